import { SEPARATORS, type Separator } from "./reading.ts";

const MAX_LINES = 60;

/** A first line by which Excel tells its separator; it is not data. */
const DECLARED = /^\ufeff?sep=(.)\r?\n/i;

/** How many separators a line has outside quotes. */
export function separatorsIn(line: string, separator: Separator): number {
  return countPerLine(line, separator)[0] ?? 0;
}

/** How many separators each of the first lines has outside quotes; blank lines do not count. */
function countPerLine(text: string, separator: Separator): number[] {
  const counts: number[] = [];
  let count = 0;
  let blank = true;
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === "\n") {
      if (!blank) counts.push(count);
      if (counts.length === MAX_LINES) return counts;
      count = 0;
      blank = true;
      continue;
    } else if (sign === separator) count++;
    if (sign !== "\r") blank = false;
  }
  if (!blank) counts.push(count);
  return counts;
}

/** The share of lines with the most usual count, and that count; a line without any is no vote. */
function regularity(counts: readonly number[]): { share: number; usual: number } {
  const votes = new Map<number, number>();
  for (const count of counts) if (count > 0) votes.set(count, (votes.get(count) ?? 0) + 1);
  let best = { share: 0, usual: 0 };
  for (const [usual, lines] of votes) {
    const share = lines / counts.length;
    if (share > best.share || (share === best.share && usual > best.usual)) best = { share, usual };
  }
  return best;
}

/** The separator that cuts the beginning of a file into the most regular table. */
export function detectSeparator(beginning: string): Separator {
  const declared = DECLARED.exec(beginning)?.[1];
  const known = SEPARATORS.find((separator) => separator === declared);
  if (known !== undefined) return known;
  let best: { separator: Separator; share: number; usual: number } = {
    separator: ",",
    share: 0,
    usual: 0,
  };
  for (const separator of SEPARATORS) {
    const found = regularity(countPerLine(beginning, separator));
    const better = found.share - best.share;
    if (better > 0.1 || (better > -0.1 && found.usual > best.usual)) best = { separator, ...found };
  }
  return best.separator;
}

/** Whether a file's first record is Excel's declaration of the separator. */
export function declaresSeparator(cells: readonly string[]): boolean {
  const [first, ...others] = cells;
  return /^sep=.?$/i.test(first ?? "") && others.every((cell) => cell === "");
}
