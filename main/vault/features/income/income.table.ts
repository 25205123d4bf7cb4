import {
  blob,
  defineTable,
  idOf,
  integer,
  jsonText,
  nullable,
  parsedInteger,
  parsedText,
  rowNumber,
  textOf,
  type TableOf,
} from "#main/vault/db/define-table.ts";
import { z } from "zod";
import { DefinitionFields } from "#shared/domain/finances/income/definition.ts";
import type { FinancePage } from "#shared/domain/finances/income/page.ts";
import { Channel, IncomeFields, IncomeKind } from "#shared/domain/finances/income/receipt.ts";
import { GivingKind, SourceKind } from "#shared/domain/finances/income/source.ts";
import { PositiveCents } from "#shared/domain/finances/money.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";

const day = parsedText(IsoDate);
const cents = parsedInteger(PositiveCents);
const { giverName, givers, label, note } = IncomeFields.shape;

export const incomeTable = defineTable({
  row: rowNumber,
  id: blob,
  kind: parsedText(IncomeKind),
  source: parsedText(SourceKind),
  giver: nullable(integer),
  giver_name: parsedText(giverName, 200),
  givers: parsedInteger(givers),
  received_on: day,
  cents,
  channel: parsedText(Channel),
  label: parsedText(label, 200),
  body: nullable(integer),
  returned_on: nullable(day),
  returned_cents: nullable(cents),
  note: parsedText(note, 1_000),
  /** The entry of the books that it explains, and writes none of its own: by its id, since drafts may go. */
  entry: nullable(idOf),
});

export const independenceDefinitionTable = defineTable({
  row: rowNumber,
  id: blob,
  breaking: jsonText(z.array(GivingKind), 1_000),
  adopted_on: day,
  adopted_by: parsedText(DefinitionFields.shape.adoptedBy),
});

/** A page for everybody that went out. */
export const financePageTable = defineTable({
  row: rowNumber,
  id: blob,
  page: textOf<FinancePage>(),
  start_on: day,
  end_on: day,
  made_at: integer,
  html_hash: blob,
  file_name: parsedText(z.string().max(200)),
});

export type IncomeTable = TableOf<typeof incomeTable>;
