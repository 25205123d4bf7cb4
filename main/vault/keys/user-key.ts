import type {
  Header,
  HeaderSlot,
  InvitationSlot,
  PassphraseKdf,
  PassphraseSlot,
  VaultKeyGrant,
} from "#shared/domain/vault/header.ts";
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

/** Which vault: its id, and from when it has one its root. */
export type VaultPlace = Pick<Header, "vaultId" | "root">;

/** Which slot of which person in which vault. */
export type SlotPlace = Pick<PassphraseSlot, "id" | "userId"> & VaultPlace;

/** What a slot is bound to of its vault. One from before there were roots is bound to none. */
export function boundPlace({ vaultId, root }: VaultPlace, slot: HeaderSlot): SlotPlace {
  return { id: slot.id, userId: slot.userId, vaultId, root: slot.isRooted ? root : null };
}

/** Said of a root in what a slot is bound to. */
export const rootTerm = ({ root }: VaultPlace) => (root === null ? {} : { root: { ...root } });

/** 32 random bytes: what a person is to every vault. The caller wipes them. */
export function newUserKey(): Uint8Array {
  return sodium.randombytes_buf(sodium.crypto_kdf_KEYBYTES);
}

/** The X25519 and Ed25519 pairs of a user key. The caller wipes the private ones. */
export function userPairs(userKey: Uint8Array): UserPairs {
  return pairsOf(userKey, { box: "grf-ubox", sign: "grf-usig" });
}

/** The pairs of 32 secret bytes, for the uses that these contexts of eight letters name. The caller wipes the private ones. */
export function pairsOf(
  secret: Uint8Array,
  context: { readonly box: string; readonly sign: string },
): UserPairs {
  const boxSeed = sodium.crypto_kdf_derive_from_key(32, 1, context.box, secret);
  const signSeed = sodium.crypto_kdf_derive_from_key(32, 2, context.sign, secret);
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

/** The key that text is sealed with which no store took. The caller wipes it. */
export function rescueKeyOf({ box }: UserPairs): Uint8Array {
  return sodium.crypto_generichash(32, "greffe.rescue.1", box.privateKey);
}

/** A slot that opens `userKey` with a passphrase, under a fresh salt and nonce. */
export function wrapUserKey(
  place: SlotPlace,
  userKey: Uint8Array,
  passphrase: string,
  cost: KdfCost,
): Promise<PassphraseSlot> {
  return wrapAs("passphrase", place, userKey, passphrase, cost, null);
}

/**
 * The same for an invitation: `code` is the canonical text of its words. It is bound to the whole grant:
 * who has no code cannot lead it to a vault of their own.
 */
export function wrapInvitation(
  place: SlotPlace,
  userKey: Uint8Array,
  code: string,
  cost: KdfCost,
  grant: VaultKeyGrant,
): Promise<InvitationSlot> {
  return wrapAs("invitation", place, userKey, code, cost, grant);
}

/**
 * The user key in a slot, or null when this passphrase does not open it: a wrong passphrase and an
 * altered slot cannot be told apart. The caller wipes it.
 */
export async function unwrapUserKey(
  vault: VaultPlace,
  slot: PassphraseSlot | InvitationSlot,
  passphrase: string,
  grant: VaultKeyGrant | null = null,
): Promise<Uint8Array | null> {
  const key = await derivePassphraseKey(passphrase, slot.kdf);
  const userKey = unwrapWithKey(vault, slot, key, grant);
  wipe(key);
  return userKey;
}

/** The same, with a key that `derivePassphraseKey` gave for the slot's cost and salt. */
export function unwrapWithKey(
  vault: VaultPlace,
  slot: PassphraseSlot | InvitationSlot,
  key: Uint8Array,
  grant: VaultKeyGrant | null = null,
): Uint8Array | null {
  const place = boundPlace(vault, slot);
  return openKey(slot.wrappedUserKey, key, boundTo(slot.kind, place, slot.kdf, grant));
}

async function wrapAs<K extends keyof typeof PURPOSES>(
  kind: K,
  place: SlotPlace,
  userKey: Uint8Array,
  passphrase: string,
  cost: KdfCost,
  grant: VaultKeyGrant | null,
) {
  const kdf = newKdf(cost);
  const key = await derivePassphraseKey(passphrase, kdf);
  const slot = sealAs(kind, place, userKey, { key, kdf, grant });
  wipe(key);
  return slot;
}

/** A slot that opens `userKey` with a passphrase that `key` was derived of. */
export function wrapWithKey(
  place: SlotPlace,
  userKey: Uint8Array,
  key: Uint8Array,
  kdf: PassphraseKdf,
): PassphraseSlot {
  return sealAs("passphrase", place, userKey, { key, kdf, grant: null });
}

interface SlotKey {
  readonly key: Uint8Array;
  readonly kdf: PassphraseKdf;
  readonly grant: VaultKeyGrant | null;
}

function sealAs<K extends keyof typeof PURPOSES>(
  kind: K,
  place: SlotPlace,
  userKey: Uint8Array,
  { key, kdf, grant }: SlotKey,
) {
  const { id, userId, root } = place;
  const wrappedUserKey = sealKey(userKey, key, boundTo(kind, place, kdf, grant));
  return { id, userId, kind, kdf, wrappedUserKey, isRooted: root !== null };
}

const PURPOSES = {
  passphrase: "greffe.user-key.1",
  invitation: "greffe.user-key.invitation.1",
} as const;

/** Binds a slot to its place and its cost: neither can be exchanged without being noticed. */
function boundTo(
  kind: keyof typeof PURPOSES,
  place: SlotPlace,
  kdf: PassphraseKdf,
  grant: VaultKeyGrant | null,
): string {
  return canonicalJson({
    purpose: PURPOSES[kind],
    vaultId: place.vaultId,
    slotId: place.id,
    userId: place.userId,
    kdf,
    ...rootTerm(place),
    ...(kind === "invitation" && place.root !== null ? { grant } : {}),
  });
}
