import { foldText } from "#shared/domain/kernel/text.ts";
import type { BankLine } from "./bank-file.ts";

/** What is remembered of a line of an account. */
export type KnownLine = Pick<BankLine, "id" | "date" | "cents" | "label">;

export interface NewLines<T extends KnownLine, K extends KnownLine> {
  readonly fresh: readonly T[];
  /** How many of the lines were known. */
  readonly again: number;
  /**
   * Of those that are new, the ones that could be a known line told otherwise: the same day and amount, and
   * other words or another identifier. Somebody says.
   */
  readonly alike: readonly { readonly line: T; readonly known: K }[];
}

const DAY_MS = 86_400_000;
/** A bank moves the day of a line that it has listed already by no more; other words then tell another line. */
const MOVED_DAYS = 10;

const words = (label: string) => foldText(label.slice(0, 300)).replaceAll(" ", "");
const contentOf = ({ date, cents, label }: KnownLine) => `${date} ${cents} ${words(label)}`;
const moneyOf = ({ date, cents }: KnownLine) => `${date} ${cents}`;

/** Whether lines with one identifier are one: some banks count theirs from 1 in each file. */
function areSame(one: KnownLine, other: KnownLine): boolean {
  if (one.cents !== other.cents) return false;
  if (one.date === other.date) return true;
  const apart = Math.abs(Date.parse(one.date) - Date.parse(other.date));
  return apart <= MOVED_DAYS * DAY_MS && words(one.label) === words(other.label);
}

/** Identifiers that tell one line from all others of the same list. */
function singleIds(lines: readonly KnownLine[]): ReadonlySet<string> {
  const single = new Set<string>();
  const several = new Set<string>();
  for (const { id } of lines) {
    if (id === null) continue;
    if (single.has(id)) several.add(id);
    single.add(id);
  }
  for (const id of several) single.delete(id);
  return single;
}

/** A known line that stands for one line of a file at most. */
interface Held<K> {
  readonly line: K;
  isTaken: boolean;
}

/** Held lines by a key, each to be taken once, in order. */
class Pool<K extends KnownLine> {
  readonly #byKey = new Map<string, Held<K>[]>();
  readonly #keyOf: (line: KnownLine) => string;

  constructor(held: readonly Held<K>[], keyOf: (line: KnownLine) => string) {
    this.#keyOf = keyOf;
    for (const one of held.toReversed()) {
      const key = keyOf(one.line);
      const same = this.#byKey.get(key);
      if (same === undefined) this.#byKey.set(key, [one]);
      else same.push(one);
    }
  }

  take(line: KnownLine): K | undefined {
    const held = this.#byKey.get(this.#keyOf(line))?.pop();
    if (held !== undefined) held.isTaken = true;
    return held?.line;
  }
}

/**
 * Which lines of a file are not known yet, of one account. A line is known by its identifier where that is its
 * alone in both lists and its amount is the same; else by its day, amount and words, each known line standing for
 * one: three identical lines stay three, and the file that overlaps another adds only what it has more.
 */
export function newLines<T extends KnownLine, K extends KnownLine>(
  known: readonly K[],
  read: readonly T[],
): NewLines<T, K> {
  if (known.length === 0) return { fresh: read, again: 0, alike: [] };
  const [knownIds, readIds] = [singleIds(known), singleIds(read)];
  const held = known.map((line): Held<K> => ({ line, isTaken: false }));
  const byId = new Map<string, Held<K>>();
  for (const one of held) {
    if (one.line.id !== null && knownIds.has(one.line.id)) byId.set(one.line.id, one);
  }
  const rest = read.filter((line) => {
    const same = line.id !== null && readIds.has(line.id) ? byId.get(line.id) : undefined;
    if (same === undefined || !areSame(same.line, line)) return true;
    same.isTaken = true;
    return false;
  });
  const isNamed = ({ id }: KnownLine, ids: ReadonlySet<string>) => id !== null && ids.has(id);
  const left = held.filter(({ isTaken }) => !isTaken);
  const nameless = new Pool(
    left.filter(({ line }) => !isNamed(line, knownIds)),
    contentOf,
  );
  const named = new Pool(
    left.filter(({ line }) => isNamed(line, knownIds)),
    contentOf,
  );
  const fresh = rest.filter((line) => {
    // Two identifiers that differ tell two lines, however alike.
    const same = nameless.take(line) ?? (isNamed(line, readIds) ? undefined : named.take(line));
    return same === undefined;
  });
  const others = new Pool(
    left.filter(({ isTaken }) => !isTaken),
    moneyOf,
  );
  const alike = fresh.flatMap((line) => {
    const one = others.take(line);
    return one === undefined ? [] : [{ line, known: one }];
  });
  return { fresh, again: read.length - fresh.length, alike };
}
