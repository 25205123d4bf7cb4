import { z } from "zod";
import { latestState, type Body } from "#shared/domain/bodies/body.ts";
import { Capacity, EndReason, MandateFields, plannedEndOf } from "#shared/domain/bodies/mandate.ts";
import { Designation, type Role } from "#shared/domain/bodies/role.ts";
import type { MandateView } from "#shared/domain/bodies/views.ts";
import { earliestEnd } from "#shared/domain/kernel/day-span.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import {
  NOTHING_SAID,
  SourceAsked,
  sourceOf,
  SourceTyped,
  sourceValues,
} from "../source-values.ts";

/** Somebody who was chosen, with the name that the field shows. */
export const Chosen = z.object({ id: Id, name: z.string() });

/** A mandate as it is being typed: also its draft’s schema. */
export const MandateValues = z.object({
  person: Chosen.nullable(),
  start: z.string().nullable(),
  plannedEnd: z.string().nullable(),
  capacity: Capacity,
  designation: Designation.nullable(),
  appointer: Chosen.nullable(),
  pairedWith: z.string().nullable(),
  end: z.string().nullable(),
  endReason: EndReason.nullable(),
  endNote: z.string(),
  ...SourceTyped.shape,
});
export type MandateValues = z.infer<typeof MandateValues>;

/** Until when a mandate that starts that day is meant to last: its term, and no longer than its body. */
export function proposedEnd(
  role: Pick<Role, "term">,
  body: Body,
  start: string | null,
): string | null {
  if (start === null) return null;
  const until = earliestEnd(latestState(body, start).until, body.closedOn);
  return plannedEndOf(start, role.term, until !== null && until < start ? null : until);
}

export function newMandate(
  role: Role,
  body: Body,
  start: string,
  capacity: Capacity,
): MandateValues {
  return {
    person: null,
    start,
    plannedEnd: proposedEnd(role, body, start),
    capacity,
    designation: role.designation,
    appointer: null,
    pairedWith: null,
    end: null,
    endReason: null,
    endNote: "",
    ...NOTHING_SAID,
  };
}

export function mandateValues(mandate: MandateView): MandateValues {
  const { source, holder, appointerNamed } = mandate;
  return {
    person: { id: holder.id, name: displayName(holder) },
    start: mandate.start,
    plannedEnd: mandate.plannedEnd,
    capacity: mandate.capacity,
    designation: mandate.designation,
    appointer:
      appointerNamed === null ? null : { id: appointerNamed.id, name: displayName(appointerNamed) },
    pairedWith: mandate.pairedWith,
    end: mandate.end,
    endReason: mandate.endReason,
    endNote: mandate.endNote,
    ...sourceValues(source),
  };
}

const { shape } = MandateFields;

/** What is sent of a mandate in a role, by the rules that the vault checks it with. */
export function mandateSchema(role: string) {
  return z
    .object({
      person: Chosen,
      start: shape.start,
      plannedEnd: shape.plannedEnd,
      capacity: shape.capacity,
      designation: shape.designation,
      appointer: Chosen.nullable(),
      pairedWith: shape.pairedWith,
      end: shape.end,
      endReason: shape.endReason,
      endNote: shape.endNote,
      ...SourceAsked.shape,
    })
    .transform(({ person, appointer, saidText, saidOn, saidIn, ...fields }): MandateFields => ({
      ...fields,
      role,
      person: person.id,
      appointer: appointer?.id ?? null,
      endReason: fields.end === null ? null : (fields.endReason ?? "other"),
      source: sourceOf({ saidText, saidOn, saidIn }),
    }));
}
