/** One type that has all that each of a union's members has. */
export type Whole<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
