import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import type { SharesSlot } from "#shared/domain/vault/header.ts";
import { openKey, sealKey } from "./sealed-key.ts";
import { sodium, wipe } from "./sodium.ts";
import { boundPlace, rootTerm, type SlotPlace, type VaultPlace } from "./user-key.ts";

const KEY_BYTES = 32;

/** What is said of the shares in the header, and bound to the slot. */
export type SharesTerms = Pick<SharesSlot, "threshold" | "commitments" | "secretCommitment">;

/** A slot that opens `userKey` with the 32-byte secret that the shares give together. */
export function wrapWithShares(
  place: SlotPlace,
  userKey: Uint8Array,
  secret: Uint8Array,
  terms: SharesTerms,
): SharesSlot {
  const { threshold, commitments, secretCommitment } = terms;
  const key = sharesKey(place.vaultId, secret);
  const wrappedUserKey = sealKey(userKey, key, boundTo(place, terms));
  wipe(key);
  const { id, userId, root } = place;
  const isRooted = root !== null;
  return {
    id,
    userId,
    kind: "shares",
    isRooted,
    wrappedUserKey,
    threshold,
    commitments,
    secretCommitment,
  };
}

/** The user key in a slot, or null when this secret does not open it. The caller wipes it. */
export function unwrapWithShares(
  vault: VaultPlace,
  slot: SharesSlot,
  secret: Uint8Array,
): Uint8Array | null {
  const key = sharesKey(vault.vaultId, secret);
  const bound = boundTo(boundPlace(vault, slot), slot);
  const userKey = openKey(slot.wrappedUserKey, key, bound);
  wipe(key);
  return userKey;
}

/** The secret is random: one keyed BLAKE2b is enough, as for a kit. */
function sharesKey(vaultId: string, secret: Uint8Array): Uint8Array {
  if (secret.length !== KEY_BYTES) throw new RangeError("the secret of shares has 32 bytes");
  const use = canonicalJson({ purpose: "greffe.shares-key.1", vaultId });
  return sodium.crypto_generichash(KEY_BYTES, use, secret);
}

function boundTo(place: SlotPlace, terms: SharesTerms): string {
  return canonicalJson({
    purpose: "greffe.user-key.shares.1",
    vaultId: place.vaultId,
    slotId: place.id,
    userId: place.userId,
    threshold: terms.threshold,
    commitments: [...terms.commitments],
    secretCommitment: terms.secretCommitment,
    ...rootTerm(place),
  });
}
