import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { aParagraph, withMinutes } from "#test/fixtures/meetings/minutes.ts";
import { rescuesIn } from "#test/helpers/rescues.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, reopenTestVault, TestVault } from "#test/helpers/test-vault.ts";

const named = (familyName: string) => aPerson({ familyName });

async function names(vault: TestVault): Promise<string[]> {
  const { rows } = await vault.call("people.list", { filter: {}, sort: "name", after: null });
  return rows.map((row) => row.familyName);
}

/** What another machine has: the folder as it was after « Lundi ». */
async function withOlderCopy() {
  const rescues = rescuesIn(tempFolder());
  const first = await openTestVault();
  await first.call("people.create", named("Lundi"));
  await first.close();
  const older = join(tempFolder(), "ailleurs");
  cpSync(first.path, older, { recursive: true });
  const vault = await reopenTestVault(first.path, { rescues });
  await vault.call("people.create", named("Mardi"));
  return { vault, older, path: first.path, rescues };
}

/** Stand-ins for what programs that synchronise do to a vault that is open. */
const REPLACED = {
  "that renames the store to a conflict copy and puts an older one there": {
    error: { code: "vault.replaced", params: { copy: "store (conflicted copy 2026-11-20).db" } },
    happen: (path: string, older: string) => {
      renameSync(join(path, "store.db"), join(path, "store (conflicted copy 2026-11-20).db"));
      cpSync(join(older, "store.db"), join(path, "store.db"));
    },
  },
  "that moves the store beside the folder": {
    error: { code: "vault.replaced", params: { copy: "store-iMac.db" } },
    happen: (path: string, older: string) => {
      renameSync(join(path, "store.db"), join(dirname(path), "store-iMac.db"));
      cpSync(join(older, "store.db"), join(path, "store.db"));
    },
  },
  "that renames an older store over it": {
    error: { code: "vault.overwritten" },
    happen: (path: string, older: string) => {
      cpSync(join(older, "store.db"), join(path, ".store.db.tmp"));
      renameSync(join(path, ".store.db.tmp"), join(path, "store.db"));
    },
  },
  "that puts another log in the place of the store’s": {
    error: { code: "vault.overwritten" },
    happen: (path: string) => {
      renameSync(join(path, "store.db-wal"), join(dirname(path), "log"));
      writeFileSync(join(path, "store.db-wal"), "");
    },
  },
  "that takes the whole folder away and puts an older one there": {
    error: { code: "vault.replaced", params: { copy: "Avant.greffe" } },
    happen: (path: string, older: string) => {
      renameSync(path, join(dirname(path), "Avant.greffe"));
      cpSync(older, path, { recursive: true });
    },
  },
  "that renames the folder": {
    error: { code: "vault.moved", params: { to: "Nouveau nom.greffe" } },
    happen: (path: string) => {
      renameSync(path, join(dirname(path), "Nouveau nom.greffe"));
    },
  },
  "that deletes the folder, or a drive that is out": {
    error: { code: "vault.removed" },
    happen: (path: string) => rmSync(path, { recursive: true }),
  },
  "that moves the folder where nobody looks": {
    error: { code: "vault.removed" },
    happen: (path: string) => {
      const far = join(dirname(path), "loin", "plus loin");
      mkdirSync(far, { recursive: true });
      renameSync(path, join(far, "X.greffe"));
    },
  },
} as const;

describe("a program, while the vault is open,", () => {
  it.each(Object.entries(REPLACED))(
    "%s, stops what is written with its own words, and the lock is quiet",
    async (_what, { error, happen }) => {
      const { vault, older, path } = await withOlderCopy();
      const { itemId } = await withMinutes(vault, "Bonsoir");
      happen(path, older);
      const refused = { ok: false, error };
      expect(await vault.result("witness.stillHere", {})).toEqual(refused);
      expect(await vault.result("people.create", named("Mercredi"))).toEqual(refused);
      const blocks = [aParagraph("une heure de réunion")];
      expect(await vault.result("meetings.saveMinutes", { itemId, version: 1, blocks })).toEqual(
        refused,
      );
      expect(await vault.result("drafts.save", { place: "x", content: "y" })).toEqual(refused);
      // What was typed goes beside, whatever became of the vault.
      const text = {
        kind: "minutes" as const,
        itemId,
        version: 1,
        content: JSON.stringify(blocks),
        sent: null,
      };
      expect(await vault.call("rescue.keep", { texts: [text], inMemory: false })).toEqual({
        place: "settings",
      });
      await vault.close();
    },
  );
});

