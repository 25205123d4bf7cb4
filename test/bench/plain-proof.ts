import { hash } from "node:crypto";
import type { RawDb } from "#main/vault/db/handles.ts";
import { toBlob } from "#main/vault/db/ids.ts";
import { SCHEMA_HASHES, SCHEMA_VERSION } from "#main/vault/db/migrate.ts";
import { entryHash, entryId } from "#main/vault/journal/chain.ts";
import { entrySql, type StatedEntry } from "#main/vault/journal/journal.repository.ts";
import { verify } from "#main/vault/keys/signing.ts";

/*
 * What is proven of a store before anything of it is shown, as somebody would do it by hand for one whose
 * version and one person are known: a statement and a hash, then a statement, two hashes and a signature.
 */

/** Whether every object of the schema is as it was made. */
export function proveSchema(db: RawDb): void {
  const sql = "SELECT json_array(type, name, tbl_name, sql) FROM sqlite_schema";
  const objects = db.prepare<[], string>(sql).pluck().all();
  if (hash("sha256", objects.toSorted().join("\n")) !== SCHEMA_HASHES[SCHEMA_VERSION]) {
    throw new Error("the schema is another one");
  }
}

/** Whether the one entry that says who is in the vault is its root, and signed by the key that it names. */
export function proveFounder(db: RawDb, vaultId: string, root: string): void {
  const sql = `${entrySql(db)} WHERE statement IS NOT NULL ORDER BY seq LIMIT 1`;
  const entry = db.prepare<[], StatedEntry>(sql).get();
  if (entry === undefined) throw new Error("the founder's entry is not there");
  const said = JSON.parse(entry.statement ?? "") as { sign: string };
  const own = entryHash(entry, { vaultId: toBlob(vaultId), root: null, undone: null });
  const isProven =
    Buffer.from(entryId(entry)).toString("hex") === root &&
    Buffer.from(own).equals(entry.hash) &&
    verify(Buffer.from(said.sign, "hex"), entry.hash, entry.signature);
  if (!isProven) throw new Error("the founder's entry does not hold");
}
