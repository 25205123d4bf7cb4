import type { Generated } from "kysely";

export interface DraftTable {
  row: Generated<number>;
  id: Uint8Array;
  /** Its owner and where they typed it; without an owner, the founder's. */
  place: string;
  content: string;
}
