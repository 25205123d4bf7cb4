import type { Header } from "#shared/domain/vault/header.ts";
import type { Job } from "../job.ts";
import { wipe } from "../keys/sodium.ts";
import { IN_ORDER, tryPassphrase, type Tries } from "../keys/try-passphrase.ts";
import type { OpenSlot } from "../keys/unlock.ts";
import { slotOrder } from "../witness/slot-order.ts";
import type { WitnessKeeper } from "../witness/witness-watch.ts";
import { cleanUp } from "./clean-up.ts";
import { prepareRenewal, type Renewal } from "./device.ts";
import type { Environment } from "./environment.ts";
import type { OpenVault } from "./open-vault.ts";
import { startVault } from "./start.ts";
import { unlock } from "./unlock.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";

/**
 * Opens a vault with somebody's passphrase; only to read it, when another process holds it.
 * Errors: those of `unlockWithPassphrase` and `startVault`; `job.cancelled`.
 */
export async function openWithPassphrase(
  environment: Environment,
  path: string,
  passphrase: string,
  job: Job,
): Promise<OpenVault> {
  let renewal: Renewal | null = null;
  const tries = reported(environment.witnesses, job);
  const unlocked = await unlockWithPassphrase(path, passphrase, tries, async (header, slot) => {
    renewal = await prepareRenewal(header, slot, environment);
  });
  const arrive = async (open: OpenVault) => {
    await cleanUp(open);
    await renewal?.(open);
  };
  return startVault(unlocked, environment, arrive, job);
}

/**
 * Finds the slot that the passphrase opens, and the keys behind it. `opened` is called with what opened,
 * before its user key is wiped. Errors: `vault.wrong_passphrase`, those of `unlock`, `tries` and `opened`.
 */
export async function unlockWithPassphrase(
  path: string,
  passphrase: string,
  tries: Tries = IN_ORDER,
  opened: (header: Header, slot: OpenSlot) => Promise<void> = () => Promise.resolve(),
): Promise<UnlockedVault> {
  const findSlot = async (header: Header): Promise<OpenSlot> => {
    const slot = await tryPassphrase(header, passphrase, tries);
    try {
      await opened(header, slot);
    } catch (error) {
      wipe(slot.userKey);
      throw error;
    }
    return slot;
  };
  return unlock(path, findSlot, { mayOnlyRead: true });
}

/** Tells which slot is tried, the one that opened last on this machine first. */
function reported(keeper: WitnessKeeper, job: Job): Tries {
  return {
    order: (vaultId) => slotOrder(keeper, vaultId),
    async before(done, total) {
      // Of an only one nothing is known but that it goes on.
      if (total > 1) job.report(done, total, "unlock");
      await job.breathe();
    },
    signal: job.signal,
  };
}
