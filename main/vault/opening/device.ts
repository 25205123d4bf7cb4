import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import { isInTime, readDeviceSlot, type DeviceSlot } from "#shared/domain/vault/device-slot.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { hasQuickUnlock } from "../directory/quick-unlock.repository.ts";
import {
  DEVICE_SECRET_BYTES,
  grantHash,
  isOfHeader,
  newDeviceSecret,
  wrapForDevice,
} from "../keys/device-key.ts";
import { readHeader } from "../keys/header-file.ts";
import { sodium, wipe } from "../keys/sodium.ts";
import { openSlot, type OpenSlot } from "../keys/unlock.ts";
import type { Job } from "../job.ts";
import { cleanUp } from "./clean-up.ts";
import { devicePlace, type DeviceKeeper, type DeviceKept } from "./device-keeper.ts";
import type { Environment } from "./environment.ts";
import type { OpenVault } from "./open-vault.ts";
import { startVault } from "./start.ts";
import { unlock } from "./unlock.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";

type AroundDevice = Pick<Environment, "device" | "now">;

/** Whether the keychain may open this vault now. What it may open no more is erased. */
export async function canOpenWithDevice(around: AroundDevice, path: string): Promise<boolean> {
  const header = await readHeader(path).catch(() => null);
  if (header === null) return false;
  const ready = await readReady(header.header, around);
  if (ready !== null) wipe(ready.secret);
  return ready !== null;
}

/** Opens a vault with what the keychain holds. Errors: `quick.refused`, those of `unlock` and `startVault`. */
export async function openWithDevice(
  environment: Environment,
  path: string,
  job: Job,
): Promise<OpenVault> {
  const { header } = await readHeader(path);
  const ready = await readReady(header, environment);
  if (ready === null) throw new ExpectedError("quick.refused");
  const unlocked = await unlockWithDevice(path, ready, environment.device);
  const arrive = async (open: OpenVault) => {
    await cleanUp(open);
    await checkTurnedOn(open, ready.slot, environment.device);
  };
  return startVault(unlocked, environment, arrive, job);
}

async function unlockWithDevice(
  path: string,
  { slot, secret }: Ready,
  device: DeviceKeeper,
): Promise<UnlockedVault> {
  try {
    return await unlock(path, (header) => openSlot(header, { kind: "device", slot, secret }));
  } catch (error) {
    // Held by another process, it is the same vault as before; anything else asks for the passphrase.
    const isHeld = error instanceof ExpectedError && error.code === "vault.in_use";
    if (!isHeld) await forgetSecret(slot.vaultId, device);
    throw error;
  } finally {
    wipe(secret);
  }
}

/** Whether the vault itself knows of the slot. Errors: `quick.refused`. */
async function checkTurnedOn(
  { context, unlocked }: OpenVault,
  slot: DeviceSlot,
  device: DeviceKeeper,
): Promise<void> {
  if (await hasQuickUnlock(context.read, slot)) return;
  await device.keep(devicePlace(unlocked.vaultId), { secret: null, sealed: null });
  throw new ExpectedError("quick.refused");
}

/** Keeps a fresh secret, if the open vault knows that its device opens it. */
export type Renewal = (open: OpenVault) => Promise<void>;

/** Prepares a fresh secret for a machine that opened quickly before, as its passphrase was typed. */
export async function prepareRenewal(
  header: Header,
  open: OpenSlot,
  { device, now }: AroundDevice,
): Promise<Renewal | null> {
  const place = devicePlace(header.vaultId);
  const kept = await device.read(place);
  const old = readDeviceSlot(kept.sealed);
  if (!kept.isAvailable || old?.vaultId !== header.vaultId || old.userId !== open.slot.userId) {
    return null;
  }
  const made = makeKept(header, open, old.id, now().getTime());
  return async ({ context }) => {
    const isOn = await hasQuickUnlock(context.read, made.slot);
    await device.keep(place, isOn ? made.kept : { secret: null, sealed: null });
  };
}

/** What to keep so that a fresh secret opens what is open now. */
export function makeKept(
  header: Header,
  { slot: passphraseSlot, userKey }: OpenSlot,
  id: string,
  madeAt: number,
): { slot: DeviceSlot; kept: { secret: string; sealed: string } } {
  const { userId } = passphraseSlot;
  const grant = grantHash(header, userId);
  if (grant === null) throw new ExpectedError("vault.header_damaged");
  const secret = newDeviceSecret();
  const place = { id, vaultId: header.vaultId, userId, passphraseSlot: passphraseSlot.id, grant };
  const slot = wrapForDevice({ ...place, madeAt }, userKey, secret);
  const kept = { secret: sodium.to_hex(secret), sealed: canonicalJson(slot) };
  wipe(secret);
  return { slot, kept };
}

interface Ready {
  readonly slot: DeviceSlot;
  readonly secret: Uint8Array;
}

async function readReady(header: Header, { device, now }: AroundDevice): Promise<Ready | null> {
  const kept = await device.read(devicePlace(header.vaultId));
  const slot = readDeviceSlot(kept.sealed);
  if (!kept.isAvailable || slot === null) return null;
  const secret = asSecret(kept);
  const isGood = isInTime(slot, now().getTime()) && isOfHeader(slot, header);
  if (secret !== null && isGood) return { slot, secret };
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
