import type { HeaderUser, PassphraseSlot } from "#shared/domain/vault/header.ts";
import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { newId } from "../db/ids.ts";
import { derivePassphraseKey, newKdf } from "./kdf.ts";
import { signerOf } from "./signing.ts";
import { sodium, wipe } from "./sodium.ts";
import { newUserKey, userPairs, wrapWithKey, type UserPairs, type VaultPlace } from "./user-key.ts";
import { giveVaultKey, type GrantTerms } from "./vault-key.ts";

/** Somebody with a user key of their own, and what the header holds of them. */
export interface NewPerson {
  readonly user: HeaderUser;
  readonly slot: PassphraseSlot;
  /** The caller wipes the private ones. */
  readonly pairs: UserPairs;
}

/** Somebody with a user key of their own, who is in no header yet. */
export interface DrawnPerson {
  readonly pairs: UserPairs;
  /** The id that their slot will have. */
  readonly slotId: string;
  /** Gives themself the vault key. To be called once: it wipes the user key. */
  admit(
    who: VaultPlace & { readonly userId: string },
    vaultKey: Uint8Array,
    terms: GrantTerms,
  ): Pick<NewPerson, "user" | "slot">;
  /** Wipes the user key. The pairs are the caller's. */
  wipe(): void;
}

/** Draws a user key, and derives what a passphrase opens it with: what is slow is done here. */
export async function drawPerson(passphrase: string, cost: KdfCost): Promise<DrawnPerson> {
  const kdf = newKdf(cost);
  const key = await derivePassphraseKey(passphrase, kdf);
  const userKey = newUserKey();
  const pairs = userPairs(userKey);
  const slotId = newId();
  return {
    pairs,
    slotId,
    admit(who, vaultKey, terms) {
      const { vaultId, root, userId } = who;
      const slot = wrapWithKey({ id: slotId, userId, vaultId, root }, userKey, key, kdf);
      wipe(userKey, key);
      const to = { vaultId, root, userId, boxPublicKey: pairs.box.publicKey };
      const signer = signerOf(userId, pairs.sign.privateKey);
      const user = {
        id: userId,
        boxPublicKey: sodium.to_hex(pairs.box.publicKey),
        signPublicKey: sodium.to_hex(pairs.sign.publicKey),
        vaultKey: giveVaultKey(to, vaultKey, signer, terms),
        pending: null,
      };
      return { user, slot };
    },
    wipe: () => wipe(userKey, key),
  };
}

/** Makes the keys of somebody who has the vault key, and gives it to themself. */
export async function makePerson(
  who: VaultPlace & { readonly userId: string },
  vaultKey: Uint8Array,
  passphrase: string,
  cost: KdfCost,
  terms: GrantTerms,
): Promise<NewPerson> {
  const person = await drawPerson(passphrase, cost);
  return { ...person.admit(who, vaultKey, terms), pairs: person.pairs };
}
