import { PrefixIndex } from "../kernel/prefix-index.ts";
import type { Span } from "../kernel/spans.ts";
import { BETWEEN, nameLetters, type Letters } from "./letters.ts";
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
const WHOLE_PHONE = 9;

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
  const wanted = subjects.map(({ personId, emails }) => ({
    personId,
    emails: emails.map(emailLetters).filter((email) => email.length >= SHORTEST_EMAIL),
  }));
  const index = new PrefixIndex(wanted.flatMap(({ emails }) => emails));
  const endsAt = new Map<number, Word>();
  let offset = 0;
  for (const word of kept) endsAt.set((offset += word.text.length), word);
  const places = new Map<string, Span[]>();
  offset = 0;
  for (const { start, text: own } of kept) {
    for (const length of index.lengthsAt(run, offset)) {
      const end = endsAt.get(offset + length)?.end;
      if (end === undefined || isLongerAddress(letters, text, { start, end })) continue;
      addTo(places, run.slice(offset, offset + length), { start, end });
    }
    offset += own.length;
  }
  return placesOf(wanted, ({ emails }) => emails, places);
}

function addTo<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Where what each of the people has was found. */
function placesOf<T extends { readonly personId: string }>(
  people: readonly T[],
  wantedOf: (one: T) => readonly string[],
  places: ReadonlyMap<string, readonly Span[]>,
): NameSpan[] {
  return people.flatMap((one) =>
    wantedOf(one).flatMap((wanted) =>
      (places.get(wanted) ?? []).map((span) => ({ ...span, personId: one.personId })),
    ),
  );
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
  const wanted = new Set(subjects.flatMap(phoneKeysOf));
  const places = new Map<string, Span[]>();
  for (const run of digitRuns(letters)) {
    const digits = letters.text.slice(run.start, run.end);
    for (const [key, at] of phonesIn(digits)) {
      const start = run.start + at;
      if (wanted.has(key)) addTo(places, key, { start, end: start + key.length });
    }
  }
  return placesOf(subjects, phoneKeysOf, places);
}

function phoneKeysOf(subject: Subject): string[] {
  return subject.phones.map(phoneKey).filter((key) => key.length >= SHORTEST_PHONE);
}

/** What may be somebody's in digits that stand in a row, with where it first begins. */
function phonesIn(digits: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + WHOLE_PHONE <= digits.length; at += 1) {
    const key = digits.slice(at, at + WHOLE_PHONE);
    if (!found.has(key)) found.set(key, at);
  }
  if (digits.length < WHOLE_PHONE) found.set(digits, 0);
  const national = digits.replace(/^0/, "");
  if (national.length < WHOLE_PHONE && !found.has(national)) {
    found.set(national, digits.indexOf(national));
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
  const run = words.map((word) => `${word.text} `).join("");
  const forms = new Map(
    subjects.map((subject): [Subject, string[]] => [subject, formsOf(subject)]),
  );
  const index = new PrefixIndex([...forms.values()].flat());
  const places = new Map<string, Span[]>();
  let offset = 0;
  for (const [at, first] of words.entries()) {
    for (const length of index.lengthsAt(run, offset)) {
      const form = run.slice(offset, offset + length);
      const others = words.slice(at + 1, at + form.split(" ").length - 1);
      if (others.some((word) => word.barrier)) continue;
      addTo(places, form, { start: first.start, end: (others.at(-1) ?? first).end });
    }
    offset += first.text.length + 1;
  }
  return placesOf(subjects, (subject) => forms.get(subject) ?? [], places);
}

/** A space stands behind each word, so that none is the beginning of a longer one. */
function formsOf(subject: Subject): string[] {
  return addressForms(subject).map((form) => form.map((word) => `${word} `).join(""));
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
