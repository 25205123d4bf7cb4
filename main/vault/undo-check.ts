import type { WriteDb } from "./db/handles.ts";

/**
 * What a feature asks of its records beyond what the schema does, where an undo puts rows back as they were: its
 * commands would refuse to write what does not hold.
 */
export interface UndoCheck {
  /** It is asked where a row of one of these was put back. */
  readonly tables: readonly string[];
  holds(db: WriteDb): Promise<boolean>;
}
