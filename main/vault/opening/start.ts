import { needsDecision } from "#shared/domain/vault/witness.ts";
import { rememberSlot } from "../witness/slot-order.ts";
import { cleanUp } from "./clean-up.ts";
import type { Environment } from "./environment.ts";
import type { OpenVault } from "./open-vault.ts";
import { UNHURRIED, type Job } from "../job.ts";
import { keepLine } from "./known-line.ts";
import { holdUnsigned, openProven } from "./prove.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";

/**
 * Brings an unlocked vault to where people can work: its store is proven and opened, it is held against
 * its witness, then `arrive` does what the way in asks for before anybody is told that it is open.
 * Releases the vault when it cannot. Errors: those of `openProven` and of `arrive`.
 */
export async function startVault(
  unlocked: UnlockedVault,
  environment: Environment,
  arrive: (open: OpenVault) => Promise<void> = cleanUp,
  job: Job = UNHURRIED,
): Promise<OpenVault> {
  const open = await openProven(unlocked, environment, job).catch(async (error: unknown) => {
    await unlocked.release();
    throw error;
  });
  try {
    await open.witness.compare();
    await holdUnsigned(open);
    await arrive(open);
    if (needsDecision(open.witness.verdict) && unlocked.readOnly === null) {
      open.hold("witness.undecided", ["vault.acceptedOlderCopy"]);
    }
    await keepLine(open.context, unlocked, open.directory).catch(() => undefined);
    open.witness.start();
  } catch (error) {
    await open.close().catch(() => undefined);
    throw error;
  }
  void rememberSlot(environment.witnesses, unlocked);
  return open;
}
