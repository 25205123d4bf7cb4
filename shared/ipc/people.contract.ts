import { z } from "zod";
import { BodyChoice } from "../domain/bodies/body-choice.ts";
import { RoleTitle } from "../domain/bodies/role.ts";
import { Cursor } from "../domain/kernel/paging.ts";
import { Id } from "../domain/kernel/ids.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import {
  FirstEntry,
  MembershipStatus,
  Person,
  PersonPatch,
  PersonSummary,
} from "../domain/people/person.ts";
import { ToCheck } from "../domain/people/to-check.ts";
import { Overrides } from "../domain/rules/override.ts";
import { vaultMethod } from "./define.ts";

/** The journal entry a write made: what an undo names. */
const written = z.object({ seq: z.number().int() });
const changedPerson = written.extend({ person: Person });

export const RosterFilter = z.object({
  query: z.string().max(200).optional(),
  statuses: z.array(MembershipStatus).max(MembershipStatus.options.length).optional(),
  town: z.string().max(120).optional(),
  /** Only those of whom something is to be checked. */
  toCheck: z.literal(true).optional(),
  /** Those in a body, by mandate or by its rule, and with `parts` in whatever is under it. */
  body: Id.optional(),
  parts: z.literal(true).optional(),
  /** Those who hold a role of that title, in that body or in any. */
  role: RoleTitle.optional(),
  /** Those who hold a mandate there, or one that ends within a month. */
  mandate: z.enum(["held", "ending"]).optional(),
  /** The day that statuses, bodies, roles and mandates are asked for; today when absent. */
  asOf: IsoDate.optional(),
});
export type RosterFilter = z.infer<typeof RosterFilter>;

export const RosterSort = z.enum(["name", "town", "newest"]);
export type RosterSort = z.infer<typeof RosterSort>;

const period = { start: IsoDate, end: IsoDate.nullable() };
const periodErrors = [
  "people.not_found",
  "people.end_before_start",
  "people.status_overlap",
] as const;

export const contract = {
  "people.list": vaultMethod({
    needs: "people.read",
    reads: "always",
    input: z.object({ filter: RosterFilter, sort: RosterSort, after: Cursor.nullable() }),
    output: z.object({ rows: z.array(PersonSummary), next: Cursor.nullable() }),
  }),
  /**
   * How many rows, and where each page of 100 but the first starts (`cursors[0]` is the `after` of
   * the second page; the first has null): lets a scrollbar jump anywhere.
   */
  "people.outline": vaultMethod({
    needs: "people.read",
    reads: "always",
    input: z.object({ filter: RosterFilter, sort: RosterSort }),
    output: z.object({ count: z.number().int(), cursors: z.array(Cursor) }),
  }),
  /** A few people by the start of any of their names, for typing someone's name. */
  "people.suggest": vaultMethod({
    needs: "people.read",
    reads: "always",
    input: z.object({ query: z.string().max(200), limit: z.number().int().min(1).max(50) }),
    output: z.array(PersonSummary),
  }),
  "people.towns": vaultMethod({
    needs: "people.read",
    reads: "always",
    input: z.object({}),
    output: z.array(z.object({ town: z.string(), count: z.number().int() })),
  }),
  /** What the roster can be narrowed by on a day: the bodies open then, and the titles of their roles. */
  "people.bodies": vaultMethod({
    needs: "bodies.read",
    reads: "always",
    input: z.object({ asOf: IsoDate.nullable() }),
    output: z.object({ bodies: z.array(BodyChoice), titles: z.array(RoleTitle) }),
  }),
  /** Of how many people something is to be checked. */
  "people.toCheck": vaultMethod({
    needs: "people.read",
    reads: "always",
    input: z.object({}),
    output: z.object({ count: z.number().int() }),
  }),
  "people.get": vaultMethod({
    needs: "people.read",
    reads: "always",
    input: z.object({ id: Id }),
    output: Person,
    errors: ["people.not_found"],
  }),
  "people.create": vaultMethod({
    needs: "people.write",
    topics: ["people"],
    input: FirstEntry.safeExtend({ overrides: Overrides }),
    output: changedPerson,
    errors: ["rules.refused"],
  }),
  /** Checks what was to be checked of the fields that are written, or the one thing that is `checked`. */
  "people.update": vaultMethod({
    needs: "people.write",
    topics: ["people"],
    input: z.object({ id: Id, patch: PersonPatch, checked: ToCheck.optional() }),
    output: changedPerson,
    errors: ["people.not_found", "people.name_required"],
  }),
  /** What was to be checked of them has been: all of it, or one thing. */
  "people.markChecked": vaultMethod({
    needs: "people.write",
    topics: ["people"],
    input: z.object({ id: Id, checked: ToCheck.optional() }),
    output: changedPerson,
    errors: ["people.not_found"],
  }),
  "people.remove": vaultMethod({
    needs: "people.write",
    topics: ["people"],
    input: z.object({ id: Id }),
    output: written,
    errors: [
      "people.not_found",
      "people.attended_meetings",
      "people.holds_mandate",
      "people.holds_mandates",
      "people.has_expenses",
      "people.is_member",
    ],
  }),
  "people.addMembership": vaultMethod({
    needs: "people.memberships",
    topics: ["people"],
    input: z.object({ personId: Id, status: MembershipStatus, ...period, overrides: Overrides }),
    output: changedPerson,
    errors: [...periodErrors, "rules.refused"],
  }),
  "people.updateMembership": vaultMethod({
    needs: "people.memberships",
    topics: ["people"],
    input: z.object({ id: Id, ...period, overrides: Overrides }),
    output: changedPerson,
    errors: [...periodErrors, "rules.refused"],
  }),
  "people.removeMembership": vaultMethod({
    needs: "people.memberships",
    topics: ["people"],
    input: z.object({ id: Id, overrides: Overrides }),
    output: changedPerson,
    errors: ["people.not_found", "rules.refused"],
  }),
  "people.giveConsent": vaultMethod({
    needs: "people.write",
    topics: ["people"],
    input: z.object({ personId: Id, givenOn: IsoDate }),
    output: changedPerson,
    errors: ["people.not_found", "people.already_consented"],
  }),
  "people.withdrawConsent": vaultMethod({
    needs: "people.write",
    topics: ["people"],
    input: z.object({ personId: Id, withdrawnOn: IsoDate }),
    output: changedPerson,
    errors: ["people.not_found", "people.no_consent", "people.end_before_start"],
  }),
};
