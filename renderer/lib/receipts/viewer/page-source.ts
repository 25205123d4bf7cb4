import type { Size } from "../picture-size.ts";

/** What a receipt is looked at through, whether it is a picture or a document of several pages. */
export interface Pages {
  readonly count: number;
  /** Of a page at its own scale, as it stands before it is turned. */
  sizeOf(page: number): Promise<Size>;
  /** A canvas of its own, so that what is shown stays until it is drawn. */
  draw(page: number, how: HowDrawn): Promise<HTMLCanvasElement>;
  /** What a page says, for who does not see it; empty where that is not known. */
  textOf(page: number): Promise<string>;
  close(): void;
}

export interface HowDrawn {
  readonly scale: number;
  /** Quarters of a turn, clockwise. */
  readonly turn: number;
  readonly signal: AbortSignal;
}

export class UnreadableReceipt extends Error {
  readonly reason: "damaged" | "password";

  constructor(reason: "damaged" | "password") {
    super(reason);
    this.name = "UnreadableReceipt";
    this.reason = reason;
  }
}
