/** Whoever is not noted yet comes first: Enter again is the next of the same name. */
export function namesakesToCome<P extends { readonly id: string }>(
  people: readonly P[],
  isNoted: (id: string) => boolean,
): readonly P[] {
  return people.toSorted((a, b) => Number(isNoted(a.id)) - Number(isNoted(b.id)));
}
