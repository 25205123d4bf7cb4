import { rmSync } from "node:fs";
import { join } from "node:path";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { encodeHeader } from "#main/vault/keys/header-codec.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { signerOf } from "#main/vault/keys/signing.ts";
import { newUserKey, userPairs } from "#main/vault/keys/user-key.ts";
import {
  giveVaultKey,
  newVaultKey,
  vaultKeys,
  type VaultKeys,
} from "#main/vault/keys/vault-key.ts";
import { openVault } from "#main/vault/opening/open-vault.ts";
import { unlockedVault } from "#main/vault/opening/unlocked-vault.ts";
import { bareEnvironment } from "./environment.ts";
import { toolOf } from "./forger.ts";
import { headerOf, writeBothHeaders } from "./vault-folder.ts";

/** A vault under the attacker's own key, which names the real people and follows from itself. */
export async function falseVault(
  path: string,
  person: string,
): Promise<Pick<VaultKeys, "databaseKey" | "fileKey">> {
  const real = headerOf(path);
  const vaultKey = newVaultKey();
  const keys = vaultKeys(vaultKey);
  const pairs = userPairs(newUserKey());
  const evil = { id: newId() };
  const signer = signerOf(evil.id, pairs.sign.privateKey);
  const given = (user: { id: string; boxPublicKey: string }) =>
    giveVaultKey(
      { ...real, userId: user.id, boxPublicKey: sodium.from_hex(user.boxPublicKey) },
      vaultKey,
      signer,
      { generation: 1, moment: real.root?.entry ?? "" },
    );
  const own = {
    id: evil.id,
    boxPublicKey: sodium.to_hex(pairs.box.publicKey),
    signPublicKey: sodium.to_hex(pairs.sign.publicKey),
    pending: null,
  };
  const users = real.users.map((user) => ({ ...user, vaultKey: given(user) }));
  const header = { ...real, users: [...users, { ...own, vaultKey: given(own) }] };
  for (const name of ["store.db", "store.db-wal", "store.db-shm", "store.key"]) {
    rmSync(join(path, name), { force: true });
  }
  const lock = { moved: () => undefined, release: () => Promise.resolve() };
  const unlocked = unlockedVault(path, header, { userId: person, pairs, ...keys }, lock);
  const open = openVault(unlocked, bareEnvironment({}));
  await toolOf(open).run({ name: "vault.create" }, async ({ raw, state }) => {
    state({
      kind: "found",
      person,
      sign: own.signPublicKey,
      box: own.boxPublicKey,
      roles: ["secretary", "bureau"],
      key: { generation: 1, mark: unlocked.keyMark },
    });
    raw
      .prepare("INSERT INTO vault_info (row, id, name, header_generation) VALUES (1, ?, 'Faux', ?)")
      .run(toBlob(real.vaultId), header.generation);
    raw
      .prepare(
        "INSERT INTO vault_user (id, name, sign_public_key, roles) VALUES (?, 'Camille Essai', ?, ?)",
      )
      .run(toBlob(person), Buffer.from(pairs.sign.publicKey), '["secretary","bureau"]');
  });
  // Closing wipes the keys.
  const bytes = encodeHeader(header, keys.headerKey);
  const kept = {
    databaseKey: Uint8Array.from(keys.databaseKey),
    fileKey: Uint8Array.from(keys.fileKey),
  };
  await open.close();
  writeBothHeaders(path, bytes);
  return kept;
}
