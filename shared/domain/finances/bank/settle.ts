import type {
  BankAccount,
  BankFormat,
  BankLine,
  Ignored,
  Problem,
  Refused,
  Statements,
  Warning,
} from "./bank-file.ts";
import { MAX_ACCOUNTS, MAX_PROBLEMS, MAX_STATEMENTS, refused } from "./bank-file.ts";
import { MAX_LABEL } from "./texts.ts";

/** What the lines of an account may come to, as one amount may. */
const MOST_CENTS = 1_000_000_000_000;

export interface Unsettled {
  readonly format: BankFormat;
  readonly accounts: readonly BankAccount[];
  readonly ignored: readonly Ignored[];
  readonly warnings: readonly Warning[];
  readonly errors: readonly Problem[];
}

export const sumOf = (lines: readonly BankLine[]) =>
  lines.reduce((sum, { cents }) => sum + cents, 0);

/** Nothing of a file with an error; else its accounts, each once, with what their balances tell. */
export function settled(read: Unsettled): Statements | Refused {
  const { format, errors } = read;
  if (errors.length > 0) return { kind: "error", errors: errors.slice(0, MAX_PROBLEMS) };
  if (read.accounts.length > MAX_STATEMENTS) return refused("too_many_accounts", null, null);
  const ignored = read.ignored.toSorted((a, b) => a.place.line - b.place.line);
  const warnings = [...read.warnings];
  const accounts = merged(read.accounts, warnings).map((account) => {
    // As many as lines: an argument each would be too many for a call.
    for (const one of [...repeatedIds(account.lines), ...longLabels(account.lines)]) {
      warnings.push(one);
    }
    const lines = account.lines.map(withShortLabel);
    return withBalances({ ...account, lines }, warnings);
  });
  if (accounts.length > MAX_ACCOUNTS) return refused("too_many_accounts", null, null);
  const tooMuch = accounts.find(({ lines }) => Math.abs(sumOf(lines)) > MOST_CENTS);
  if (tooMuch !== undefined) {
    return refused("amount_too_big", tooMuch.lines.at(-1)?.place.line ?? null, tooMuch.account);
  }
  return { kind: "statements", format, accounts, ignored, warnings };
}

/** Statements of one account that follow each other in a file are one. */
function merged(accounts: readonly BankAccount[], warnings: Warning[]): BankAccount[] {
  const byAccount = new Map<string, BankAccount[]>();
  for (const one of accounts) {
    const key = `${one.account ?? ""} ${one.currency}`;
    const same = byAccount.get(key);
    if (same === undefined) byAccount.set(key, [one]);
    else same.push(one);
  }
  return [...byAccount.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const once = eachOnce(same, warnings);
    return once.length === 1 ? [first] : [joined(inOrder(once), first, warnings)];
  });
}

/** Statements without those that say the same as one before: copies, as banks send them. */
function eachOnce(same: readonly BankAccount[], warnings: Warning[]): readonly BankAccount[] {
  if (same.length === 1) return same;
  const seen = new Set<string>();
  return same.filter(({ account, lines, from, to, opening, closing }) => {
    if (lines.length === 0) return true;
    const said = lines.map((line) => ({ ...line, place: null }));
    const key = JSON.stringify([from, to, opening, closing, said]);
    const isCopy = seen.has(key);
    seen.add(key);
    if (isCopy) {
      const line = lines[0]?.place.line ?? null;
      warnings.push({ kind: "statement_repeated", line, field: account });
    }
    return !isCopy;
  });
}

const startOf = ({ from, opening, lines }: BankAccount) =>
  from ?? opening?.date ?? lines[0]?.date ?? "";

/** By the day they begin, where each tells one. */
function inOrder(same: readonly BankAccount[]): readonly BankAccount[] {
  if (same.some((one) => startOf(one) === "")) return same;
  return same.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}

function joined(
  same: readonly BankAccount[],
  first: BankAccount,
  warnings: Warning[],
): BankAccount {
  for (const [i, one] of same.entries()) {
    const before = same[i - 1]?.closing;
    if (before === undefined || before === null || one.opening === null) continue;
    if (before.cents !== one.opening.cents) {
      const line = one.lines[0]?.place.line ?? null;
      warnings.push({ kind: "statements_apart", line, field: one.account });
    }
  }
  return {
    ...first,
    from: same[0]?.from ?? null,
    to: same.at(-1)?.to ?? null,
    opening: same[0]?.opening ?? null,
    closing: same.at(-1)?.closing ?? null,
    lines: same.flatMap(({ lines }) => lines),
  };
}

/** The first line of each identifier that is not the only one to have it. */
function repeatedIds(lines: readonly BankLine[]): Warning[] {
  const times = new Map<string, number>();
  const found: Warning[] = [];
  for (const { id, place } of lines) {
    if (id === null) continue;
    const before = times.get(id) ?? 0;
    times.set(id, before + 1);
    if (before === 1) found.push({ kind: "id_repeated", line: place.line, field: id });
  }
  return found;
}

const isLong = ({ label }: BankLine) => label.length > MAX_LABEL;

function longLabels(lines: readonly BankLine[]): Warning[] {
  return lines
    .filter(isLong)
    .map(({ place }) => ({ kind: "label_cut", line: place.line, field: null }));
}

const withShortLabel = (line: BankLine): BankLine =>
  isLong(line) ? { ...line, label: line.label.slice(0, MAX_LABEL).toWellFormed() } : line;

/** Tells whether the lines lead from one balance to the other; the one that is missing comes from them. */
function withBalances(account: BankAccount, warnings: Warning[]): BankAccount {
  const { opening, closing, lines } = account;
  const sum = sumOf(lines);
  if (opening !== null && closing !== null) {
    if (opening.cents + sum !== closing.cents) {
      const line = lines.at(-1)?.place.line ?? null;
      warnings.push({ kind: "balance_differs", line, field: account.account });
    }
    return account;
  }
  if (opening === null && closing !== null) {
    return {
      ...account,
      opening: { cents: closing.cents - sum, date: account.from, isTold: false },
    };
  }
  if (opening !== null) {
    return { ...account, closing: { cents: opening.cents + sum, date: account.to, isTold: false } };
  }
  return account;
}
