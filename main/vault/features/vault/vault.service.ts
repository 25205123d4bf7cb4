import type { VaultContext } from "#main/vault/context.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { readStatus, updateVaultName } from "#main/vault/directory/vault.repository.ts";

export async function vaultStatus(context: VaultContext): Promise<Output<"vault.status">> {
  const { vaultId, userId, readOnly, roles } = context;
  const { people, ...told } = readStatus(context.rawRead, userId);
  const mayTell = mayDo(roles, "people.read");
  return { vaultId, userId, readOnly, roles: [...roles], ...told, people: mayTell ? people : null };
}

/** Changes the name shown for the vault; the folder on disk keeps its own. */
export async function renameVault(context: VaultContext, name: string): Promise<{ seq: number }> {
  const { seq } = await context.write("vault.rename", ({ db }) => updateVaultName(db, name));
  return { seq };
}
