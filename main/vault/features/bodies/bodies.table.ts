import { z } from "zod";
import {
  blob,
  defineTable,
  idOf,
  integer,
  jsonText,
  nullable,
  parsedInteger,
  parsedText,
  rowNumber,
  textAsParsed,
  type TableOf,
} from "#main/vault/db/define-table.ts";
import { BODY_KINDS, OwnBodyKind } from "#shared/domain/bodies/body-kinds.ts";
import { Admission, Attachment, BodyFields } from "#shared/domain/bodies/body.ts";
import { Cadence } from "#shared/domain/bodies/cadence.ts";
import { Composition } from "#shared/domain/bodies/composition.ts";
import { Capacity, EndReason, MandateFields } from "#shared/domain/bodies/mandate.ts";
import { Designation, RoleFields } from "#shared/domain/bodies/role.ts";
import { Source } from "#shared/domain/bodies/source.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { MembershipStatus } from "#shared/domain/people/person.ts";

const day = parsedText(IsoDate);
const name = textAsParsed(BodyFields.shape.name);
const words = parsedText(BodyFields.shape.purpose, 2_000);
const { title, purpose, seatsAtLeast, seatsAtMost, term } = RoleFields.shape;
/** Thirty sets and thirty others, with whatever titles. */
const LONGEST_RULE = 100_000;
const LONGEST_CADENCE = 100;

/** By what decision. `decision` is the id of a block of minutes, which may be gone since. */
const source = {
  decision: nullable(idOf),
  said: parsedText(Source.shape.text, 500),
  said_on: nullable(day),
};

export const bodyKindTable = defineTable({
  row: rowNumber,
  id: blob,
  name: textAsParsed(OwnBodyKind.shape.name),
});

export const bodyTable = defineTable({
  row: rowNumber,
  id: blob,
  /** As its last state calls it: what the journal says of it. */
  name,
  closed_on: nullable(day),
  ...source,
});

export const bodyStateTable = defineTable({
  row: rowNumber,
  id: blob,
  body: integer,
  start_on: day,
  name,
  /** Empty where `own_kind` says it. */
  kind: parsedText(z.enum([...BODY_KINDS, ""])),
  own_kind: nullable(integer),
  parent: nullable(integer),
  attachment: parsedText(Attachment),
  purpose: words,
  domain: words,
  meets: words,
  cadence: nullable(jsonText(Cadence, LONGEST_CADENCE)),
  admission: parsedText(Admission),
  until_on: nullable(day),
  composition: nullable(jsonText(Composition, LONGEST_RULE)),
  ...source,
});

export const bodyRoleTable = defineTable({
  row: rowNumber,
  id: blob,
  body: integer,
  title: textAsParsed(title),
  seats_at_least: parsedInteger(seatsAtLeast),
  seats_at_most: nullable(parsedInteger(seatsAtMost.unwrap())),
  /** In months. */
  term: nullable(parsedInteger(term.unwrap())),
  holder: nullable(parsedText(MembershipStatus)),
  designation: nullable(parsedText(Designation)),
  appointed_by: nullable(textAsParsed(title)),
  purpose: parsedText(purpose, 2_000),
  ended_on: nullable(day),
});

export const mandateTable = defineTable({
  row: rowNumber,
  id: blob,
  person: integer,
  role: integer,
  capacity: parsedText(Capacity),
  start_on: day,
  planned_end: nullable(day),
  end_on: nullable(day),
  end_reason: nullable(parsedText(EndReason)),
  end_note: parsedText(MandateFields.shape.endNote, 500),
  designation: nullable(parsedText(Designation)),
  appointer: nullable(integer),
  paired_with: nullable(integer),
  ...source,
});

export type BodyStateTable = TableOf<typeof bodyStateTable>;
export type BodyRoleTable = TableOf<typeof bodyRoleTable>;
export type MandateTable = TableOf<typeof mandateTable>;
