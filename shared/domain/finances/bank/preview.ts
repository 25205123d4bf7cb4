import { z } from "zod";
import { ENCODINGS } from "#shared/domain/imports/reading.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Cents } from "../money.ts";
import { FileHints } from "./hints.ts";
import { BANK_FORMATS, IGNORED_BECAUSE, PROBLEM_KINDS, WARNING_KINDS } from "./bank-file.ts";

/** Of what is more, the first are shown. */
export const SHOWN_NOTES = 200;
export const SHOWN_LINES = 8;

const where = z.number().int().nullable();
const told = z.string().nullable();

export const ProblemView = z.object({
  kind: z.enum(PROBLEM_KINDS),
  line: where,
  index: where,
  field: told,
});
export type ProblemView = z.infer<typeof ProblemView>;

const WarningView = z.object({ kind: z.enum(WARNING_KINDS), line: where, field: told });
const IgnoredView = z.object({ because: z.enum(IGNORED_BECAUSE), line: where, ref: told });
const LineView = z.object({ date: IsoDate, cents: Cents, label: z.string() });
export type LineView = z.infer<typeof LineView>;
const BalanceView = z.object({ cents: Cents, date: IsoDate.nullable(), isTold: z.boolean() });

/** One account of a file. */
export const AccountPreview = z.object({
  /** Its number as the file writes it; null where it names none. */
  told,
  currency: z.string(),
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  opening: BalanceView.nullable(),
  closing: BalanceView.nullable(),
  lines: z.number().int(),
  /** The account of the vault that it is; null for one that is not there yet, or was not said. */
  into: z.object({ id: Id, name: z.string() }).nullable(),
  /** Lines that are not there yet, what they come to, and the first of them. */
  fresh: z.number().int(),
  sum: z.number().int(),
  sample: z.array(LineView).max(SHOWN_LINES),
  again: z.number().int(),
  /** Of those, the ones that could be a line that is there, told otherwise. */
  alike: z.number().int(),
  alikeSample: z.array(z.object({ line: LineView, known: LineView })).max(SHOWN_LINES),
});
export type AccountPreview = z.infer<typeof AccountPreview>;

const read = {
  digest: z.string(),
  /** As it was read: what was said of it, or of files of the same account before. */
  hints: FileHints,
  encoding: z.enum(ENCODINGS).nullable(),
};
const notes = {
  ignored: z.array(IgnoredView).max(SHOWN_NOTES),
  ignoredCount: z.number().int(),
  warnings: z.array(WarningView).max(SHOWN_NOTES),
  warningCount: z.number().int(),
};

/** What a file is, before anything of it is written. */
export const BankPreview = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("statements"),
    ...read,
    ...notes,
    format: z.enum(BANK_FORMATS),
    accounts: z.array(AccountPreview),
  }),
  /** Of a platform, which pays out later: no lines of an account. */
  z.object({
    kind: z.literal("payments"),
    ...read,
    count: z.number().int(),
    payouts: z.array(z.object({ date: IsoDate, cents: Cents })).max(SHOWN_NOTES),
  }),
  z.object({
    kind: z.literal("question"),
    ...read,
    question: z.discriminatedUnion("ask", [
      z.object({
        ask: z.literal("date_order"),
        line: z.number().int(),
        example: z.string(),
      }),
      z.object({ ask: z.literal("columns"), rows: z.array(z.array(z.string())) }),
    ]),
  }),
  z.object({ kind: z.literal("error"), ...read, problems: z.array(ProblemView) }),
]);
export type BankPreview = z.infer<typeof BankPreview>;
