import { isInTime, readDeviceSlot, type DeviceSlot } from "#shared/domain/vault/device-slot.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { OpenedVault } from "./change-keys.ts";
import { DEVICE_SECRET_BYTES, isOfHeader } from "../keys/device-key.ts";
import { wipe } from "../keys/sodium.ts";
import type { OpenSlot, Opener } from "../keys/unlock.ts";
import { readHeader } from "../keys/header-file.ts";
import { unlockVaultFolderWith } from "./unlock.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";
import { devicePlace, type DeviceKeeper, type DeviceKept } from "./device-keeper.ts";
import { makeKept } from "../features/quick/quick-unlock.ts";
import { hasQuickUnlock } from "../directory/quick-unlock.repository.ts";

/** Whether the keychain may open this vault now. What it may open no more is erased. */
export async function canOpenQuickly(
  path: string,
  device: DeviceKeeper,
  now: number,
): Promise<boolean> {
  const header = await readHeader(path).catch(() => null);
  if (header === null) return false;
  const ready = await readReady(header.header, device, now);
  if (ready !== null) wipe(ready.secret);
  return ready !== null;
}

export interface QuicklyUnlocked {
  readonly unlocked: UnlockedVault;
  readonly slot: DeviceSlot;
}

/**
 * Unlocks a vault with what the keychain holds.
 * Errors: `quick.refused`, and those of `unlockVaultFolderWith`.
 */
export async function unlockQuickly(
  path: string,
  device: DeviceKeeper,
  now: number,
): Promise<QuicklyUnlocked> {
  const { header } = await readHeader(path);
  const ready = await readReady(header, device, now);
  if (ready === null) throw new ExpectedError("quick.refused");
  const { slot, secret } = ready;
  const opener: Opener = { kind: "device", slot, secret };
  try {
    return { unlocked: await unlockVaultFolderWith(path, opener), slot };
  } catch (error) {
    // Held by another process, it is the same vault as before; anything else asks for the passphrase.
    const isHeld = error instanceof ExpectedError && error.code === "vault.in_use";
    if (!isHeld) await forgetSecret(header.vaultId, device);
    throw error;
  } finally {
    wipe(secret);
  }
}

/** Whether the vault itself knows of the slot. Errors: `quick.refused`. */
export async function checkTurnedOn(
  { vault, unlocked }: OpenedVault,
  slot: DeviceSlot,
  device: DeviceKeeper,
): Promise<void> {
  if (await hasQuickUnlock(vault.context.read, slot)) return;
  await device.keep(devicePlace(unlocked.vaultId), { secret: null, sealed: null });
  throw new ExpectedError("quick.refused");
}

/**
 * Prepares a fresh secret for a machine that opened quickly before, as its passphrase was typed.
 * Gives what to run on the open vault, which knows whether that was turned on.
 */
export async function prepareRenewal(
  header: Header,
  open: OpenSlot,
  device: DeviceKeeper,
  now: number,
): Promise<((vault: OpenedVault) => Promise<void>) | null> {
  const place = devicePlace(header.vaultId);
  const kept = await device.read(place);
  const old = readDeviceSlot(kept.sealed);
  if (!kept.isAvailable || old?.vaultId !== header.vaultId || old.userId !== open.slot.userId) {
    return null;
  }
  const made = makeKept(header, open, old.id, now);
  return async ({ vault }) => {
    const isOn = await hasQuickUnlock(vault.context.read, made.slot);
    await device.keep(place, isOn ? made.kept : { secret: null, sealed: null });
  };
}

interface Ready {
  readonly slot: DeviceSlot;
  readonly secret: Uint8Array;
}

async function readReady(header: Header, device: DeviceKeeper, now: number): Promise<Ready | null> {
  const kept = await device.read(devicePlace(header.vaultId));
  const slot = readDeviceSlot(kept.sealed);
  if (!kept.isAvailable || slot === null) return null;
  const secret = asSecret(kept);
  if (secret !== null && isInTime(slot, now) && isOfHeader(slot, header)) return { slot, secret };
  if (secret !== null) wipe(secret);
  // The sealed half stays, to be renewed when the passphrase is typed; alone it opens nothing.
  if (kept.secret !== null) await forgetSecret(header.vaultId, device);
  return null;
}

async function forgetSecret(vaultId: string, device: DeviceKeeper): Promise<void> {
  const place = devicePlace(vaultId);
  const { sealed } = await device.read(place);
  await device.keep(place, { secret: null, sealed });
}

function asSecret({ secret }: DeviceKept): Uint8Array | null {
  const isHex = secret !== null && /^[0-9a-f]+$/.test(secret);
  if (!isHex || secret.length !== DEVICE_SECRET_BYTES * 2) return null;
  return Buffer.from(secret, "hex");
}
