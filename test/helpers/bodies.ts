import { emptyBody, type BodyFields } from "#shared/domain/bodies/body.ts";
import { MandateFields, type Mandate } from "#shared/domain/bodies/mandate.ts";
import { emptyRole, type RoleFields } from "#shared/domain/bodies/role.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import { aMandate } from "#test/fixtures/bodies/organisation.ts";
import type { TestVault } from "./vault-in-process.ts";

const FROM = "2024-03-01";

/** A role by its title alone, or with what else is said of it. */
export type SaidRole = string | (Pick<RoleFields, "title"> & Partial<RoleFields>);

/** A body of a vault, and the ids of its roles by their titles. */
interface OpenedBody {
  readonly id: string;
  readonly role: (title: string) => string;
}

/** Opens a circle with roles in a vault, in March 2024 unless told. */
export async function openBody(
  vault: TestVault,
  name: string,
  roles: readonly SaidRole[],
  { from = FROM, ...fields }: Partial<BodyFields> & { from?: string } = {},
): Promise<OpenedBody> {
  const { id } = await vault.call("bodies.create", {
    from,
    fields: { ...emptyBody(), kind: "circle", name, ...fields },
    source: NO_SOURCE,
    roles: roles.map((role) =>
      typeof role === "string" ? emptyRole(role) : { ...emptyRole(role.title), ...role },
    ),
  });
  const view = await vault.call("bodies.get", { id, asOf: from });
  const ids = new Map<string, string>(view.roles.map((role) => [role.title, role.id]));
  return { id, role: (title) => ids.get(title) ?? "" };
}

/** Gives somebody a role from March 2024 on, unless told. */
export async function giveRole(
  vault: TestVault,
  person: string,
  role: string,
  fields: Partial<Mandate> = {},
): Promise<string> {
  const mandate = aMandate(person, role, { start: FROM, ...fields });
  return (await vault.call("mandates.give", MandateFields.parse(mandate))).id;
}
