import { describe, expect, it, onTestFinished } from "vitest";
import { toBlob } from "#main/vault/db/ids.ts";
import { entryId } from "#main/vault/journal/chain.ts";
import { insertEntry } from "#main/vault/journal/journal.repository.ts";
import { allStated } from "#main/vault/journal/signed-past.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { newUserKey, userPairs } from "#main/vault/keys/user-key.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { changeKeys } from "#main/vault/opening/change-keys.ts";
import { atOnce } from "#shared/domain/kernel/steps.ts";
import { earlierVault } from "#test/helpers/earlier-vault.ts";
import { ownTool, seenByCamille, stateFrom, vaultWithReader } from "#test/helpers/forger.ts";
import {
  codeOfJoining,
  inviteInto,
  joinVault,
  openAs,
  OTHER_PASSPHRASE,
} from "#test/helpers/members.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";
import { codeOf, headerOf, writeBothHeaders } from "#test/helpers/vault-folder.ts";

describe("somebody whose roles were taken back", () => {
  it("states from the moment when they had them: nothing is written", async () => {
    const { path, remi } = await vaultWithReader("bureau");
    const manager = await openAs(path, PASSPHRASE);
    await manager.call("members.changeRoles", { id: remi, roles: ["reader"] });
    await manager.close();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    const before = atOnce(allStated(reader.session.vault.store.rawRead)).at(-2);
    if (before === undefined) throw new Error("nothing was stated");
    await ownTool(reader).run({ name: "members.changeRoles" }, async ({ raw }) => {
      raw.prepare(`UPDATE vault_user SET roles = '["bureau"]' WHERE id = ?`).run(toBlob(remi));
    });
    const again = { kind: "setRoles", person: remi, roles: ["bureau"] } as const;
    await stateFrom(reader.session.vault, entryId(before), { ...again, roles: [...again.roles] });
    await reader.close();
    const { camille, named, write } = await seenByCamille(path);
    expect(write).toBe("vault.unsigned");
    expect(named).toContain("directory forked");
    await camille.close();
    const back = await openAs(path, OTHER_PASSPHRASE);
    onTestFinished(() => back.close());
    const complice = { name: "Complice", roles: ["bureau" as const], passphrase: OTHER_PASSPHRASE };
    // Which of the two statements counts is not to be told.
    const refusals = ["vault.unsigned", "access.forbidden"];
    expect(refusals).toContain(await codeOf(back.call("members.invite", complice)));
  });

  it("alters the entry that took them back", async () => {
    const { path, remi } = await vaultWithReader("bureau");
    const manager = await openAs(path, PASSPHRASE);
    await manager.call("members.changeRoles", { id: remi, roles: ["reader"] });
    await manager.close();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    const raw = reader.session.vault.store.rawWrite;
    const seq = atOnce(allStated(raw)).at(-1)?.seq ?? 0;
    raw.prepare("UPDATE journal_entry SET counter = counter + 1 WHERE seq = ?").run(seq);
    await ownTool(reader).run({ name: "members.changeRoles" }, async () => {
      raw.prepare(`UPDATE vault_user SET roles = '["bureau"]' WHERE id = ?`).run(toBlob(remi));
    });
    await reader.close();
    const { named, write } = await seenByCamille(path);
    expect(write).toBe("vault.unsigned");
    expect(named).toContain("directory forked");
  });
});

