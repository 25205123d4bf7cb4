import type { Header } from "#shared/domain/vault/header.ts";
import { sodium, wipe } from "#main/vault/keys/sodium.ts";
import { withVaultKey, type Opener } from "#main/vault/keys/unlock.ts";
import {
  giveVaultKey,
  newVaultKey,
  vaultKeys,
  type VaultKeys,
} from "#main/vault/keys/vault-key.ts";

export interface NextHeader {
  readonly header: Header;
  /** The caller wipes them, or hands them on. */
  readonly keys: VaultKeys;
}

/**
 * A header under a new vault key, given to each of `staying` by whoever `opener` is of. Nobody else
 * finds it: neither somebody who leaves, nor a user who was planted beside those the vault knows.
 * Errors: those of `withVaultKey`.
 */
export async function nextHeader(
  header: Header,
  staying: ReadonlySet<string>,
  opener: Opener,
  userId: string,
): Promise<NextHeader> {
  const vaultKey = newVaultKey();
  try {
    const { vaultId } = header;
    const users = await withVaultKey(
      header,
      opener,
      // Whoever opened the vault holds the right old key; the new one is all that is given.
      (_old, giver) =>
        header.users
          .filter(({ id }) => staying.has(id))
          .map((user) => {
            const boxPublicKey = sodium.from_hex(user.boxPublicKey);
            const to = { vaultId, userId: user.id, boxPublicKey };
            return { ...user, vaultKey: giveVaultKey(to, vaultKey, giver) };
          }),
      userId,
    );
    const slots = header.slots.filter((slot) => staying.has(slot.userId));
    const next = { ...header, users, slots, generation: header.generation + 1 };
    return { header: next, keys: vaultKeys(vaultKey) };
  } finally {
    wipe(vaultKey);
  }
}
