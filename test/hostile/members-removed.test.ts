import { cpSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { openStore } from "#main/vault/db/open.ts";
import { HEADER_FILES } from "#main/vault/keys/header-file.ts";
import { bytesOf, writeSource, aMeeting } from "#test/helpers/attachments.ts";
import {
  codeOfOpening,
  openAs,
  OTHER_PASSPHRASE,
  removeFrom,
  vaultOfTwo,
} from "#test/helpers/members.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { WitnessMemory } from "#test/helpers/witness-memory.ts";

beforeEach(hashUntilTestEnds);

const NEXT = "une phrase de passe toute neuve";

function copyOf(path: string): string {
  const copy = join(tempFolder(), basename(path));
  cpSync(path, copy, { recursive: true });
  return copy;
}

function putBack(copy: string, path: string, names: readonly string[]): void {
  for (const name of names) cpSync(join(copy, name), join(path, name));
}

async function kitOf(path: string, passphrase: string): Promise<string[]> {
  const vault = await openAs(path, passphrase);
  const input = { passphrase, language: "fr" as const, folder: null };
  const { words } = await vault.call("vault.makeRecoveryKit", input);
  await vault.call("vault.confirmRecoveryKit", { words, removeFile: false });
  await vault.close();
  return words;
}

async function codeOfKit(path: string, words: string[]): Promise<string> {
  const vault = new TestVault({});
  const input = { vault: vault.grant(path), words, newPassphrase: NEXT };
  const result = await vault.result("vault.openWithKit", input);
  await vault.close();
  return result.ok ? "opens" : result.error.code;
}

function opensWith(path: string, key: Uint8Array): boolean {
  try {
    openStore({ path: join(path, "store.db"), key, mode: "read" }).close();
    return true;
  } catch {
    return false;
  }
}

describe("somebody who was removed", () => {
  it("is refused with their passphrase, their kit, and the header they had kept", async () => {
    const { path, sacha } = await vaultOfTwo();
    const words = await kitOf(path, OTHER_PASSPHRASE);
    const own = await openAs(path, OTHER_PASSPHRASE);
    const oldKey = Uint8Array.from(own.session.vault.unlocked.databaseKey);
    await own.close();
    expect(opensWith(path, oldKey)).toBe(true);
    const kept = copyOf(path);
    await removeFrom(path, sacha);

    expect(await codeOfOpening(path, OTHER_PASSPHRASE)).toBe("vault.wrong_passphrase");
    // Nobody has a kit any more: theirs went with them.
    expect(await codeOfKit(path, words)).toBe("keys.kit_none");
    expect(opensWith(path, oldKey)).toBe(false);

    const current = copyOf(path);
    putBack(kept, path, HEADER_FILES);
    expect(await codeOfOpening(path, OTHER_PASSPHRASE)).toBe("vault.keys_changed");
    expect(await codeOfKit(path, words)).toBe("vault.keys_changed");
    expect(await codeOfOpening(path, PASSPHRASE)).toBe("vault.keys_changed");
    rmSync(join(path, "store.key"));
    expect(await codeOfOpening(path, OTHER_PASSPHRASE)).toBe("vault.store_damaged");

    // None of it touched anything: with its own header, the vault is as it was.
    putBack(current, path, HEADER_FILES);
    const camille = await openAs(path, PASSPHRASE);
    onTestFinished(() => camille.close());
    expect(await camille.call("vault.verify", {})).toMatchObject({ findings: [] });
  });

  it("has nothing of a file attached before, though its bytes did not change", async () => {
    const { path, sacha } = await vaultOfTwo();
    const camille = await openAs(path, PASSPHRASE);
    onTestFinished(() => camille.close());
    const bytes = bytesOf(100_000);
    const file = camille.grant(writeSource("devis.pdf", bytes));
    await camille.call("attachments.add", { meetingId: await aMeeting(camille), file });
    const rows = () =>
      camille.session.vault.store.rawRead
        .prepare<[], { wrapped_key: Buffer }>("SELECT wrapped_key FROM stored_file")
        .all();
    const before = rows();
    await camille.call("members.remove", { id: sacha, passphrase: PASSPHRASE });
    expect(rows()).toHaveLength(1);
    expect(rows()).not.toEqual(before);
    expect(await camille.call("vault.verify", {})).toMatchObject({ files: 1, findings: [] });
  });

  it("does not bring the old content back with a log of the old store", async () => {
    const { path, sacha } = await vaultOfTwo();
    const camille = await openAs(path, PASSPHRASE);
    await camille.call("vault.rename", { name: "Ancien nom" });
    const log = join(tempFolder(), "log");
    cpSync(join(path, "store.db-wal"), log);
    await camille.close();
    await removeFrom(path, sacha);
    const whole = copyOf(path);
    cpSync(log, join(path, "store.db-wal"));
    const vault = new TestVault({});
    onTestFinished(() => vault.close());
    const input = { vault: vault.grant(path), passphrase: PASSPHRASE };
    const opened = await vault.result("vault.open", input);
    // Either the engine sees that the log is not this store's, or nothing opens; never the old content.
    if (opened.ok) expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
    else expect(opened.error.code).toBe("vault.store_damaged");
    await vault.close();
    rmSync(path, { recursive: true });
    cpSync(whole, path, { recursive: true });
    expect(await codeOfOpening(path, PASSPHRASE)).toBe("opens");
  });
});

async function verdictOf(path: string, passphrase: string, witnesses: WitnessMemory) {
  const vault = await openAs(path, passphrase, { witnesses });
  const { verdict } = await vault.call("witness.standing", {});
  await vault.close();
  return verdict.kind;
}

describe("the vault from before a removal, put back", () => {
  it("is noticed where the removal was made, whoever opens it", async () => {
    const machine = new WitnessMemory();
    const { path, sacha } = await vaultOfTwo({ witnesses: machine });
    await (await openAs(path, PASSPHRASE, { witnesses: machine })).close();
    const before = copyOf(path);
    await removeFrom(path, sacha, { witnesses: machine });
    expect(await verdictOf(path, PASSPHRASE, machine)).toBe("same");
    rmSync(path, { recursive: true });
    cpSync(before, path, { recursive: true });
    expect(await verdictOf(path, PASSPHRASE, machine)).toBe("older");
    expect(await verdictOf(path, OTHER_PASSPHRASE, machine)).toBe("older");
  });

  it("is noticed by a machine that only saw the newer one", async () => {
    const { path, sacha } = await vaultOfTwo();
    const before = copyOf(path);
    await removeFrom(path, sacha);
    const machine = new WitnessMemory();
    expect(await verdictOf(path, PASSPHRASE, machine)).toBe("unknown");
    rmSync(path, { recursive: true });
    cpSync(before, path, { recursive: true });
    expect(await verdictOf(path, PASSPHRASE, machine)).toBe("older");
  });
});

it("a file that pretends to be the next header is not taken for one", async () => {
  const { path, sacha } = await vaultOfTwo();
  const before = copyOf(path);
  await removeFrom(path, sacha);
  // An older header of the vault, authentic under a key that is in force no more.
  cpSync(join(before, "header"), join(path, "header.next"));
  expect(await codeOfOpening(path, PASSPHRASE)).toBe("opens");
  expect(await codeOfOpening(path, OTHER_PASSPHRASE)).toBe("vault.wrong_passphrase");
  writeFileSync(join(path, "header.next"), "GREFFE1\n and then nothing");
  writeFileSync(join(path, "store.next"), "nothing either");
  expect(await codeOfOpening(path, PASSPHRASE)).toBe("opens");
});
