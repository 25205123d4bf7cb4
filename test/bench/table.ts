import type { Measured } from "./measure.ts";

/**
 * A job ten times larger may take this many times longer: its indexes are a level deeper. Where plain SQLite itself
 * grows more than ten times, what ten times less held in the processor's cache, that counts instead of ten.
 */
const LINEAR = 1.4;
/** A text ten times longer may take this many times longer: nothing of it goes a level deeper. */
const TEXT = 1.2;
/** What is looked up in ten times more may take this many times longer. */
const LOGARITHMIC = 2;

export function printTable(title: string, rows: readonly Measured[]): void {
  print(`\n${title}\n`);
  line(["work", "greffe", "plain", "ratio", "at most"]);
  for (const row of rows) {
    line([
      row.work,
      `${row.greffe.toFixed(2)} ${row.unit}`,
      row.plain === null ? "" : `${row.plain.toFixed(2)} ${row.unit}`,
      row.ratio === null ? "" : row.ratio.toFixed(2),
      row.limit === null ? "" : row.ratio === null ? `${row.limit} ${row.unit}` : `${row.limit}`,
    ]);
  }
  conclude(rows.filter((row) => row.limit !== null && (row.ratio ?? row.greffe) > row.limit));
}

/** How each work grew from `less` to `more`, taken with `times` fewer and more people. */
export function printGrowth(
  times: number,
  less: readonly Measured[],
  more: readonly Measured[],
): void {
  print(`\ngrowth, ${times} times more people, ${times} times longer texts\n`);
  line(["work", "greffe", "plain", "", "at most"]);
  const over: Measured[] = [];
  for (const row of more) {
    const before = less.find(({ work }) => work === row.work);
    if (before === undefined) continue;
    const grew = row.greffe / before.greffe;
    const plainGrew = row.plain === null ? null : row.plain / (before.plain ?? row.plain);
    const most = {
      linear: Math.max(times, plainGrew ?? times) * LINEAR,
      text: times * TEXT,
      logarithmic: LOGARITHMIC,
    }[row.growth];
    if (grew > most) over.push(row);
    line([row.work, grew.toFixed(1), plainGrew?.toFixed(1) ?? "", "", most.toFixed(0)]);
  }
  conclude(over);
}

function conclude(over: readonly Measured[]): void {
  print(
    over.length === 0
      ? "Everything is within its limit.\n"
      : `Over the limit: ${over.map((row) => row.work).join("; ")}\n`,
  );
}

function line(cells: readonly string[]): void {
  const padded = cells.map((cell, index) => (index === 0 ? cell.padEnd(52) : cell.padStart(18)));
  print(`${padded.join(" ")}\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}
