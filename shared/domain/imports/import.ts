import { z } from "zod";
import {
  fieldsOf,
  isPersonText,
  type PersonList,
  type PersonText,
} from "../people/person-fields.ts";
import { MembershipStatus } from "../people/person.ts";

/** What a column may say besides a text of a person; an entry of a list is one of its columns. */
const OTHER_IMPORT_FIELDS = [
  "ignore",
  "fullName",
  "email",
  "phone",
  "status",
  "statusStart",
  "statusEnd",
  "publishConsent",
] as const;

export type ImportField = PersonText | (typeof OTHER_IMPORT_FIELDS)[number];

const entryOf = { emails: "email", phones: "phone" } as const satisfies Record<
  PersonList,
  ImportField
>;
const columnsOf = (section: "identity" | "contact" | "notes"): ImportField[] =>
  fieldsOf(section).map((name) => (isPersonText(name) ? name : entryOf[name]));
const [givenName = "ignore", familyName = "ignore", ...ofIdentity] = columnsOf("identity");

/** What a column of the file may feed, as a person is asked. `ignore` leaves it out. */
export const IMPORT_FIELDS: readonly ImportField[] = [
  "ignore",
  givenName,
  familyName,
  "fullName",
  ...ofIdentity,
  ...columnsOf("contact"),
  "status",
  "statusStart",
  "statusEnd",
  "publishConsent",
  ...columnsOf("notes"),
];
export const ImportField = z.enum(IMPORT_FIELDS);

export const SEPARATORS = [",", ";", "\t", "|"] as const;
export const Separator = z.enum(SEPARATORS);
export type Separator = z.infer<typeof Separator>;

export const ENCODINGS = ["utf-8", "windows-1252", "utf-16le"] as const;
export const Encoding = z.enum(ENCODINGS);
export type Encoding = z.infer<typeof Encoding>;

/** How the file is read; guessed first, then corrected by the person. */
export const FileFormat = z.object({
  separator: Separator,
  encoding: Encoding,
  hasHeader: z.boolean(),
});
export type FileFormat = z.infer<typeof FileFormat>;

/** A column as found, with what it seems to hold and up to five of its values. */
export const FoundColumn = z.object({
  index: z.number().int(),
  header: z.string(),
  samples: z.array(z.string()),
  guess: ImportField,
});
export type FoundColumn = z.infer<typeof FoundColumn>;

/** More than this is no roster, or a wrong separator. */
export const MAX_COLUMNS = 300;

/** How a file is turned into people: its format and, per column, the field it feeds. */
export const ImportPlan = z.object({
  format: FileFormat,
  columns: z.array(ImportField).max(MAX_COLUMNS),
  /** What everyone of the file is, when none of its columns says (a list of members has none). */
  defaultStatus: MembershipStatus.optional(),
});
export type ImportPlan = z.infer<typeof ImportPlan>;

const ROW_REFUSALS = [
  "too_few_cells",
  "too_many_cells",
  "name_missing",
  "bad_email",
  "bad_phone",
  "bad_date",
  "bad_status",
  "bad_consent",
  "end_before_start",
  "value_too_long",
  "control_character",
  "quote_not_closed",
  "matches_several",
  "email_of_someone_else",
  "same_as_earlier_line",
] as const;
export const RowRefusal = z.enum(ROW_REFUSALS);
export type RowRefusal = z.infer<typeof RowRefusal>;

/** A line that is not imported: its number in the file, the reason, the header of the column. */
export const RefusedRow = z.object({
  line: z.number().int(),
  reason: RowRefusal,
  column: z.string(),
  value: z.string(),
});
export type RefusedRow = z.infer<typeof RefusedRow>;

const MATCH_KINDS = ["email", "name_and_postcode"] as const;
export const MatchKind = z.enum(MATCH_KINDS);
export type MatchKind = z.infer<typeof MatchKind>;

/** A line that was recognised as someone of the roster, and what it changes. */
export const MatchedRow = z.object({
  line: z.number().int(),
  personId: z.uuid(),
  name: z.string(),
  by: MatchKind,
  changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
});
export type MatchedRow = z.infer<typeof MatchedRow>;

/** What the import would do (dry run) or did. Lists hold the first rows; counts are whole. */
export const ImportReport = z.object({
  total: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  refused: z.number().int(),
  matchedRows: z.array(MatchedRow).max(200),
  refusedRows: z.array(RefusedRow).max(1000),
  createdSamples: z
    .array(z.object({ line: z.number().int(), name: z.string(), detail: z.string() }))
    .max(50),
});
export type ImportReport = z.infer<typeof ImportReport>;
