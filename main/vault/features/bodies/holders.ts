import type { VaultContext } from "#main/vault/context.ts";
import type { Body } from "#shared/domain/bodies/body.ts";
import { compose, type Composed } from "#shared/domain/bodies/compose.ts";
import { heldRows, peopleWithStatus } from "./holders.repository.ts";
import type { StoredOrganisation } from "./organisation.repository.ts";

/** Who is in a body on a day. People are told by the numbers of their rows: half a million need no ids. */
export function membersOn(
  { rawRead }: Pick<VaultContext, "rawRead">,
  organisation: StoredOrganisation,
  body: Body,
  day: string,
): Composed<number>[] {
  const { rowOf, roleAt } = organisation;
  const holders = {
    holders(roles: readonly string[]) {
      const rows = roles.flatMap((id) => rowOf.role.get(id) ?? []);
      return heldRows(rawRead, rows, day).map(({ person, role }) => ({
        person,
        role: roleAt.get(role) ?? "",
      }));
    },
    withStatus: (status: string) => peopleWithStatus(rawRead, status, day),
  };
  return compose<number>(organisation, holders, body, day);
}
