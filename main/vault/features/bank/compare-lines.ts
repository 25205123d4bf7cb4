import type { BankLine } from "#shared/domain/finances/bank/bank-file.ts";
import { sumOf } from "#shared/domain/finances/bank/settle.ts";
import { newLines } from "#shared/domain/finances/bank/new-lines.ts";
import { SHOWN_LINES, type LineView } from "#shared/domain/finances/bank/preview.ts";
import { PART_LINES, storedLine } from "#shared/domain/finances/bank/stored-line.ts";
import type { FreshCount, KnownTuple } from "./reader-messages.ts";

const view = ({ date, cents, label }: LineView): LineView => ({ date, cents, label });

/** What is new of the lines of an account, oldest first; those that look like a known one, where they are wanted. */
export function freshLines(
  read: readonly BankLine[],
  known: readonly KnownTuple[],
  withAlike: boolean,
): { readonly count: FreshCount; readonly lines: readonly BankLine[] } {
  const before = known.map(([date, cents, label, id]) => ({ date, cents, label, id }));
  const { fresh, again, alike } = newLines(before, read);
  const doubtful = new Set(alike.map(({ line }) => line));
  const wanted = withAlike ? fresh : fresh.filter((line) => !doubtful.has(line));
  const count = {
    fresh: wanted.length,
    sum: sumOf(wanted),
    sample: wanted.slice(0, SHOWN_LINES).map(view),
    again,
    alike: alike.length,
    alikeSample: alike
      .slice(0, SHOWN_LINES)
      .map((one) => ({ line: view(one.line), known: view(one.known) })),
  };
  return { count, lines: inOrder(wanted) };
}

/** By day; of one day as the file has them, or the other way round where it has its newest line first. */
function inOrder(lines: readonly BankLine[]): readonly BankLine[] {
  const [first, last] = [lines.at(0), lines.at(-1)];
  const isNewestFirst = first !== undefined && last !== undefined && first.date > last.date;
  const oldestFirst = isNewestFirst ? lines.toReversed() : lines;
  return oldestFirst.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** The lines as they are kept, so many together: JSON texts. */
export function* partsOf(lines: readonly BankLine[]): Generator<string> {
  for (let from = 0; from < lines.length; from += PART_LINES) {
    yield JSON.stringify(lines.slice(from, from + PART_LINES).map(storedLine));
  }
}
