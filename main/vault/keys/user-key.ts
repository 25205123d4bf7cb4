import type { InvitationSlot, PassphraseKdf, PassphraseSlot } from "#shared/domain/vault/header.ts";
import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import { derivePassphraseKey, newKdf } from "./kdf.ts";
import { openKey, sealKey } from "./sealed-key.ts";
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
export type SlotPlace = Pick<PassphraseSlot, "id" | "userId"> & { readonly vaultId: string };

/** 32 random bytes: what a person is to every vault. The caller wipes them. */
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

/** The key that a person's own witnesses are sealed with. The caller wipes it. */
export function witnessKeyOf({ box }: UserPairs): Uint8Array {
  return sodium.crypto_generichash(32, "greffe.personal-witness.1", box.privateKey);
}

/** A slot that opens `userKey` with a passphrase, under a fresh salt and nonce. */
export function wrapUserKey(
  place: SlotPlace,
  userKey: Uint8Array,
  passphrase: string,
  cost: KdfCost,
): Promise<PassphraseSlot> {
  return wrapAs("passphrase", place, userKey, passphrase, cost);
}

/** The same for an invitation: `code` is the canonical text of its words. */
export function wrapInvitation(
  place: SlotPlace,
  userKey: Uint8Array,
  code: string,
  cost: KdfCost,
): Promise<InvitationSlot> {
  return wrapAs("invitation", place, userKey, code, cost);
}

/**
 * The user key in a slot, or null when this passphrase does not open it: a wrong passphrase and an
 * altered slot cannot be told apart. The caller wipes it.
 */
export async function unwrapUserKey(
  vaultId: string,
  slot: PassphraseSlot | InvitationSlot,
  passphrase: string,
): Promise<Uint8Array | null> {
  const key = await derivePassphraseKey(passphrase, slot.kdf);
  const userKey = unwrapWithKey(vaultId, slot, key);
  wipe(key);
  return userKey;
}

/** The same, with a key that `derivePassphraseKey` gave for the slot's cost and salt. */
export function unwrapWithKey(
  vaultId: string,
  slot: PassphraseSlot | InvitationSlot,
  key: Uint8Array,
): Uint8Array | null {
  const place = { id: slot.id, userId: slot.userId, vaultId };
  return openKey(slot.wrappedUserKey, key, boundTo(slot.kind, place, slot.kdf));
}

async function wrapAs<K extends keyof typeof PURPOSES>(
  kind: K,
  place: SlotPlace,
  userKey: Uint8Array,
  passphrase: string,
  cost: KdfCost,
) {
  const kdf = newKdf(cost);
  const key = await derivePassphraseKey(passphrase, kdf);
  const wrappedUserKey = sealKey(userKey, key, boundTo(kind, place, kdf));
  wipe(key);
  return { id: place.id, userId: place.userId, kind, kdf, wrappedUserKey };
}

const PURPOSES = {
  passphrase: "greffe.user-key.1",
  invitation: "greffe.user-key.invitation.1",
} as const;

/** Binds a slot to its place and its cost: neither can be exchanged without being noticed. */
function boundTo(kind: keyof typeof PURPOSES, place: SlotPlace, kdf: PassphraseKdf): string {
  return canonicalJson({
    purpose: PURPOSES[kind],
    vaultId: place.vaultId,
    slotId: place.id,
    userId: place.userId,
    kdf,
  });
}
