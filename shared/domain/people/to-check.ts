import { z } from "zod";
import { isPersonField, PERSON_FIELDS, type PersonField } from "./person-fields.ts";

/** Why what a file says of somebody is to be looked at. */
export const DoubtReason = z.enum([
  "bad_email",
  "bad_phone",
  "bad_date",
  "bad_status",
  "bad_consent",
  "end_before_start",
  "start_unknown",
  "not_in_order",
  "unsubscribed",
  "name_from_email",
  "differs",
  "several_people",
  "value_too_long",
  "too_many_cells",
  "control_character",
  "namesake",
  "matches_several",
  "email_of_someone_else",
  "same_as_earlier_line",
]);

const FIELD_NAMES = Object.keys(PERSON_FIELDS).filter(isPersonField);

/** The longest a column's name or the beginning of its words may be, as they are kept. */
export const SHOWN_LENGTH = 80;
/** The most that is kept to be checked of one person: of lines longer than that, the notes tell. */
export const MOST_TO_CHECK = 50;

/** Something of a person that an import could not read or was not sure of, until somebody has looked. */
export const ToCheck = z.object({
  /** What it would have been written in; `other` where that is nothing the record has. */
  of: z.enum([...FIELD_NAMES, "statuses", "consent", "other"]),
  /** As the file calls it; empty for the whole line. */
  column: z.string().max(SHOWN_LENGTH),
  value: z.string().max(SHOWN_LENGTH),
  reason: DoubtReason,
});
export type ToCheck = z.infer<typeof ToCheck>;

export const ToCheckList = z.array(ToCheck).max(MOST_TO_CHECK);

/** What is left to be checked once fields are written: whoever wrote one has looked at it. */
export function leftToCheck(
  list: readonly ToCheck[],
  written: Readonly<Partial<Record<PersonField, unknown>>>,
): ToCheck[] {
  return list.filter(({ of }) => !isPersonField(of) || written[of] === undefined);
}

/** What is left to be checked once somebody has looked at one of them. */
export function withoutChecked(list: readonly ToCheck[], checked: ToCheck): ToCheck[] {
  const key = keyOf(checked);
  return list.filter((one) => keyOf(one) !== key);
}

const keyOf = ({ of, column, value, reason }: ToCheck) =>
  JSON.stringify([of, column, value, reason]);

/** With what another import is not sure of; what is known is there once. */
export function withMoreToCheck(list: readonly ToCheck[], more: readonly ToCheck[]): ToCheck[] {
  const known = new Map([...list, ...more].map((one) => [keyOf(one), one]));
  return [...known.values()].slice(0, MOST_TO_CHECK);
}
