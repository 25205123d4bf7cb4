type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** What a partial change really says: zod's optional fields may be there and undefined. */
export function withoutUndefined<T extends object>(change: T): Defined<T> {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Defined<T>;
}
