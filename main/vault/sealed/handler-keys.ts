import { z } from "zod";
import { hexOf } from "#shared/domain/kernel/hex.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import { PassphraseKdf } from "#shared/domain/vault/header.ts";
import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { derivePassphraseKey, newKdf } from "../keys/kdf.ts";
import { openKey, sealKey } from "../keys/sealed-key.ts";
import { sodium, wipe } from "../keys/sodium.ts";
import { pairsOf, type UserPairs } from "../keys/user-key.ts";

const Sealed = z.strictObject({
  nonce: hexOf(24),
  ciphertext: z.string().regex(/^(?:[0-9a-f]{2}){16,1024}$/),
});

/**
 * What opens somebody’s keys for cases: under their case passphrase, and that under a key of theirs in this
 * vault. Neither opens them alone: no kit, no part, no quick unlock leads to a case.
 */
export const CaseSlot = z.strictObject({ id: Id, kdf: PassphraseKdf, sealed: Sealed });
export type CaseSlot = z.infer<typeof CaseSlot>;

/** Whose slot, in which vault. */
export interface CaseSlotPlace {
  readonly vaultId: string;
  readonly userId: string;
}

/** 32 random bytes: what somebody is to the cases of one vault. The caller wipes them. */
export function newCaseSeed(): Uint8Array {
  return sodium.randombytes_buf(sodium.crypto_kdf_KEYBYTES);
}

/** The X25519 and Ed25519 pairs of a seed. The caller wipes the private ones. */
export function casePairs(seed: Uint8Array): UserPairs {
  return pairsOf(seed, { box: "grf-hbox", sign: "grf-hsig" });
}

/** The key of this vault that a slot lies under. The caller wipes it. */
export function caseSlotKeyOf({ box }: UserPairs): Uint8Array {
  return sodium.crypto_generichash(32, "greffe.case-slot.1", box.privateKey);
}

/** Slow: the passphrase is derived. */
export async function wrapCaseSeed(
  place: CaseSlotPlace & { readonly id: string },
  seed: Uint8Array,
  passphrase: string,
  cost: KdfCost,
  slotKey: Uint8Array,
): Promise<CaseSlot> {
  const kdf = newKdf(cost);
  const key = await derivePassphraseKey(passphrase, kdf);
  const inner = sealKey(seed, key, boundTo("greffe.case-seed.1", place, place.id, kdf));
  wipe(key);
  return wrapInner(place, { id: place.id, kdf }, canonicalJson(inner), slotKey);
}

/** Null where passphrase or key is another: which of them cannot be told. The caller wipes the seed. */
export async function unwrapCaseSeed(
  place: CaseSlotPlace,
  slot: CaseSlot,
  passphrase: string,
  slotKey: Uint8Array,
): Promise<Uint8Array | null> {
  const inner = openInner(place, slot, slotKey);
  if (inner === null) return null;
  const parsed = Sealed.safeParse(JSON.parse(inner));
  if (!parsed.success) return null;
  const key = await derivePassphraseKey(passphrase, slot.kdf);
  const seed = openKey(parsed.data, key, boundTo("greffe.case-seed.1", place, slot.id, slot.kdf));
  wipe(key);
  return seed;
}

/** The same slot under the key that other keys of one’s own give; null where the one before does not open it. */
export function rewrapCaseSlot(
  place: CaseSlotPlace,
  slot: CaseSlot,
  before: Uint8Array,
  after: Uint8Array,
): CaseSlot | null {
  const inner = openInner(place, slot, before);
  return inner === null ? null : wrapInner(place, slot, inner, after);
}

function wrapInner(
  place: CaseSlotPlace,
  { id, kdf }: Pick<CaseSlot, "id" | "kdf">,
  inner: string,
  slotKey: Uint8Array,
): CaseSlot {
  const bound = boundTo("greffe.case-slot.1", place, id, kdf);
  return { id, kdf, sealed: sealKey(Buffer.from(inner, "utf8"), slotKey, bound) };
}

function openInner(place: CaseSlotPlace, { id, kdf, sealed }: CaseSlot, slotKey: Uint8Array) {
  const inner = openKey(sealed, slotKey, boundTo("greffe.case-slot.1", place, id, kdf));
  return inner === null ? null : Buffer.from(inner).toString("utf8");
}

function boundTo(
  purpose: string,
  { vaultId, userId }: CaseSlotPlace,
  id: string,
  kdf: PassphraseKdf,
): string {
  return canonicalJson({ purpose, vaultId, userId, id, kdf });
}
