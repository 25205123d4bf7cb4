import type { Measured } from "./measure.ts";

export function printTable(people: number, rows: readonly Measured[]): void {
  process.stdout.write(`${people} people; baseline: plain better-sqlite3, same rows, same run\n\n`);
  line(["work", "greffe ms", "plain ms", "ratio", "at most"]);
  for (const row of rows) {
    line([
      row.work,
      row.greffe.toFixed(2),
      row.plain.toFixed(2),
      row.ratio.toFixed(2),
      String(row.limit),
    ]);
  }
  const over = rows.filter((row) => row.ratio > row.limit);
  process.stdout.write(
    over.length === 0
      ? "\nEvery ratio is within its limit.\n"
      : `\nOver the limit: ${over.map((row) => row.work).join("; ")}\n`,
  );
}

function line(cells: readonly string[]): void {
  const padded = cells.map((cell, index) => (index === 0 ? cell.padEnd(40) : cell.padStart(11)));
  process.stdout.write(`${padded.join(" ")}\n`);
}
