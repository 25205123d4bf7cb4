import { chmodSync, chownSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readHeader, storeHeader } from "#main/vault/keys/header-file.ts";
import { unlockWithPassphrase } from "#main/vault/opening/passphrase.ts";
import { smallDisk } from "#test/helpers/small-disk.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { PASSPHRASE } from "#test/helpers/test-vault.ts";
import { codeOf, headerOf, lockedVaultFolder, newVaultFolder } from "#test/helpers/vault-folder.ts";

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** Root may write anywhere: for the time of a test, this process is someone else. */
function asSomeoneElse(folder: string): void {
  if (!isRoot) return;
  for (const name of readdirSync(folder)) chownSync(join(folder, name), NOBODY, NOBODY);
  chownSync(folder, NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  onTestFinished(() => process.seteuid?.(0));
}

/** Windows keeps rights in other ways than modes. */
const hasModes = process.platform !== "win32";

describe.runIf(hasModes)("a read-only folder", () => {
  it("takes no new vault", async () => {
    const parent = tempFolder();
    asSomeoneElse(parent);
    chmodSync(parent, 0o500);
    expect(await codeOf(newVaultFolder({ parent }))).toBe("vault.not_writable");
    expect(readdirSync(parent)).toEqual([]);
  });

  it("opens a vault to be read, and leaves it as it was", async () => {
    const path = await lockedVaultFolder();
    chmodSync(join(path, ".."), 0o755);
    asSomeoneElse(path);
    chmodSync(path, 0o500);
    const before = readdirSync(path);
    const reader = await unlockWithPassphrase(path, PASSPHRASE);
    expect(reader.readOnly).toEqual({ why: "medium" });
    expect(await codeOf(reader.changeHeader((header) => header))).toBe("vault.read_only");
    await reader.release();
    expect(readdirSync(path)).toEqual(before);
    chmodSync(path, 0o700);
    await (await unlockWithPassphrase(path, PASSPHRASE)).release();
  });

  it("keeps the header it has when a new one cannot be written", async () => {
    const vault = await newVaultFolder();
    const header = headerOf(vault.path);
    chmodSync(join(vault.path, ".."), 0o755);
    asSomeoneElse(vault.path);
    chmodSync(vault.path, 0o500);
    const storing = storeHeader(vault.path, { ...header, generation: 2 }, vault.headerKey);
    expect(await codeOf(storing)).toBe("vault.not_writable");
    expect((await readHeader(vault.path)).header.generation).toBe(1);
    chmodSync(vault.path, 0o700);
  });
});

describe("a full disk", () => {
  it("takes no new vault, and none is left half made", async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    disk.leave(0);
    expect(await codeOf(newVaultFolder({ parent: disk.path }))).toBe("vault.disk_full");
    expect(readdirSync(disk.path)).toEqual([".ballast"]);
  });

  it("keeps the header it has when a new one does not fit", async (context) => {
    const disk = smallDisk(context);
    if (disk === null) return;
    const vault = await newVaultFolder({ parent: disk.path });
    disk.leave(0);
    const header = headerOf(vault.path);
    const storing = storeHeader(vault.path, { ...header, generation: 2 }, vault.headerKey);
    expect(await codeOf(storing)).toBe("vault.disk_full");
    expect((await readHeader(vault.path)).header).toEqual(header);
    expect(readdirSync(vault.path).toSorted()).toEqual(["header", "header.alt", "lock"]);
  });
});
