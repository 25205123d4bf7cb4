import { z } from "zod";
import {
  blob,
  defineTable,
  idOf,
  integer,
  nullable,
  parsedInteger,
  parsedText,
  rowNumber,
  textAsParsed,
  type TableOf,
} from "#main/vault/db/define-table.ts";
import { AccountName } from "#shared/domain/finances/books/accounts.ts";
import { AccountNumber, Book, EntryFields, Posting } from "#shared/domain/finances/books/entry.ts";
import { Cents } from "#shared/domain/finances/money.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";

const day = parsedText(IsoDate);
const amount = parsedInteger(Cents.min(0));

export const fiscalYearTable = defineTable({
  row: rowNumber,
  id: blob,
  start_on: day,
  end_on: day,
  closed_at: nullable(integer),
});

export const ledgerAccountTable = defineTable({
  row: rowNumber,
  id: blob,
  number: parsedText(AccountNumber),
  /** The collective’s own; empty for the chart’s. */
  name: textAsParsed(AccountName),
  is_front: parsedInteger(z.number().int().min(0).max(1)),
});

export const ledgerEntryTable = defineTable({
  row: rowNumber,
  id: blob,
  year: integer,
  book: parsedText(Book),
  date: day,
  label: parsedText(EntryFields.shape.label, 300),
  document: parsedText(EntryFields.shape.document, 120),
  /** Given when it is validated, without a hole in its year. */
  number: nullable(parsedInteger(z.number().int().min(1))),
  validated_at: nullable(integer),
  reverses: nullable(integer),
  /** The id of the expense that it was made for. */
  expense: nullable(idOf),
});

export const postingTable = defineTable({
  row: rowNumber,
  id: blob,
  entry: integer,
  account: integer,
  debit: amount,
  credit: amount,
  label: parsedText(Posting.shape.label, 300),
  person: nullable(integer),
  body: nullable(integer),
});

export const booksExportTable = defineTable({
  row: rowNumber,
  id: blob,
  made_at: integer,
  kind: parsedText(z.enum(["fec", "text", "reports", "handover"])),
  start_on: day,
  end_on: day,
  files: integer,
  names: parsedText(z.string().max(2_000)),
});

export type LedgerEntryTable = TableOf<typeof ledgerEntryTable>;
export type PostingTable = TableOf<typeof postingTable>;
export type FiscalYearTable = TableOf<typeof fiscalYearTable>;
export type BooksExportTable = TableOf<typeof booksExportTable>;
