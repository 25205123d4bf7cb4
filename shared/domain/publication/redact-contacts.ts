import { foldText } from "../kernel/text.ts";
import type { ContactKind } from "./publication.ts";
import { addressForms, STREET_WORDS } from "./street.ts";
import { SHORTEST_PHONE, phoneKey, type Subject } from "./subject.ts";

export interface ContactMatch {
  readonly start: number;
  readonly end: number;
  readonly contact: ContactKind;
  readonly subject: Subject;
}

const BETWEEN_WORDS =
  "[^\\p{L}\\p{N}]*(?:(?:at|arobase|arrobase|chez|dot|point|tiret)(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}]*)*";
const BETWEEN_DIGITS = "[^\\p{L}\\p{N}]*";

type ContactPattern = { pattern: RegExp; contact: "email" | "phone"; subject: Subject };

export interface ContactIndex {
  readonly patterns: readonly ContactPattern[];
  readonly addresses: readonly { readonly words: readonly string[]; readonly subject: Subject }[];
}

export function indexContacts(subjects: readonly Subject[]): ContactIndex {
  return {
    patterns: subjects.flatMap((subject) => [
      ...subject.emails.map((email) => emailPattern(email, subject)),
      ...subject.phones
        .filter((phone) => phoneKey(phone).length >= SHORTEST_PHONE)
        .map((phone) => phonePattern(phone, subject)),
    ]),
    addresses: subjects.flatMap((subject) =>
      addressForms(subject).map((words) => ({ words, subject })),
    ),
  };
}

/** Every e-mail, phone and street of the index in a text; they may overlap. */
export function matchContacts(text: string, index: ContactIndex): ContactMatch[] {
  const digits = asciiDigits(text);
  const found: ContactMatch[] = [];
  for (const { pattern, contact, subject } of index.patterns) {
    for (const match of digits.matchAll(pattern)) {
      const start = match.index;
      found.push({ start, end: start + match[0].trimEnd().length, contact, subject });
    }
  }
  return [...found, ...matchAddresses(text, index)];
}

function emailPattern(email: string, subject: Subject): ContactPattern {
  const words = email.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const body = words.join(BETWEEN_WORDS);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}][._+-])${body}(?![\\p{L}\\p{N}])(?![.-][\\p{L}\\p{N}])`,
    "giu",
  );
  return { pattern, contact: "email", subject };
}

/** The last nine digits, with the country or the zero before them where they stand. */
function phonePattern(phone: string, subject: Subject): ContactPattern {
  const key = phoneKey(phone);
  const digits = Array.from(key).join(BETWEEN_DIGITS);
  const prefix = `(?:(?:\\+|\\(|00)?(?:\\d${BETWEEN_DIGITS}){0,5})`;
  const pattern =
    key.length >= 9
      ? new RegExp(`(?:\\+|\\()?${prefix}${digits}`, "gu")
      : new RegExp(
          `(?<!\\d${BETWEEN_DIGITS})(?:0${BETWEEN_DIGITS})?${digits}(?!${BETWEEN_DIGITS}\\d)`,
          "gu",
        );
  return { pattern, contact: "phone", subject };
}

function matchAddresses(text: string, index: ContactIndex): ContactMatch[] {
  if (index.addresses.length === 0) return [];
  const words = Array.from(text.matchAll(/\d+|[\p{L}\p{M}]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: streetWord(match[0]),
  }));
  const found: ContactMatch[] = [];
  for (const { words: wanted, subject } of index.addresses) {
    for (let at = 0; at + wanted.length <= words.length; at += 1) {
      if (!wanted.every((word, place) => words[at + place]?.folded === word)) continue;
      const [start, end] = [words[at]?.start ?? 0, words[at + wanted.length - 1]?.end ?? 0];
      found.push({ start, end, contact: "address", subject });
    }
  }
  return found;
}

function streetWord(word: string): string {
  const folded = foldText(word).replaceAll(" ", "");
  return STREET_WORDS.get(folded) ?? folded;
}

/** Full-width and Arabic digits as ASCII ones, each in its own place. */
function asciiDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0x0f),
  );
}
