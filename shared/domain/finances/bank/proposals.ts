import { daysApart } from "#shared/domain/kernel/day-steps.ts";
import { tellingWords } from "./label-words.ts";
import type { BankSide, BookSide } from "./match.ts";
import { fewThatSum } from "./sums.ts";

/** What could be matched with a line, and why. */
export interface Proposal {
  readonly lines: readonly string[];
  readonly postings: readonly string[];
  /** From the day of the books to that of the bank; below zero, the bank comes first. */
  readonly days: number;
  /** How many telling words both sides have. */
  readonly shared: number;
  readonly score: number;
}

/** The bank books a payment after the books do: some weeks for a cheque, days before where it comes in first. */
export const DAYS_BEFORE = 90;
export const DAYS_AFTER = 30;
/** What takes a line back comes within these. */
const TAKEN_BACK_DAYS = 60;
const PARTS = 4;
const WAYS = 3;
const SHOWN = 8;

const FULL = 1_000;
const TAKES_BACK = 820;
const A_DAY = 4;
const A_WORD = 60;
const WORDS = 3;
const A_PART = 80;

/** Days that count double where the bank comes before the books. */
const distance = (days: number) => (days >= 0 ? days : -2 * days);

const isWithin = (line: BankSide, posting: BookSide) => {
  const days = daysApart(posting.date, line.date);
  return days <= DAYS_BEFORE && days >= -DAYS_AFTER;
};

function sharedWords(one: string, other: string): number {
  const words = new Set(tellingWords(one));
  return tellingWords(other).filter((word) => words.has(word)).length;
}

/**
 * What a line may be matched with, the likeliest first: a posting of its amount, few that make it, one that it
 * makes with other lines, or a line that takes it back. What is proposed is equal to the centime, always.
 */
export function proposalsFor(
  line: BankSide,
  others: readonly BankSide[],
  postings: readonly BookSide[],
): Proposal[] {
  const near = nearestFirst(
    postings.filter((posting) => isWithin(line, posting)),
    line,
  );
  const around = nearestFirst(
    others.filter(
      ({ id, date }) => id !== line.id && Math.abs(daysApart(date, line.date)) <= DAYS_AFTER,
    ),
    line,
  );
  const proposals = [
    ...near.filter(({ cents }) => cents === line.cents).map((one) => proposal([line], [one])),
    ...fewThatSum(line.cents, near, { parts: PARTS, most: WAYS })
      .filter(({ length }) => length > 1)
      .map((some) => proposal([line], some)),
    ...near.flatMap((posting) =>
      fewThatSum(posting.cents - line.cents, sameSide(posting, line, around), {
        parts: PARTS - 1,
        most: 1,
      }).map((some) => proposal([line, ...some], [posting])),
    ),
    ...takenBack(line, others),
  ];
  return proposals.toSorted(byScore).slice(0, SHOWN);
}

/** Other lines that a posting may be of beside this one; none where it is less than the line. */
function sameSide(posting: BookSide, line: BankSide, others: readonly BankSide[]) {
  const isMore = Math.abs(posting.cents) > Math.abs(line.cents);
  return isMore && Math.sign(posting.cents) === Math.sign(line.cents) ? others : [];
}

function takenBack(line: BankSide, others: readonly BankSide[]): Proposal[] {
  return others
    .filter(({ id, cents, date }) => {
      const isBack = id !== line.id && cents === -line.cents;
      return isBack && Math.abs(daysApart(date, line.date)) <= TAKEN_BACK_DAYS;
    })
    .flatMap((other) => {
      const shared = sharedWords(line.label, other.label);
      if (shared === 0) return [];
      const days = daysApart(other.date, line.date);
      const score = TAKES_BACK - A_DAY * Math.abs(days) + A_WORD * Math.min(shared, WORDS);
      return [{ lines: [line.id, other.id], postings: [], days, shared, score }];
    });
}

function proposal(lines: readonly BankSide[], postings: readonly BookSide[]): Proposal {
  const [first] = lines;
  const far = postings.map(({ date }) => daysApart(date, first?.date ?? date));
  const days = far.reduce((most, one) => (distance(one) > distance(most) ? one : most), 0);
  const said = postings.map(({ label }) => label).join(" ");
  const shared = sharedWords(lines.map(({ label }) => label).join(" "), said);
  const parts = lines.length + postings.length - 2;
  return {
    lines: lines.map(({ id }) => id),
    postings: postings.map(({ id }) => id),
    days,
    shared,
    score: FULL - A_DAY * distance(days) + A_WORD * Math.min(shared, WORDS) - A_PART * parts,
  };
}

/** Those of the same words first, then of the nearest day: of many, only the first are looked at. */
function nearestFirst<One extends BankSide | BookSide>(some: readonly One[], line: BankSide) {
  const words = new Set(tellingWords(line.label));
  const rank = new Map(
    some.map((one) => {
      const isAlike = tellingWords(one.label).some((word) => words.has(word));
      return [one, distance(daysApart(one.date, line.date)) - (isAlike ? DAYS_BEFORE : 0)];
    }),
  );
  return some.toSorted(
    (a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}

function byScore(one: Proposal, other: Proposal): number {
  const key = ({ lines, postings }: Proposal) => [...lines, ...postings].join(" ");
  return other.score - one.score || (key(one) < key(other) ? -1 : Number(key(one) > key(other)));
}

/** Whether two sides are surely each other’s: of one amount, within some days or with words in common. */
function isSure(line: BankSide, posting: BookSide): boolean {
  const days = daysApart(posting.date, line.date);
  if (days >= -3 && days <= 10) return true;
  return days >= -15 && days <= 60 && sharedWords(line.label, posting.label) > 0;
}

/**
 * Pairs that nobody need look at: as many lines of an amount as postings, each the other’s in the order of their
 * days, and no other of that amount near.
 */
export function surePairs(
  lines: readonly BankSide[],
  postings: readonly BookSide[],
): { readonly line: string; readonly posting: string }[] {
  const written = Map.groupBy(inOrder(postings), ({ cents }) => cents);
  return [...Map.groupBy(inOrder(lines), ({ cents }) => cents)].flatMap(([cents, told]) => {
    const own = written.get(cents) ?? [];
    const clusters = told.length === own.length ? [{ told, own }] : alone(told, own);
    return clusters.flatMap((one) => {
      const pairs = one.told.flatMap((line, at) => {
        const posting = one.own[at];
        return posting === undefined || !isSure(line, posting) ? [] : [{ line, posting }];
      });
      if (pairs.length !== one.told.length) return [];
      return pairs.map(({ line, posting }) => ({ line: line.id, posting: posting.id }));
    });
  });
}

function inOrder<One extends BankSide | BookSide>(some: readonly One[]): One[] {
  return some.toSorted((a, b) => {
    if (a.date !== b.date) return a.date < b.date ? -1 : 1;
    return a.id < b.id ? -1 : Number(a.id > b.id);
  });
}

/** Lines and postings of one amount that have nobody else within the days in which they could be matched. */
function alone(told: readonly BankSide[], own: readonly BookSide[]) {
  return told.flatMap((line) => {
    const near = own.filter((posting) => isWithin(line, posting));
    const [posting] = near;
    if (posting === undefined || near.length > 1) return [];
    const rivals = told.filter((other) => isWithin(other, posting));
    return rivals.length === 1 ? [{ told: [line], own: [posting] }] : [];
  });
}
