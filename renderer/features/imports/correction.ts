import type { CheckedRow } from "#shared/domain/imports/kept-report.ts";
import {
  isPersonField,
  PERSON_FIELDS,
  type PersonField,
  type PersonFields,
  type PersonLine,
  type PersonList,
} from "#shared/domain/people/person-fields.ts";
import type { PersonPatch } from "#shared/domain/people/person.ts";

/** How what is to be checked is put right in a report: in one input, or only by saying that it is right. */
export type Correction =
  | { readonly kind: "line"; readonly field: PersonLine; readonly text: string }
  /** Added to a list of theirs. */
  | { readonly kind: "entry"; readonly field: PersonList; readonly text: string }
  | { readonly kind: "status" }
  | { readonly kind: "consent" }
  | { readonly kind: "look" };

export function correctionOf({
  toCheck: { of, value, reason },
  fields,
}: NonNullable<CheckedRow["left"]>): Correction {
  if (of === "statuses") return reason === "bad_status" ? { kind: "status" } : { kind: "look" };
  if (of === "consent") return { kind: "consent" };
  if (!isPersonField(of)) return { kind: "look" };
  if (isLine(of)) return { kind: "line", field: of, text: fields[of] === "" ? value : fields[of] };
  return isList(of) ? { kind: "entry", field: of, text: value } : { kind: "look" };
}

const isLine = (field: PersonField): field is PersonLine => PERSON_FIELDS[field].kind === "line";
const isList = (field: PersonField): field is PersonList => PERSON_FIELDS[field].import === "adds";

/** What a correction writes of a person. */
export function patchOf(
  correction: Extract<Correction, { field: unknown }>,
  fields: PersonFields,
  typed: string,
): PersonPatch {
  if (correction.kind === "line") return { [correction.field]: typed };
  const others = fields[correction.field].filter((one) => one !== typed);
  return { [correction.field]: [...others, typed] };
}
