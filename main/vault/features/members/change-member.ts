import type { Role } from "#shared/domain/access/role.ts";
import type { VaultContext } from "#main/vault/context.ts";
import { updateMember } from "#main/vault/directory/members.repository.ts";
import {
  checkManagerRemains,
  checkNameFree,
  presentMember,
} from "#main/vault/directory/member-rules.ts";

/** Errors: `members.not_found`, `members.last_manager`. */
export async function changeRoles(
  context: VaultContext,
  { id, roles }: { id: string; roles: readonly Role[] },
): Promise<void> {
  await context.write("members.changeRoles", async ({ db, state }) => {
    await presentMember(db, id);
    state({ kind: "setRoles", person: id, roles: [...roles] });
    await updateMember(db, id, { roles });
    await checkManagerRemains(db);
  });
}

/** Errors: `access.forbidden`, `members.not_found`, `members.name_taken`. */
export async function renameMember(
  context: VaultContext,
  { id, name }: { id: string; name: string },
): Promise<void> {
  if (id !== context.userId) context.mustHave("members.manage");
  await context.write("members.rename", async ({ db }) => {
    await presentMember(db, id);
    await checkNameFree(db, name, id);
    await updateMember(db, id, { name });
  });
}
