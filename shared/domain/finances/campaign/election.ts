import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { PositiveCents, type Cents } from "../money.ts";
import { ceilingOf, ELECTION_KINDS, isCounted } from "./ceiling.ts";
import { Department } from "./headings.ts";

export const ROUNDS = ["first", "second"] as const;

/** An election as a campaign account sees it: where, when, how many live there, and what may be spent. */
export const ElectionFields = z.object({
  kind: z.enum(ELECTION_KINDS),
  /** The constituency: « Poitiers », « 2e circonscription de la Vienne ». */
  place: z.string().trim().min(1).max(200),
  /** The day of the first round. */
  votesOn: IsoDate,
  population: z.number().int().min(0).max(100_000_000).nullable(),
  /** The round that the ceiling is counted for: a list of both has that of the second. */
  round: z.enum(ROUNDS),
  /** Of the decree in force, in hundredths. */
  coefficient: z.number().int().min(50).max(500).nullable(),
  /** The ceiling as a prefecture or a decree says it, in the stead of what is counted. */
  typedCeiling: PositiveCents.nullable(),
  /** Where the coefficient, or the ceiling, was read. */
  source: z.string().trim().max(300),
  department: Department,
  /** The financial agent, in words; empty where none is declared. */
  agent: z.string().trim().max(200),
  /** The day from which they act. */
  agentFrom: IsoDate.nullable(),
  /** Small direct payments: the most of all that was spent, and of the ceiling, in tenths of a per cent. */
  directOfTotal: z.number().int().min(0).max(1_000),
  directOfCeiling: z.number().int().min(0).max(1_000),
});
export type ElectionFields = z.infer<typeof ElectionFields>;

/** Thresholds that decisions speak of, as they are remembered: each election may have others. */
export const DIRECT_LIMITS = { directOfTotal: 100, directOfCeiling: 30 } as const;

export type Ceiling =
  | { readonly kind: "typed" | "computed"; readonly cents: Cents }
  | { readonly kind: "unknown" };

/** What may be spent, and how that is known. */
export function ceilingFor(
  fields: Pick<ElectionFields, "kind" | "population" | "round" | "coefficient" | "typedCeiling">,
): Ceiling {
  const { kind, population, round, coefficient, typedCeiling } = fields;
  if (typedCeiling !== null) return { kind: "typed", cents: typedCeiling };
  if (!isCounted(kind) || population === null || coefficient === null) return { kind: "unknown" };
  return { kind: "computed", cents: ceilingOf(kind, population, round, coefficient) };
}

/** Elections of one kind on one day are the same election to whoever gives: all their candidates count together. */
export const isSameElection = (
  a: Pick<ElectionFields, "kind" | "votesOn">,
  b: Pick<ElectionFields, "kind" | "votesOn">,
) => a.kind === b.kind && a.votesOn === b.votesOn;

export type ElectionProblem = "agent_without_day" | "day_without_agent";

export function electionProblem({
  agent,
  agentFrom,
}: Pick<ElectionFields, "agent" | "agentFrom">): ElectionProblem | null {
  if (agent !== "" && agentFrom === null) return "agent_without_day";
  return agent === "" && agentFrom !== null ? "day_without_agent" : null;
}
