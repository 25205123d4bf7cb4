import { z } from "zod";
import { hexOf } from "../kernel/hex.ts";
import { Id } from "../kernel/ids.ts";
import { canonicalJson } from "../vault/canonical-json.ts";
import { DecisionKind, leastSignatures, Signatures } from "./decision-kinds.ts";
import { isDecisionText } from "./decision-text.ts";

/** The longest text of a decision, in UTF-16 units. */
const LONGEST_DECISION = 20_000;

/**
 * All that whoever signs a decision signs: the text alone would be good for another person, another case, or a
 * protocol that asks for fewer.
 */
export const SignedDecision = z
  .strictObject({
    vault: Id,
    case: Id,
    /** The commitment to the key of the epoch in which it is signed. */
    epoch: hexOf(32),
    proposal: Id,
    decision: DecisionKind,
    text: z
      .string()
      .min(1)
      .max(LONGEST_DECISION)
      .refine(isDecisionText, { error: "not_canonical" }),
    protocol: z.strictObject({ id: Id, version: z.int().min(1).max(1_000_000) }),
    needed: Signatures,
    /** Without it, whoever has the hash could try texts until one fits. */
    salt: hexOf(32),
  })
  .refine(({ decision, needed }) => needed >= leastSignatures(decision), {
    error: "too_few_signatures",
    path: ["needed"],
  });
export type SignedDecision = z.infer<typeof SignedDecision>;

/** The text that is signed, and of which the hash is read aloud. Throws `ZodError` on what nobody may sign. */
export function decisionMessage(decision: SignedDecision): string {
  return canonicalJson({ purpose: "greffe.case-decision.1", ...SignedDecision.parse(decision) });
}
