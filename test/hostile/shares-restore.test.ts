import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { aMeeting, attach, bytesOf } from "#test/helpers/attachments.ts";
import { madeShares, some } from "#test/helpers/recovery-shares.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { WitnessMemory } from "#test/helpers/witness-memory.ts";
import type { VaultOpening } from "#shared/ipc/vault-opener.ts";

beforeEach(hashUntilTestEnds);

const NEXT = "une phrase retrouvée sur papier";
const HOLDERS = ["Anaïs", "Bastien", "Camille", "Driss", "Elena"];
/** What opening writes: who came, and that they did. */
const OF_KEYS = /^(?:journal_|vault_user$|vault_info$|recovery_)/u;

/** Every row of every record, as a blank machine must find it again. */
function records(vault: TestVault): Record<string, unknown[]> {
  const db = vault.context.rawRead;
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all()
    .filter(({ name }) => !OF_KEYS.test(name));
  return Object.fromEntries(
    tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY 1`).all()]),
  );
}

interface Saved {
  readonly file: string;
  readonly path: string;
  readonly before: Record<string, unknown[]>;
  readonly kit: string[];
  readonly parts: string[][];
}

async function savedVault(witnesses = new WitnessMemory()): Promise<Saved> {
  const vault = await openTestVault({ witnesses });
  for (let n = 0; n < 3; n += 1) await vault.call("people.create", aPerson());
  await vault.call("meetings.create", {
    title: "Plénière",
    date: "2026-11-21",
    startsAt: "20:30",
    endsAt: null,
    zone: "Europe/Paris",
    place: "Salle des fêtes",
    remote: "",
  });
  const input = { passphrase: PASSPHRASE, language: "fr" as const, folder: null };
  const { words: kit } = await vault.call("vault.makeRecoveryKit", input);
  await vault.call("vault.confirmRecoveryKit", { words: kit, removeFile: false });
  const parts = await madeShares(vault, { threshold: 3, holders: HOLDERS });
  const before = records(vault);
  const folder = tempFolder();
  const { fileName } = await vault.call("backup.make", { folder: vault.grant(folder) });
  await vault.close();
  return { file: join(folder, fileName), path: vault.path, before, kit, parts };
}

/** On a machine that has nothing but the file and what is on paper. */
async function restoreAndOpen(file: string, opening: VaultOpening): Promise<TestVault> {
  const folder = tempFolder();
  const vault = new TestVault({});
  const input = { file: vault.grant(file), folder: vault.grant(folder), opener: opening };
  await vault.call("backup.restore", input);
  expect(readdirSync(folder)).toHaveLength(1);
  await vault.call("backup.openRestored", { opening });
  expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  return vault;
}

it("three of five parts, and the kit, each restore the same records into an empty folder", async () => {
  const { file, before, kit, parts } = await savedVault();
  expect(before["person"]).toHaveLength(3);
  for (const numbers of [
    [1, 2, 3],
    [5, 3, 1],
  ]) {
    const shares = some(parts, numbers);
    const opening = { kind: "shares" as const, shares, name: "Relève", newPassphrase: NEXT };
    const vault = await restoreAndOpen(file, opening);
    expect(records(vault)).toEqual(before);
    await vault.close();
  }
  const opening = { kind: "kit" as const, words: kit, newPassphrase: NEXT };
  const vault = await restoreAndOpen(file, opening);
  expect(records(vault)).toEqual(before);
  await vault.close();
});

it("too few parts, those of another vault and a wrong kit restore nothing", async () => {
  const { file, parts } = await savedVault();
  const other = await savedVault();
  const codeOf = async (opener: Parameters<typeof restoreAndOpen>[1]) => {
    const folder = tempFolder();
    const vault = new TestVault({});
    const input = { file: vault.grant(file), folder: vault.grant(folder), opener };
    const result = await vault.result("backup.restore", input);
    expect(readdirSync(folder)).toEqual([]);
    return result.ok ? "restored" : result.error.code;
  };
  const rest = { name: "Relève", newPassphrase: NEXT };
  const shares = (given: string[][]) => ({ kind: "shares" as const, shares: given, ...rest });
  expect(await codeOf(shares(parts.slice(0, 2)))).toBe("recovery.not_enough");
  expect(await codeOf(shares(other.parts.slice(0, 3)))).toBe("recovery.share_foreign");
  expect(await codeOf({ kind: "kit", words: other.kit, newPassphrase: NEXT })).toBe(
    "keys.kit_refused",
  );
  expect(await codeOf({ kind: "kit", words: parts[0] ?? [], newPassphrase: NEXT })).toBe(
    "keys.kit_refused",
  );
});

it("a restored vault is compared with the one that went on, and is noticed as older", async () => {
  const witnesses = new WitnessMemory();
  const { file, path, parts } = await savedVault(witnesses);
  const today = new TestVault({ witnesses });
  await today.call("vault.open", { vault: today.grant(path), passphrase: PASSPHRASE });
  await today.call("people.create", aPerson());
  await attach(today, await aMeeting(today), "lettre.pdf", bytesOf(5));
  await today.call("vault.changePassphrase", { current: PASSPHRASE, next: NEXT });
  await today.close();
  const stranger = await openTestVault();
  await stranger.close();

  const rescue = new TestVault({ witnesses });
  const shares = some(parts, [2, 3, 4]);
  const opener = { kind: "shares" as const, shares };
  const restored = await rescue.call("backup.restore", {
    file: rescue.grant(file),
    folder: rescue.grant(tempFolder()),
    opener,
  });
  const ref = rescue.grant(path);
  const vaults = [ref, rescue.grant(stranger.path), rescue.grant(tempFolder())];
  const compared = await rescue.call("backup.compare", { vaults, opener });
  expect(compared.vaults).toMatchObject([
    {
      ref,
      counts: {
        people: restored.people + 1,
        meetings: restored.meetings + 1,
        documents: restored.documents + 1,
        // Since: the note of the backup, the person, the meeting, its document, the passphrase.
        entries: restored.entries + 5,
      },
    },
  ]);

  await rescue.call("backup.openRestored", {
    opening: { ...opener, name: "Relève", newPassphrase: NEXT },
  });
  expect((await rescue.call("witness.standing", {})).verdict.kind).toBe("older");
  expect(await rescue.result("people.create", aPerson())).toMatchObject({
    ok: false,
    error: { code: "witness.undecided" },
  });
  await rescue.call("witness.accept", {});
  await rescue.call("people.create", aPerson());
  expect(await rescue.call("vault.verify", {})).toMatchObject({ findings: [] });
  await rescue.close();
});
