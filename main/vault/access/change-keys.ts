import type { KEY_COMMANDS } from "#shared/domain/journal/entry.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import type { WriteDb } from "../db/handles.ts";
import { toBlob } from "../db/ids.ts";
import {
  findHeaderGeneration,
  findKeyFacts,
  updateHeaderGeneration,
  updateKeyFacts,
  type KeyFacts,
} from "../features/vault/keys.repository.ts";
import type { UnlockedVault } from "../lifecycle/unlocked-vault.ts";
import type { RunningVault } from "../open-vault.ts";
import { passphraseSlotOf, recoverySlotOf } from "./own-slots.ts";

export interface OpenedVault {
  readonly vault: RunningVault;
  readonly unlocked: UnlockedVault;
}

export interface KeyChange {
  readonly name: (typeof KEY_COMMANDS)[number];
  readonly facts?: Partial<KeyFacts>;
  /** Other rows that change with the header. */
  rows?(db: WriteDb): Promise<void>;
  /** Makes the new header of the current one, or throws. */
  header(current: Header): Header;
}

/**
 * Changes the header, and the journal with it. The header is a file: no transaction holds both. The
 * rows are changed first, then both copies of the header are written, then the transaction is
 * committed. Killed
 * - before the header: nothing has happened, and the old slot opens;
 * - between its copies: the newer one is whole and counts, and the next opening renews the other;
 * - before the commit: the new slot opens, and the next opening sees a header a generation ahead of
 *   the journal and notes it (`noteInterruptedChange`).
 * The other way round, the journal could say that old words no longer open while they do.
 * A commit that fails (a full disk) is like that last kill: the change is in force, and is not
 * reported as failed. Errors: those of `change.header` and of `UnlockedVault.changeHeader`.
 */
export async function changeKeys(
  { vault, unlocked }: OpenedVault,
  change: KeyChange,
): Promise<void> {
  let isInForce = false;
  try {
    await vault.context.command(change.name, ["vault"], async ({ db }) => {
      if (change.facts !== undefined) await updateKeyFacts(db, unlocked.userId, change.facts);
      await change.rows?.(db);
      await updateHeaderGeneration(db, unlocked.headerGeneration + 1);
      await unlocked.changeHeader((header) => change.header(header));
      isInForce = true;
    });
  } catch (error) {
    if (!isInForce) throw error;
  }
}

/** Journals a change of the header that was interrupted before its journal entry was stored. */
export async function noteInterruptedChange({ vault, unlocked }: OpenedVault): Promise<void> {
  const { context } = vault;
  if ((await findHeaderGeneration(context.read)) >= unlocked.headerGeneration) return;
  const { kdf } = passphraseSlotOf(unlocked.header, unlocked.userId);
  const kit = recoverySlotOf(unlocked.header, unlocked.userId);
  const known = await findKeyFacts(context.read, unlocked.userId);
  const now = context.now().getTime();
  const kitSlot = kit === null ? null : toBlob(kit.id);
  const isSameKit = Buffer.from(known.kit_slot ?? []).equals(Buffer.from(kitSlot ?? []));
  await context.command("vault.noteKeyChange", ["vault"], async ({ db }) => {
    await updateHeaderGeneration(db, unlocked.headerGeneration);
    await updateKeyFacts(db, unlocked.userId, {
      kdf_memory_mib: kdf.memoryMiB,
      kdf_passes: kdf.passes,
      ...(isSameKit
        ? { passphrase_changed_at: now }
        : { kit_slot: kitSlot, kit_made_at: now, kit_fingerprint: null }),
    });
  });
}
