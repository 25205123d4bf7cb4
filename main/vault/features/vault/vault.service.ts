import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import type { Output } from "#shared/ipc/contract.ts";
import type { OpenVault } from "#shared/ipc/vault.contract.ts";
import {
  findUsers,
  findVaultName,
  readStatus,
  updateVaultName,
} from "#main/vault/directory/vault.repository.ts";

export async function describeVault(
  context: Pick<VaultContext, "vaultId" | "userId" | "roles" | "readOnly" | "read">,
): Promise<OpenVault> {
  const users = await findUsers(context.read);
  const user = users.find((candidate) => fromBlob(candidate.id) === context.userId);
  return {
    vaultId: context.vaultId,
    name: await findVaultName(context.read),
    userId: context.userId,
    userName: user?.name ?? "",
    roles: [...context.roles],
    readOnly: context.readOnly,
  };
}

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
