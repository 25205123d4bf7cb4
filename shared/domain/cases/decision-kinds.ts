import { z } from "zod";
import { Id } from "../kernel/ids.ts";

/** What the handlers of a case may decide. */
const DECISION_KINDS = ["set_aside", "exclusion", "measure", "closure", "other"] as const;
export const DecisionKind = z.enum(DECISION_KINDS);
export type DecisionKind = z.infer<typeof DecisionKind>;

const MOST_SIGNATURES = 20;

/** However a protocol is written: one person alone sets nobody aside, and excludes nobody. */
export function leastSignatures(kind: DecisionKind): number {
  return kind === "set_aside" || kind === "exclusion" ? 2 : 1;
}

export const Signatures = z.int().min(1).max(MOST_SIGNATURES);

/** Who may decide something, and how many of them have to sign it. */
export const Decision = z
  .strictObject({
    kind: DecisionKind,
    /** The body whose members sign; null for the team that handles the case. */
    by: Id.nullable(),
    signatures: Signatures,
    /** Whether the signature of somebody whose mandate ended before the last one counts. */
    countsEnded: z.boolean().default(false),
  })
  .refine(({ kind, signatures }) => signatures >= leastSignatures(kind), {
    error: "too_few_signatures",
    path: ["signatures"],
  });
export type Decision = z.infer<typeof Decision>;

/** What a protocol says of a decision; null where nobody may take it. */
export function decisionRule(
  { decisions }: { readonly decisions: readonly Decision[] },
  kind: DecisionKind,
): Decision | null {
  return decisions.find((one) => one.kind === kind) ?? null;
}
