import { BETWEEN, nameLetters, type Letters, type Span } from "./letters.ts";
import { addressForms, STREET_WORDS } from "./street.ts";
import type { NameSpan } from "./guard-names.ts";
import { SHORTEST_PHONE, phoneKey, type Subject } from "./subject.ts";

interface Word extends Span {
  readonly text: string;
  readonly barrier: boolean;
}

/** Runs of letters with less than a word's gap inside, in the order of the text. */
export function wordsOf(letters: Letters): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (let at = 1; at <= letters.text.length; at += 1) {
    if (at < letters.text.length && (letters.gap[at] ?? 0) < BETWEEN) continue;
    words.push({
      start,
      end: at,
      text: letters.text.slice(start, at),
      barrier: letters.barrier[start] === true,
    });
    start = at;
  }
  return words;
}

/** How people write the signs of an address so that machines do not see them. */
const SPELT_SIGNS = new Set(["at", "arobase", "arrobase", "chez", "dot", "point", "tiret"]);
const SHORTEST_EMAIL = 6;

/**
 * E-mails, whatever stands between their words: spaces, `[at]`, « arobase », nothing visible.
 * Consent to be named does not cover them.
 */
export function findEmails(
  letters: Letters,
  text: string,
  subjects: readonly Subject[],
): NameSpan[] {
  const kept = wordsOf(letters).filter((word) => !SPELT_SIGNS.has(word.text));
  const run = kept.map((word) => word.text).join("");
  const startsAt = new Map<number, Word>();
  const endsAt = new Map<number, Word>();
  let offset = 0;
  for (const word of kept) {
    startsAt.set(offset, word);
    offset += word.text.length;
    endsAt.set(offset, word);
  }
  const found: NameSpan[] = [];
  for (const subject of subjects) {
    for (const email of subject.emails) {
      const wanted = emailLetters(email);
      if (wanted.length < SHORTEST_EMAIL) continue;
      for (let at = run.indexOf(wanted); at !== -1; at = run.indexOf(wanted, at + 1)) {
        const first = startsAt.get(at);
        const last = endsAt.get(at + wanted.length);
        if (first === undefined || last === undefined) continue;
        const span = { start: first.start, end: last.end };
        if (isLongerAddress(letters, text, span)) continue;
        found.push({ ...span, personId: subject.personId });
      }
    }
  }
  return found;
}

function emailLetters(email: string): string {
  return email
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(nameLetters)
    .filter((word) => !SPELT_SIGNS.has(word))
    .join("");
}

/** `anna.marie@…` is not `marie@…`, nor is `….org.uk` the same as `….org`. */
function isLongerAddress(letters: Letters, text: string, span: Span): boolean {
  const from = letters.from[span.start] ?? 0;
  const to = letters.to[span.end - 1] ?? 0;
  return (
    /[\p{L}\p{N}][._+-]$/u.test(text.slice(Math.max(0, from - 3), from)) ||
    /^[.-][\p{L}\p{N}]/u.test(text.slice(to, to + 3))
  );
}

/** Phone numbers, by their last nine digits, whatever stands between the digits but a letter. */
export function findPhones(letters: Letters, subjects: readonly Subject[]): NameSpan[] {
  const runs = digitRuns(letters);
  const found: NameSpan[] = [];
  for (const subject of subjects) {
    for (const phone of subject.phones) {
      const key = phoneKey(phone);
      if (key.length < SHORTEST_PHONE) continue;
      for (const run of runs) {
        const digits = letters.text.slice(run.start, run.end);
        const at = digits.indexOf(key);
        const whole = key.length >= 9 || digits === key || digits === `0${key}`;
        if (at === -1 || !whole) continue;
        const start = run.start + at;
        found.push({ start, end: start + key.length, personId: subject.personId });
      }
    }
  }
  return found;
}

/** Digits in a row, whatever separates them but a letter or a barrier: where a number may lie. */
export function digitRuns(letters: Letters): Span[] {
  const runs: Span[] = [];
  let start = -1;
  for (let at = 0; at <= letters.text.length; at += 1) {
    const digit = /\d/.test(letters.text[at] ?? "");
    const cut = start !== -1 && (!digit || letters.barrier[at] === true);
    if (cut) {
      runs.push({ start, end: at });
      start = -1;
    }
    if (digit && start === -1) start = at;
  }
  return runs;
}

/**
 * Street lines, with their number before or after. A street without any number is a leak only next
 * to its postcode or town: a lane and a hamlet are places too. Postcode and town alone never are.
 */
export function findAddresses(letters: Letters, subjects: readonly Subject[]): NameSpan[] {
  const words = wordsOf(letters).flatMap(splitNumber);
  const at = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    at.set(word.text, [...(at.get(word.text) ?? []), index]);
  }
  const found: NameSpan[] = [];
  for (const subject of subjects) {
    for (const wanted of addressForms(subject)) {
      for (const index of at.get(wanted[0] ?? "") ?? []) {
        const slice = words.slice(index, index + wanted.length);
        const same = wanted.every((word, place) => slice[place]?.text === word);
        const last = slice.at(-1);
        if (!same || last === undefined || slice.slice(1).some((word) => word.barrier)) continue;
        found.push({ start: slice[0]?.start ?? 0, end: last.end, personId: subject.personId });
      }
    }
  }
  return found;
}

function splitNumber(word: Word): Word[] {
  const match = /^(\d+)(bis|ter|quater|b|t)$/.exec(word.text);
  const digits = match?.[1];
  if (digits === undefined) {
    return [{ ...word, text: STREET_WORDS.get(word.text) ?? word.text }];
  }
  const middle = word.start + digits.length;
  const suffix = match?.[2] ?? "";
  return [
    { ...word, end: middle, text: digits },
    { start: middle, end: word.end, text: STREET_WORDS.get(suffix) ?? suffix, barrier: false },
  ];
}
