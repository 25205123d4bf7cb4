import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPages } from "#main/vault/db/check.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { openStore } from "#main/vault/db/open.ts";
import { createJob } from "#main/vault/job.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { codeOf } from "#test/helpers/vault-folder.ts";

const PLAINTEXT = "SQLite format 3";
const PAGE = 4096;

function quietJob() {
  return createJob(new AbortController().signal, () => undefined);
}

/** A closed vault that holds something, and the key of its store. */
async function closedVault(): Promise<{ path: string; store: string; key: Uint8Array }> {
  const vault = await openTestVault();
  const key = Uint8Array.from(vault.session.vault.unlocked.databaseKey);
  for (let n = 1; n <= 30; n += 1) {
    await vault.call("people.create", aPerson({ notes: `${n}`.repeat(3000) }));
  }
  await vault.close();
  return { path: vault.path, store: join(vault.path, "store.db"), key };
}

async function openCode(path: string): Promise<string> {
  const vault = new TestVault({});
  const opening = vault.call("vault.open", { vault: vault.grant(path), passphrase: PASSPHRASE });
  const code = await codeOf(opening);
  await vault.close();
  return code;
}

function flip(store: string, at: number): void {
  const bytes = readFileSync(store);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(store, bytes);
}

/** Where the damage shows: at the opening, or at the reading of every page. */
async function damageFound(store: string, key: Uint8Array): Promise<string> {
  let db: RawDb;
  try {
    db = openStore({ path: store, key, mode: "write" });
  } catch (error) {
    return error instanceof Error ? error.message : "?";
  }
  try {
    const { findings } = await checkPages(db, quietJob());
    return findings[0]?.place ?? "nothing";
  } finally {
    db.close();
  }
}

describe("a store altered on disk", () => {
  it("is refused or reported for a flipped bit in each page, and nothing is written", async () => {
    const { store, key } = await closedVault();
    const whole = readFileSync(store);
    expect(whole.length % PAGE).toBe(0);
    expect(whole.length / PAGE).toBeGreaterThan(20);
    const unseen: number[] = [];
    const written: number[] = [];
    for (let page = 0; page < whole.length / PAGE; page += 1) {
      const at = page * PAGE + ((page * 977 + 101) % PAGE);
      flip(store, at);
      const damaged = readFileSync(store);
      if (!["vault.store_damaged", "page"].includes(await damageFound(store, key)))
        unseen.push(page);
      if (!readFileSync(store).equals(damaged)) written.push(page);
      writeFileSync(store, whole);
    }
    expect({ unseen, written }).toEqual({ unseen: [], written: [] });
  }, 60_000);

  it("is refused when two pages are exchanged", async () => {
    const { store, key } = await closedVault();
    const bytes = readFileSync(store);
    const third = Buffer.from(bytes.subarray(2 * PAGE, 3 * PAGE));
    bytes.copyWithin(2 * PAGE, 5 * PAGE, 6 * PAGE);
    third.copy(bytes, 5 * PAGE);
    writeFileSync(store, bytes);
    expect(["vault.store_damaged", "page"]).toContain(await damageFound(store, key));
  });

  it.each([
    ["emptied", (store: string) => truncateSync(store, 0)],
    ["gone", (store: string) => rmSync(store)],
    ["cut after its first page", (store: string) => truncateSync(store, PAGE)],
    ["cut in its first page", (store: string) => truncateSync(store, 100)],
    ["replaced by zeros", (store: string) => writeFileSync(store, Buffer.alloc(10 * PAGE))],
    ["replaced by a plaintext database", writePlaintext],
  ])("does not open %s, and is left so", async (_how, damage) => {
    const { path, store } = await closedVault();
    damage(store);
    const before = existsSync(store) ? readFileSync(store) : null;
    expect(await openCode(path)).toBe("vault.store_damaged");
    expect(existsSync(store) ? readFileSync(store) : null).toEqual(before);
  });

  it("does not open with the store of another vault of the same passphrase", async () => {
    const [mine, other] = [await closedVault(), await closedVault()];
    copyFileSync(other.store, mine.store);
    const before = readFileSync(mine.store);
    expect(await openCode(mine.path)).toBe("vault.store_damaged");
    expect(readFileSync(mine.store).equals(before)).toBe(true);
  });

  it("does not take a write-ahead log that is noise or another vault's", async () => {
    const { path, store, key } = await closedVault();
    const other = await openTestVault();
    await other.call("vault.rename", { name: "Autre" });
    for (const wal of [
      Buffer.alloc(8 * PAGE, 0x5a),
      readFileSync(join(other.path, "store.db-wal")),
    ]) {
      writeFileSync(`${store}-wal`, wal);
      const code = await openCode(path);
      expect(["none", "vault.store_damaged"]).toContain(code);
      rmSync(`${store}-wal`, { force: true });
      rmSync(`${store}-shm`, { force: true });
      expect(await damageFound(store, key)).toBe("nothing");
    }
  });
});

/** A database that opens without a key, as an attacker would put it. */
function writePlaintext(store: string): void {
  const page = Buffer.alloc(PAGE);
  page.write(`${PLAINTEXT}\0`, 0, "latin1");
  writeFileSync(store, page);
}

describe("a store in use", () => {
  it("is ciphertext from its first byte on, in all its files, open and closed", async () => {
    const vault = await openTestVault();
    await vault.call("people.create", aPerson({ familyName: "Canari", notes: "CANARI-NOTE" }));
    const leaks = () =>
      readdirSync(vault.path).filter((name) => {
        const bytes = readFileSync(join(vault.path, name));
        return [PLAINTEXT, "Canari", "CANARI", "CREATE TABLE"].some((text) => bytes.includes(text));
      });
    expect(readdirSync(vault.path)).toContain("store.db-wal");
    expect(leaks()).toEqual([]);
    await vault.close();
    expect(readdirSync(vault.path).toSorted()).toEqual(["header", "header.alt", "store.db"]);
    expect(leaks()).toEqual([]);
  });

  it("has, on both its connections, the settings that keep it safe", async () => {
    const { rawRead, rawWrite } = (await openTestVault()).session.vault.store;
    const settings = (db: RawDb) =>
      Object.fromEntries(
        Object.keys(SAFE).map((name) => [name, db.pragma(name, { simple: true })]),
      );
    expect(settings(rawWrite)).toEqual(SAFE);
    // What never writes has nothing to synchronise, and keeps fewer pages.
    expect(settings(rawRead)).toEqual({ ...SAFE, synchronous: 1, cache_size: -16 * 1024 });
    expect(() => rawRead.exec("DELETE FROM person")).toThrow("readonly");
  });

  it("never calls what was seen to write plaintext or to fail", () => {
    const root = new URL("../../main/", import.meta.url).pathname;
    const sources = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
    );
    expect(sources.length).toBeGreaterThan(40);
    const calls =
      /\.serialize\(|\.backup\(|\battach database\b|\bATTACH\b|temp_store\s*=(?!\s*MEMORY)/;
    expect(sources.filter((name) => calls.test(readFileSync(join(root, name), "utf8")))).toEqual(
      [],
    );
  });
});

const SAFE = {
  cipher: "aegis",
  journal_mode: "wal",
  synchronous: 2,
  temp_store: 2,
  trusted_schema: 0,
  foreign_keys: 1,
  cell_size_check: 1,
  cache_size: -64 * 1024,
};
