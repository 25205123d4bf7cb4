import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { OpenVault } from "#shared/ipc/vault.contract.ts";
import { countRecords, findUsers, findVaultName, updateVaultName } from "./vault.repository.ts";

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

export async function vaultStatus(
  context: VaultContext,
): Promise<OpenVault & { people: number; meetings: number; entries: number }> {
  return { ...(await describeVault(context)), ...(await countRecords(context.read)) };
}

/** Changes the name shown for the vault; the folder on disk keeps its own. */
export async function renameVault(context: VaultContext, name: string): Promise<{ seq: number }> {
  const { seq } = await context.command("vault.rename", ["vault"], ({ db }) =>
    updateVaultName(db, name),
  );
  return { seq: seq ?? 0 };
}
