/** One choice of a list, as every list primitive takes it. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second line that tells two alike apart: a town, a date. */
  readonly detail?: string | undefined;
}
