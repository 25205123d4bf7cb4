import { decimalOf } from "../money.ts";
import type { Steps } from "#shared/domain/kernel/steps.ts";
import { kindOf, oneLine, type PlainBooks } from "./plain-entry.ts";

/** The five roots of accounts (https://beancount.github.io/docs/beancount_language_syntax.html). */
const ROOTS = {
  assets: "Assets",
  liabilities: "Liabilities",
  equity: "Equity",
  expenses: "Expenses",
  income: "Income",
} as const;
const AT_ONCE = 200;

/** A year as a file of beancount: accounts by number, with their names beside; a draft is flagged `!`. */
export function* toBeancount({ title, start, accounts, entries }: PlainBooks): Steps<string> {
  const lines = [`option "title" ${quoted(title)}`, 'option "operating_currency" "EUR"', ""];
  for (const { number, name } of accounts) {
    lines.push(`${start} open ${pathOf(number)} EUR`, `  name: ${quoted(name)}`);
  }
  lines.push("");
  for (const [index, { date, number, code, label, document, postings }] of entries.entries()) {
    if (index % AT_ONCE === 0) yield;
    lines.push(`${date} ${number === null ? "!" : "*"} ${quoted(label)}`);
    lines.push(`  journal: ${quoted(code)}`);
    if (number !== null) lines.push(`  number: ${number}`);
    if (document !== "") lines.push(`  document: ${quoted(document)}`);
    for (const { account, person, debit, credit } of postings) {
      lines.push(`  ${pathOf(account)}  ${decimalOf(debit - credit)} EUR`);
      if (person !== "") lines.push(`    person: ${quoted(person)}`);
    }
    lines.push("");
  }
  return `${lines.join("\n")}\n`;
}

const pathOf = (number: string) => `${ROOTS[kindOf(number)]}:${number}`;

const quoted = (text: string) =>
  `"${oneLine(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
