import type { Generated } from "kysely";

export interface DraftTable {
  row: Generated<number>;
  id: Uint8Array;
  place: string;
  content: string;
}
