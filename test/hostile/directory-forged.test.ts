import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { drawShareSet } from "#main/vault/features/recovery/draw-set.ts";
import { allStated } from "#main/vault/journal/signed-past.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { signerOf } from "#main/vault/keys/signing.ts";
import { newUserKey, userPairs } from "#main/vault/keys/user-key.ts";
import { FRENCH_WORDS } from "#main/vault/keys/french-words.ts";
import { shareWords } from "#shared/domain/vault/recovery-share.ts";
import { atOnce } from "#shared/domain/kernel/steps.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { copyOf } from "#test/helpers/kill-rounds.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { WitnessMemory } from "#test/helpers/witness-memory.ts";
import { falseVault } from "#test/helpers/false-vault.ts";
import { ownTool, seenByCamille, vaultWithReader } from "#test/helpers/forger.ts";
import {
  codeOfJoining,
  codeOfOpening,
  inviteInto,
  openAs,
  OTHER_PASSPHRASE,
} from "#test/helpers/members.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { codeOf, headerOf, writeBothHeaders } from "#test/helpers/vault-folder.ts";

beforeEach(hashUntilTestEnds);

describe("a reader with tools of their own", () => {
  it("plants parts in the header: nothing is written, and they outlive no decision", async () => {
    const { path, remi } = await vaultWithReader();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    const headerKey = Uint8Array.from(reader.session.vault.unlocked.headerKey);
    const terms = reader.session.vault.grantTerms;
    await reader.close();
    const before = headerOf(path);
    const opener = { kind: "passphrase", passphrase: OTHER_PASSPHRASE } as const;
    const size = { threshold: 2, count: 2 };
    const { user, slot, shares } = await drawShareSet(before, opener, remi, size, terms);
    const planted = { ...before, users: [...before.users, user], slots: [...before.slots, slot] };
    writeBothHeaders(path, encodeHeader(planted, headerKey));
    const words = shares.map((share) => shareWords(share, FRENCH_WORDS));

    const { camille, named, write } = await seenByCamille(path);
    expect([named, write]).toEqual([["directory unsigned_parts"], "vault.unsigned"]);
    const remove = () => camille.call("members.remove", { id: remi, passphrase: PASSPHRASE });
    expect(await codeOf(remove())).toBe("vault.unsigned");
    await camille.call("directory.restore", {});
    await remove();
    expect(await camille.call("vault.verify", {})).toMatchObject({ findings: [] });
    await camille.close();
    const back = new TestVault({});
    const input = {
      vault: back.grant(path),
      shares: words,
      name: "Rémi",
      newPassphrase: "encore moi",
    };
    expect((await back.result("vault.openWithShares", input)).ok).toBe(false);
    expect(await codeOfOpening(path, OTHER_PASSPHRASE)).toBe("vault.wrong_passphrase");
  });

  it("gives somebody another key in the rows, and signs their entries again", async () => {
    const { path, camille } = await vaultWithReader();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    const forged = userPairs(newUserKey());
    const raw = reader.session.vault.store.rawWrite;
    await ownTool(reader).run({ name: "vault.noteKeyChange" }, async () => {
      raw
        .prepare("UPDATE vault_user SET sign_public_key = ? WHERE id = ?")
        .run(Buffer.from(forged.sign.publicKey), toBlob(camille));
    });
    for (const entry of atOnce(allStated(raw))) {
      if (!Buffer.from(entry.actor).equals(Buffer.from(toBlob(camille)))) continue;
      const signature = sodium.crypto_sign_detached(entry.hash, forged.sign.privateKey);
      raw
        .prepare("UPDATE journal_entry SET signature = ? WHERE seq = ?")
        .run(Buffer.from(signature), entry.seq);
    }
    await reader.close();
    const { named, write } = await seenByCamille(path);
    // The root itself is altered: nobody is anybody any more.
    expect(named[0]).toBe("journal unknown_actor");
    expect(named).toContain("directory no_root");
    expect(write).toBe("vault.unsigned");
  });

  it("writes in another's name with keys of their own", async () => {
    const { path, camille } = await vaultWithReader();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    const forged = userPairs(newUserKey());
    const asCamille = ownTool(reader, signerOf(camille, forged.sign.privateKey));
    await asCamille.run({ name: "vault.rename" }, async ({ raw }) => {
      raw.exec("UPDATE vault_info SET name = 'Signé Camille'");
    });
    await reader.close();
    expect((await seenByCamille(path)).named).toEqual(["journal bad_signature"]);
  });

  it("plants a key in an older copy: accepting that copy accepts no key", async () => {
    const witnesses = new WitnessMemory();
    const { path } = await vaultWithReader();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    const headerKey = Uint8Array.from(reader.session.vault.unlocked.headerKey);
    await reader.close();
    const old = copyOf(path);
    const camille = await openAs(path, PASSPHRASE, { witnesses });
    await camille.call("people.create", aPerson());
    await camille.close();
    const header = headerOf(old);
    const [own] = header.users;
    if (own === undefined) throw new Error("somebody is there");
    const planted = { ...header, users: [...header.users, { ...own, id: newId() }] };
    writeBothHeaders(old, encodeHeader(planted, headerKey));

    const back = await openAs(old, PASSPHRASE, { witnesses });
    onTestFinished(() => back.close());
    const write = () => codeOf(back.call("people.create", aPerson()));
    expect(await write()).toBe("witness.undecided");
    await back.call("witness.accept", {});
    expect(await write()).toBe("vault.unsigned");
    await back.call("directory.restore", {});
    expect(await write()).toBe("none");
  });

  it.each([
    [
      "by a statement",
      true,
      ["journal not_allowed", "journal statement_refused", "directory row_roles"],
    ],
    ["in the rows alone", false, ["journal not_allowed", "directory row_roles"]],
  ])("gives themself roles %s", async (_how, isStated, expected) => {
    const { path, remi } = await vaultWithReader();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    await ownTool(reader).run({ name: "members.changeRoles" }, async ({ raw, state }) => {
      if (isStated) state({ kind: "setRoles", person: remi, roles: ["bureau"] });
      raw.prepare(`UPDATE vault_user SET roles = '["bureau"]' WHERE id = ?`).run(toBlob(remi));
    });
    await reader.close();
    const again = await openAs(path, OTHER_PASSPHRASE);
    const invite = again.call("members.invite", {
      name: "Complice",
      roles: ["bureau"],
      passphrase: OTHER_PASSPHRASE,
    });
    // Whatever the rows say, they are a reader.
    expect(await codeOf(invite)).toBe("access.forbidden");
    await again.close();
    const { camille, named, write } = await seenByCamille(path);
    expect([named, write]).toEqual([expected, "vault.unsigned"]);
    await camille.call("directory.restore", {});
    const { members } = await camille.call("members.list", {});
    expect(members.find(({ id }) => id === remi)?.roles).toEqual(["reader"]);
    await camille.call("people.create", aPerson());
  });

  it("begins another directory beside the first", async () => {
    const { path, remi } = await vaultWithReader();
    const reader = await openAs(path, OTHER_PASSPHRASE);
    const { publicKeys, keyMark } = reader.session.vault.unlocked;
    await ownTool(reader).run({ name: "vault.rename" }, async ({ raw, state }) => {
      state({
        kind: "found",
        person: remi,
        sign: sodium.to_hex(publicKeys.sign),
        box: sodium.to_hex(publicKeys.box),
        roles: ["bureau"],
        key: { generation: 1, mark: keyMark },
      });
      raw.exec("UPDATE vault_info SET name = 'À moi'");
    });
    await reader.close();
    const { named } = await seenByCamille(path);
    expect(named).toEqual(["journal not_allowed", "journal statement_refused"]);
  });
});

describe("somebody who writes to the medium and has no key", () => {
  it("leads nobody who comes with a code into a vault of their own", async () => {
    const vault = await openTestVault();
    const { code } = await inviteInto(vault, "Noor", ["secretary"]);
    const { userId } = vault.context;
    await vault.close();
    await falseVault(vault.path, userId);
    expect(await codeOfJoining(vault.path, code)).toBe("members.code_refused");
  });

  it("lets nobody write who opens with their passphrase on a machine that never saw the vault", async () => {
    const vault = await openTestVault();
    const { userId } = vault.context;
    await vault.close();
    await falseVault(vault.path, userId);
    const { named, write } = await seenByCamille(vault.path);
    expect(write).toBe("vault.unsigned");
    expect(named).toContain("directory no_root");
  });
});
