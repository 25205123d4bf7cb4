import { decimalOf } from "../money.ts";
import type { Steps } from "#shared/domain/kernel/steps.ts";
import { kindOf, oneLine, type PlainAccount, type PlainBooks } from "./plain-entry.ts";

/** As `hledger` calls kinds of accounts (https://hledger.org/hledger.html#account-types). */
const TYPES = { assets: "A", liabilities: "L", equity: "E", expenses: "X", income: "R" } as const;
const AT_ONCE = 200;

/**
 * A year as a journal of hledger: debits are more than nothing, credits less. A draft is pending (`!`), and what
 * is owed to somebody is in an account under the one it is of.
 */
export function* toHledger({ title, accounts, entries }: PlainBooks): Steps<string> {
  const names = new Map(accounts.map((account) => [account.number, nameOf(account)]));
  const lines = [
    `; ${oneLine(title)}`,
    "decimal-mark .",
    "commodity 1000.00 EUR",
    "",
    ...accounts.map(
      (account) => `account ${nameOf(account)}  ; type: ${TYPES[kindOf(account.number)]}`,
    ),
    "",
  ];
  for (const [index, { date, number, code, label, document, postings }] of entries.entries()) {
    if (index % AT_ONCE === 0) yield;
    const state = number === null ? "!" : "*";
    const paper = document === "" ? "" : `  ; piece: ${oneLine(document).replaceAll(",", " ")}`;
    lines.push(`${date} ${state} (${code}${number ?? ""}) ${described(label)}${paper}`);
    for (const { account, person, debit, credit } of postings) {
      const word = accountWord(person);
      const under = word === "" ? "" : `:${word}`;
      const name = `${names.get(account) ?? account}${under}`;
      lines.push(`    ${name}  ${decimalOf(debit - credit)} EUR`);
    }
    lines.push("");
  }
  return `${lines.join("\n")}\n`;
}

const nameOf = ({ number, name }: PlainAccount) => `${number} ${accountWord(name)}`.trim();

/** Two spaces end a name, a colon opens an account under it, and `;` a comment. */
const accountWord = (text: string) => oneLine(text.replace(/[:;|*!()[\]"]+/g, " ")).slice(0, 80);

/** `;` opens a comment, and `|` splits whom it is paid to. */
const described = (text: string) => oneLine(text.replace(/[;|]+/g, " "));
