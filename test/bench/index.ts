import { parseArgs } from "node:util";
import { runWorks, type Amounts } from "./run.ts";
import { printGrowth, printTable } from "./table.ts";

const GROWTH = 10;
/** The longest text that the contract lets through (`shared/domain/meetings/rich-text.ts`). */
const LONGEST_TEXT = 100_000;
/** A collective writes fewer minutes than it knows people. */
const MOST_MINUTES = 50_000;

const { values } = parseArgs({ options: { people: { type: "string", default: "50000" } } });
const most = amounts(Number(values.people), LONGEST_TEXT);
const least = amounts(most.people / GROWTH, LONGEST_TEXT / GROWTH);

const less = await runWorks(least);
const more = await runWorks(most);
printTable(
  `${most.people} people, ${most.minutes} minutes; plain: better-sqlite3, same rows, same run`,
  more,
);
printGrowth(GROWTH, less, more);

function amounts(people: number, letters: number): Amounts {
  return { people, minutes: Math.min(MOST_MINUTES, Math.round(people * 0.4)), letters };
}
