import type { Role } from "#shared/domain/access/role.ts";
import { ownTool } from "./forger.ts";
import type { TestVault } from "./test-vault.ts";

/** Statements by whoever has the vault open, one after the other: somebody is given these roles in turn. */
export async function stateRoles(
  vault: TestVault,
  person: string,
  count: number,
  inTurn: readonly Role[] = ["bureau", "reader"],
): Promise<void> {
  const tool = ownTool(vault);
  for (let at = 0; at < count; at += 1) {
    const role = inTurn[at % inTurn.length] ?? "reader";
    await tool.run({ name: "members.changeRoles", always: true }, async ({ state }) => {
      state({ kind: "setRoles", person, roles: [role] });
    });
  }
}
