import { z } from "zod";
import { Id } from "../kernel/ids.ts";
import { MembershipStatus } from "../people/person.ts";
import { BodyKind } from "./body-kinds.ts";
import { RoleTitle } from "./role.ts";

/** Bodies that a rule is about: those of a kind, those under one, both, or one alone. */
export const BodyScope = z.object({
  body: Id.nullable(),
  kind: BodyKind.nullable(),
  under: Id.nullable(),
});
export type BodyScope = z.infer<typeof BodyScope>;

export const EVERY_BODY: BodyScope = { body: null, kind: null, under: null };

/** People told by what they are: in a body, holding a role somewhere, having a status. */
export const PeopleSet = z.discriminatedUnion("of", [
  z.object({ of: z.literal("body"), body: Id }),
  z.object({ of: z.literal("role"), title: RoleTitle, scope: BodyScope }),
  z.object({ of: z.literal("status"), status: MembershipStatus }),
]);
export type PeopleSet = z.infer<typeof PeopleSet>;

/** The most sets that one rule takes. */
const MOST_SETS = 30;

/**
 * Who is in a body by rule: everybody of the first sets, but for those of the others. « Les référentes de
 * tous les cercles et les membres du bureau » are two sets of which nobody is left out.
 */
export const Composition = z.object({
  include: z.array(PeopleSet).min(1).max(MOST_SETS),
  exclude: z.array(PeopleSet).max(MOST_SETS),
});
export type Composition = z.infer<typeof Composition>;

/** The bodies whose members a composition takes, or leaves out. */
export function bodiesNamed({ include, exclude }: Composition): string[] {
  return [...include, ...exclude].flatMap((set) => (set.of === "body" ? [set.body] : []));
}

/** Whether a composition speaks of a body or of a kind, in any of its sets. */
export function speaksOf({ include, exclude }: Composition, id: string): boolean {
  return [...include, ...exclude].some((set) => {
    if (set.of === "body") return set.body === id;
    return set.of === "role" && Object.values(set.scope).includes(id);
  });
}
