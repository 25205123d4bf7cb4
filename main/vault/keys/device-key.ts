import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import type { DeviceSlot } from "#shared/domain/vault/device-slot.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import { openKey, sealKey } from "./sealed-key.ts";
import { sodium } from "./sodium.ts";

export const DEVICE_SECRET_BYTES = 32;

type DevicePlace = Omit<DeviceSlot, "wrappedUserKey">;

/** 32 random bytes for the system's keychain. The caller wipes them. */
export function newDeviceSecret(): Uint8Array {
  return sodium.randombytes_buf(DEVICE_SECRET_BYTES);
}

/** Puts a user key under a device's secret, bound to all that the slot names. */
export function wrapForDevice(
  place: DevicePlace,
  userKey: Uint8Array,
  secret: Uint8Array,
): DeviceSlot {
  return { ...place, wrappedUserKey: sealKey(userKey, secret, boundTo(place)) };
}

/** The user key in a slot, or null when this secret does not open it. The caller wipes it. */
export function unwrapForDevice(slot: DeviceSlot, secret: Uint8Array): Uint8Array | null {
  if (secret.length !== DEVICE_SECRET_BYTES) return null;
  return openKey(slot.wrappedUserKey, secret, boundTo(slot));
}

/** What changes when a person is given another vault key; null for somebody the header names not. */
export function grantHash({ users }: Pick<Header, "users">, userId: string): string | null {
  const user = users.find(({ id }) => id === userId);
  if (user === undefined) return null;
  const text = canonicalJson({ purpose: "greffe.grant-hash.1", ...user.vaultKey });
  return sodium.to_hex(sodium.crypto_generichash(32, text, null));
}

/** Whether the passphrase and the vault key are those of when the slot was made. */
export function isOfHeader(slot: DeviceSlot, header: Header): boolean {
  return (
    slot.vaultId === header.vaultId &&
    slot.grant === grantHash(header, slot.userId) &&
    header.slots.some(
      ({ kind, id, userId }) =>
        kind === "passphrase" && id === slot.passphraseSlot && userId === slot.userId,
    )
  );
}

function boundTo({ id, vaultId, userId, passphraseSlot, grant, madeAt }: DevicePlace): string {
  const purpose = "greffe.user-key.device.1";
  return canonicalJson({ purpose, slotId: id, vaultId, userId, passphraseSlot, grant, madeAt });
}
