import { existsSync } from "node:fs";
import { join } from "node:path";
import { needsDecision } from "#shared/domain/vault/witness.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { OpenVault } from "#shared/ipc/vault.contract.ts";
import type { OpenedVault } from "./change-keys.ts";
import { noteInterruptedChange } from "./reconcile.ts";
import { removeLeftInClear } from "../clear/remove-left.ts";
import { describeVault } from "../features/vault/vault.service.ts";
import { removeOrphans } from "../files/remove-orphans.ts";
import { isKeyOutdated } from "./key-mark.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";
import { dropExpired } from "./expired-invitations.ts";
import { runVault, STORE_FILE, type RunningVault, type VaultSurroundings } from "./open-vault.ts";
import { noteUnknownSet } from "./note-share-set.ts";
import type { WayIn } from "./ways-in.ts";
import { WitnessWatch, type WitnessKeeper } from "../witness/witness-watch.ts";

export interface StartedVault extends OpenedVault {
  readonly watch: WitnessWatch;
  readonly described: OpenVault;
}

/**
 * Opens the store of an unlocked vault and brings it to where people can work; releases the vault
 * when it cannot. Errors: `vault.store_damaged`, `vault.keys_changed`, those of `runVault` and of the
 * way in.
 */
export async function startVault(
  { unlocked, before, notesFirst = true, after }: WayIn,
  around: VaultSurroundings,
  keeper: WitnessKeeper,
): Promise<StartedVault> {
  let vault: RunningVault | null = null;
  try {
    // Opening a store that is gone would make an empty one in its place.
    if (!existsSync(join(unlocked.path, STORE_FILE))) {
      throw new ExpectedError("vault.store_damaged");
    }
    vault = await run(unlocked, around);
    const watch = new WitnessWatch(vault, unlocked, keeper);
    const isDoubtful = needsDecision(await watch.compare());
    if (!isDoubtful && notesFirst) await tidy({ vault, unlocked });
    await before?.({ vault, unlocked }, watch.verdict);
    if (isDoubtful && unlocked.readOnly === null) vault.hold("witness.undecided");
    watch.start();
    return { vault, unlocked, watch, described: await describeVault(vault.context) };
  } catch (error) {
    await vault?.close().catch(() => undefined);
    await unlocked.release();
    throw error;
  } finally {
    after?.();
  }
}

/** A store that a key does not open is not damaged when keys were changed since. */
async function run(unlocked: UnlockedVault, around: VaultSurroundings): Promise<RunningVault> {
  try {
    return runVault(unlocked, around);
  } catch (error) {
    const isClosed = error instanceof ExpectedError && error.code === "vault.store_damaged";
    if (!isClosed || !(await isKeyOutdated(unlocked.path, unlocked.databaseKey))) throw error;
    throw new ExpectedError("vault.keys_changed");
  }
}

/** What cannot be noted or removed now (a full disk) is at the next opening: no reason to stay closed. */
async function tidy(open: OpenedVault): Promise<void> {
  await noteInterruptedChange(open).catch(() => undefined);
  await dropExpired(open).catch(() => undefined);
  const { vault, unlocked } = open;
  if (unlocked.readOnly === null) {
    await removeOrphans(unlocked.path, vault.store.rawRead).catch(() => undefined);
    await removeLeftInClear(vault.context).catch(() => undefined);
  }
  await noteUnknownSet(open).catch(() => undefined);
}
