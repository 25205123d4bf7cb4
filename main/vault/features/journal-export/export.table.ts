import type { Generated } from "kysely";

/** Instants in milliseconds. */
export interface JournalExportTable {
  row: Generated<number>;
  id: Uint8Array;
  made_at: number;
  reason: string;
  from_at: number | null;
  until_at: number | null;
  first_seq: number;
  entries: number;
  contents: "with" | "without";
  file_name: string;
  /** Of the file, as its closing line says it. */
  digest: Uint8Array;
}
