import type { Cents } from "../money.ts";
import { balanceOf, resultOf, type AccountSum } from "./balances.ts";
import type { AccountNumber } from "./entry.ts";
import { lineTaking, type StatementLine } from "./statement-lines.ts";

/**
 * The lines of an association’s balance sheet (règlement ANC 2018-06, art. 421-1), by the beginning of the
 * accounts that they take. What an account of class 4 or 5 is, its balance says: owed to the collective, or by it.
 */
const ASSET_LINES = {
  intangible: ["20", "280", "290"],
  tangible: ["2", "21", "22", "23", "24", "281", "282", "28", "291", "29"],
  financial: ["26", "27", "296", "297"],
  stocks: ["3"],
  receivables: ["4", "40", "41", "42", "43", "44", "45", "46", "47", "49"],
  prepaid: ["481", "486", "48"],
  securities: ["50", "59"],
  cash: ["5", "51", "52", "53", "54", "58"],
} as const;

const LIABILITY_LINES = {
  equity: ["1", "10"],
  retained: ["11"],
  result: ["12"],
  investment_grants: ["13", "14"],
  dedicated: ["19"],
  provisions: ["15"],
  loans: ["16", "17", "18"],
  overdrafts: ["5", "50", "51", "52", "53", "54", "58", "59"],
  suppliers: ["40"],
  volunteers: ["4681"],
  staff_and_taxes: ["42", "43", "44"],
  other_debts: ["4", "41", "45", "46", "47", "49"],
  deferred: ["487", "48"],
} as const;

export type AssetLine = keyof typeof ASSET_LINES;
export type LiabilityLine = keyof typeof LIABILITY_LINES;
const assetLine = lineTaking<AssetLine>(ASSET_LINES);
const liabilityLine = lineTaking<LiabilityLine>(LIABILITY_LINES);

/** Of the year itself, before it is closed: beside what earlier years left in 120 and 129. */
const RESULT = "result";

interface Side<Key extends string> {
  readonly lines: readonly StatementLine<Key>[];
  readonly cents: Cents;
  readonly before: Cents | null;
}

export interface BalanceSheet {
  readonly assets: Side<AssetLine>;
  readonly liabilities: Side<LiabilityLine>;
}

/** What the collective has, and where it comes from, beside the year before. Both sides are equal. */
export function balanceSheet(
  sums: readonly AccountSum[],
  before: readonly AccountSum[] | null,
): BalanceSheet {
  const now = sidesOf(sums);
  const then = before === null ? null : sidesOf(before);
  return {
    assets: sideOf(Object.keys(ASSET_LINES) as AssetLine[], now.assets, then?.assets ?? null),
    liabilities: sideOf(
      Object.keys(LIABILITY_LINES) as LiabilityLine[],
      now.liabilities,
      then?.liabilities ?? null,
    ),
  };
}

type Amounts<Key extends string> = ReadonlyMap<Key, ReadonlyMap<AccountNumber, Cents>>;

function sidesOf(sums: readonly AccountSum[]) {
  const assets = new Map<AssetLine, Map<AccountNumber, Cents>>();
  const liabilities = new Map<LiabilityLine, Map<AccountNumber, Cents>>();
  for (const sum of sums) {
    const balance = balanceOf(sum);
    if (balance === 0) continue;
    const { account } = sum;
    if (isAsset(account, balance)) add(assets, assetLine(account), account, balance);
    else if (/^[145]/.test(account)) add(liabilities, liabilityLine(account), account, -balance);
  }
  const result = resultOf(sums);
  if (result !== 0) add(liabilities, RESULT, result > 0 ? "120" : "129", result);
  return { assets, liabilities };
}

function isAsset(account: AccountNumber, balance: Cents): boolean {
  if (/^[23]/.test(account)) return true;
  return /^[45]/.test(account) && (balance > 0 || /^(?:39|49|59)/.test(account));
}

function add<Key extends string>(
  side: Map<Key, Map<AccountNumber, Cents>>,
  key: Key | null,
  account: AccountNumber,
  cents: Cents,
): void {
  if (key === null) return;
  const line = side.get(key) ?? new Map<AccountNumber, Cents>();
  side.set(key, line.set(account, (line.get(account) ?? 0) + cents));
}

function sideOf<Key extends string>(
  keys: readonly Key[],
  now: Amounts<Key>,
  then: Amounts<Key> | null,
): Side<Key> {
  const lines = keys.flatMap((key): StatementLine<Key>[] => {
    const own = now.get(key);
    const old = then?.get(key);
    const accounts = [...new Set([...(own?.keys() ?? []), ...(old?.keys() ?? [])])].toSorted();
    if (accounts.length === 0) return [];
    const details = accounts.map((account) => ({
      account,
      cents: own?.get(account) ?? 0,
      before: then === null ? null : (old?.get(account) ?? 0),
    }));
    return [
      {
        key,
        details,
        cents: details.reduce((sum, { cents }) => sum + cents, 0),
        before: then === null ? null : details.reduce((sum, one) => sum + (one.before ?? 0), 0),
      },
    ];
  });
  return {
    lines,
    cents: lines.reduce((sum, { cents }) => sum + cents, 0),
    before: then === null ? null : lines.reduce((sum, line) => sum + (line.before ?? 0), 0),
  };
}
