import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aMeeting, attach } from "#test/helpers/attachments.ts";
import { leftAlone } from "#test/helpers/stranger.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, reopenTestVault, TestVault } from "#test/helpers/test-vault.ts";

/** Windows makes pipes elsewhere, and links to folders as junctions. */
const hasPipes = process.platform !== "win32";

async function failureOfOpening(path: string) {
  const vault = new TestVault({});
  const input = { vault: vault.grant(path), passphrase: PASSPHRASE };
  const result = await vault.result("vault.open", input);
  await vault.close();
  return result.ok ? "opens" : result.error;
}

const elsewhere = (name: string) => ({ code: "vault.part_elsewhere", params: { name } });

/** What is in a folder: names, and what each file holds. */
function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).toSorted();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name)).toString("base64")]),
  );
}

/** A folder whose files have names as Greffe gives them. */
function photos(): string {
  const folder = tempFolder();
  for (let n = 0; n < 3; n += 1) writeFileSync(join(folder, randomUUID()), "photo");
  writeFileSync(join(folder, `${randomUUID()}.partial`), "photo");
  return folder;
}

describe("a link in the folder of a vault, where", () => {
  it.each([
    ["its documents should be", "files"],
    ["its documents should be, to one that is gone", "files", true],
  ])("%s, opens nothing and deletes nothing elsewhere", async (_where, name, isGone = false) => {
    const { path } = await leftAlone();
    const folder = photos();
    const before = contentOf(folder);
    rmSync(join(path, name), { recursive: true, force: true });
    symlinkSync(isGone ? join(folder, "rien") : folder, join(path, name), "junction");
    const inside = contentOfVault(path);
    expect(await failureOfOpening(path)).toEqual(elsewhere(name));
    expect(contentOf(folder)).toEqual(before);
    expect(contentOfVault(path)).toEqual(inside);
  });

  it.runIf(hasPipes).each(["store.db", "store.db-wal", "store.db-shm", "store.db-journal"])(
    "%s should be, opens nothing and writes nothing elsewhere",
    async (name) => {
      const { path } = await leftAlone();
      const folder = tempFolder();
      const target = join(folder, "ailleurs");
      const own = join(path, name);
      if (existsSync(own)) renameSync(own, target);
      else writeFileSync(target, "les notes de quelqu’un");
      const before = contentOf(folder);
      symlinkSync(target, own);
      expect(await failureOfOpening(path)).toEqual(elsewhere(name));
      expect(contentOf(folder)).toEqual(before);
    },
  );

  it.runIf(hasPipes)("a store should be, that leads nowhere, makes none there", async () => {
    const { path } = await leftAlone();
    const target = join(tempFolder(), "neuf.db");
    rmSync(join(path, "store.db"));
    symlinkSync(target, join(path, "store.db"));
    expect(await failureOfOpening(path)).toEqual(elsewhere("store.db"));
    expect(existsSync(target)).toBe(false);
  });

  it
    .runIf(hasPipes)
    .each(["header", "header.alt", "lock", "store.key", "store.next", "header.next"])(
    "%s should be, is neither read nor written through",
    async (name) => {
      const { path } = await leftAlone();
      const target = join(tempFolder(), "ailleurs");
      const own = join(path, name);
      const bytes = existsSync(own) ? readFileSync(own) : Buffer.from("les notes de quelqu’un");
      writeFileSync(target, bytes);
      rmSync(own, { force: true });
      symlinkSync(target, own);
      await failureOfOpening(path);
      expect(readFileSync(target).equals(bytes)).toBe(true);
    },
  );
});

/** Sizes of what a vault's folder holds; a link is not followed. */
function contentOfVault(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .map((entry) =>
      entry.isFile() ? `${entry.name} ${statSync(join(path, entry.name)).size}` : entry.name,
    )
    .toSorted();
}

