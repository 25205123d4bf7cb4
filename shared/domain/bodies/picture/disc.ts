/** A circle, by its middle and its radius. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
