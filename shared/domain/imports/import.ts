import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";
import {
  fieldsOf,
  isPersonText,
  PersonFields,
  type PersonList,
  type PersonText,
} from "../people/person-fields.ts";
import { MEMBERSHIP_STATUSES, MembershipStatus } from "../people/person.ts";
import { DoubtReason } from "../people/to-check.ts";
import { BrokenRule } from "../rules/broken-rule.ts";
import { GroupMeaning, JoinedGroup } from "./group-words.ts";
import { FileFormat, MAX_COLUMNS, SkipReason } from "./reading.ts";

/**
 * What a column may say besides a text of a person; an entry of a list is one of its columns. A name
 * at birth, or of an organisation, is taken where there is no other, and so is an office’s address
 * beside a home’s; a standing (paid, refunded), a subscription that was ended and a day of birth are
 * not kept: the first two ask to look, the third tells namesakes apart.
 */
const OTHER_IMPORT_FIELDS = [
  "ignore",
  "fullName",
  "birthName",
  "organisation",
  "email",
  "phone",
  "secondStreet",
  "secondPostcode",
  "secondTown",
  "status",
  "statusStart",
  "statusEnd",
  "standing",
  "subscription",
  "group",
  "groupStart",
  "groupEnd",
  "publishConsent",
  "birthDate",
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
  "birthName",
  "organisation",
  ...ofIdentity,
  ...columnsOf("contact"),
  "secondStreet",
  "secondPostcode",
  "secondTown",
  "status",
  "statusStart",
  "statusEnd",
  "standing",
  "subscription",
  "group",
  "groupStart",
  "groupEnd",
  "publishConsent",
  "birthDate",
  ...columnsOf("notes"),
];
export const ImportField = z.enum(IMPORT_FIELDS);

/** Why a column is taken for what it is guessed to be. */
export const GuessReason = z.object({
  kind: z.enum([
    /** The file is a known program’s, named by `of`. */
    "recipe",
    "header",
    "words",
    "values",
    "yesAndNo",
    /** `Nom` beside a given name, or alone. */
    "beside",
    "nameAlone",
    /** The values are not what the header says. */
    "unlike",
    /** Left out: another column, `of`, gives it; an office’s beside a home’s. */
    "another",
    "homeFirst",
    /** Left out: it says something of another column; it is nothing that is kept; nothing is known of it. */
    "qualifies",
    "foreign",
    "nothing",
  ]),
  of: z.string(),
});
export type GuessReason = z.infer<typeof GuessReason>;

export interface ColumnGuess {
  readonly field: ImportField;
  readonly because: GuessReason;
}

/** A column as found, with what it seems to hold, why, and up to five of its values. */
export const FoundColumn = z.object({
  index: z.number().int(),
  header: z.string(),
  samples: z.array(z.string()),
  guess: ImportField,
  because: GuessReason,
});
export type FoundColumn = z.infer<typeof FoundColumn>;

/** What a word of a status or of an answer may become; `keep` leaves it in the notes, to be looked at. */
export const WORD_MEANINGS = [...MEMBERSHIP_STATUSES, "none", "yes", "no", "keep"] as const;
export const Meaning = z.object({
  column: z.number().int().min(0),
  word: z.string().max(300),
  means: z.enum(WORD_MEANINGS),
});
export type Meaning = z.infer<typeof Meaning>;

/**
 * Who the person of a doubtful line is: somebody of the roster, by their id; somebody else, who is
 * added; or somebody an earlier line or the roster has already, so that the line is left out.
 */
export const WhoAnswer = z.object({
  line: z.number().int(),
  is: z.union([z.literal("other"), z.literal("left_out"), z.uuid()]),
});
export type WhoAnswer = z.infer<typeof WhoAnswer>;

/** How a file is turned into people: its format and, per column, the field it feeds. */
export const ImportPlan = z.object({
  format: FileFormat,
  columns: z.array(ImportField).max(MAX_COLUMNS),
  /** What everyone of the file is, when none of its columns says; null for nothing, whatever its
   * recipe says. */
  defaultStatus: MembershipStatus.nullable().optional(),
  /** Who the people of doubtful lines are, where somebody has said so. */
  answers: z.array(WhoAnswer).max(500).optional(),
  /** What words of its columns mean, where somebody has said so. */
  meanings: z.array(Meaning).max(500).optional(),
  /** What names under its columns of groups become, where somebody has said so. */
  groups: z.array(GroupMeaning).max(2000).optional(),
  /** From when on its people are members of them; from the day of the import where nobody says. */
  groupsFrom: IsoDate.optional(),
});
export type ImportPlan = z.infer<typeof ImportPlan>;

