import { isPersonText } from "../people/person-fields.ts";
import { MOST_TO_CHECK, SHOWN_LENGTH, type ToCheck } from "../people/to-check.ts";
import type { ImportField } from "./import.ts";
import { columnName, type Doubt } from "./row-notes.ts";

/** What of the record a column would have been written in. */
function partOf(field: ImportField | undefined): ToCheck["of"] {
  if (field === undefined) return "other";
  if (isPersonText(field)) return field;
  switch (field) {
    case "email":
      return "emails";
    case "phone":
      return "phones";
    case "fullName":
    case "birthName":
    case "organisation":
      return "familyName";
    case "secondStreet":
      return "street";
    case "secondPostcode":
      return "postcode";
    case "secondTown":
      return "town";
    case "status":
    case "statusStart":
    case "statusEnd":
    case "standing":
      return "statuses";
    case "publishConsent":
      return "consent";
    default:
      return "other";
  }
}

/** What a record keeps of a line's doubts, until somebody has looked. */
export function doubtsToCheck(
  doubts: readonly Doubt[],
  columns: readonly ImportField[],
  headers: readonly string[],
): ToCheck[] {
  return doubts.slice(0, MOST_TO_CHECK).map(({ reason, column, value }) => ({
    of: partOf(column === null ? undefined : columns[column]),
    column: column === null ? "" : columnName(headers, column),
    value: value.slice(0, SHOWN_LENGTH),
    reason,
  }));
}
