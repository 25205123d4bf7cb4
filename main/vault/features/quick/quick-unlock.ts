import { quickUntil, readDeviceSlot, isInTime } from "#shared/domain/vault/device-slot.ts";
import type { DeviceSlot } from "#shared/domain/vault/device-slot.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { newId } from "#main/vault/db/ids.ts";
import { isOfHeader } from "#main/vault/keys/device-key.ts";
import { wipe } from "#main/vault/keys/sodium.ts";
import { openSlot, type OpenSlot } from "#main/vault/keys/unlock.ts";
import { makeKept } from "#main/vault/opening/device.ts";
import {
  devicePlace,
  type DeviceKeeper,
  type DeviceKept,
} from "#main/vault/opening/device-keeper.ts";
import {
  deleteQuickUnlock,
  insertQuickUnlock,
} from "#main/vault/directory/quick-unlock.repository.ts";

/** Whether this machine opens the vault for whoever has it open, and until when. */
export async function quickUnlockStatus(
  { context, unlocked }: OpenVault,
  device: DeviceKeeper,
): Promise<Output<"vault.quickUnlockStatus">> {
  const kept = await device.read(devicePlace(unlocked.vaultId));
  if (!kept.isAvailable) return { kind: "unavailable" };
  const slot = ownSlot(kept, unlocked);
  if (slot === null) return { kind: "off" };
  const now = context.now().getTime();
  const isAwake = kept.secret !== null && isInTime(slot, now) && isOfHeader(slot, unlocked.header);
  return { kind: "on", until: isAwake ? new Date(quickUntil(slot)).toISOString() : null };
}

/**
 * Lets this machine's keychain open the vault for whoever has it open.
 * Errors: `vault.wrong_passphrase`, `vault.read_only`, `quick.no_keychain`.
 */
export async function turnOnQuickUnlock(
  { context, unlocked }: OpenVault,
  device: DeviceKeeper,
  passphrase: string,
): Promise<void> {
  if (context.readOnly !== null) throw new ExpectedError("vault.read_only");
  const place = devicePlace(unlocked.vaultId);
  const before = await device.read(place);
  if (!before.isAvailable) throw new ExpectedError("quick.no_keychain");
  const opener = { kind: "passphrase", passphrase } as const;
  const open = await openSlot(unlocked.header, opener, unlocked.userId);
  const made = keptOf(unlocked.header, open, context.now().getTime());
  const old = ownSlot(before, unlocked);
  try {
    const kept = await device.keep(place, made.kept);
    // A keyring may take what it is given and give nothing back.
    const isKept = kept.secret === made.kept.secret && kept.sealed === made.kept.sealed;
    if (!isKept) throw new ExpectedError("quick.no_keychain");
    await context.write("vault.quickUnlockOn", async ({ db }) => {
      if (old !== null) await deleteQuickUnlock(db, old.id);
      await insertQuickUnlock(db, made.slot);
    });
  } catch (error) {
    await device.keep(place, { secret: null, sealed: null });
    throw error;
  }
}

/** Wipes the user key, whatever comes of it. */
function keptOf(header: Header, open: OpenSlot, now: number): ReturnType<typeof makeKept> {
  try {
    return makeKept(header, open, newId(), now);
  } finally {
    wipe(open.userKey);
  }
}

/** Erases both halves on this machine. Errors: `vault.read_only`. */
export async function turnOffQuickUnlock(
  { context, unlocked }: OpenVault,
  device: DeviceKeeper,
): Promise<void> {
  const place = devicePlace(unlocked.vaultId);
  const slot = ownSlot(await device.read(place), unlocked);
  if (slot === null) return;
  // First of all: whatever the journal takes, this machine opens nothing from now on.
  await device.keep(place, { secret: null, sealed: null });
  await context.writeIfChanged("vault.quickUnlockOff", ({ db }) => deleteQuickUnlock(db, slot.id));
}

function ownSlot(
  { sealed }: DeviceKept,
  { vaultId, userId }: { vaultId: string; userId: string },
): DeviceSlot | null {
  const slot = readDeviceSlot(sealed);
  return slot?.vaultId === vaultId && slot.userId === userId ? slot : null;
}
