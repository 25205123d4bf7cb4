import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CREATOR_ROLES } from "#shared/domain/access/role.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import { newId } from "#main/vault/db/ids.ts";
import { insertUser, insertVaultInfo } from "#main/vault/directory/vault.repository.ts";
import { acquireLock } from "#main/vault/folder/instance-lock.ts";
import { entryId } from "#main/vault/journal/chain.ts";
import { lastEntry } from "#main/vault/journal/journal.repository.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { signerOf } from "#main/vault/keys/signing.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { newUserKey, userPairs } from "#main/vault/keys/user-key.ts";
import { giveVaultKey, newVaultKey, vaultKeys } from "#main/vault/keys/vault-key.ts";
import { openVault } from "#main/vault/opening/open-vault.ts";
import { unlockedVault } from "#main/vault/opening/unlocked-vault.ts";
import { earlierVault } from "#test/helpers/earlier-vault.ts";
import { bareEnvironment } from "#test/helpers/environment.ts";
import { toolOf } from "#test/helpers/forger.ts";
import { copyOf } from "#test/helpers/kill-rounds.ts";
import {
  codeOfOpening,
  openAs,
  OTHER_PASSPHRASE,
  removeFrom,
  vaultOfTwo,
} from "#test/helpers/members.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";
import { headerOf } from "#test/helpers/vault-folder.ts";

/*
 * `header.next` and the store that it goes with are what a change of keys leaves when it is cut short. Whoever
 * can write to the medium, with no key at all, can put both there.
 */

/**
 * A vault of a stranger's in the place of one that is closed: its store is theirs, and states that everybody of
 * its header is in it; its header lies beside, as if keys had just been changed.
 */
async function slipIn(path: string): Promise<void> {
  const header = headerOf(path);
  const { vaultId } = header;
  const folder = join(tempFolder(), "autre.greffe");
  mkdirSync(folder);
  const [userId, userKey, vaultKey] = [newId(), newUserKey(), newVaultKey()];
  const pairs = userPairs(userKey);
  const keys = vaultKeys(vaultKey);
  const nobody: Header = { ...header, format: 1, root: null, users: [], slots: [] };
  const lock = await acquireLock(folder);
  const open = openVault(
    unlockedVault(folder, nobody, { userId, pairs: userPairs(userKey), ...keys }, lock),
    bareEnvironment(),
  );
  const stranger = {
    id: userId,
    signPublicKey: sodium.to_hex(pairs.sign.publicKey),
    boxPublicKey: sodium.to_hex(pairs.box.publicKey),
  };
  const people = [stranger, ...header.users];
  const tool = toolOf(open);
  await tool.run({ name: "vault.create" }, async ({ db }) => {
    await insertVaultInfo(db, vaultId, "Essai");
    for (const { id, signPublicKey } of people) {
      await insertUser(db, {
        id,
        name: id,
        signPublicKey: sodium.from_hex(signPublicKey),
        passphraseSlot: newId(),
        roles: CREATOR_ROLES,
      });
    }
  });
  await tool.run({ name: "directory.checkpoint", always: true }, async ({ state }) => {
    state({
      kind: "checkpoint",
      before: "00".repeat(32),
      people: people.map(({ id, signPublicKey, boxPublicKey }) => ({
        person: id,
        sign: signPublicKey,
        box: boxPublicKey,
        roles: [...CREATOR_ROLES],
        standing: "active",
      })),
      set: null,
      key: { generation: 1, mark: sodium.to_hex(keys.mark) },
    });
  });
  const last = lastEntry(open.store.rawRead);
  if (last === null) throw new Error("nothing was stated");
  const root = {
    entry: sodium.to_hex(entryId(last)),
    person: userId,
    sign: stranger.signPublicKey,
  };
  const headerKey = Uint8Array.from(keys.headerKey);
  await open.close();
  cpSync(join(folder, "store.db"), join(path, "store.db"));
  const signer = signerOf(userId, pairs.sign.privateKey);
  const terms = { generation: 9, moment: root.entry };
  const given = (user: Pick<Header["users"][number], "id" | "signPublicKey" | "boxPublicKey">) => {
    const boxPublicKey = sodium.from_hex(user.boxPublicKey);
    const to = { vaultId, root, userId: user.id, boxPublicKey };
    return { ...user, vaultKey: giveVaultKey(to, vaultKey, signer, terms), pending: null };
  };
  const next: Header = {
    ...header,
    format: 2,
    root,
    generation: header.generation + 1,
    users: people.map(given),
  };
  writeFileSync(join(path, "header.next"), encodeHeader(next, headerKey));
}

it("a stranger’s vault put where a change of keys was cut short opens for nobody", async () => {
  const vault = await openTestVault();
  await vault.close();
  const whole = copyOf(vault.path);
  const before = headerOf(vault.path);
  await slipIn(vault.path);
  expect(await codeOfOpening(vault.path, PASSPHRASE)).toBe("vault.store_damaged");
  expect(headerOf(vault.path)).toEqual(before);
  // Nothing else was touched: with its own store it is as it was.
  cpSync(join(whole, "store.db"), join(vault.path, "store.db"));
  expect(await codeOfOpening(vault.path, PASSPHRASE)).toBe("opens");
});

it("nor does it in the place of a vault that nobody had signed yet", async () => {
  const path = earlierVault();
  const before = headerOf(path);
  await slipIn(path);
  expect(await codeOfOpening(path, PASSPHRASE)).toBe("vault.store_damaged");
  expect(headerOf(path)).toEqual(before);
});

it("a vault from before a removal is not opened with a passphrase that was set since", async () => {
  const { path, sacha } = await vaultOfTwo();
  const before = copyOf(path);
  const sachas = await openAs(before, OTHER_PASSPHRASE);
  const headerKey = Uint8Array.from(sachas.session.vault.unlocked.headerKey);
  await sachas.close();
  await removeFrom(path, sacha);
  const next = "une phrase qu’aucun ancien en-tête ne connaît";
  const camille = await openAs(path, PASSPHRASE);
  await camille.call("vault.changePassphrase", { current: PASSPHRASE, next });
  await camille.close();
  const old = { ...headerOf(before), generation: headerOf(path).generation + 1 };
  writeFileSync(join(path, "header.next"), encodeHeader(old, headerKey));
  cpSync(join(before, "store.db"), join(path, "store.db"));
  expect(await codeOfOpening(path, next)).toBe("vault.store_damaged");
});
