import { toBlob } from "#main/vault/db/ids.ts";
import { rolesText, type Role } from "#shared/domain/access/role.ts";
import type { TestVault } from "./vault-in-process.ts";

/** Gives whoever opened the vault these roles and no other, as their own last act with the old ones. */
export async function giveRoles(vault: TestVault, roles: readonly Role[]): Promise<void> {
  await vault.session.vault.commands.run(
    { name: "vault.noteKeyChange" },
    async ({ raw, state }) => {
      state({ kind: "setRoles", person: vault.context.userId, roles: [...roles] });
      raw
        .prepare("UPDATE vault_user SET roles = ? WHERE id = ?")
        .run(rolesText(roles), toBlob(vault.context.userId));
    },
  );
}
