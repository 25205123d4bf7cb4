/** A code just made: shown once, in memory until its page is left. */
export interface MadeCode {
  readonly name: string;
  readonly code: readonly string[];
  readonly until: string;
}
