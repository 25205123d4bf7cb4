import { z } from "zod";
import { EndReason, MandateFields } from "../domain/bodies/mandate.ts";
import { Designation } from "../domain/bodies/role.ts";
import { Source } from "../domain/bodies/source.ts";
import { PersonMandate } from "../domain/bodies/views.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { Overrides } from "../domain/rules/override.ts";
import { vaultMethod } from "./define.ts";

const written = z.object({ seq: z.number().int() });
const changed = z.object({ seq: z.number().int().nullable() });

const placed = [
  "people.not_found",
  "bodies.role_not_found",
  "mandates.not_found",
  "mandates.ends_before_it_starts",
  "mandates.outside_body",
  "mandates.held_already",
  "mandates.no_seat",
  "rules.refused",
] as const;

/** Others in the same role that end so that there is a seat, each with its last day. */
const Room = z
  .array(z.object({ mandate: Id, on: IsoDate }))
  .max(20)
  .optional();

/** How one that follows another begins. */
const Next = z.object({
  id: Id,
  from: IsoDate,
  plannedEnd: IsoDate.nullable(),
  designation: Designation.nullable(),
  source: Source,
  overrides: Overrides,
});

export const contract = {
  /** Everything somebody ever held, latest first. */
  "mandates.ofPerson": vaultMethod({
    needs: "bodies.read",
    reads: "always",
    input: z.object({ person: Id }),
    output: z.array(PersonMandate),
    errors: ["people.not_found"],
  }),
  /** All there ever was in a role, latest first. */
  "mandates.ofRole": vaultMethod({
    needs: "bodies.read",
    reads: "always",
    input: z.object({ role: Id }),
    output: z.array(PersonMandate),
    errors: ["bodies.role_not_found"],
  }),
  /** Those that end within so many days of one, soonest first. */
  "mandates.ending": vaultMethod({
    needs: "bodies.read",
    reads: "always",
    input: z.object({ asOf: IsoDate, days: z.number().int().min(1).max(400) }),
    output: z.array(PersonMandate),
  }),
  "mandates.give": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: MandateFields.extend({ room: Room, overrides: Overrides }),
    output: written.extend({ id: Id }),
    errors: placed,
  }),
  "mandates.update": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({ id: Id, fields: MandateFields, room: Room, overrides: Overrides }),
    output: changed,
    errors: placed,
  }),
  /** The last day it was held, and why. */
  "mandates.end": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({
      id: Id,
      on: IsoDate,
      reason: EndReason,
      note: MandateFields.shape.endNote,
      overrides: Overrides,
    }),
    output: written,
    errors: placed,
  }),
  /** The same person goes on: it ends on the eve, and another begins. */
  "mandates.renew": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: Next,
    output: written.extend({ id: Id }),
    errors: placed,
  }),
  /** Somebody else goes on: it ends on the eve, and theirs begins. */
  "mandates.handOver": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: Next.extend({ to: Id }),
    output: written.extend({ id: Id }),
    errors: placed,
  }),
  /** For one that was noted by mistake: as if it had never been. */
  "mandates.remove": vaultMethod({
    needs: "bodies.write",
    topics: ["bodies"],
    input: z.object({ id: Id, overrides: Overrides }),
    output: written,
    errors: ["mandates.not_found", "mandates.paired", "rules.refused"],
  }),
};
