import { z } from "zod";
import { OwnBodyKind } from "../domain/bodies/body-kinds.ts";
import { BodyFields } from "../domain/bodies/body.ts";
import { Composition } from "../domain/bodies/composition.ts";
import { PAPERS } from "../domain/bodies/picture/paper.ts";
import { MOST_ROLES, RoleFields } from "../domain/bodies/role.ts";
import { Source } from "../domain/bodies/source.ts";
import { BodyView, MemberView, OrganisationView } from "../domain/bodies/views.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { Overrides } from "../domain/rules/override.ts";
import { vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";

/** The journal entry a write made, which an undo names; null where everything was so already. */
const written = z.object({ seq: z.number().int() });
const changed = z.object({ seq: z.number().int().nullable() });

const placed = [
  "bodies.not_found",
  "bodies.too_many_states",
  "bodies.kind_not_found",
  "bodies.ends_before_it_opens",
  "bodies.until_before_start",
  "bodies.parent_not_found",
  "bodies.under_itself",
  "bodies.rule_of_itself",
  "bodies.beyond_parent",
  "bodies.parts_after",
  "bodies.mandates_outside",
  "rules.refused",
] as const;

export const contract = {
  /** Every body open on a day. */
  "bodies.organisation": vaultMethod({
    needs: "bodies.read",
    reads: "always",
    input: z.object({ asOf: IsoDate }),
    output: OrganisationView,
  }),
  "bodies.get": vaultMethod({
    needs: "bodies.read",
    reads: "always",
    input: z.object({ id: Id, asOf: IsoDate }),
    output: BodyView,
    errors: ["bodies.not_found"],
  }),
  /** Everybody who is in a body on a day, by name, each with where they come from. */
  "bodies.members": vaultMethod({
    needs: "bodies.read",
    reads: "always",
    input: z.object({ id: Id, asOf: IsoDate, limit: z.number().int().min(1).max(100_000) }),
    output: z.array(MemberView),
    errors: ["bodies.not_found"],
  }),
  /** Draws the organisation on one page, in clear, into a folder that the person chose. */
  "bodies.exportPicture": vaultMethod({
    needs: "bodies.read",
    topics: [],
    job: true,
    input: z.object({
      asOf: IsoDate,
      format: z.enum(["svg", "pdf"]),
      paper: z.enum(PAPERS),
      /** False leaves the names of people out. */
      names: z.boolean(),
      language: z.enum(["fr", "en"]),
      folder: chosenFor("picture"),
    }),
    output: z.object({ fileName: z.string() }),
    errors: [
      "bodies.none_to_draw",
      "bodies.picture_in_vault",
      "bodies.no_printer",
      "backup.destination_full",
      "backup.destination_not_writable",
      "backup.destination_gone",
    ],
  }),
  /** The same of a rule that is being written, in a body that is there or is to be. */
  "bodies.preview": vaultMethod({
    needs: "bodies.read",
    reads: "always",
    input: z.object({
      body: Id.nullable(),
      composition: Composition,
      asOf: IsoDate,
      limit: z.number().int().min(1).max(1_000),
    }),
    output: z.object({ count: z.number().int(), members: z.array(MemberView) }),
  }),
  /** Opens a body, with its roles. */
  "bodies.create": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({
      from: IsoDate,
      fields: BodyFields,
      source: Source,
      roles: z.array(RoleFields).max(MOST_ROLES),
      overrides: Overrides,
    }),
    output: written.extend({ id: Id }),
    errors: [...placed, "bodies.role_exists", "bodies.seats_reversed"],
  }),
  /**
   * What a body is from a day on; where it changed on that very day already, that is corrected. With
   * `state`, a change that is there is corrected, its day too.
   */
  "bodies.change": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({
      id: Id,
      state: Id.nullable(),
      from: IsoDate,
      fields: BodyFields,
      source: Source,
      overrides: Overrides,
    }),
    output: changed,
    errors: [...placed, "bodies.state_not_found", "bodies.state_on_that_day"],
  }),
  /** Takes back a change; what was before it goes on. The first state stays. */
  "bodies.removeState": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({ id: Id, overrides: Overrides }),
    output: written,
    errors: [...placed, "bodies.state_not_found", "bodies.first_state"],
  }),
  /**
   * A body's last day. Parts that go on are refused by name, closed on the same day, or moved under the one
   * above; mandates that go on are refused, or end on that day, and those to come are none any more.
   */
  "bodies.close": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({
      id: Id,
      on: IsoDate,
      source: Source,
      parts: z.enum(["refuse", "close", "move_up"]),
      mandates: z.enum(["refuse", "end"]),
      overrides: Overrides,
    }),
    output: written,
    errors: placed,
  }),
  "bodies.reopen": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({ id: Id, overrides: Overrides }),
    output: written,
    errors: placed,
  }),
  /** For one that was noted by mistake: nobody ever had a mandate in it, and nothing is under it. */
  "bodies.remove": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["bodies.not_found", "bodies.in_use"],
  }),
  "bodies.addKind": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: OwnBodyKind.pick({ name: true }),
    output: written.extend({ id: Id }),
    errors: ["bodies.kind_exists"],
  }),
  "bodies.removeKind": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["bodies.kind_not_found", "bodies.kind_in_use", "bodies.kind_in_rules"],
  }),
  "bodies.addRole": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({ body: Id, fields: RoleFields }),
    output: written.extend({ id: Id }),
    errors: [
      "bodies.not_found",
      "bodies.too_many_roles",
      "bodies.role_exists",
      "bodies.seats_reversed",
    ],
  }),
  "bodies.updateRole": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({ id: Id, fields: RoleFields, overrides: Overrides }),
    output: changed,
    errors: [
      "rules.refused",
      "bodies.role_not_found",
      "bodies.role_exists",
      "bodies.seats_reversed",
      "bodies.mandates_outside",
      "bodies.seats_taken",
    ],
  }),
  "bodies.removeRole": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({ id: Id }),
    output: written,
    errors: ["bodies.role_not_found", "bodies.role_held"],
  }),
};
