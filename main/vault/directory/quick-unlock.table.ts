import type { Generated } from "kysely";

export interface QuickUnlockTable {
  row: Generated<number>;
  id: Uint8Array;
  user: Uint8Array;
  made_at: number;
}
