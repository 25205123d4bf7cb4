import type { HeaderUser, PassphraseSlot } from "#shared/domain/vault/header.ts";
import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { newId } from "../db/ids.ts";
import { signerOf } from "./signing.ts";
import { sodium, wipe } from "./sodium.ts";
import { newUserKey, userPairs, wrapUserKey, type UserPairs } from "./user-key.ts";
import { giveVaultKey } from "./vault-key.ts";

/** Somebody with a user key of their own, and what the header holds of them. */
export interface NewPerson {
  readonly user: HeaderUser;
  readonly slot: PassphraseSlot;
  /** The caller wipes the private ones. */
  readonly pairs: UserPairs;
}

/** Makes the keys of somebody who has the vault key, and gives it to themself. */
export async function makePerson(
  who: { readonly vaultId: string; readonly userId: string },
  vaultKey: Uint8Array,
  passphrase: string,
  cost: KdfCost,
): Promise<NewPerson> {
  const { vaultId, userId } = who;
  const userKey = newUserKey();
  try {
    const slot = await wrapUserKey({ id: newId(), userId, vaultId }, userKey, passphrase, cost);
    const pairs = userPairs(userKey);
    const to = { vaultId, userId, boxPublicKey: pairs.box.publicKey };
    const user = {
      id: userId,
      boxPublicKey: sodium.to_hex(pairs.box.publicKey),
      signPublicKey: sodium.to_hex(pairs.sign.publicKey),
      vaultKey: giveVaultKey(to, vaultKey, signerOf(userId, pairs.sign.privateKey)),
    };
    return { user, slot, pairs };
  } finally {
    wipe(userKey);
  }
}
