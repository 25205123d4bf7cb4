import type { CsvLine } from "./csv-line.ts";

/**
 * A purchase in another currency as wallets list it: the purchase, what was given for it in the account’s
 * currency, and what came of that. Where what is in the other currency cancels out, it is one line, of what was
 * given; all others stay as they are.
 */
export function foldConversions(lines: readonly CsvLine[], currency: string): CsvLine[] {
  const families = new Map<string, CsvLine[]>();
  for (const one of lines) {
    const key = one.reference ?? one.line.id;
    if (key === null) continue;
    const family = families.get(key);
    if (family === undefined) families.set(key, [one]);
    else family.push(one);
  }
  const folded = new Map<CsvLine, CsvLine | null>();
  for (const [id, family] of families) foldOne(id, family, currency, folded);
  return lines.flatMap((one) => {
    const now = folded.get(one);
    return now === undefined ? [one] : now === null ? [] : [now];
  });
}

function foldOne(
  id: string,
  family: readonly CsvLine[],
  currency: string,
  folded: Map<CsvLine, CsvLine | null>,
): void {
  const isAbroad = (one: CsvLine) => one.currency !== null && one.currency !== currency;
  const abroad = family.filter(isAbroad);
  const [own, ...others] = family.filter((one) => !isAbroad(one));
  const origin = abroad.find(({ line }) => line.id === id);
  if (own === undefined || others.length > 0 || origin === undefined || abroad.length < 2) return;
  const isOneCurrency = abroad.every((one) => one.currency === origin.currency);
  const sum = abroad.reduce((all, { line }) => all + line.cents, 0);
  if (!isOneCurrency || sum !== 0) return;
  for (const one of abroad) folded.set(one, null);
  folded.set(own, {
    ...own,
    line: {
      ...own.line,
      label: origin.line.label,
      original: { amount: origin.written || null, currency: origin.currency ?? "" },
    },
  });
}
