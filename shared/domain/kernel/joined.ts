/** Of a union of records, the one that has what each of them has. */
export type AllOf<Part> = (Part extends unknown ? (part: Part) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** One record of several, which share no name: what is said twice would hide the first. */
export function joined<All extends object>(parts: readonly Readonly<Partial<All>>[]): All {
  const all: Partial<All> = {};
  for (const part of parts) {
    for (const name of Object.keys(part)) {
      if (Object.hasOwn(all, name)) throw new Error(`two features declare ${name}`);
    }
    Object.assign(all, part);
  }
  return all as All;
}
