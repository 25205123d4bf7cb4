import { z } from "zod";
import { Id } from "../kernel/ids.ts";
import { Name } from "../kernel/name.ts";
import { Decision, DecisionKind } from "./decision-kinds.ts";
import { MessageText } from "./message-text.ts";

/** The longest that a protocol may be, written down whole: it lies in each case that follows it. */
export const MAX_PROTOCOL_LENGTH = 200_000;

const title = z.string().trim().min(1).max(200);
const words = z.string().trim().max(4_000);

/** By what steps, deadlines, texts and outcomes of one protocol are told apart. */
const Key = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/);

const PROTOCOL_KINDS = ["violence", "conflict", "overload", "other"] as const;
const ProtocolKind = z.enum(PROTOCOL_KINDS);

const ProtocolStep = z.strictObject({
  key: Key,
  title,
  /** What is to be done. */
  what: words,
  isRequired: z.boolean(),
});

/** What a time limit may run from besides a step: it happens in every case. */
export const STARTS = ["received", "decided", "closed"] as const;

export const DeadlineRule = z.strictObject({
  key: Key,
  title,
  /** One of `STARTS`, or the key of a step: it runs from the day that was done. */
  after: Key,
  count: z.int().min(1).max(1_000),
  unit: z.enum(["working_days", "days", "months"]),
  /** Whether it goes to the next working day where it would end on a day off. */
  movesOffDays: z.boolean(),
});
export type DeadlineRule = z.infer<typeof DeadlineRule>;

const EmergencyContact = z.strictObject({
  /** Somebody of the team, or a number that is for everybody. */
  of: z.enum(["team", "public"]),
  name: z.string().trim().min(1).max(120),
  number: z.string().trim().min(2).max(40),
  note: z.string().trim().max(300),
});

/** What is printed and put up: whom to call, and what to do. */
const EmergencyCard = z.strictObject({
  contacts: z.array(EmergencyContact).max(30),
  advice: z.array(z.string().trim().min(1).max(500)).max(20),
});

/** Which past and present mandates in common are a conflict. */
const RecusalRule = z.strictObject({
  /** How far back mandates in common are looked at; 0 for those of today alone. */
  monthsBack: z.int().min(0).max(600),
  /** The largest body of which being both members is a conflict: in an assembly of hundreds, it is none. */
  bodyAtMost: z.int().min(0).max(10_000),
});

/** In months, or for ever by a word: a zero that means so has cost people their files. */
const Keep = z.union([z.int().min(1).max(600), z.literal("unlimited")]);
export type Keep = z.infer<typeof Keep>;

const RetentionRule = z.strictObject({
  outcomes: z
    .array(z.strictObject({ outcome: Key, keep: Keep }))
    .max(30)
    .refine((list) => isEachOnce(list.map(({ outcome }) => outcome)), { error: "twice" }),
  /** How much longer, at least, where something came in at the end. */
  graceDays: z.int().min(0).max(366),
});

/** Who takes a case over where no handler is left: so many of these together, nobody alone. */
const RecoveryRule = z.strictObject({
  threshold: z.int().min(2).max(40),
  people: z
    .array(Id)
    .max(40)
    .refine((list) => isEachOnce(list), { error: "twice" }),
});

/** How a collective says that it treats what is reported to it. */
export const Protocol = z
  .strictObject({
    name: Name,
    kind: ProtocolKind,
    /** Counted up each time it is written. */
    version: z.int().min(1).max(1_000_000),
    /** The body whose members handle its cases; null until it is chosen. */
    team: Id.nullable(),
    steps: listOf(ProtocolStep, 40),
    deadlines: listOf(DeadlineRule, 40),
    emergency: EmergencyCard,
    texts: listOf(MessageText.extend({ key: Key }), 30),
    decisions: z
      .array(Decision)
      .max(DecisionKind.options.length)
      .refine((list) => isEachOnce(list.map(({ kind }) => kind)), { error: "twice" }),
    recusal: RecusalRule,
    retention: RetentionRule,
    recovery: RecoveryRule,
  })
  .refine((protocol) => JSON.stringify(protocol).length <= MAX_PROTOCOL_LENGTH, {
    error: "too_long",
  });
export type Protocol = z.infer<typeof Protocol>;

/** Parts of a protocol in their order, each under a key of its own. */
function listOf<Part extends z.ZodType<{ key: string }>>(part: Part, most: number) {
  return z
    .array(part)
    .max(most)
    .refine((list) => isEachOnce(list.map(({ key }) => key)), { error: "twice" });
}

function isEachOnce(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}

/** How long a case with an outcome is kept; null where the protocol does not say. */
export function keepOf({ retention }: Pick<Protocol, "retention">, outcome: string): Keep | null {
  return retention.outcomes.find((one) => one.outcome === outcome)?.keep ?? null;
}
