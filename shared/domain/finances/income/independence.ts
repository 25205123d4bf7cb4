import type { Cents } from "../money.ts";

/** Where money, or what is worth some, came from. */
export type SourceKind =
  | "dues"
  | "organiser"
  | "candidate"
  | "adherent"
  | "person"
  | "party"
  | "company"
  | "foundation"
  | "public_body"
  | "foreign"
  /** No source: interest, a supplier’s refund. */
  | "none"
  | "unknown";

export interface Income {
  readonly id: string;
  readonly source: SourceKind;
  readonly cents: Cents;
  readonly inKind: boolean;
  /** Who gave; null where nobody is to be told, as of a collection. */
  readonly giver: string | null;
  /** What of it was returned within the period. */
  readonly returned: Cents;
}

/** The kinds of source that break it, as the collective adopted them, and the page prints them. */
export type Definition = ReadonlySet<SourceKind>;

export const USUAL_DEFINITION: Definition = new Set<SourceKind>([
  "party",
  "company",
  "foundation",
  "public_body",
  "foreign",
  "person",
]);

export type Independence =
  | { readonly kind: "holds"; readonly bySource: ReadonlyMap<SourceKind, Cents> }
  | {
      readonly kind: "broken";
      readonly by: readonly Income[];
      readonly returned: readonly Income[];
    }
  /** As long as nobody knows where something came from, nothing is stated. */
  | { readonly kind: "blocked"; readonly by: readonly Income[] };

/** Whether the income of a period is of nobody that the definition names. What was returned whole is shown as such. */
export function independenceOf(income: readonly Income[], definition: Definition): Independence {
  const unknown = income.filter(({ source }) => source === "unknown");
  if (unknown.length > 0) return { kind: "blocked", by: unknown };
  const named = income.filter(({ source }) => definition.has(source));
  const by = named.filter(({ cents, returned }) => returned < cents);
  const returned = named.filter(({ cents, returned: back }) => back >= cents);
  if (by.length > 0) return { kind: "broken", by, returned };
  const bySource = new Map<SourceKind, Cents>();
  for (const { source, cents, returned: back } of income) {
    if (source === "none") continue;
    bySource.set(source, (bySource.get(source) ?? 0) + cents - back);
  }
  return { kind: "holds", bySource };
}

/** Fewer givers than that, and a figure tells what one of them gave to whoever knows the others. */
const LEAST_GIVERS = 3;

export type PublicFigure =
  | { readonly kind: "shown"; readonly source: SourceKind; readonly cents: Cents }
  /** Of several kinds together, so that none of them tells of one person. */
  | { readonly kind: "grouped"; readonly sources: readonly SourceKind[]; readonly cents: Cents }
  | { readonly kind: "withheld"; readonly sources: readonly SourceKind[] };

/**
 * What the public page says of each kind: kinds with too few givers are added up, and where these are too few
 * together, not said.
 */
export function publicFigures(income: readonly Income[]): PublicFigure[] {
  const bySource = Map.groupBy(
    income.filter(({ source }) => source !== "none" && source !== "unknown"),
    ({ source }) => source,
  );
  const shown: PublicFigure[] = [];
  const few: [SourceKind, readonly Income[]][] = [];
  for (const [source, own] of bySource) {
    if (giversOf(own) >= LEAST_GIVERS || !isOfPeople(source)) {
      shown.push({ kind: "shown", source, cents: sumOf(own) });
    } else few.push([source, own]);
  }
  if (few.length === 0) return shown;
  const sources = few.map(([source]) => source);
  const all = few.flatMap(([, own]) => own);
  return giversOf(all) >= LEAST_GIVERS
    ? [...shown, { kind: "grouped", sources, cents: sumOf(all) }]
    : [...shown, { kind: "withheld", sources }];
}

/** A party or a foundation is no person whose gift is hidden. */
function isOfPeople(source: SourceKind): boolean {
  return !["party", "company", "foundation", "public_body", "foreign"].includes(source);
}

function giversOf(income: readonly Income[]): number {
  const named = income.filter(({ giver }) => giver !== null);
  return new Set(named.map(({ giver }) => giver)).size + (income.length - named.length);
}

function sumOf(income: readonly Income[]): Cents {
  return income.reduce((sum, { cents, returned }) => sum + cents - returned, 0);
}
