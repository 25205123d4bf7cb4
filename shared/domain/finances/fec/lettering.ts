import type { Cents } from "../money.ts";

interface Lettered {
  readonly account: string;
  readonly date: string;
  /** What settles what: an expense and its payments, an entry and its reversal. */
  readonly about: string | null;
  readonly person: string;
  readonly debit: Cents;
  readonly credit: Cents;
}

interface Lettering {
  readonly code: string;
  readonly date: string;
}

/**
 * Which lines of third parties (class 4) settle each other, by a code of letters: all those about the same thing
 * on the account of one person, where they come to nothing. The day is that of the last of them.
 */
export function letteringOf<Line extends Lettered>(
  lines: readonly Line[],
): ReadonlyMap<Line, Lettering> {
  const groups = Map.groupBy(
    lines.filter(({ account, about }) => account.startsWith("4") && about !== null),
    ({ account, about, person }) => JSON.stringify([account, person, about]),
  );
  const lettering = new Map<Line, Lettering>();
  let nth = 0;
  for (const group of groups.values()) {
    const balance = group.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
    if (group.length < 2 || balance !== 0) continue;
    const date = group.reduce((last, one) => (one.date > last ? one.date : last), "");
    const code = lettersOf(nth);
    nth += 1;
    for (const line of group) lettering.set(line, { code, date });
  }
  return lettering;
}

/** AAA, AAB, … ZZZ, BAAA. */
function lettersOf(nth: number): string {
  let letters = "";
  for (let left = nth; left > 0 || letters.length < 3; left = Math.floor(left / 26)) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  }
  return letters;
}
