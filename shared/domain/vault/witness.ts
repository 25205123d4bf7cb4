import { z } from "zod";
import { Instant } from "../kernel/dates.ts";
import { hexOf } from "../kernel/hex.ts";

/** What is kept outside a vault of how far it had come, to know an older copy of it again. */
export const Witness = z.strictObject({
  /** The journal's last entry, and its hash. */
  seq: z.int().min(1),
  hash: hexOf(32),
  /** The header's generation. */
  generation: z.int().min(1),
  /** When the entry says it was made. Shown to people, never compared: clocks are set by anyone. */
  at: Instant,
});
export type Witness = z.infer<typeof Witness>;

/** The vault as it is found. */
export interface FoundVault {
  readonly seq: number;
  readonly at: string;
  readonly generation: number;
  /** The hash of the entry that the witness names; null when there is none of that number. */
  readonly hashAtWitness: string | null;
}

export const WitnessVerdict = z.discriminatedUnion("kind", [
  /** Nothing is known of this vault here: a new machine. */
  z.object({ kind: z.literal("unknown") }),
  z.object({ kind: z.literal("same") }),
  z.object({ kind: z.literal("newer"), entries: z.int() }),
  /**
   * What was seen at `seen` is not there. `from` is when the last entry of this copy was made;
   * `missing` counts the entries that are gone, 0 when only the header is older.
   */
  z.object({
    kind: z.literal("older"),
    part: z.enum(["journal", "header", "both"]),
    from: z.string(),
    seen: z.string(),
    missing: z.int(),
  }),
  /** Another entry stands under the number that was seen: the copy is older and went on apart. */
  z.object({ kind: z.literal("diverged"), at: z.int(), from: z.string(), seen: z.string() }),
]);
export type WitnessVerdict = z.infer<typeof WitnessVerdict>;

/** Compares a vault with what was last seen of it: by numbers and hashes, never by dates. */
export function compareWitness(witness: Witness | null, found: FoundVault): WitnessVerdict {
  if (witness === null) return { kind: "unknown" };
  const dates = { from: found.at, seen: witness.at };
  const missing = Math.max(0, witness.seq - found.seq);
  if (missing === 0 && found.hashAtWitness !== witness.hash) {
    return { kind: "diverged", at: witness.seq, ...dates };
  }
  const isHeaderOlder = found.generation < witness.generation;
  if (missing > 0) {
    return { kind: "older", part: isHeaderOlder ? "both" : "journal", missing, ...dates };
  }
  if (isHeaderOlder) return { kind: "older", part: "header", missing, ...dates };
  const entries = found.seq - witness.seq;
  return entries > 0 || found.generation > witness.generation
    ? { kind: "newer", entries }
    : { kind: "same" };
}

const GRAVITY: readonly WitnessVerdict["kind"][] = [
  "unknown",
  "same",
  "newer",
  "older",
  "diverged",
];

/** Of two verdicts on one vault, the one that says more: what was seen anywhere was seen. */
export function worseVerdict(one: WitnessVerdict, other: WitnessVerdict): WitnessVerdict {
  if (one.kind === "older" && other.kind === "older") {
    return other.missing > one.missing ? other : one;
  }
  return GRAVITY.indexOf(other.kind) > GRAVITY.indexOf(one.kind) ? other : one;
}

/** Whether a person has to decide before anything is written to this copy. */
export function needsDecision(verdict: WitnessVerdict): boolean {
  return verdict.kind === "older" || verdict.kind === "diverged";
}
