import { ExpectedError } from "#shared/ipc/result.ts";
import { passphraseSlotOf } from "#main/vault/keys/header-slots.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { currentCost, rewrapUserKey } from "#main/vault/opening/rewrap-user-key.ts";

/** Whether what opens the vault for this person is bound to its root: nothing else opens with it then. */
export function isConfirmed({ unlocked }: OpenVault): boolean {
  return passphraseSlotOf(unlocked.header, unlocked.userId).isRooted;
}

/**
 * Binds this person's passphrase to the vault's root, once they have compared its words.
 * Errors: `directory.nothing_to_confirm`, `vault.wrong_passphrase`, those of `changeKeys`.
 */
export async function confirmRoot(open: OpenVault, passphrase: string): Promise<void> {
  if (open.directory.current === null || isConfirmed(open)) {
    throw new ExpectedError("directory.nothing_to_confirm");
  }
  await rewrapUserKey(open, {
    name: "directory.confirm",
    opener: { kind: "passphrase", passphrase },
    next: passphrase,
    cost: currentCost(open),
  });
}
