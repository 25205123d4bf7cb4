import { join } from "node:path";
import type { RawDb } from "#main/vault/db/handles.ts";
import { openStore } from "#main/vault/db/open.ts";
import { openTestVault, type TestVault } from "./test-vault.ts";

/** A vault that is closed, and the key of its store: what somebody has who was ever let in. */
export interface LeftAlone {
  readonly path: string;
  readonly key: Uint8Array;
}

/** A closed vault after `work` in it. */
export async function leftAlone(
  work: (vault: TestVault) => Promise<unknown> = () => Promise.resolve(),
): Promise<LeftAlone> {
  const vault = await openTestVault();
  await work(vault);
  const key = Uint8Array.from(vault.session.vault.unlocked.databaseKey);
  await vault.close();
  return { path: vault.path, key };
}

/** Writes in the store of a closed vault with a tool that asks nothing, and captures nothing. */
export function asStranger<T>({ path, key }: LeftAlone, work: (db: RawDb) => T): T {
  const db = openStore({ path: join(path, "store.db"), key, mode: "write", schema: "any" });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** The same, on the text of the schema itself. */
export function inSchema(vault: LeftAlone, sql: string): void {
  asStranger(vault, (db) => {
    db.unsafeMode(true);
    db.pragma("writable_schema = ON");
    db.exec(sql);
  });
}
