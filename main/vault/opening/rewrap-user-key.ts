import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { newId, toBlob } from "../db/ids.ts";
import { passphraseSlotOf, withSlot } from "../keys/header-slots.ts";
import { wipe } from "../keys/sodium.ts";
import { openSlot, type Opener } from "../keys/unlock.ts";
import { wrapUserKey } from "../keys/user-key.ts";
import { changeKeys } from "./change-keys.ts";
import type { OpenVault } from "./open-vault.ts";

export interface Rewrap {
  readonly name: "vault.changePassphrase" | "vault.raiseCost" | "directory.confirm";
  /** What opens the user key now. */
  readonly opener: Opener;
  /** The passphrase that will. */
  readonly next: string;
  readonly cost: KdfCost;
}

/**
 * Puts the user key of whoever has the vault open under a passphrase, with a fresh salt. The one before
 * opens no more. Errors: those of `openSlot` and `changeKeys`.
 */
export async function rewrapUserKey(
  open: OpenVault,
  { name, opener, next, cost }: Rewrap,
): Promise<void> {
  const { unlocked, context } = open;
  const { slot: opened, userKey } = await openSlot(unlocked.header, opener, unlocked.userId);
  const { vaultId } = unlocked.header;
  // What opened it under no root proves none: its words are to be compared first.
  const root = opened.isRooted || name === "directory.confirm" ? unlocked.header.root : null;
  const place = { id: newId(), userId: opened.userId, vaultId, root };
  const slot = await wrapUserKey(place, userKey, next, cost);
  wipe(userKey);
  await changeKeys(open, {
    name,
    facts: {
      passphrase_slot: toBlob(slot.id),
      kdf_memory_mib: cost.memoryMiB,
      kdf_passes: cost.passes,
      ...(name !== "vault.changePassphrase"
        ? {}
        : { passphrase_changed_at: context.now().getTime() }),
    },
    header(header) {
      // Another change that waited with this one may have replaced what was opened.
      if (!header.slots.some(({ id }) => id === opened.id)) {
        throw new ExpectedError("vault.wrong_passphrase");
      }
      return withSlot(header, slot);
    },
  });
}

/** What guessing the passphrase of whoever has the vault open costs. */
export function currentCost({ unlocked }: OpenVault): KdfCost {
  const { memoryMiB, passes } = passphraseSlotOf(unlocked.header, unlocked.userId).kdf;
  return { memoryMiB, passes };
}
