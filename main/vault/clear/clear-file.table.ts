import type { Generated } from "kysely";

/** A file that is being written in clear outside the vault. No record: it is gone once the file is. */
export interface ClearFileTable {
  row: Generated<number>;
  /** Its hidden name is made of it. */
  id: Uint8Array;
  folder: string;
  /** The machine whose folder it is. */
  machine: string;
}
