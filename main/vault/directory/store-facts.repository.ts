import type { RawDb } from "../db/handles.ts";
import { hasTable } from "../db/has-table.ts";

/** What a store holds, by itself: a copy is held against another by this. */
export interface StoreFacts {
  readonly vaultId: Uint8Array;
  readonly name: string;
  readonly people: number;
  readonly meetings: number;
  readonly entries: number;
  readonly documents: number;
  readonly bodies: number;
  readonly mandates: number;
  readonly expenses: number;
  readonly bookEntries: number;
  readonly bankLines: number;
  readonly taxReceipts: number;
  readonly lastEntryAt: number | null;
}

export function readStoreFacts(db: RawDb): StoreFacts | null {
  // A store of an earlier version has not all of these tables.
  const countOf = (table: string) =>
    hasTable(db, table) ? `(SELECT count(*) FROM ${table})` : "0";
  const facts = db
    .prepare<[], StoreFacts>(
      `SELECT id AS vaultId, name,
         (SELECT count(*) FROM person) AS people,
         (SELECT count(*) FROM meeting) AS meetings,
         (SELECT count(*) FROM journal_entry) AS entries,
         ${countOf("attachment")} AS documents,
         ${countOf("body")} AS bodies,
         ${countOf("mandate")} AS mandates,
         ${countOf("expense")} AS expenses,
         ${countOf("ledger_entry")} AS bookEntries,
         ${countOf("bank_line")} AS bankLines,
         ${countOf("tax_receipt")} AS taxReceipts,
         (SELECT wall FROM journal_entry ORDER BY seq DESC LIMIT 1) AS lastEntryAt
       FROM vault_info`,
    )
    .get();
  return facts ?? null;
}

export function readSignKeys(db: RawDb): { id: Uint8Array; sign_public_key: Uint8Array }[] {
  return db
    .prepare<[], { id: Uint8Array; sign_public_key: Uint8Array }>(
      "SELECT id, sign_public_key FROM vault_user",
    )
    .all();
}
