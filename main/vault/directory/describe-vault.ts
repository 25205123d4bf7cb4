import type { OpenVault } from "#shared/ipc/vault.contract.ts";
import type { VaultContext } from "../context.ts";
import { fromBlob } from "../db/ids.ts";
import { findUsers, findVaultName } from "./vault.repository.ts";

/** What a window shows of an open vault, and of whoever opened it. */
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
