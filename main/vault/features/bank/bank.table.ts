import { z } from "zod";
import {
  blob,
  defineTable,
  integer,
  jsonText,
  nullable,
  parsedInteger,
  parsedText,
  rowNumber,
  textAsParsed,
  type TableOf,
} from "#main/vault/db/define-table.ts";
import { BankAccountFields } from "#shared/domain/finances/bank/account.ts";
import { BANK_FORMATS } from "#shared/domain/finances/bank/bank-file.ts";
import { FileHints } from "#shared/domain/finances/bank/hints.ts";
import { LearnedRule, RuleWords } from "#shared/domain/finances/bank/learned-rules.ts";
import { PART_LINES, StoredLines } from "#shared/domain/finances/bank/stored-line.ts";
import { MAX_LABEL } from "#shared/domain/finances/bank/texts.ts";
import { Cents } from "#shared/domain/finances/money.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";

const day = parsedText(IsoDate);
const cents = parsedInteger(Cents);
const { name, number, currency, ledger } = BankAccountFields.shape;
const LONGEST_HINTS = 2_000;
const LONGEST_BALANCES = 10_000;
/** Five hundred lines that each say all that a line may. */
const LONGEST_PART = 64 * 1024 * 1024;

/** The balances that a file told, each at the end of a day. */
export const ToldBalances = z.array(z.object({ on: IsoDate, cents: Cents })).max(10);

export const bankAccountTable = defineTable({
  row: rowNumber,
  id: blob,
  name: textAsParsed(name),
  number: textAsParsed(number),
  currency: parsedText(currency),
  ledger: parsedText(ledger),
  /** How its files are read, where that had to be said. */
  hints: nullable(jsonText(FileHints, LONGEST_HINTS)),
});

export const bankImportTable = defineTable({
  row: rowNumber,
  id: blob,
  account: integer,
  file: parsedText(z.string().max(255)),
  digest: blob,
  format: parsedText(z.enum(BANK_FORMATS)),
  made_at: integer,
  added: integer,
  again: integer,
  balances: jsonText(ToldBalances, LONGEST_BALANCES),
});

/** Lines as the bank gave them, some hundreds together: `bank_line` is made from them. */
export const bankPartTable = defineTable({
  row: rowNumber,
  id: blob,
  account: integer,
  import: integer,
  lines: jsonText(StoredLines, LONGEST_PART),
});

export const bankLineTable = defineTable({
  row: rowNumber,
  account: integer,
  import: integer,
  date: day,
  value_on: nullable(day),
  cents,
  label: parsedText(z.string().max(MAX_LABEL), MAX_LABEL),
  bank_id: nullable(parsedText(z.string().max(255), 255)),
  /** The match that has it; null for a line that is open. */
  match: nullable(integer),
});

/** Lines and postings that are each other’s. */
export const bankMatchTable = defineTable({
  row: rowNumber,
  id: blob,
  /** That of its first line: what the journal calls it. */
  label: parsedText(z.string().max(MAX_LABEL), MAX_LABEL),
  made_at: integer,
});

export const bankMatchLineTable = defineTable({
  row: rowNumber,
  id: blob,
  match: integer,
  part: integer,
  place: parsedInteger(
    z
      .number()
      .int()
      .min(0)
      .max(PART_LINES - 1),
  ),
});

export const bankMatchPostingTable = defineTable({
  row: rowNumber,
  id: blob,
  match: integer,
  posting: integer,
});

export const bankRuleTable = defineTable({
  row: rowNumber,
  id: blob,
  words: parsedText(RuleWords),
  side: parsedText(LearnedRule.shape.side),
  account: parsedText(LearnedRule.shape.account),
  person: nullable(integer),
  body: nullable(integer),
});

export type BankAccountTable = TableOf<typeof bankAccountTable>;
