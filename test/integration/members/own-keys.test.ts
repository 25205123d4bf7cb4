import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { earlierVault } from "#test/helpers/earlier-vault.ts";
import { checkOf, exportTo } from "#test/helpers/exported-journal.ts";
import {
  codeOfJoining,
  codeOfOpening,
  inviteInto,
  joinVault,
  openAs,
  OTHER_PASSPHRASE,
  vaultOfTwo,
} from "#test/helpers/members.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { codeOf, headerOf } from "#test/helpers/vault-folder.ts";

const NEXT = "une autre phrase, bien plus neuve";
const renew = (vault: TestVault, current = PASSPHRASE, next = NEXT) =>
  vault.call("vault.renewKeys", { current, next });

/** What a vault that opens has that it should not. */
async function wrongWith(path: string, passphrase: string): Promise<unknown[]> {
  const vault = await openAs(path, passphrase);
  const { findings } = await vault.call("vault.verify", {});
  const { differences } = await vault.call("directory.standing", {});
  await vault.close();
  return [...findings, ...differences];
}

describe("changing one’s own keys", () => {
  beforeEach(hashUntilTestEnds);

  it("gives others under another passphrase, and goes on writing with them", async () => {
    const vault = await openTestVault();
    const [before] = headerOf(vault.path).users;
    await vault.call("people.create", aPerson());
    await renew(vault);
    await vault.call("people.create", aPerson());
    const { members } = await vault.call("members.list", {});
    const report = await checkOf(readFileSync(await exportTo(vault, tempFolder())));
    expect(report.findings).toEqual([]);
    expect(report.about?.exporter.fingerprint).toEqual(members[0]?.fingerprint);
    expect(report.about?.people).toHaveLength(2);
    const [, , last] = await vault.call("journal.list", { before: null, limit: 3 });
    expect(last?.command).toBe("vault.renewKeys");
    const undo = vault.call("journal.undo", { seq: last?.seq ?? 0 });
    expect(await codeOf(undo)).toBe("journal.not_undoable");
    expect(await vault.call("vault.keyStatus", {})).toMatchObject({ kit: null });
    await vault.close();
    const [after] = headerOf(vault.path).users;
    expect(after?.signPublicKey).not.toBe(before?.signPublicKey);
    expect(after?.boxPublicKey).not.toBe(before?.boxPublicKey);
    expect(await codeOfOpening(vault.path, PASSPHRASE)).toBe("vault.wrong_passphrase");
    expect(await wrongWith(vault.path, NEXT)).toEqual([]);
  });

  it("leaves others in whom those keys gave the vault key, and ends what waits on them", async () => {
    const { path, sacha } = await vaultOfTwo();
    const camille = await openAs(path, PASSPHRASE);
    // From here on it is Camille who gave Sacha the vault key.
    await camille.call("members.rekey", { passphrase: PASSPHRASE });
    const { code } = await inviteInto(camille, "Noa");
    await camille.close();
    const other = await openAs(path, OTHER_PASSPHRASE);
    const theirs = await other.call("members.invite", {
      name: "Ali",
      roles: ["reader"],
      passphrase: OTHER_PASSPHRASE,
    });
    await other.close();
    const again = await openAs(path, PASSPHRASE);
    await renew(again);
    await again.close();
    expect(headerOf(path).users.find(({ id }) => id === sacha)?.vaultKey.givenBy).not.toBe(sacha);
    expect(await wrongWith(path, OTHER_PASSPHRASE)).toEqual([]);
    expect(await wrongWith(path, NEXT)).toEqual([]);
    expect(await codeOfJoining(path, code)).toBe("members.code_refused");
    expect(await codeOfJoining(path, theirs.code)).toBe("joins");
    expect(await wrongWith(path, NEXT)).toEqual([]);
  });

  it("opens no more with the kit from before", async () => {
    const vault = await openTestVault();
    const kit = await vault.call("vault.makeRecoveryKit", {
      passphrase: PASSPHRASE,
      language: "fr",
      folder: null,
    });
    await vault.call("vault.confirmRecoveryKit", { words: kit.words, removeFile: false });
    await renew(vault);
    await vault.close();
    const back = new TestVault({});
    const input = { vault: back.grant(vault.path), words: kit.words, newPassphrase: PASSPHRASE };
    expect(await codeOf(back.call("vault.openWithKit", input))).toBe("keys.kit_none");
  });

  it("is refused with another’s passphrase, and to the same one", async () => {
    const { path } = await vaultOfTwo();
    const vault = await openAs(path, PASSPHRASE);
    onTestFinished(() => vault.close());
    expect(await codeOf(renew(vault, OTHER_PASSPHRASE))).toBe("vault.wrong_passphrase");
    expect(await codeOf(renew(vault, PASSPHRASE, PASSPHRASE))).toBe("keys.same_passphrase");
  });

  it("is stated at the next opening where a kill came after the header", async () => {
    const vault = await openTestVault();
    const { code } = await inviteInto(vault, "Noa");
    await vault.close();
    const { path } = vault;
    const kept = join(tempFolder(), "store.db");
    cpSync(join(path, "store.db"), kept);
    const killed = await openAs(path, PASSPHRASE);
    await renew(killed);
    await killed.close();
    cpSync(kept, join(path, "store.db"));
    expect(await wrongWith(path, NEXT)).toEqual([]);
    expect(await codeOfJoining(path, code)).toBe("members.code_refused");
    const again = await openAs(path, NEXT);
    onTestFinished(() => again.close());
    const listed = await again.call("journal.list", { before: null, limit: 9 });
    expect(listed.map(({ command }) => command)).toContain("vault.renewKeys");
    await again.call("people.create", aPerson());
  });

  it("of somebody who joined since leaves them as they are", async () => {
    const { path } = await vaultOfTwo();
    const sacha = await openAs(path, OTHER_PASSPHRASE);
    const { code } = await sacha.call("members.invite", {
      name: "Noa",
      roles: ["reader"],
      passphrase: OTHER_PASSPHRASE,
    });
    await sacha.close();
    await (await joinVault(path, code, {}, "la phrase de Noa, à elle")).close();
    const back = await openAs(path, OTHER_PASSPHRASE);
    await renew(back, OTHER_PASSPHRASE);
    await back.close();
    expect(await wrongWith(path, "la phrase de Noa, à elle")).toEqual([]);
    expect(await wrongWith(path, NEXT)).toEqual([]);
  });
});

it("leaves proven what was written before people signed who is in it", async () => {
  const path = earlierVault();
  const vault = await openAs(path, PASSPHRASE);
  await vault.call("directory.checkpoint", { passphrase: PASSPHRASE });
  await renew(vault);
  const report = await checkOf(readFileSync(await exportTo(vault, tempFolder())));
  expect(report.findings).toEqual([]);
  await vault.close();
  expect(await wrongWith(path, NEXT)).toEqual([]);
});
