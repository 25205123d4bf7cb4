import type { ReadBankFile } from "#shared/domain/finances/bank/bank-file.ts";
import { readBankFile, type BankHints } from "#shared/domain/finances/bank/read-bank-file.ts";

export const HINTS: BankHints = { dateOrder: null, columns: null, zone: "Europe/Paris" };
export const read = (text: string, hints: Partial<BankHints> = {}): ReadBankFile =>
  readBankFile(new TextEncoder().encode(text), { ...HINTS, ...hints });

/** `12:date_invalid Date`, of each problem; or what was read instead. */
export const problems = (file: ReadBankFile) =>
  file.kind === "error"
    ? file.errors.map(({ kind, line, field }) => `${line}:${kind} ${field}`)
    : file;
export const lines = (file: ReadBankFile) =>
  file.kind === "statements"
    ? file.accounts.flatMap((account) =>
        account.lines.map(({ date, cents, label }) => `${date} ${cents} ${label}`),
      )
    : file;
export const warnings = (file: ReadBankFile) =>
  file.kind === "statements" ? file.warnings.map(({ kind, line }) => `${line}:${kind}`) : file;

export const table = (...rows: readonly string[]) => `${rows.join("\n")}\n`;
