import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore } from "#main/vault/db/open.ts";
import { openStorePair } from "#main/vault/db/store.ts";
import { aLongFile, LONG_FILE_PLAN as plan } from "#test/fixtures/people/roster-file.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

/** What this process has open. */
function openFiles(): string[] {
  return readdirSync("/proc/self/fd").flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)];
    } catch {
      return [];
    }
  });
}

describe("a store asked for without a key of 32 bytes", () => {
  it.each([0, 1, 16, 31, 33, 64])("(%i bytes) is neither opened nor made", (length) => {
    const path = join(tempFolder(), "store.db");
    const key = new Uint8Array(length);
    for (const mode of ["create", "write", "read"] as const) {
      expect(() => openStore({ path, key, mode })).toThrow("32 bytes");
    }
    expect(() => openStorePair(path, key, () => undefined)).toThrow("32 bytes");
    expect(existsSync(path)).toBe(false);
  });

  it("under a key of another vault is damaged, and left as it was", async () => {
    const vault = await openTestVault();
    await vault.close();
    const path = join(vault.path, "store.db");
    const before = readFileSync(path);
    for (const mode of ["write", "read"] as const) {
      const key = new Uint8Array(32).fill(7);
      expect(() => openStore({ path, key, mode })).toThrow("vault.store_damaged");
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe("a sort larger than the engine keeps in one piece", () => {
  it.skipIf(process.platform !== "linux")(
    "has no file of its own on the disk",
    async () => {
      const vault = await openTestVault();
      const file = vault.grant(await aLongFile(20_000, "canari ".repeat(40)));
      await vault.call("imports.run", { file, plan });
      const { rawRead } = vault.context;
      const before = new Set(openFiles());
      const sorted = rawRead
        .prepare("SELECT notes FROM person ORDER BY notes || town DESC, hex(id)")
        .iterate();
      sorted.next();
      const made = openFiles().filter((path) => !before.has(path));
      sorted.return?.();
      expect(made.filter((path) => path.startsWith("/") && !path.startsWith("/proc"))).toEqual([]);
      expect(rawRead.pragma("temp_store", { simple: true })).toBe(2);
    },
    60_000,
  );
});
