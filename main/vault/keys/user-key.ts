import type { HeaderSlot } from "#shared/domain/vault/header.ts";
import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import { derivePassphraseKey, newKdf } from "./kdf.ts";
import { sodium, wipe } from "./sodium.ts";

export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

/** What a person's user key gives: a pair to receive keys with, a pair to sign with. */
export interface UserPairs {
  readonly box: KeyPair;
  readonly sign: KeyPair;
}

/** Which slot of which person in which vault. */
export type SlotPlace = Pick<HeaderSlot, "id" | "userId"> & { readonly vaultId: string };

export function newUserKey(): Uint8Array {
  return sodium.randombytes_buf(sodium.crypto_kdf_KEYBYTES);
}

/** The X25519 and Ed25519 pairs of a user key. The caller wipes the private ones. */
export function userPairs(userKey: Uint8Array): UserPairs {
  const boxSeed = sodium.crypto_kdf_derive_from_key(32, 1, "grf-ubox", userKey);
  const signSeed = sodium.crypto_kdf_derive_from_key(32, 2, "grf-usig", userKey);
  const pairs = {
    box: sodium.crypto_box_seed_keypair(boxSeed),
    sign: sodium.crypto_sign_seed_keypair(signSeed),
  };
  wipe(boxSeed, signSeed);
  return pairs;
}

/** A slot that opens `userKey` with a passphrase, under a fresh salt and nonce. */
export function wrapUserKey(
  place: SlotPlace,
  userKey: Uint8Array,
  passphrase: string,
  cost: KdfCost,
): HeaderSlot {
  const kdf = newKdf(cost);
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
  const key = derivePassphraseKey(passphrase, kdf);
  const bound = boundTo(place, kdf);
  const ciphertext = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    userKey,
    bound,
    null,
    nonce,
    key,
  );
  wipe(key);
  return {
    id: place.id,
    userId: place.userId,
    kind: "passphrase",
    kdf,
    wrappedUserKey: { nonce: sodium.to_hex(nonce), ciphertext: sodium.to_hex(ciphertext) },
  };
}

/**
 * The user key in a slot, or null when this passphrase does not open it: a wrong passphrase and an
 * altered slot cannot be told apart. The caller wipes it.
 */
export function unwrapUserKey(
  vaultId: string,
  slot: HeaderSlot,
  passphrase: string,
): Uint8Array | null {
  const key = derivePassphraseKey(passphrase, slot.kdf);
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sodium.from_hex(slot.wrappedUserKey.ciphertext),
      boundTo({ id: slot.id, userId: slot.userId, vaultId }, slot.kdf),
      sodium.from_hex(slot.wrappedUserKey.nonce),
      key,
    );
  } catch {
    return null;
  } finally {
    wipe(key);
  }
}

/** Binds a slot to its place and its cost: neither can be exchanged without being noticed. */
function boundTo(place: SlotPlace, kdf: HeaderSlot["kdf"]): string {
  return canonicalJson({
    purpose: "greffe.user-key.1",
    vaultId: place.vaultId,
    slotId: place.id,
    userId: place.userId,
    kdf,
  });
}