/** Why a line is not imported: nobody is named on it, or the file cannot be read from there. */
export const RowRefusal = z.enum(["name_missing", "quote_not_closed", "card_not_closed"]);
export type RowRefusal = z.infer<typeof RowRefusal>;

/** What is to be looked at of a line that is imported; its words are kept in the notes. */
export const RowDoubt = DoubtReason;
export type RowDoubt = z.infer<typeof RowDoubt>;

/** A line that is not imported: its number in the file, the reason, the header of the column. */
export const RefusedRow = z.object({
  line: z.number().int(),
  reason: RowRefusal,
  column: z.string(),
  value: z.string(),
});
export type RefusedRow = z.infer<typeof RefusedRow>;

/** A cell of a line that is to be looked at, and whose: null of who is not in the roster. */
export const DoubtfulRow = RefusedRow.extend({
  reason: RowDoubt,
  name: z.string(),
  personId: z.uuid().nullable(),
});
export type DoubtfulRow = z.infer<typeof DoubtfulRow>;

/** A value of a list, how often it stands in the lines that were read, and what it is taken for. */
export const AskedWord = Meaning.extend({
  count: z.number().int(),
  /** What it may mean, where that is not sure. */
  proposed: z.enum(WORD_MEANINGS).nullable(),
});
export type AskedWord = z.infer<typeof AskedWord>;

/** Somebody of the first lines, as they would be imported. */
export const SamplePerson = z.object({
  line: z.number().int(),
  fields: PersonFields,
  statuses: z.array(
    z.object({ status: MembershipStatus, start: IsoDate, end: IsoDate.nullable() }),
  ),
  consents: z.boolean(),
  doubts: z.array(RowDoubt),
});
export type SamplePerson = z.infer<typeof SamplePerson>;

const MATCH_KINDS = ["email", "name_and_postcode", "answer", "earlier_line"] as const;
export const MatchKind = z.enum(MATCH_KINDS);
export type MatchKind = z.infer<typeof MatchKind>;

/**
 * A line that was recognised as someone of the roster, or of an earlier line (null, in a dry run), and what
 * it changes.
 */
export const MatchedRow = z.object({
  line: z.number().int(),
  personId: z.uuid().nullable(),
  name: z.string(),
  by: MatchKind,
  changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
});
export type MatchedRow = z.infer<typeof MatchedRow>;

/** A line that is no person's: a title, a total, what was said to be left out. */
export const SkippedRow = z.object({
  line: z.number().int(),
  reason: SkipReason,
  text: z.string(),
});
export type SkippedRow = z.infer<typeof SkippedRow>;

/** A value whose lost zeros were put back. */
export const MendedValue = z.object({
  line: z.number().int(),
  column: z.string(),
  before: z.string(),
  after: z.string(),
});
export type MendedValue = z.infer<typeof MendedValue>;

/** Whom a doubtful line may be: somebody of the roster, or of an earlier line of the file. */
export const Rival = z.object({
  personId: z.uuid().nullable(),
  line: z.number().int().nullable(),
  /** Null for a line of a large file, which is not kept. */
  fields: PersonFields.nullable(),
});
export type Rival = z.infer<typeof Rival>;

/** A line of which nobody can tell who it is, beside those it may be. */
export const WhoQuestion = z.object({
  line: z.number().int(),
  reason: RowDoubt,
  fields: PersonFields,
  rivals: z.array(Rival).max(5),
});
export type WhoQuestion = z.infer<typeof WhoQuestion>;

/** What the import would do (dry run) or did. Lists hold the first rows; counts are whole. */
export const ImportReport = z.object({
  total: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  refused: z.number().int(),
  /** Lines that are imported with something to be looked at. */
  toCheck: z.number().int(),
  doubtfulRows: z.array(DoubtfulRow).max(1000),
  /** Lines of which nobody can tell who they are. */
  asked: z.number().int(),
  questions: z.array(WhoQuestion).max(200),
  /** Lines that are nobody's, which `total` does not count. */
  skipped: z.number().int(),
  /** Values, of the lines of `total`. */
  mended: z.number().int(),
  matchedRows: z.array(MatchedRow).max(200),
  refusedRows: z.array(RefusedRow).max(1000),
  skippedRows: z.array(SkippedRow).max(200),
  mendedValues: z.array(MendedValue).max(200),
  /** The bodies that its people become members of; a report kept from before knew of none. */
  groups: z.array(JoinedGroup).max(2000).default([]),
  /** The rules of the collective that it would break, of those that refuse, as a dry run finds them. */
  broken: z.array(BrokenRule).max(1000).default([]),
  createdSamples: z
    .array(z.object({ line: z.number().int(), name: z.string(), detail: z.string() }))
    .max(50),
});
export type ImportReport = z.infer<typeof ImportReport>;
