import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { openStorePair } from "#main/vault/db/store.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { STORE_FILE } from "#main/vault/opening/open-vault.ts";
import { taken, type Measured } from "../measure.ts";
import { insertRows, MEETING_TABLES, PEOPLE_TABLES, rowsOf } from "../plain-store.ts";

/** Of closed stores: the vault's own, and another of the same rows that no command wrote. */
export function sizeWorks(vaultPath: string, plainPath: string, folder: string): Measured[] {
  const plain = sizeOf(plainPath);
  const size = (work: string, path: string, limit: number) =>
    taken({ work, unit: "MiB", greffe: sizeOf(path), plain, limit, growth: "linear" });
  return [
    size("size on disk without the journal", join(folder, UNJOURNALED), 1.1),
    size("size on disk with it", join(vaultPath, STORE_FILE), 2.5),
  ];
}

const UNJOURNALED = "unjournaled.db";

/** An encrypted store of the same people and meetings, without journal. */
export function copyUnjournaled(from: RawDb, folder: string): void {
  const store = openStorePair(join(folder, UNJOURNALED), randomBytes(32), () => undefined);
  insertRows(store.rawWrite, rowsOf(from, [...PEOPLE_TABLES, ...MEETING_TABLES]));
  store.close();
}

function sizeOf(path: string): number {
  return statSync(path).size / 1024 / 1024;
}
