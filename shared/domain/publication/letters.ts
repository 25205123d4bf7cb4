import { PrefixIndex } from "../kernel/prefix-index.ts";
import type { Span } from "../kernel/spans.ts";
import { foldText } from "../kernel/text.ts";
import { BARRIER, CELL, type Readable } from "./readable.ts";

/** What stands before a letter: nothing, something invisible, something between words, a stop. */
const NOTHING = 0;
export const HIDDEN = 1;
export const BETWEEN = 2;
export const STOP = 3;

/**
 * The folded letters and digits of a text in one run, with what stood between them: names match
 * whatever separates their words, and no invisible character can hide one.
 */
export interface Letters {
  readonly text: string;
  /** For each letter, where it begins and ends in the readable text. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly gap: readonly number[];
  /** Upper case, or of a script without case. */
  readonly capital: readonly boolean[];
  /** A hyphen, and nothing else visible, joins this letter to the one before. */
  readonly hyphen: readonly boolean[];
  readonly barrier: readonly boolean[];
}

/** Format characters (joiners, soft hyphens, directions) and the fillers that show nothing. */
const INVISIBLE = /[\p{Cf}\u115F\u1160\u3164\uFFA0]/u;
const HYPHEN = /^[-\u2010\u2011\u2012\u2013\uFE63\uFF0D]$/u;
/** Scripts that put nothing between words: a name may begin and end at any character. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SENTENCE_END = /[.!?;:…。؟]/u;

/** Letters that look like Latin ones (Unicode TS 39, confusables), the usual disguise. */
const LOOKALIKES = new Map(
  Object.entries({
    а: "a", в: "b", с: "c", е: "e", ԁ: "d", һ: "h", н: "h", і: "i", ј: "j", к: "k", м: "m",
    о: "o", р: "p", ԛ: "q", ѕ: "s", т: "t", у: "y", х: "x", ѵ: "v", α: "a", ε: "e", ι: "i",
    κ: "k", ν: "v", ο: "o", ρ: "p", τ: "t", υ: "u", χ: "x", ı: "i", ɡ: "g", ɑ: "a",
  }),
); // prettier-ignore

/** One character as names compare it; empty when it is no letter and no digit, or not to be seen. */
export function foldLetter(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 128)
    return /[a-z0-9]/.test(char) ? char : /[A-Z]/.test(char) ? char.toLowerCase() : "";
  if (INVISIBLE.test(char)) return "";
  const digit = digitValue(char, code);
  if (digit !== null) return String(digit);
  const folded = foldText(char).replaceAll(" ", "");
  return LOOKALIKES.get(folded) ?? folded;
}

/** The folded letters of a name, without anything between them. */
export function nameLetters(name: string): string {
  return Array.from(name, foldLetter).join("");
}

/** Unicode's other digits (Arabic, Devanagari…): blocks of ten that begin at 0 or at 6 of a row. */
function digitValue(char: string, code: number): number | null {
  if (!/\p{Nd}/u.test(char)) return null;
  const folded = char.normalize("NFKD");
  if (/^\d$/.test(folded)) return Number(folded);
  const row = code - (code % 16);
  return /\p{Nd}/u.test(String.fromCodePoint(row)) ? code % 16 : (code % 16) - 6;
}

/** The folded letters of a text, each with where it stood and what separated it from the last. */
export function lettersOf(readable: Pick<Readable, "text">): Letters {
  const letters = {
    text: [] as string[],
    from: [] as number[],
    to: [] as number[],
    gap: [] as number[],
    capital: [] as boolean[],
    hyphen: [] as boolean[],
    barrier: [] as boolean[],
  };
  let gap = STOP;
  let barrier = true;
  let between = "";
  let lower = false;
  let afterUnspaced = false;
  let at = 0;
  const source = readable.text;
  for (const char of source) {
    const from = at;
    at += char.length;
    const folded = foldLetter(char);
    if (folded === "") {
      if (/\p{M}/u.test(char)) continue;
      if (INVISIBLE.test(char)) gap = Math.max(gap, HIDDEN);
      else {
        between += char;
        if (char === BARRIER || char === CELL) barrier = true;
        gap = Math.max(gap, char === BARRIER || endsSentence(source, char, at) ? STOP : BETWEEN);
      }
      continue;
    }
    const upper = /\p{Lu}|\p{Lt}|\p{Lo}/u.test(char);
    const unspaced = UNSPACED.test(char);
    const camel = lower && /\p{Lu}/u.test(char);
    if (gap === NOTHING && (camel || unspaced || afterUnspaced)) gap = HIDDEN;
    afterUnspaced = unspaced;
    for (const letter of folded) {
      letters.text.push(letter);
      letters.from.push(from);
      letters.to.push(at);
      letters.gap.push(gap);
      letters.capital.push(upper);
      letters.hyphen.push(gap === BETWEEN && HYPHEN.test(between));
      letters.barrier.push(barrier);
      gap = NOTHING;
      barrier = false;
    }
    between = "";
    lower = /\p{Ll}/u.test(char);
  }
  return { ...letters, text: letters.text.join("") };
}

/** A full stop inside an address (`marie.lefevre`) ends nothing. */
function endsSentence(source: string, char: string, next: number): boolean {
  return SENTENCE_END.test(char) && !/^[\p{L}\p{N}]/u.test(source.slice(next, next + 2));
}

/** Where each of the wanted stands as whole words, without a stop inside; places are letter indices. */
export function wholePlaces(letters: Letters, wanted: Iterable<string>): Map<string, Span[]> {
  const index = new PrefixIndex(wanted);
  const places = new Map<string, Span[]>();
  for (let start = 0; start < letters.text.length; start += 1) {
    if ((letters.gap[start] ?? STOP) < HIDDEN) continue;
    for (const length of index.lengthsAt(letters.text, start)) {
      const end = start + length;
      if (!isWhole(letters, start, end)) continue;
      const found = letters.text.slice(start, end);
      const spans = places.get(found);
      if (spans === undefined) places.set(found, [{ start, end }]);
      else spans.push({ start, end });
    }
  }
  return places;
}

function isWhole(letters: Letters, start: number, end: number): boolean {
  if ((letters.gap[end] ?? STOP) < HIDDEN) return false;
  for (let at = start + 1; at < end; at += 1) if (letters.gap[at] === STOP) return false;
  return true;
}
