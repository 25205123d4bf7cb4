import { hasDay } from "#shared/domain/kernel/day-span.ts";
import type { Cents } from "../money.ts";
import {
  figuresOf,
  INCOME_LINES,
  keptOf,
  lineOf,
  withinPeriod,
  type Income,
  type IncomeLine,
  type Period,
} from "./independence.ts";
import { isInKind } from "./receipt.ts";
import { SOURCES } from "./source.ts";

/**
 * Fewer givers than that, or one who gave more than that much of it, and a figure tells what somebody gave to whoever
 * knows the others: the rule that statistics of the State keep to, as it is remembered
 * (https://www.insee.fr/fr/information/1300624).
 */
const LEAST_GIVERS = 3;
const MOST_OF_ONE = 85;

export interface Cell {
  readonly line: IncomeLine;
  readonly inKind: boolean;
}

export type PublicFigure =
  | { readonly kind: "shown"; readonly cells: readonly Cell[]; readonly cents: Cents }
  /** Several together, so that none of them tells of one person. */
  | { readonly kind: "grouped"; readonly cells: readonly Cell[]; readonly cents: Cents }
  | { readonly kind: "withheld"; readonly cells: readonly Cell[] };

export interface PublicFigures {
  readonly figures: readonly PublicFigure[];
  /** Null where it would tell what is withheld. */
  readonly total: Cents | null;
}

interface Part {
  readonly cell: Cell;
  readonly income: readonly Income[];
}

/**
 * What a page for everybody says of what came in. Of people, what too few gave is added to what the fewest others
 * gave, until it tells of nobody; where all of it is of too few, it is not said, nor any sum that it could be
 * taken from. Every public page is made of these same parts: no two of them can be subtracted.
 */
export function publicFigures(income: readonly Income[]): PublicFigures {
  const parts = partsOf(income);
  const safe = parts.filter((part) => !isOfPeople(part) || isSafe(part.income));
  const few = parts.filter((part) => !safe.includes(part));
  const others = safe
    .filter(isOfPeople)
    .toSorted((a, b) => giversOf(a.income).size - giversOf(b.income).size);
  const group = [...few];
  while (few.length > 0 && !isSafe(group.flatMap((part) => part.income))) {
    const next = others.shift();
    if (next === undefined) break;
    group.push(next);
  }
  const shown = parts
    .filter((part) => !group.includes(part))
    .map((part): PublicFigure => ({
      kind: "shown",
      cells: [part.cell],
      cents: sumOf(part.income),
    }));
  if (group.length === 0) return { figures: shown, total: sumOf(income.filter(isCounted)) };
  const own = group.flatMap((part) => part.income);
  const cells = parts.filter((part) => group.includes(part)).map(({ cell }) => cell);
  if (!isSafe(own)) return { figures: [...shown, { kind: "withheld", cells }], total: null };
  return {
    figures: [...shown, { kind: "grouped", cells, cents: sumOf(own) }],
    total: sumOf(income.filter(isCounted)),
  };
}

/** The last public page whose figures, taken from those of a period, would tell what too few gave. */
export function toldByDifference<One extends Period>(
  income: readonly Income[],
  period: Period,
  published: readonly One[],
): One | null {
  const found = published.findLast((earlier) => {
    const [now, then] = [withinPeriod(income, period), withinPeriod(income, earlier)];
    const isShared = now.some(({ receivedOn }) => hasDay(earlier, receivedOn));
    if (!isShared) return false;
    const more = now.filter(({ receivedOn }) => !hasDay(earlier, receivedOn));
    const less = then.filter(({ receivedOn }) => !hasDay(period, receivedOn));
    return less.length === 0 ? isFew(more) : more.length === 0 && isFew(less);
  });
  return found ?? null;
}

const isFew = (income: readonly Income[]) =>
  partsOf(income).some((part) => isOfPeople(part) && !isSafe(part.income));

function partsOf(income: readonly Income[]): Part[] {
  return figuresOf(income)
    .map(({ line, inKind }) => ({
      cell: { line, inKind },
      income: income.filter((one) => lineOf(one) === line && isInKind(one.kind) === inKind),
    }))
    .filter((part) => sumOf(part.income) > 0);
}

const isCounted = (one: Income) => lineOf(one) !== null;

/** A party or a foundation is no person whose gift is hidden. */
function isOfPeople({ cell: { line } }: Part): boolean {
  return line === "dues" || SOURCES[line].isPerson;
}

function isSafe(income: readonly Income[]): boolean {
  const givers = giversOf(income);
  const total = sumOf(income);
  const largest = Math.max(0, ...givers.values());
  return givers.size >= LEAST_GIVERS && largest * 100 <= total * MOST_OF_ONE;
}

/** What each gave; those of a collection in equal parts. */
function giversOf(income: readonly Income[]): ReadonlyMap<string, Cents> {
  const givers = new Map<string, Cents>();
  for (const one of income) {
    const kept = keptOf(one);
    if (kept <= 0) continue;
    // Several gifts of nobody who is told may be of the same person.
    const count = Math.min(one.givers, LEAST_GIVERS);
    for (let nth = 0; nth < count; nth += 1) {
      const who =
        one.giver !== null && nth === 0 ? one.giver : `${one.givers === 1 ? "" : one.id}#${nth}`;
      givers.set(who, (givers.get(who) ?? 0) + Math.ceil(kept / one.givers));
    }
  }
  return givers;
}

function sumOf(income: readonly Income[]): Cents {
  return income.reduce((sum, one) => sum + keptOf(one), 0);
}

/** The order in which lines stand on a page. */
export function inOrder(figures: readonly PublicFigure[]): PublicFigure[] {
  const place = ({ cells }: PublicFigure) =>
    Math.min(...cells.map(({ line, inKind }) => INCOME_LINES.indexOf(line) + (inKind ? 0.5 : 0)));
  return figures.toSorted((a, b) => place(a) - place(b));
}