it("all that was stored is in the copy that is named, whole, and what was typed comes back there", async () => {
  const { vault, older, path, rescues } = await withOlderCopy();
  const { meetingId, itemId } = await withMinutes(vault, "Bonsoir");
  const { happen } =
    REPLACED["that renames the store to a conflict copy and puts an older one there"];
  happen(path, older);
  const content = JSON.stringify([aParagraph("la suite")]);
  const text = { kind: "minutes" as const, itemId, version: 1, content, sent: null };
  await vault.call("rescue.keep", { texts: [text], inMemory: false });
  await vault.close();
  expect(readdirSync(path).filter((name) => name.startsWith("store"))).toEqual(
    expect.arrayContaining(["store (conflicted copy 2026-11-20).db", "store.db"]),
  );

  // The older one opens too: no page of ours was mixed into it.
  const old = await reopenTestVault(path, { rescues });
  expect(await names(old)).toEqual(["Lundi"]);
  expect(await old.call("vault.verify", {})).toMatchObject({ findings: [] });
  expect((await old.call("rescue.bringBack", {})).returned).toEqual([]);
  await old.close();

  renameSync(join(path, "store (conflicted copy 2026-11-20).db"), join(path, "store.db"));
  const again = await reopenTestVault(path, { rescues });
  expect(await names(again)).toEqual(["Lundi", "Mardi"]);
  expect((await again.call("rescue.bringBack", {})).returned).toHaveLength(1);
  expect(JSON.stringify(await again.call("meetings.get", { id: meetingId }))).toContain("la suite");
  expect(await again.call("vault.verify", {})).toMatchObject({ findings: [] });
});

it("another program’s log that lies there is neither taken into the store nor deleted", async () => {
  const { vault, path } = await withOlderCopy();
  REPLACED["that puts another log in the place of the store’s"].happen(path);
  writeFileSync(join(path, "store.db-wal"), "à un autre");
  expect((await vault.result("people.create", named("Mercredi"))).ok).toBe(false);
  await vault.close();
  expect(existsSync(join(path, "store.db-wal"))).toBe(true);
});

it("a folder that is put back where it was is written to again", async () => {
  const { vault, path } = await withOlderCopy();
  const away = join(dirname(path), "Ailleurs.greffe");
  renameSync(path, away);
  expect((await vault.result("people.create", named("Mercredi"))).ok).toBe(false);
  renameSync(away, path);
  await vault.call("people.create", named("Jeudi"));
  expect(await names(vault)).toEqual(["Jeudi", "Lundi", "Mardi"]);
  expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
});

it("neither a backup nor a change of keys is made of what was put there", async () => {
  const { vault, older, path } = await withOlderCopy();
  REPLACED["that renames an older store over it"].happen(path, older);
  const folder = vault.grant(tempFolder());
  const refused = { ok: false, error: { code: "vault.overwritten" } };
  expect(await vault.result("backup.make", { folder })).toEqual(refused);
  const passphrase = "une phrase de passe pour les essais";
  expect(await vault.result("members.rekey", { passphrase })).toEqual(refused);
});

it("a header of before, put back while the vault is open, stops the writing", async () => {
  const { vault, older, path } = await withOlderCopy();
  await vault.call("vault.changePassphrase", {
    current: "une phrase de passe pour les essais",
    next: "une autre phrase, bien plus neuve",
  });
  await vault.call("people.create", named("Mercredi"));
  for (const name of ["header", "header.alt"]) cpSync(join(older, name), join(path, name));
  expect(await vault.result("people.create", named("Jeudi"))).toEqual({
    ok: false,
    error: { code: "vault.header_replaced" },
  });
});
