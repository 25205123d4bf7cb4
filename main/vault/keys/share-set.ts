import { combine, split } from "shamir-secret-sharing";
import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import type { RecoveryShare, ShareSetSize } from "#shared/domain/vault/recovery-share.ts";
import { sodium } from "./sodium.ts";

/** What is shared out: 240 bits, so that a part and its number fit in 25 words. */
const SECRET_BYTES = 30;
const HASH_BYTES = 32;

/** Which set of parts of which vault: its slot in the header. */
export interface SharePlace {
  readonly vaultId: string;
  readonly setId: string;
}

/** The caller wipes it. */
export function newShareSecret(): Uint8Array {
  return sodium.randombytes_buf(SECRET_BYTES);
}

/** The parts of a secret, numbered from 1. Fewer than `threshold` say nothing of it. */
export async function splitSecret(
  secret: Uint8Array,
  { threshold, count }: ShareSetSize,
): Promise<RecoveryShare[]> {
  const parts = await split(secret, count, threshold);
  return parts.map((bytes, at) => ({ number: at + 1, bytes }));
}

/**
 * The secret of enough good parts; of anything else a wrong one, silently: check each part before, and
 * the secret after. The caller wipes it.
 */
export async function combineShares(shares: readonly RecoveryShare[]): Promise<Uint8Array> {
  return combine(shares.map(({ bytes }) => bytes));
}

/**
 * What a part is recognised by. Whoever reads it learns nothing of the part, which is too random to be
 * guessed; nobody finds another part for it, another number, another set or another vault.
 */
export function shareCommitment(place: SharePlace, { number, bytes }: RecoveryShare): string {
  return commitment({ purpose: "greffe.share-commitment.1", ...place, number }, bytes);
}

/** What the secret itself is recognised by. */
export function secretCommitment(place: SharePlace, secret: Uint8Array): string {
  return commitment({ purpose: "greffe.share-secret-commitment.1", ...place }, secret);
}

/** The 32 bytes that open the slot, out of the secret. The caller wipes them. */
export function slotSecretOf(secret: Uint8Array): Uint8Array {
  return sodium.crypto_generichash(HASH_BYTES, "greffe.share-slot-secret.1", secret);
}

function commitment(to: Record<string, string | number>, secret: Uint8Array): string {
  return sodium.to_hex(sodium.crypto_generichash(HASH_BYTES, canonicalJson(to), secret));
}
