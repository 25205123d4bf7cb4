import { z } from "zod";
import { IsoDate } from "../kernel/dates.ts";
import { hexOf } from "../kernel/hex.ts";
import { Id } from "../kernel/ids.ts";
import { DecisionKind } from "./decision-kinds.ts";
import { Protocol } from "./protocol.ts";

export const CaseTitle = z.string().trim().min(1).max(200);
const line = z.string().trim().max(300);
const words = z.string().trim().max(20_000);
/** What somebody said, in their words: two million characters, as a letter that was scanned and read has. */
const verbatim = z.string().trim().min(1).max(2_000_000);

/** Which part somebody has in a case. */
export const PARTS = ["reporter", "concerned", "witness", "support", "other"] as const;
export const Part = z.enum(PARTS);
export type Part = z.infer<typeof Part>;

/** Whoever has one of these never has the key: the others only help. */
export const PARTS_APART: readonly Part[] = ["reporter", "concerned", "witness"];

export const CHANNELS = ["call", "in_person", "letter", "form", "message", "other"] as const;
export const Channel = z.enum(CHANNELS);

/** How a case ended: one of those that its protocol keeps for a time of their own. */
const Outcome = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/);

/** Somebody in a case: of the roster, or known by what was said of them. */
export const CasePerson = z.strictObject({
  part: Part,
  person: Id.nullable(),
  name: line,
  email: line,
  phone: line,
  note: words,
});
export type CasePerson = z.infer<typeof CasePerson>;

export const Measure = z.strictObject({
  text: words.min(1),
  owner: line,
  start: IsoDate,
  end: IsoDate.nullable(),
  review: IsoDate.nullable(),
});
export type Measure = z.infer<typeof Measure>;

/** What is kept of a file besides its bytes: they lie in the vault under this key, which nothing else has. */
const CaseDocument = z.strictObject({
  file: Id,
  key: hexOf(32),
  digest: hexOf(32),
  size: z.int().min(0),
  name: line.min(1),
  kind: z.string().max(100),
  /** Shown once it is asked for. */
  isVeiled: z.boolean(),
});

const at = { record: Id };

const said = [
  z.strictObject({ kind: z.literal("rename"), title: CaseTitle }),
  /** What was reported, in the words of whoever did: it is never changed. */
  z.strictObject({
    kind: z.literal("report"),
    ...at,
    text: verbatim,
    isAnonymous: z.boolean(),
    isForAnother: z.boolean(),
  }),
  /** What the handlers think of it, apart. */
  z.strictObject({ kind: z.literal("assess"), text: words }),
  z.strictObject({ kind: z.literal("person"), ...at, person: CasePerson }),
  z.strictObject({ kind: z.literal("removePerson"), ...at }),
  z.strictObject({ kind: z.literal("fact"), ...at, on: IsoDate.nullable(), text: words.min(1) }),
  z.strictObject({
    kind: z.literal("contact"),
    ...at,
    on: IsoDate,
    with: Id.nullable(),
    channel: Channel,
    text: words.min(1),
  }),
  z.strictObject({
    kind: z.literal("hearing"),
    ...at,
    on: IsoDate,
    with: Id.nullable(),
    present: line,
    text: words.min(1),
  }),
  z.strictObject({ kind: z.literal("measure"), ...at, measure: Measure }),
  z.strictObject({ kind: z.literal("remove"), ...at }),
  z.strictObject({ kind: z.literal("link"), case: Id }),
  z.strictObject({ kind: z.literal("task"), member: Id, text: line }),
  z.strictObject({ kind: z.literal("step"), step: z.string().max(60), isDone: z.boolean() }),
  z.strictObject({
    kind: z.literal("deadline"),
    deadline: z.string().max(60),
    doneOn: IsoDate.nullable(),
  }),
  /** Somebody of the team is kept away: the next key is without them at once. */
  z.strictObject({
    kind: z.literal("recuse"),
    person: Id,
    why: z.enum(["own", "conflict"]),
    reason: words,
  }),
  z.strictObject({
    kind: z.literal("dismissConflict"),
    person: Id,
    found: z.string().max(200),
    reason: words.min(1),
  }),
  z.strictObject({
    kind: z.literal("consult"),
    ...at,
    with: Id.nullable(),
    on: IsoDate,
    text: words.min(1),
  }),
  z.strictObject({ kind: z.literal("withdraw"), ...at }),
  z.strictObject({ kind: z.literal("appeal"), ...at, on: IsoDate, text: words.min(1) }),
  z.strictObject({
    kind: z.literal("close"),
    outcome: Outcome,
    reason: words.min(1),
    on: IsoDate,
    review: IsoDate.nullable(),
  }),
  z.strictObject({ kind: z.literal("reopen"), reason: words.min(1) }),
  /** Takes back an entry of one’s own. */
  z.strictObject({ kind: z.literal("undo"), entry: hexOf(32) }),
] as const;

/** What a window may say that its handler does. The rest is made where the keys are. */
export const SaidAct = z.discriminatedUnion("kind", said);
export type SaidAct = z.infer<typeof SaidAct>;

/**
 * What a handler does in a case. Each is an entry of the case’s own journal, sealed with it; what it makes or
 * changes is named by `record`. The first of a case is `open`.
 */
export const CaseAct = z.discriminatedUnion("kind", [
  ...said,
  z.strictObject({
    kind: z.literal("open"),
    title: CaseTitle,
    protocol: z.strictObject({ id: Id, number: z.int().min(1), text: Protocol }),
    receivedOn: IsoDate,
    channel: Channel,
    isUrgent: z.boolean(),
  }),
  /** Sealed to its author: the others see that there is one. */
  z.strictObject({ kind: z.literal("note"), ...at, sealed: z.string().max(200_000) }),
  z.strictObject({ kind: z.literal("document"), ...at, document: CaseDocument }),
  z.strictObject({ kind: z.literal("read") }),
  z.strictObject({
    kind: z.literal("propose"),
    ...at,
    decision: DecisionKind,
    text: words.min(1),
    reasons: words.min(1),
    needed: z.int().min(1).max(20),
    salt: hexOf(32),
  }),
  /** Of the text as an entry proposed it: another text of the same decision is another entry. */
  z.strictObject({
    kind: z.literal("sign"),
    ...at,
    proposal: hexOf(32),
    signature: hexOf(64),
  }),
  z.strictObject({ kind: z.literal("carry"), ...at, on: IsoDate, hash: hexOf(32) }),
]);
export type CaseAct = z.infer<typeof CaseAct>;
export type ActKind = CaseAct["kind"];
export type ActOf<Kind extends ActKind> = Extract<CaseAct, { kind: Kind }>;

/** What cannot be taken back: it is said, read or signed, or another act answers it. */
export const FINAL_ACTS: ReadonlySet<ActKind> = new Set([
  "open",
  "report",
  "read",
  "recuse",
  "sign",
  "carry",
  "close",
  "reopen",
  "undo",
]);
