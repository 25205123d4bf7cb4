import { Effort } from "./reach.ts";

/** A choice of what to leave out, by what is wrong with it; null where nothing is. More left out is never worse. */
export interface Choices<T, Problem> {
  readonly problemOf: (chosen: ReadonlySet<T>, effort: Effort) => Problem | null;
  /** Without one more of these the problem stays, whatever else is left out. Best first. */
  readonly mending: (problem: Problem, chosen: ReadonlySet<T>) => readonly T[];
}

/** To tell what is wrong with one choice; beyond, it is not taken. */
const EFFORT_PER_CHOICE = 200_000;

interface Search<T, Problem> extends Choices<T, Problem> {
  readonly effort: Effort;
  readonly all: readonly T[];
  readonly problems: Map<string, Problem | null>;
}

/**
 * The smallest choice with nothing wrong that has all of `start`: all of one size are tried before the next. Null
 * where the effort is spent, or where there is none.
 */
export function fewest<T, Problem>(
  start: ReadonlySet<T>,
  all: readonly T[],
  choices: Choices<T, Problem>,
  effort: Effort,
): ReadonlySet<T> | null {
  const search = { ...choices, all, effort, problems: new Map<string, Problem | null>() };
  for (let more = 0; more <= all.length - start.size; more += 1) {
    const found = withMore(start, more, search, new Set());
    if (found !== null || effort.isSpent) return found;
  }
  return null;
}

function withMore<T, Problem>(
  chosen: ReadonlySet<T>,
  more: number,
  search: Search<T, Problem>,
  seen: Set<string>,
): ReadonlySet<T> | null {
  const key = search.all.flatMap((one, at) => (chosen.has(one) ? at : [])).join();
  if (seen.has(key) || search.effort.isSpent) return null;
  seen.add(key);
  const known = search.problems.get(key);
  const problem = known === undefined ? problemWithin(chosen, search, search.effort) : known;
  search.problems.set(key, problem);
  if (problem === null) return chosen;
  if (more === 0) return null;
  for (const one of search.mending(problem, chosen)) {
    const found = withMore(new Set([...chosen, one]), more - 1, search, seen);
    if (found !== null) return found;
  }
  return null;
}

/**
 * A choice with nothing wrong, from all of them: each that is not in `start` is given back in turn where nothing
 * is wrong without it. As many choices are tried as there are to give back, within the effort.
 */
export function fewer<T, Problem>(
  start: ReadonlySet<T>,
  all: readonly T[],
  choices: Choices<T, Problem>,
  effort: Effort,
): ReadonlySet<T> {
  let chosen = new Set(all);
  for (const one of all) {
    if (effort.isSpent) break;
    if (start.has(one)) continue;
    const without = new Set([...chosen].filter((other) => other !== one));
    if (problemWithin(without, choices, effort) === null) chosen = without;
  }
  return chosen;
}

function problemWithin<T, Problem>(
  chosen: ReadonlySet<T>,
  { problemOf }: Choices<T, Problem>,
  effort: Effort,
): Problem | null {
  const given = Math.min(EFFORT_PER_CHOICE, effort.left);
  const share = new Effort(given);
  const problem = problemOf(chosen, share);
  // At least one, so that a search among choices that cost nothing ends too.
  effort.spend(Math.max(1, given - share.left));
  return problem;
}
