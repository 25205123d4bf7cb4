import type { Header, HeaderUser, SharesSlot } from "#shared/domain/vault/header.ts";
import type { RecoveryShare, ShareSetSize } from "#shared/domain/vault/recovery-share.ts";
import { newId } from "#main/vault/db/ids.ts";
import {
  newShareSecret,
  secretCommitment,
  shareCommitment,
  slotSecretOf,
  splitSecret,
} from "#main/vault/keys/share-set.ts";
import { wrapWithShares } from "#main/vault/keys/shares-key.ts";
import { signerOf } from "#main/vault/keys/signing.ts";
import { sodium, wipe } from "#main/vault/keys/sodium.ts";
import { withVaultKey, type Opener } from "#main/vault/keys/unlock.ts";
import { newUserKey, userPairs } from "#main/vault/keys/user-key.ts";
import { giveVaultKey, type GrantTerms } from "#main/vault/keys/vault-key.ts";

export interface DrawnSet {
  /** Nobody: whoever has enough parts has this user's key, and it signs nothing in the journal. */
  readonly user: HeaderUser;
  readonly slot: SharesSlot;
  readonly shares: readonly RecoveryShare[];
}

/**
 * Draws a secret and its parts, and what the header holds of them. The user they open gives the vault
 * key to itself: whoever made them may leave. Errors: those of `withVaultKey`.
 */
export async function drawShareSet(
  header: Header,
  opener: Opener,
  giver: string,
  size: ShareSetSize,
  terms: GrantTerms,
): Promise<DrawnSet> {
  const { vaultId, root } = header;
  const place = { id: newId(), userId: newId(), vaultId, root };
  const userKey = newUserKey();
  const secret = newShareSecret();
  const slotSecret = slotSecretOf(secret);
  const pairs = userPairs(userKey);
  try {
    const to = { vaultId, root, userId: place.userId, boxPublicKey: pairs.box.publicKey };
    const signer = signerOf(place.userId, pairs.sign.privateKey);
    const grant = (vaultKey: Uint8Array) => giveVaultKey(to, vaultKey, signer, terms);
    const vaultKey = await withVaultKey(header, opener, grant, giver);
    const shares = await splitSecret(secret, size);
    const set = { vaultId, setId: place.id };
    const slot = wrapWithShares(place, userKey, slotSecret, {
      threshold: size.threshold,
      commitments: shares.map((share) => shareCommitment(set, share)),
      secretCommitment: secretCommitment(set, secret),
    });
    const user = {
      id: place.userId,
      boxPublicKey: sodium.to_hex(pairs.box.publicKey),
      signPublicKey: sodium.to_hex(pairs.sign.publicKey),
      vaultKey,
      pending: null,
    };
    return { user, slot, shares };
  } finally {
    wipe(userKey, secret, slotSecret, pairs.box.privateKey, pairs.sign.privateKey);
  }
}
