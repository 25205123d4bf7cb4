import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Cents } from "../money.ts";
import type { BankLine } from "./bank-file.ts";
import { MAX_LABEL } from "./texts.ts";

/** Payments of one line that are kept; the line itself has their sum. */
const MOST_DETAILS = 200;
const SHORT = 200;
const short = z.string().max(SHORT);
const shortened = (text: string) => text.slice(0, SHORT).toWellFormed();

/** What few lines say: when somebody paid, a fee, the payments of a batch, another currency. */
const More = z.object({
  on: IsoDate.optional(),
  kind: short.optional(),
  fee: Cents.optional(),
  details: z
    .array(z.tuple([Cents.nullable(), short, short]))
    .max(MOST_DETAILS)
    .optional(),
  original: z.tuple([short, short]).optional(),
});
type More = z.infer<typeof More>;

/** A line as it is kept, for ever as the bank gave it: its days, amount, label, identifier, and what else it says. */
export const StoredLine = z.tuple([
  IsoDate,
  IsoDate.nullable(),
  Cents,
  z.string().max(MAX_LABEL),
  z.string().max(255).nullable(),
  More.nullable(),
]);
export type StoredLine = z.infer<typeof StoredLine>;

/** Lines are kept so many together: one record of the journal, and not five hundred. */
export const PART_LINES = 500;
export const StoredLines = z.array(StoredLine).min(1).max(PART_LINES);

export function storedLine(line: BankLine): StoredLine {
  const { date, valueDate, cents, label, id } = line;
  return [date, valueDate === date ? null : valueDate, cents, label, id, moreOf(line)];
}

function moreOf({ operationDate, operation, fee, details, original, date }: BankLine): More | null {
  const more: More = {
    ...(operationDate !== null && operationDate !== date && { on: operationDate }),
    ...(operation !== null && { kind: shortened(operation) }),
    ...(fee !== null && { fee }),
    ...(details.length > 0 && {
      details: details
        .slice(0, MOST_DETAILS)
        .map((one) => [one.cents, shortened(one.ref ?? ""), shortened(one.label)]),
    }),
    ...(original !== null && {
      original: [shortened(original.amount ?? ""), shortened(original.currency)],
    }),
  };
  return Object.keys(more).length === 0 ? null : more;
}
