import { z } from "zod";
import { hexOf } from "../kernel/hex.ts";
import { Id } from "../kernel/ids.ts";

/** After so long the passphrase is asked again, so that it is not forgotten. */
export const QUICK_UNLOCK_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;
/** A clock may be corrected by so much without anybody being asked anything. */
const CLOCK_SLACK_MS = 60 * 60 * 1000;

/**
 * One person's user key under a secret that this machine's keychain holds. It is kept outside the
 * vault, and is good for nothing once what it names has changed.
 */
export const DeviceSlot = z.strictObject({
  id: Id,
  vaultId: Id,
  userId: Id,
  /** The passphrase's slot when it was made: another one after each change of the passphrase. */
  passphraseSlot: Id,
  /** Hash of the vault key's grant to this person: another one after each new vault key. */
  grant: hexOf(32),
  /** Milliseconds: when the passphrase was last typed. */
  madeAt: z.int().min(0),
  wrappedUserKey: z.strictObject({ nonce: hexOf(24), ciphertext: hexOf(48) }),
});
export type DeviceSlot = z.infer<typeof DeviceSlot>;

/** When the passphrase is asked again, in milliseconds. */
export function quickUntil({ madeAt }: Pick<DeviceSlot, "madeAt">): number {
  return madeAt + QUICK_UNLOCK_DAYS * DAY_MS;
}

/** Whether a slot may still be used: not past its days, nor from after now, as by a clock set back. */
export function isInTime(slot: Pick<DeviceSlot, "madeAt">, now: number): boolean {
  return now < quickUntil(slot) && now >= slot.madeAt - CLOCK_SLACK_MS;
}

/** The text that is kept, read back; null for anything else. */
export function readDeviceSlot(text: string | null): DeviceSlot | null {
  if (text === null) return null;
  try {
    return DeviceSlot.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