describe.runIf(hasPipes)("a pipe in the folder of a vault, where", () => {
  it.each(["store.db", "store.db-wal", "files"])(
    "%s should be, is not waited for",
    async (name) => {
      const { path } = await leftAlone();
      rmSync(join(path, name), { recursive: true, force: true });
      execFileSync("mkfifo", [join(path, name)]);
      expect(await failureOfOpening(path)).toEqual(elsewhere(name));
    },
  );

  it.each(["header", "header.alt", "lock", "store.key", "store.next", "header.next"])(
    "%s should be, is not waited for",
    async (name) => {
      const { path } = await leftAlone();
      rmSync(join(path, name), { force: true });
      execFileSync("mkfifo", [join(path, name)]);
      // A lock that cannot be read is somebody’s: the vault is only read then.
      expect(await failureOfOpening(path)).toBe("opens");
    },
  );
});

it("a link put in the place of the documents while the vault is open is not followed", async () => {
  const vault = await openTestVault();
  const meetingId = await aMeeting(vault);
  await attach(vault, meetingId, "scan.pdf", Buffer.alloc(3000, 7));
  const files = join(vault.path, "files");
  const moved = join(tempFolder(), "files");
  cpSync(files, moved, { recursive: true });
  rmSync(files, { recursive: true });
  symlinkSync(moved, files, "junction");
  const before = contentOf(moved);

  const { findings } = await vault.call("vault.verify", {});
  expect(findings).toEqual([{ place: "file", at: "scan.pdf", problem: "altered" }]);
  const backups = tempFolder();
  const made = await vault.call("backup.make", { folder: vault.grant(backups) });
  expect(made).toMatchObject({ files: 0, filesLost: 1 });
  const source = join(tempFolder(), "autre.pdf");
  writeFileSync(source, "autre");
  const added = await vault.result("attachments.add", { meetingId, file: vault.grant(source) });
  expect(added).toMatchObject({ ok: false, error: { code: "vault.damaged" } });
  expect(contentOf(moved)).toEqual(before);

  rmSync(files, { recursive: true });
  mkdirSync(files);
  cpSync(moved, files, { recursive: true });
  expect((await vault.call("vault.verify", {})).findings).toEqual([]);
});

describe.runIf(hasPipes)("a pipe, or a device, in a folder that a person chose", () => {
  const PLACES: readonly [string, (at: string) => void][] = [
    ["a pipe", (at) => execFileSync("mkfifo", [at])],
    ["a link to a device", (at) => symlinkSync("/dev/zero", at)],
  ];

  it.each(PLACES)(
    "%s is neither imported, restored nor verified, nor waited for",
    async (_what, put) => {
      const vault = await openTestVault();
      const at = join(tempFolder(), "liste.csv");
      put(at);
      const imported = await vault.result("imports.inspect", { file: vault.grant(at) });
      expect(imported).toMatchObject({ ok: false, error: { code: "imports.file_unreadable" } });
      const verified = await vault.result("journal.verifyExport", { file: vault.grant(at) });
      expect(verified).toMatchObject({ ok: false, error: { code: "journal.export_unreadable" } });
      const restored = await vault.result("backup.restore", {
        file: vault.grant(at),
        folder: vault.grant(tempFolder()),
        opener: { kind: "passphrase", passphrase: PASSPHRASE },
      });
      expect(restored).toMatchObject({ ok: false, error: { code: "backup.not_a_backup" } });
    },
  );

  it.each(PLACES)("%s among the backups keeps none from being made", async (_what, put) => {
    const vault = await openTestVault();
    const folder = tempFolder();
    put(join(folder, "vieille.greffe-backup"));
    expect(await vault.result("backup.make", { folder: vault.grant(folder) })).toMatchObject({
      ok: true,
    });
    expect(existsSync(join(folder, "vieille.greffe-backup"))).toBe(true);
  });

  it.each(PLACES)("%s chosen as a vault is none", async (_what, put) => {
    const at = join(tempFolder(), "Essai.greffe");
    put(at);
    expect(await failureOfOpening(at)).toMatchObject({ code: "vault.not_a_vault" });
  });
});

it("a vault that is reached by a link to its folder opens as before", async () => {
  const { path } = await leftAlone();
  const link = join(tempFolder(), "Essai.greffe");
  symlinkSync(path, link, "junction");
  await expect(reopenTestVault(link)).resolves.toBeInstanceOf(TestVault);
});
