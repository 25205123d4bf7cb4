import { z } from "zod";
import { Instant } from "../kernel/dates.ts";
import { PersonFields } from "../people/person-fields.ts";
import { SHOWN_LENGTH, ToCheck, ToCheckList } from "../people/to-check.ts";
import { ImportReport, type DoubtfulRow } from "./import.ts";

/** Somebody of a report of whom something is to be checked still, as they are by now. */
export const PersonToCheck = z.object({
  personId: z.uuid(),
  fields: PersonFields,
  toCheck: ToCheckList,
});
export type PersonToCheck = z.infer<typeof PersonToCheck>;

/** What an import said once it was done, as long as the journal has it. */
export const KeptReport = z.object({
  /** The number of its entry. */
  seq: z.number().int(),
  /** The name of the file. */
  file: z.string(),
  at: Instant,
  undone: z.boolean(),
  report: ImportReport,
  /** Of the people of its doubtful rows, those of whom something is to be checked still. */
  left: z.array(PersonToCheck).max(1000),
});
export type KeptReport = z.infer<typeof KeptReport>;

/** A cell that an import was not sure of; `left` is null once somebody has looked at it, or the person is gone. */
export interface CheckedRow {
  readonly row: DoubtfulRow;
  readonly left: { readonly fields: PersonFields; readonly toCheck: ToCheck } | null;
}

/** Of each doubtful row of a report, what is to be checked of it still. */
export function checkedRows({
  report,
  left,
}: Pick<KeptReport, "report" | "left">): readonly CheckedRow[] {
  const people = new Map(left.map((person) => [person.personId, person]));
  return report.doubtfulRows.map((row) => {
    const person = row.personId === null ? undefined : people.get(row.personId);
    const toCheck = person?.toCheck.find((one) => isOf(one, row));
    if (person === undefined || toCheck === undefined) return { row, left: null };
    return { row, left: { fields: person.fields, toCheck } };
  });
}

function isOf({ column, value, reason }: ToCheck, row: DoubtfulRow): boolean {
  return (
    reason === row.reason &&
    value === row.value.slice(0, SHOWN_LENGTH) &&
    column === row.column.slice(0, SHOWN_LENGTH)
  );
}
