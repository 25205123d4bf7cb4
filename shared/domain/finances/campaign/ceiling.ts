import type { Cents } from "../money.ts";

export const ELECTION_KINDS = [
  "municipal",
  "departmental",
  "regional",
  "legislative",
  "senatorial",
  "european",
  "presidential",
] as const;
export type ElectionKind = (typeof ELECTION_KINDS)[number];

/** Elections whose ceiling is counted here by inhabitants; of the others it is typed. */
type CountedKind = "municipal" | "legislative";
export const isCounted = (kind: ElectionKind): kind is CountedKind =>
  kind === "municipal" || kind === "legislative";

interface Fraction {
  /** The last inhabitant of it; null for all that are left. */
  readonly upTo: number | null;
  /** Centimes an inhabitant: of lists of the first round, and of those of the second. */
  readonly first: number;
  readonly second: number;
}

/** Code électoral, art. L. 52-11: https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000023882665 */
const MUNICIPAL: readonly Fraction[] = [
  { upTo: 15_000, first: 122, second: 168 },
  { upTo: 30_000, first: 107, second: 152 },
  { upTo: 60_000, first: 91, second: 122 },
  { upTo: 100_000, first: 84, second: 114 },
  { upTo: 150_000, first: 76, second: 107 },
  { upTo: 250_000, first: 69, second: 84 },
  { upTo: null, first: 53, second: 76 },
];

/** 38,000 € a candidate and 0,15 € an inhabitant: the same article. */
const LEGISLATIVE = { base: 3_800_000, each: 15 };

/** Where fewer live, there is no financial agent and no campaign account (art. L. 52-4). */
const ACCOUNT_FROM = 9_000;

/** Whether an election takes a financial agent and a campaign account. */
export function needsAccount(kind: ElectionKind, population: number | null): boolean {
  const isByTown = kind === "municipal" || kind === "departmental";
  return !isByTown || population === null || population >= ACCOUNT_FROM;
}

/**
 * What may be spent: each fraction of the inhabitants at its rate, by the coefficient of a decree in
 * hundredths (118 for 1,18), rounded once, half up.
 */
export function ceilingOf(
  kind: CountedKind,
  population: number,
  round: "first" | "second",
  coefficient: number,
): Cents {
  const bare =
    kind === "legislative"
      ? LEGISLATIVE.base + LEGISLATIVE.each * population
      : MUNICIPAL.reduce((sum, { upTo, [round]: rate }, index) => {
          const from = MUNICIPAL[index - 1]?.upTo ?? 0;
          const within = Math.max(0, Math.min(population, upTo ?? population) - from);
          return sum + within * rate;
        }, 0);
  return Math.floor((bare * coefficient + 50) / 100);
}

/** Cash of all donors: a fifth of the ceiling, where that is 15,000 € or more; null for no such limit (L. 52-8). */
export function cashLimit(ceiling: Cents): Cents | null {
  return ceiling >= 1_500_000 ? Math.floor(ceiling / 5) : null;
}
