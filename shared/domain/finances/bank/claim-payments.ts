import type { Cents } from "../money.ts";
import { referenceOf } from "../payments/batch.ts";
import { tellingWords } from "./label-words.ts";
import type { BankSide } from "./match.ts";
import { fewThatSum } from "./sums.ts";

/** What somebody is still owed of a claim that no batch has. */
export interface OwedClaim {
  readonly id: string;
  /** Who is paid: their id, and their name. */
  readonly person: string;
  readonly name: string;
  readonly spentOn: string;
  readonly owed: Cents;
}

/** Payments that went to the bank together, and are not noted as paid. */
export interface WaitingBatch {
  readonly id: string;
  readonly on: string;
  readonly total: Cents;
  /** To whom. */
  readonly names: readonly string[];
}

export interface ClaimPayment {
  readonly batch: string | null;
  /** How much of each claim; none of a batch, which says it itself. */
  readonly claims: readonly { readonly id: string; readonly cents: Cents }[];
  /** Whether something stays owed of the last. */
  readonly isPartial: boolean;
  /** Beside those of `proposalsFor`. */
  readonly score: number;
}

const FULL = 900;
const BATCH = 950;
const PARTIAL = 700;
const REFERENCE = 250;
const A_WORD = 60;
const WORDS = 3;
const A_CLAIM = 10;
const PARTS = 4;
const WAYS = 2;
const SHOWN = 5;

/**
 * What a debit may have paid back: a batch of its amount, claims of one person that make it, or, where its label
 * names somebody, a part of what they are owed, the oldest first. A claim is not paid before it was spent.
 */
export function claimPayments(
  line: BankSide,
  owed: readonly OwedClaim[],
  batches: readonly WaitingBatch[],
): ClaimPayment[] {
  const paid = -line.cents;
  if (paid <= 0) return [];
  const spent = owed.filter(({ spentOn }) => spentOn <= line.date);
  const proposals = [
    ...batches
      .filter(({ total }) => total === paid)
      .map(({ id, names }) => ({
        batch: id,
        claims: [],
        isPartial: false,
        score: BATCH + named(line.label, names.join(" ")),
      })),
    ...[...Map.groupBy(spent, ({ person }) => person).values()].flatMap((own) =>
      ofPerson(line, paid, oldestFirst(own)),
    ),
  ];
  return proposals.toSorted((a, b) => b.score - a.score || order(a, b)).slice(0, SHOWN);
}

function ofPerson(line: BankSide, paid: Cents, own: readonly OwedClaim[]): ClaimPayment[] {
  const amounts = own.map((claim) => ({ claim, cents: claim.owed }));
  const all = own.reduce((sum, claim) => sum + claim.owed, 0);
  const few = fewThatSum(paid, amounts, { parts: PARTS, most: WAYS });
  const whole = all === paid && own.length > PARTS ? [amounts] : few;
  if (whole.length > 0) {
    return whole.map((some) => payment(line, FULL, some, false));
  }
  const name = own[0]?.name ?? "";
  const isNamed = named(line.label, name) > 0 || own.some(({ id }) => isReferred(line.label, id));
  return isNamed && paid < all ? [payment(line, PARTIAL, inPart(paid, amounts), true)] : [];
}

interface Paid {
  readonly claim: OwedClaim;
  readonly cents: Cents;
}

/** As far as an amount goes. */
function inPart(paid: Cents, own: readonly Paid[]): Paid[] {
  let left = paid;
  return own.flatMap(({ claim, cents }) => {
    const part = Math.min(left, cents);
    left -= part;
    return part > 0 ? [{ claim, cents: part }] : [];
  });
}

function payment(
  { label }: BankSide,
  base: number,
  some: readonly Paid[],
  isPartial: boolean,
): ClaimPayment {
  const isKnown = some.some(({ claim }) => isReferred(label, claim.id));
  const score = base + named(label, some[0]?.claim.name ?? "") - A_CLAIM * (some.length - 1);
  return {
    batch: null,
    claims: some.map(({ claim, cents }) => ({ id: claim.id, cents })),
    isPartial,
    score: score + (isKnown ? REFERENCE : 0),
  };
}

/** Whether a label has the reference under which a claim went to the bank. */
const isReferred = (label: string, claim: string) =>
  label.toUpperCase().includes(referenceOf(claim));

/** For each word of a name that a label has. */
function named(label: string, name: string): number {
  const words = new Set(tellingWords(label));
  const shared = tellingWords(name).filter((word) => words.has(word)).length;
  return A_WORD * Math.min(shared, WORDS);
}

const oldestFirst = (claims: readonly OwedClaim[]) =>
  claims.toSorted((a, b) => compare(a.spentOn, b.spentOn) || compare(a.id, b.id));

const key = ({ batch, claims }: ClaimPayment) => batch ?? claims.map(({ id }) => id).join(" ");
const order = (a: ClaimPayment, b: ClaimPayment) => compare(key(a), key(b));
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
