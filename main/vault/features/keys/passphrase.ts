import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { normalizePassphrase } from "#shared/domain/vault/passphrase.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { wipe } from "#main/vault/keys/sodium.ts";
import { openSlot, type Opener } from "#main/vault/keys/unlock.ts";
import { wrapUserKey } from "#main/vault/keys/user-key.ts";
import { changeKeys, type KeyChange, type OpenedVault } from "#main/vault/opening/change-keys.ts";
import { passphraseSlotOf, withSlot } from "#main/vault/keys/header-slots.ts";

export interface ChangePassphrase {
  readonly current: string;
  readonly next: string;
  /** As it is when absent; never lower. */
  readonly kdf?: KdfCost | undefined;
}

/**
 * Puts the user key under another passphrase, with another salt. The old one stops opening.
 * Errors: `vault.wrong_passphrase`, `keys.same_passphrase`, `keys.cost_not_higher`, and those of
 * `changeKeys`.
 */
export async function changePassphrase(open: OpenedVault, input: ChangePassphrase): Promise<void> {
  const kdf = input.kdf ?? currentCost(open);
  if (isLower(kdf, currentCost(open))) throw new ExpectedError("keys.cost_not_higher");
  if (normalizePassphrase(input.current) === normalizePassphrase(input.next)) {
    throw new ExpectedError("keys.same_passphrase");
  }
  const opener: Opener = { kind: "passphrase", passphrase: input.current };
  await rewrap(open, "vault.changePassphrase", opener, input.next, kdf);
}

/**
 * The same passphrase, harder to guess. Errors: `vault.wrong_passphrase`, `keys.cost_not_higher`, and
 * those of `changeKeys`.
 */
export async function raiseCost(
  open: OpenedVault,
  input: { passphrase: string; kdf: KdfCost },
): Promise<void> {
  const current = currentCost(open);
  const isSame = input.kdf.memoryMiB === current.memoryMiB && input.kdf.passes === current.passes;
  if (isSame || isLower(input.kdf, current)) throw new ExpectedError("keys.cost_not_higher");
  const opener: Opener = { kind: "passphrase", passphrase: input.passphrase };
  await rewrap(open, "vault.raiseCost", opener, input.passphrase, input.kdf);
}

/** A passphrase in place of the one that is lost. Errors: those of `openSlot` and `changeKeys`. */
export async function replacePassphrase(
  open: OpenedVault,
  secret: Uint8Array,
  next: string,
): Promise<void> {
  const opener: Opener = { kind: "recovery", secret };
  await rewrap(open, "vault.changePassphrase", opener, next, currentCost(open));
}

async function rewrap(
  open: OpenedVault,
  name: KeyChange["name"],
  opener: Opener,
  next: string,
  cost: KdfCost,
): Promise<void> {
  const { unlocked, vault } = open;
  const { slot: opened, userKey } = await openSlot(unlocked.header, opener, unlocked.userId);
  const place = { id: newId(), userId: opened.userId, vaultId: unlocked.vaultId };
  const slot = await wrapUserKey(place, userKey, next, cost);
  wipe(userKey);
  await changeKeys(open, {
    name,
    facts: {
      passphrase_slot: toBlob(slot.id),
      kdf_memory_mib: cost.memoryMiB,
      kdf_passes: cost.passes,
      ...(name === "vault.raiseCost"
        ? {}
        : { passphrase_changed_at: vault.context.now().getTime() }),
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

function currentCost({ unlocked }: OpenedVault): KdfCost {
  const { memoryMiB, passes } = passphraseSlotOf(unlocked.header, unlocked.userId).kdf;
  return { memoryMiB, passes };
}

function isLower(cost: KdfCost, than: KdfCost): boolean {
  return cost.memoryMiB < than.memoryMiB || cost.passes < than.passes;
}
