import type { Balance, BankAccount, BankLine, Warning } from "./bank-file.ts";
import type { CsvLine } from "./csv-line.ts";
import type { Surroundings } from "./csv-preamble.ts";

/** What a file’s lines are worth, in one of the ways its signs can be read. */
type Reading = (line: CsvLine) => number;

const asWritten: Reading = ({ line }) => line.cents;

/** Debits are written without a sign, or with one; the column of most of them is kept to. */
function debitsAreSigned(lines: readonly CsvLine[]): boolean {
  const negative = lines.filter(({ debit }) => debit !== null && debit < 0).length;
  const positive = lines.filter(({ debit }) => debit !== null && debit > 0).length;
  return negative > positive;
}

const byColumn =
  (isSigned: boolean): Reading =>
  ({ line, debit }) =>
    debit === null ? line.cents : isSigned ? debit : -debit || 0;

const lessFee =
  (reading: Reading): Reading =>
  (line) =>
    reading(line) - Math.abs(line.feeApart ?? 0);

/** Both signs in a column of debits: one of them takes back what was paid. */
const isMixed = (lines: readonly CsvLine[]) =>
  lines.some(({ debit }) => (debit ?? 0) < 0) && lines.some(({ debit }) => (debit ?? 0) > 0);

/** The ways to read the signs of some lines, the likeliest first. */
function readingsOf(lines: readonly CsvLine[]): Reading[] {
  const signs = isMixed(lines)
    ? [byColumn(debitsAreSigned(lines)), asWritten, byColumn(!debitsAreSigned(lines))]
    : [asWritten];
  const hasFees = lines.some(({ feeApart }) => feeApart !== null);
  return hasFees ? signs.flatMap((one) => [lessFee(one), one]) : signs;
}

interface Chain {
  readonly opening: number | null;
  readonly closing: number;
}

/**
 * The balances before and after the lines, by the column in which each line has its own, oldest or newest first;
 * null where they do not lead from one to the next. One that never changes is the account’s at the end.
 */
function chainOf(lines: readonly CsvLine[], cents: readonly number[]): Chain | null {
  const balances = lines.map(({ balance }) => balance);
  const [first] = balances;
  const last = balances.at(-1);
  if (first === undefined || first === null || last === undefined || last === null) return null;
  if (balances.includes(null)) return null;
  const at = (i: number) => balances[i] ?? 0;
  const rest = balances.slice(1);
  if (rest.every((balance, i) => balance === at(i) + (cents[i + 1] ?? 0))) {
    return { opening: first - (cents[0] ?? 0), closing: last };
  }
  if (rest.every((balance, i) => at(i) === (balance ?? 0) + (cents[i] ?? 0))) {
    return { opening: last - (cents.at(-1) ?? 0), closing: first };
  }
  return rest.every((balance) => balance === first) ? { opening: null, closing: first } : null;
}

function agrees(lines: readonly CsvLine[], cents: readonly number[], told: Surroundings): boolean {
  if (chainOf(lines, cents)?.opening != null) return true;
  const { opening, closing } = told;
  if (opening === null || closing === null) return false;
  return opening.cents + cents.reduce((sum, one) => sum + one, 0) === closing.cents;
}

const toldBalance = (of: number | null | undefined, date: string | undefined): Balance | null =>
  of === null || of === undefined ? null : { cents: of, date: date ?? null, isTold: true };

/** One account of a table, its signs as its balances tell them. */
export function csvAccount(
  lines: readonly CsvLine[],
  told: Surroundings,
  { account, currency }: { account: string | null; currency: string },
  warnings: Warning[],
): BankAccount {
  const readings = readingsOf(lines).map((reading) => lines.map(reading));
  const proven = readings.find((cents) => agrees(lines, cents, told));
  const cents = proven ?? readings[0] ?? [];
  if (proven === undefined && readings.length > 1) {
    const mixed = isMixed(lines);
    const isSigned = debitsAreSigned(lines);
    const odd = mixed
      ? lines.find(({ debit }) => debit !== null && debit < 0 !== isSigned)
      : lines.find(({ feeApart }) => feeApart !== null);
    const kind = mixed ? "signs_unsure" : "fee_unsure";
    warnings.push({ kind, line: odd?.line.place.line ?? null, field: null });
  }
  const chain = chainOf(lines, cents);
  const hasBalances = lines.length > 1 && lines.every(({ balance }) => balance !== null);
  if (chain === null && hasBalances) {
    warnings.push({ kind: "balance_differs", line: brokenAt(lines, cents), field: account });
  }
  const dates = lines.map(({ line }) => line.date).toSorted();
  return {
    account,
    currency,
    from: told.from,
    to: told.to,
    opening: told.opening ?? toldBalance(chain?.opening, dates[0]),
    closing: told.closing ?? toldBalance(chain?.closing, dates.at(-1)),
    lines: lines.map((one, i) => valued(one, cents[i] ?? 0)),
  };
}

function valued({ line, feeApart }: CsvLine, cents: number): BankLine {
  return { ...line, cents, fee: feeApart === null ? line.fee : -Math.abs(feeApart) };
}

/** The line whose balance does not follow from its neighbour’s, in the order that breaks later. */
function brokenAt(lines: readonly CsvLine[], cents: readonly number[]): number | null {
  const at = (i: number) => lines[i]?.balance ?? 0;
  const up = lines.findIndex((_, i) => i > 0 && at(i) !== at(i - 1) + (cents[i] ?? 0));
  const down = lines.findIndex((_, i) => i > 0 && at(i - 1) !== at(i) + (cents[i - 1] ?? 0));
  return lines[Math.max(up, down)]?.line.place.line ?? null;
}
