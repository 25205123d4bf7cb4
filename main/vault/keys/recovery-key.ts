import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import type { RecoverySlot } from "#shared/domain/vault/header.ts";
import { asRecoverySecret, RECOVERY_SECRET_BYTES } from "#shared/domain/vault/recovery-code.ts";
import { openKey, sealKey } from "./sealed-key.ts";
import { sodium, wipe } from "./sodium.ts";
import { boundPlace, rootTerm, type SlotPlace, type VaultPlace } from "./user-key.ts";

const KEY_BYTES = 32;

/** 253 random bits, as a kit holds them. The caller wipes them. */
export function newRecoverySecret(): Uint8Array {
  const random = sodium.randombytes_buf(RECOVERY_SECRET_BYTES);
  const secret = asRecoverySecret(random);
  wipe(random);
  return secret;
}

/**
 * Eight letters that tell one kit from another, as `K7QX-M2DR`: printed on it and shown in the
 * settings. They say nothing of the secret.
 */
export function recoveryFingerprint(secret: Uint8Array): string {
  const purpose = "greffe.recovery-fingerprint.1";
  return inLetters(sodium.crypto_generichash(KEY_BYTES, purpose, secret));
}

/** The same for a set of parts, by its slot in the header: printed on each of them. */
export function setFingerprint(setId: string): string {
  const message = `greffe.share-set-fingerprint.1 ${setId}`;
  return inLetters(sodium.crypto_generichash(KEY_BYTES, message, null));
}

function inLetters(hash: Uint8Array): string {
  const letters = Array.from(hash.subarray(0, 8), (byte) => LETTERS[byte & 31] ?? "");
  return `${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}

/** Without the letters and figures that a reader takes for each other. */
const LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** A slot that opens `userKey` with a recovery secret. */
export function wrapWithRecovery(
  place: SlotPlace,
  userKey: Uint8Array,
  secret: Uint8Array,
): RecoverySlot {
  const key = recoveryKey(place.vaultId, secret);
  const wrappedUserKey = sealKey(userKey, key, boundTo(place));
  wipe(key);
  const { id, userId, root } = place;
  return { id, userId, kind: "recovery", wrappedUserKey, isRooted: root !== null };
}

/** The user key in a slot, or null when this secret does not open it. The caller wipes it. */
export function unwrapWithRecovery(
  vault: VaultPlace,
  slot: RecoverySlot,
  secret: Uint8Array,
): Uint8Array | null {
  const key = recoveryKey(vault.vaultId, secret);
  const bound = boundTo(boundPlace(vault, slot));
  const userKey = openKey(slot.wrappedUserKey, key, bound);
  wipe(key);
  return userKey;
}

/** 253 random bits cannot be guessed: one keyed BLAKE2b is enough, and nothing is slow. */
function recoveryKey(vaultId: string, secret: Uint8Array): Uint8Array {
  const use = canonicalJson({ purpose: "greffe.recovery-key.1", vaultId });
  return sodium.crypto_generichash(KEY_BYTES, use, secret);
}

function boundTo(place: SlotPlace): string {
  return canonicalJson({
    purpose: "greffe.user-key.recovery.1",
    vaultId: place.vaultId,
    slotId: place.id,
    userId: place.userId,
    ...rootTerm(place),
  });
}
