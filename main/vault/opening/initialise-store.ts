import { CREATOR_ROLES } from "#shared/domain/access/role.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { passphraseSlotOf } from "../keys/header-slots.ts";
import { insertUser, insertVaultInfo } from "../directory/vault.repository.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";
import { runVault, type VaultSurroundings } from "./open-vault.ts";

/** Makes the store of a new vault in `folder`, with its name, its first person and its first entry. */
export async function initialiseStore(
  folder: string,
  keys: UnlockedVault,
  input: Pick<ParsedInput<"vault.create">, "name" | "userName">,
  around: VaultSurroundings,
): Promise<void> {
  const vault = runVault({ ...keys, path: folder }, around);
  try {
    await vault.commands.run({ name: "vault.create" }, async ({ db }) => {
      await insertVaultInfo(db, keys.vaultId, input.name);
      await insertUser(db, {
        id: keys.userId,
        name: input.userName,
        signPublicKey: keys.publicKeys.sign,
        passphraseSlot: passphraseSlotOf(keys.header, keys.userId).id,
        roles: CREATOR_ROLES,
      });
    });
  } finally {
    await vault.close();
  }
}
