import { hasDay } from "#shared/domain/kernel/day-span.ts";
import type { Cents } from "../money.ts";
import { isInKind, type IncomeKind } from "./receipt.ts";
import { USUAL_BREAKING, type GivingKind, type SourceKind } from "./source.ts";

/** What came in, as far as independence and public figures go. A claim that was waived is a gift of whoever paid. */
export interface Income {
  readonly id: string;
  readonly kind: IncomeKind | "waived";
  readonly source: SourceKind;
  readonly receivedOn: string;
  readonly cents: Cents;
  /** Who gave, whatever tells them apart; null where nobody is to be told, as of a collection. */
  readonly giver: string | null;
  /** How many people gave. */
  readonly givers: number;
  readonly returned: { readonly on: string; readonly cents: Cents } | null;
}

export interface Period {
  readonly start: string;
  readonly end: string;
}

/** What came in within a period; what was given back after it had not been. */
export function withinPeriod<One extends Income>(income: readonly One[], period: Period): One[] {
  return income
    .filter(({ receivedOn }) => hasDay(period, receivedOn))
    .map((one) =>
      one.returned !== null && one.returned.on > period.end ? { ...one, returned: null } : one,
    );
}

/** What of it was kept. */
export const keptOf = ({ cents, returned }: Pick<Income, "cents" | "returned">): Cents =>
  cents - (returned?.cents ?? 0);

/** What figures are told by: dues of those who belong, and everything else by who gave. */
export type IncomeLine = "dues" | GivingKind;
export const INCOME_LINES = [
  "dues",
  "adherent",
  "organiser",
  "candidate",
  "person",
  "party",
  "company",
  "foundation",
  "association",
  "public_body",
  "foreign",
] as const satisfies readonly IncomeLine[];

/** Null for what has no source, or none that is known. */
export function lineOf({ kind, source }: Pick<Income, "kind" | "source">): IncomeLine | null {
  if (source === "none" || source === "unknown") return null;
  const belongs = source === "adherent" || source === "organiser" || source === "candidate";
  return kind === "dues" && belongs ? "dues" : source;
}

/** A figure told apart: a line, in money or in kind. */
export interface IncomeFigure {
  readonly line: IncomeLine;
  readonly inKind: boolean;
  readonly cents: Cents;
}

/** Figures by line, in the order of lines, money before what was given in kind. */
export function figuresOf(income: readonly Income[]): IncomeFigure[] {
  return INCOME_LINES.flatMap((line) =>
    [false, true].flatMap((inKind) => {
      const own = income.filter((one) => lineOf(one) === line && isInKind(one.kind) === inKind);
      const cents = own.reduce((sum, one) => sum + keptOf(one), 0);
      return own.length === 0 ? [] : [{ line, inKind, cents }];
    }),
  );
}

/** The kinds of source that break it, as the collective adopted them. */
export type Definition = ReadonlySet<SourceKind>;

export const USUAL_DEFINITION: Definition = new Set(USUAL_BREAKING);

export interface Independence<One extends Income = Income> {
  /** As long as nobody knows where something came from, nothing is stated. */
  readonly verdict: "holds" | "broken" | "blocked";
  /** What makes it false, or would. */
  readonly breaking: readonly One[];
  readonly unknown: readonly One[];
  /** Of the kinds that break it, what was given back whole: it breaks nothing. */
  readonly returned: readonly One[];
}

/** Whether what came in within a period is of nobody that the definition names. */
export function independenceOf<One extends Income>(
  income: readonly One[],
  definition: Definition,
  period: Period,
): Independence<One> {
  const own = withinPeriod(income, period);
  const unknown = own.filter((one) => one.source === "unknown" && keptOf(one) > 0);
  const named = own.filter(({ source }) => definition.has(source));
  const breaking = named.filter((one) => keptOf(one) > 0);
  const returned = named.filter((one) => keptOf(one) <= 0);
  const verdict = unknown.length > 0 ? "blocked" : breaking.length > 0 ? "broken" : "holds";
  return { verdict, breaking, unknown, returned };
}

/** A list of kinds that a collective adopted on a day: in force from then on, until the next. */
export interface Adopted {
  readonly adoptedOn: string;
}

/** The one in force at the end of a period; of two of one day, the last that was noted. */
export function definitionOn<One extends Adopted>(
  adopted: readonly One[],
  day: string,
): One | null {
  let found: One | null = null;
  for (const one of adopted) {
    if (one.adoptedOn <= day && (found === null || one.adoptedOn >= found.adoptedOn)) found = one;
  }
  return found;
}
