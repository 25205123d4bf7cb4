import { z } from "zod";

/**
 * Argon2id cost. The bounds are checked before any memory is allocated, so that a tampered header
 * can neither exhaust the machine nor ask for a worthless derivation.
 * Floor: RFC 9106 §4, second recommended option (64 MiB). Default: 256 MiB, three passes.
 */
export const KdfCost = z.object({
  memoryMiB: z.number().int().min(64).max(1024),
  passes: z.number().int().min(2).max(10),
});
export type KdfCost = z.infer<typeof KdfCost>;

/** What a derivation takes, in MiB gone over: how long that is, each machine says. */
export function costOf({ memoryMiB, passes }: KdfCost): number {
  return memoryMiB * passes;
}

/**
 * Of all the slots of a header together. Nothing tells whose a passphrase is but trying each, so that a
 * header may ask for this much, and a tampered one for no more: a minute or two of a laptop, where 48 slots
 * at the bounds of each would take an hour of a slow one. 48 people at the default cost take half of it.
 */
export const MAX_TOTAL_COST = 64 * 1024;

export function totalCost(
  slots: readonly { readonly kind: string; readonly kdf?: KdfCost }[],
): number {
  return slots.reduce((sum, { kdf }) => sum + (kdf === undefined ? 0 : costOf(kdf)), 0);
}

export const DEFAULT_KDF_COST: KdfCost = { memoryMiB: 256, passes: 3 };

/** Shorter than this, no meter can call a passphrase anything but weak. */
export const MIN_PASSPHRASE_LENGTH = 12;

export const Passphrase = z
  .string()
  .min(1)
  .max(1024 * 1024);
export const NewPassphrase = z.string().min(MIN_PASSPHRASE_LENGTH).max(1024);