describe("a reader with tools of their own, beside the entries that count", () => {
  it("plants an entry before the first: what others sign stays theirs, and it is named", async () => {
    const { path } = await vaultWithReader();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    const raw = reader.session.vault.store.rawWrite;
    const last = atOnce(allStated(raw)).at(-1);
    if (last === undefined) throw new Error("nothing was stated");
    insertEntry(raw, { ...last, seq: -5 });
    await reader.close();
    const { camille, named, write } = await seenByCamille(path);
    expect([named, write]).toEqual([["journal out_of_chain"], "none"]);
    await inviteInto(camille, "Noor");
    expect((await camille.call("members.list", {})).members.map(({ name }) => name)).toContain(
      "Noor",
    );
    expect((await camille.call("directory.standing", {})).differences).toEqual([]);
  });

  it("plants a statement that is no entry at all: it opens, and is named", async () => {
    const { path } = await vaultWithReader();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    reader.session.vault.store.rawWrite.exec(
      `INSERT INTO journal_entry (seq, format, wall, counter, actor, command, first_change,
         last_change, changes_hash, prev, statement, hash, signature)
       SELECT max(seq) + 1, 2, 9223372036854775807, -1, x'00', '', 1, 0, x'', x'', '[]', x'', x''
       FROM journal_entry`,
    );
    await reader.close();
    const { camille, named, write } = await seenByCamille(path);
    const [planted] = await camille.call("journal.list", { before: null, limit: 1 });
    expect(planted).toMatchObject({ actorId: null, actor: "", command: "unknown" });
    expect(await camille.call("journal.entry", { seq: planted?.seq ?? 0 })).toMatchObject({
      intact: false,
    });
    expect(named).toEqual([
      "journal unknown_actor",
      "journal statement_refused",
      "directory forked",
    ]);
    expect(write).toBe("vault.unsigned");
  });

  it("has an entry of before state something: it is still no root", async () => {
    const path = earlierVault();
    const signing = await openAs(path, PASSPHRASE);
    await signing.call("directory.checkpoint", { passphrase: PASSPHRASE });
    signing.session.vault.store.rawWrite.exec(
      "UPDATE journal_entry SET statement = 'x' WHERE seq = 1",
    );
    await signing.close();
    const { camille, write } = await seenByCamille(path);
    expect(write).toBe("none");
    await inviteInto(camille, "Noé");
    expect((await camille.call("directory.standing", {})).differences).toEqual([]);
  });

  it("makes an invitation that is over good again", async () => {
    const vault = await openTestVault();
    const remi = await inviteInto(vault, "Rémi");
    const noor = await inviteInto(vault, "Noor", ["bureau"]);
    await vault.close();
    const reader = await joinVault(vault.path, remi.code);
    const year = 365 * 24 * 60 * 60 * 1000;
    await ownTool(reader).run({ name: "members.rename" }, async ({ raw }) => {
      raw
        .prepare("UPDATE vault_user SET invite_expires_at = invite_expires_at + ? WHERE id = ?")
        .run(year, toBlob(noor.id));
    });
    await reader.close();
    const now = () => new Date(Date.now() + year / 2);
    expect(await codeOfJoining(vault.path, noor.code, { now })).toBe("vault.unsigned");
    const { camille } = await seenByCamille(vault.path);
    await camille.call("directory.restore", {});
    await camille.close();
    expect(await codeOfJoining(vault.path, noor.code, { now })).toBe("members.code_expired");
  });

  it("gives an invitation roles in the rows, behind a header that looks cut short", async () => {
    const vault = await openTestVault();
    const remi = await inviteInto(vault, "Rémi");
    const noor = await inviteInto(vault, "Noor");
    await vault.close();
    const reader = await joinVault(vault.path, remi.code);
    await ownTool(reader).run({ name: "members.rename" }, async ({ raw }) => {
      raw.prepare(`UPDATE vault_user SET roles = '["bureau"]' WHERE id = ?`).run(toBlob(noor.id));
    });
    const headerKey = Uint8Array.from(reader.session.vault.unlocked.headerKey);
    await reader.close();
    const { users, generation, ...rest } = headerOf(vault.path);
    const signPublicKey = sodium.to_hex(userPairs(newUserKey()).sign.publicKey);
    const planted = users.map((user) => (user.id === noor.id ? { ...user, signPublicKey } : user));
    const header = { ...rest, users: planted, generation: generation + 1 };
    writeBothHeaders(vault.path, encodeHeader(header, headerKey));
    const { camille, write } = await seenByCamille(vault.path);
    expect(write).toBe("vault.unsigned");
    // What is signed again must not be what the rows say.
    const renew = camille.call("members.renewInvitation", { id: noor.id, passphrase: PASSPHRASE });
    expect(await codeOf(renew)).toBe("vault.unsigned");
  });

  it("signs how a vault from before stands, with roles that they give themself", async () => {
    const path = earlierVault();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    const { userId, publicKeys, keyMark } = reader.session.vault.unlocked;
    await ownTool(reader).run({ name: "directory.checkpoint" }, async ({ state }) => {
      state({
        kind: "checkpoint",
        before: "00".repeat(32),
        people: [
          {
            person: userId,
            sign: sodium.to_hex(publicKeys.sign),
            box: sodium.to_hex(publicKeys.box),
            roles: ["bureau"],
            standing: "active",
          },
        ],
        set: null,
        key: { generation: 1, mark: keyMark },
      });
    });
    await reader.close();
    const { named } = await seenByCamille(path);
    expect(named[0]).toBe("journal not_allowed");
  });
});

it("changes no header by a statement that counts for nothing", async () => {
  const vault = await openTestVault();
  const open = vault.session.vault;
  const before = headerOf(vault.path);
  const change = changeKeys(open, {
    name: "members.cancelInvitation",
    rows: async ({ state }) => state({ kind: "endInvitations", people: [open.unlocked.userId] }),
    header: (header) => ({ ...header, users: [] }),
  });
  await expect(change).rejects.toThrow("a statement was refused");
  expect(headerOf(vault.path)).toEqual(before);
});
