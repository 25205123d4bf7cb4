import { z } from "zod";

export const SEPARATORS = [",", ";", "\t", "|"] as const;
export const Separator = z.enum(SEPARATORS);
export type Separator = z.infer<typeof Separator>;

/** Encodings of one byte a letter: Windows and its neighbour, DOS, and the Mac before Mac OS X. */
export const SINGLE_BYTES = ["windows-1252", "iso-8859-15", "cp850", "macintosh"] as const;
export const SingleByte = z.enum(SINGLE_BYTES);
export type SingleByte = z.infer<typeof SingleByte>;

export const ENCODINGS = ["utf-8", ...SINGLE_BYTES, "utf-16le", "utf-16be"] as const;
export const Encoding = z.enum(ENCODINGS);
export type Encoding = z.infer<typeof Encoding>;

/** A text of the encoding `was` that a program took for `as` before it wrote the file: `Ã©` for `é`. */
export const Misreading = z.object({ as: SingleByte, was: z.enum(["utf-8", ...SINGLE_BYTES]) });
export type Misreading = z.infer<typeof Misreading>;

/**
 * What is unusual in a text of cells: lines quoted whole, quotes behind backslashes, or no cells at all but
 * people as a mail program lists them.
 */
const TEXT_QUIRKS = ["wrapped", "backslashes", "recipients"] as const;
export const TextQuirk = z.enum(TEXT_QUIRKS);
export type TextQuirk = z.infer<typeof TextQuirk>;

const text = { encoding: Encoding, misread: Misreading.nullable().default(null) };
const sheet = z.string().max(255);

/** What the table is taken from: lines of text, a sheet of a workbook, or cards. */
export const TableSource = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("text"),
    separator: Separator,
    quirks: z.array(TextQuirk).max(TEXT_QUIRKS.length).optional(),
    ...text,
  }),
  z.object({ kind: z.literal("vcard"), ...text }),
  z.object({ kind: z.literal("xlsx"), sheet }),
  z.object({ kind: z.literal("ods"), sheet }),
]);
export type TableSource = z.infer<typeof TableSource>;
export type TextSource = Extract<TableSource, { kind: "text" }>;
export type CardSource = Extract<TableSource, { kind: "vcard" }>;

/** Why a line is neither a header nor a person. `marked` is what somebody said by hand. */
const SKIP_REASONS = ["before", "title", "total", "header_again", "marked"] as const;
export const SkipReason = z.enum(SKIP_REASONS);
export type SkipReason = z.infer<typeof SkipReason>;

/** What somebody may say of a line, whatever was recognised. */
const LINE_MARKS = ["header", "ignored", "person"] as const;
export const LineMark = z.enum(LINE_MARKS);
export type LineMark = z.infer<typeof LineMark>;

export const MAX_HEADER_LINES = 10;
export const MAX_SKIPPED = 5000;
export const MAX_MARKS = 1000;
/** More than this is no roster, or a wrong separator. */
export const MAX_COLUMNS = 300;

const line = z.number().int().min(1);

/**
 * How a file is read; guessed first, then corrected by the person. `header` and `skipped` are what
 * `marks` and the rules came to: an import follows these two, and no rule of its own.
 */
export const FileFormat = z.object({
  source: TableSource,
  /** The lines that name the columns, from the top down; none for a file without. */
  header: z.array(line).max(MAX_HEADER_LINES).default([]),
  skipped: z
    .array(z.object({ line, reason: SkipReason }))
    .max(MAX_SKIPPED)
    .default([]),
  marks: z
    .array(z.object({ line, as: LineMark }))
    .max(MAX_MARKS)
    .default([]),
  /** Columns in which a spreadsheet has lost zeros that can be put back. */
  zeros: z.array(z.number().int().min(0)).max(MAX_COLUMNS).default([]),
});
export type FileFormat = z.infer<typeof FileFormat>;
export type Skipped = FileFormat["skipped"][number];
export type Mark = FileFormat["marks"][number];
