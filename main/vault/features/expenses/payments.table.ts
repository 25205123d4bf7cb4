import {
  blob,
  defineTable,
  integer,
  parsedInteger,
  parsedText,
  rowNumber,
  text,
  textAsParsed,
  textOf,
} from "#main/vault/db/define-table.ts";
import { Account } from "#shared/domain/finances/expenses/expense.ts";
import { PositiveCents } from "#shared/domain/finances/money.ts";
import { BatchState } from "#shared/domain/finances/payments/batch.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";

const account = textAsParsed(Account);

export const paymentBatchTable = defineTable({
  row: rowNumber,
  id: blob,
  state: parsedText(BatchState),
  name: text,
  account,
  on_day: parsedText(IsoDate),
  made_at: integer,
});

/** As it was when the batch was made: what goes to the bank is what was approved. */
export const paymentTransferTable = defineTable({
  row: rowNumber,
  id: blob,
  batch: integer,
  expense: integer,
  cents: parsedInteger(PositiveCents),
  name: text,
  account,
  label: text,
});

/** A batch that went out in clear. */
export const paymentFileTable = defineTable({
  row: rowNumber,
  id: blob,
  batch: integer,
  made_at: integer,
  format: textOf<"pain001" | "list">(),
  file_name: text,
});
