import { hasDay, type DaySpan } from "../kernel/day-span.ts";
import { addDays } from "../kernel/day-steps.ts";
import type { Decision } from "./decision-kinds.ts";
import { decisionMessage, type SignedDecision } from "./signed-decision.ts";

/** A signature, as whoever checks keys and reads the case has it. */
export interface DecisionSignature {
  readonly id: string;
  /** In the roster: the same whatever mandate, key or way into the vault they have. */
  readonly person: string;
  /** The moment, which orders them, and the day it was where the collective lives. */
  readonly at: string;
  readonly on: string;
  /** What was signed (`decisionMessage`): of an earlier text, it is another one. */
  readonly message: string;
  /** Whether it holds, under the key that it says. */
  readonly isValid: boolean;
  /** Whether that key replaces one that was lost, and nobody has compared it with its owner yet. */
  readonly isUncompared: boolean;
}

/** Somebody who may sign, or could once. */
export interface Signer {
  readonly person: string;
  /** The days of each of their mandates in the body that decides. */
  readonly mandates: readonly DaySpan[];
}

interface Recusal {
  readonly person: string;
  /** From that moment on. */
  readonly at: string;
}

export interface DecisionFacts {
  readonly signers: readonly Signer[];
  /** Everybody who is kept away from the case, whoever said so. */
  readonly recused: readonly Recusal[];
  /** What the protocol says of such a decision; null where nobody may take it. */
  readonly rule: Pick<Decision, "signatures" | "countsEnded"> | null;
  readonly today: string;
}

/** What a signature is worth. All stay in the proof. */
type SignatureStanding =
  | { readonly kind: "counts" }
  /** It does not hold. */
  | { readonly kind: "invalid" }
  /** The text was changed since. */
  | { readonly kind: "other_text" }
  /** By a key that nobody knows to be theirs. */
  | { readonly kind: "uncompared_key" }
  | { readonly kind: "recused" }
  /** Recused after they had signed. */
  | { readonly kind: "withdrawn"; readonly at: string }
  /** On that day they had no mandate. */
  | { readonly kind: "no_mandate" }
  /** It was good when it was made: their mandate ended before there were enough. */
  | { readonly kind: "mandate_ended"; readonly on: string }
  /** They had signed already. */
  | { readonly kind: "again" };

interface WeighedSignature {
  readonly signature: DecisionSignature;
  readonly standing: SignatureStanding;
}

type DecisionState =
  /** The protocol lets nobody decide this. */
  | { readonly kind: "not_foreseen" }
  | {
      readonly kind: "decided";
      /** The day of the last signature that it took. */
      readonly on: string;
      readonly needed: number;
      readonly people: readonly string[];
    }
  | {
      readonly kind: "pending";
      readonly needed: number;
      readonly people: readonly string[];
      readonly missing: number;
      /** Who may still sign. */
      readonly awaited: readonly string[];
    }
  /** Not enough people are left who may sign: somebody else has to take it over. */
  | {
      readonly kind: "out_of_reach";
      readonly needed: number;
      readonly people: readonly string[];
      readonly missing: number;
      readonly awaited: readonly string[];
    };

export interface WeighedDecision {
  readonly state: DecisionState;
  /** Every signature there was, in its order, with what it is worth. */
  readonly proof: readonly WeighedSignature[];
}

/**
 * Whether a decision is taken: so many people have signed this very text who may, each once. It is of the day on which
 * there were enough; until then a mandate that ends takes its signature along, unless the protocol says otherwise.
 * Whoever is recused never counts, even where there had been enough.
 */
