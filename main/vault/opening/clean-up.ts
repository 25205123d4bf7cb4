import { needsDecision } from "#shared/domain/vault/witness.ts";
import { removeLeftInClear } from "../clear/remove-left.ts";
import { removeOrphans } from "../files/remove-orphans.ts";
import { dropExpired } from "./expired-invitations.ts";
import { noteUnknownSet } from "./note-share-set.ts";
import { coverCases } from "./cover-cases.ts";
import type { OpenVault } from "./open-vault.ts";
import { noteInterruptedChange } from "./reconcile.ts";

/**
 * Notes and removes what a kill left. Nothing is, of a copy that a person has to decide upon first.
 * What cannot be now (a full disk) is at the next opening: no reason to stay closed.
 */
export async function cleanUp(open: OpenVault): Promise<void> {
  if (needsDecision(open.witness.verdict)) return;
  await noteInterruptedChange(open).catch(() => undefined);
  await dropExpired(open).catch(() => undefined);
  const { context, store, unlocked } = open;
  if (unlocked.readOnly === null) {
    await removeOrphans(unlocked.path, store.rawRead).catch(() => undefined);
    // What a row names is not touched where others than its people may have written it.
    if (!open.isHeld) await removeLeftInClear(context).catch(() => undefined);
    await coverCases(context).catch(() => undefined);
  }
  await noteUnknownSet(open).catch(() => undefined);
}
