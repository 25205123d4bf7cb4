import { z } from "zod";
import { Book, EntryFields, totalsOf } from "#shared/domain/finances/books/entry.ts";
import type { EntryView } from "#shared/domain/finances/books/views.ts";
import { readAmount, type Cents } from "#shared/domain/finances/money.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";

/** Somebody, as they are called. */
const Named = z.object({ id: Id, name: z.string() });

const LineValues = z.object({
  key: z.string(),
  account: z.string().nullable(),
  debit: z.string(),
  credit: z.string(),
  label: z.string(),
  person: Named.nullable(),
  body: Id.nullable(),
});
export type LineValues = z.infer<typeof LineValues>;

/** An entry as it is being typed: anything may still be missing. Also its draft’s schema. */
export const EntryValues = z.object({
  book: Book,
  date: z.string().nullable(),
  label: z.string(),
  document: z.string(),
  lines: z.array(LineValues).readonly(),
});
export type EntryValues = z.infer<typeof EntryValues>;

export function emptyLine(key: string): LineValues {
  return { key, account: null, debit: "", credit: "", label: "", person: null, body: null };
}

export function emptyEntry(date: string, book: Book): EntryValues {
  return { book, date, label: "", document: "", lines: [emptyLine("1"), emptyLine("2")] };
}

export function valuesOf(
  { book, date, label, document, postings }: EntryView,
  euros: (cents: Cents) => string,
): EntryValues {
  const amount = (cents: Cents) => (cents === 0 ? "" : euros(cents));
  return {
    book,
    date,
    label,
    document,
    lines: postings.map((posting, index) => ({
      key: String(index + 1),
      account: posting.account,
      debit: amount(posting.debit),
      credit: amount(posting.credit),
      label: posting.label,
      person:
        posting.person === null
          ? null
          : {
              id: posting.person.id,
              name: `${posting.person.givenName} ${posting.person.familyName}`.trim(),
            },
      body: posting.body?.id ?? null,
    })),
  };
}

/** What is typed on each side so far; what is no amount yet is nothing. */
export function sidesOf(lines: readonly LineValues[]): { debit: Cents; credit: Cents } {
  return totalsOf(
    lines.map(({ debit, credit }) => ({ debit: readCents(debit), credit: readCents(credit) })),
  );
}

function readCents(text: string): Cents {
  const read = readAmount(text);
  return "cents" in read ? read.cents : 0;
}

/** A line with what the others lack, on the side where it lacks. */
export function lineWithRest(
  lines: readonly LineValues[],
  key: string,
  euros: (cents: Cents) => string,
): LineValues {
  const { debit, credit } = sidesOf(lines);
  return {
    ...emptyLine(key),
    debit: credit > debit ? euros(credit - debit) : "",
    credit: debit > credit ? euros(debit - credit) : "",
  };
}

const Amount = z.string().transform((text, context) => {
  const read = readAmount(text);
  if ("cents" in read) return read.cents;
  if (read.problem.kind === "empty") return 0;
  context.addIssue({ code: "custom", message: "amount" });
  return z.NEVER;
});

/** What is sent: lines of which nothing was typed are left out. What is wrong of the others, the vault says. */
export const CheckedEntry = z
  .object({
    book: Book,
    date: IsoDate,
    label: EntryFields.shape.label,
    document: EntryFields.shape.document,
    lines: z.array(LineValues.extend({ debit: Amount, credit: Amount })),
  })
  .transform(({ lines, ...fields }): EntryFields => ({
    ...fields,
    postings: lines
      .filter(({ account, debit, credit }) => account !== null || debit !== 0 || credit !== 0)
      .map(({ account, debit, credit, label, person, body }) => ({
        account: account ?? "",
        debit,
        credit,
        label,
        person: person?.id ?? null,
        body,
      })),
  }));