export function weighDecision(
  decision: SignedDecision,
  signatures: readonly DecisionSignature[],
  facts: DecisionFacts,
): WeighedDecision {
  const ordered = signatures.toSorted(byMoment);
  const message = decisionMessage(decision);
  const own = ordered.map((signature) => ({
    signature,
    standing: standingAlone(signature, message, facts),
  }));
  const { rule } = facts;
  if (rule === null) return { state: { kind: "not_foreseen" }, proof: own };
  const needed = Math.max(decision.needed, rule.signatures);
  const good = own.flatMap(({ signature, standing }) =>
    standing.kind === "counts" ? [signature] : [],
  );
  const decidedAt = good.findIndex(
    (_, at) => countedOn(good.slice(0, at + 1), good[at]?.on ?? "", facts).size >= needed,
  );
  const last = good[decidedAt];
  const day = last?.on ?? facts.today;
  const until = last === undefined ? good : good.slice(0, decidedAt + 1);
  const counted = countedOn(until, day, facts);
  const later = last === undefined ? [] : good.slice(decidedAt + 1);
  // Whoever signs a decision that is taken already adds their name to it.
  for (const one of later) if (!counted.has(one.person)) counted.set(one.person, one);
  const proof = own.map(({ signature, standing }) => ({
    signature,
    standing: standing.kind === "counts" ? standingAmong(signature, counted, day, facts) : standing,
  }));
  const people = [...counted.keys()];
  if (last !== undefined) return { state: { kind: "decided", on: last.on, needed, people }, proof };
  const missing = needed - people.length;
  const awaited = awaitedOf(counted, facts);
  const kind = awaited.length < missing ? "out_of_reach" : "pending";
  return { state: { kind, needed, people, missing, awaited }, proof };
}

/** What a signature is worth by itself, whoever else has signed. */
function standingAlone(
  { person, at, on, message: signed, isValid, isUncompared }: DecisionSignature,
  message: string,
  { signers, recused }: DecisionFacts,
): SignatureStanding {
  if (!isValid) return { kind: "invalid" };
  if (signed !== message) return { kind: "other_text" };
  if (isUncompared) return { kind: "uncompared_key" };
  const recusal = recused.filter((one) => one.person === person).toSorted(byMoment)[0];
  if (recusal !== undefined) {
    return recusal.at > at ? { kind: "withdrawn", at: recusal.at } : { kind: "recused" };
  }
  return hasMandate(signers, person, on) ? { kind: "counts" } : { kind: "no_mandate" };
}

/** One signature of each person, the first, of those whose mandate still counts on a day. */
function countedOn(
  good: readonly DecisionSignature[],
  day: string,
  { signers, rule }: DecisionFacts,
): Map<string, DecisionSignature> {
  const counted = new Map<string, DecisionSignature>();
  for (const one of good) {
    if (counted.has(one.person)) continue;
    if (rule?.countsEnded === true || isHeldThrough(spansOf(signers, one.person), one.on, day)) {
      counted.set(one.person, one);
    }
  }
  return counted;
}

function standingAmong(
  signature: DecisionSignature,
  counted: ReadonlyMap<string, DecisionSignature>,
  day: string,
  { signers }: DecisionFacts,
): SignatureStanding {
  const first = counted.get(signature.person);
  if (first !== undefined) return { kind: first === signature ? "counts" : "again" };
  return {
    kind: "mandate_ended",
    on: lastDayFrom(spansOf(signers, signature.person), signature.on) ?? day,
  };
}

/** Who has a mandate today, is not recused and does not count yet. */
function awaitedOf(
  counted: ReadonlyMap<string, DecisionSignature>,
  { signers, recused, today }: DecisionFacts,
): string[] {
  const away = new Set(recused.map(({ person }) => person));
  const able = signers.filter(
    ({ person, mandates }) =>
      !counted.has(person) && !away.has(person) && mandates.some((span) => hasDay(span, today)),
  );
  return [...new Set(able.map(({ person }) => person))];
}

function hasMandate(signers: readonly Signer[], person: string, day: string): boolean {
  return spansOf(signers, person).some((span) => hasDay(span, day));
}

/** Whether they had a mandate from one day to another without a break: a new one later brings no signature back. */
function isHeldThrough(spans: readonly DaySpan[], from: string, to: string): boolean {
  if (!spans.some((span) => hasDay(span, from))) return false;
  const last = lastDayFrom(spans, from);
  return last === null || last >= to;
}

/** The last day before a break, of mandates that follow one another from a day on; null for none in sight. */
function lastDayFrom(spans: readonly DaySpan[], from: string): string | null {
  let last = from;
  for (const { start, end } of spans.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    if (start > addDays(last, 1)) break;
    if (end === null) return null;
    if (end > last) last = end;
  }
  return last;
}

function spansOf(signers: readonly Signer[], person: string): DaySpan[] {
  return signers.flatMap((one) => (one.person === person ? one.mandates : []));
}

function byMoment(one: { readonly at: string }, other: { readonly at: string }): number {
  if (one.at === other.at) return 0;
  return one.at < other.at ? -1 : 1;
}
