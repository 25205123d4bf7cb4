import { PrefixIndex, type Reading } from "../kernel/prefix-index.ts";
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

/** Looked up by what a text holds, so that a line costs its own length and not the roster's. */
export interface ContactIndex {
  readonly emails: ReadonlyMap<string, Subject>;
  readonly emailLetters: PrefixIndex;
  readonly phones: ReadonlyMap<string, Subject>;
  /** By their words, a space behind each. */
  readonly addresses: ReadonlyMap<string, readonly Subject[]>;
  readonly addressWords: PrefixIndex;
}

const WHOLE_PHONE = 9;
/** `0033`, `(0)` and the like: what may stand before the last nine digits of the same number. */
const LONGEST_PREFIX = 5;
const SPELT = new Set(["at", "arobase", "arrobase", "chez", "dot", "point", "tiret"]);

/** Contacts of people by their folded form, so that a text is read once whatever their number. */
export function indexContacts(subjects: readonly Subject[]): ContactIndex {
  const emails = new Map<string, Subject>();
  const phones = new Map<string, Subject>();
  const addresses = new Map<string, Subject[]>();
  for (const subject of subjects) {
    for (const email of subject.emails) {
      const key = foldText(email)
        .split(" ")
        .filter((word) => !SPELT.has(word))
        .join("");
      emails.set(key, subject);
    }
    for (const phone of subject.phones) {
      const key = phoneKey(phone);
      if (key.length >= SHORTEST_PHONE) phones.set(key, subject);
    }
    for (const words of addressForms(subject)) {
      const form = words.map((word) => `${word} `).join("");
      const known = addresses.get(form);
      if (known === undefined) addresses.set(form, [subject]);
      else known.push(subject);
    }
  }
  return {
    emails,
    emailLetters: new PrefixIndex(emails.keys()),
    phones,
    addresses,
    addressWords: new PrefixIndex(addresses.keys()),
  };
}

/** Every e-mail, phone and street of the index in a text; they may overlap. */
export function matchContacts(text: string, index: ContactIndex): ContactMatch[] {
  return [...matchEmails(text, index), ...matchPhones(text, index), ...matchAddresses(text, index)];
}

function matchEmails(text: string, { emails, emailLetters }: ContactIndex): ContactMatch[] {
  if (emails.size === 0) return [];
  const words = Array.from(text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: foldText(match[0]).replaceAll(" ", ""),
  })).filter((word) => word.folded !== "" && !SPELT.has(word.folded));
  const found: ContactMatch[] = [];
  for (const [at, { start }] of words.entries()) {
    let letters = "";
    let reading: Reading | null = emailLetters.start();
    for (let next = at; next < words.length; next += 1) {
      const word = words[next]?.folded ?? "";
      reading = emailLetters.read(reading, word);
      if (reading === null) break;
      letters += word;
      const subject = emails.get(letters);
      const end = words[next]?.end ?? start;
      if (subject === undefined || isPartOfAddress(text, start, end)) continue;
      found.push({ start, end, contact: "email", subject });
    }
  }
  return found;
}

/** A longer address is somebody else's. */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}][._+-]$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^[.-][\p{L}\p{N}]/u.test(text.slice(end, end + 3))
  );
}

function matchPhones(text: string, { phones }: ContactIndex): ContactMatch[] {
  if (phones.size === 0) return [];
  const found: ContactMatch[] = [];
  for (const run of asciiDigits(text).matchAll(/\d(?:[^\p{L}\p{N}]*\d)*/gu)) {
    const places = Array.from(run[0].matchAll(/\d/g), (digit) => run.index + digit.index);
    const digits = run[0].replace(/\D/g, "");
    const push = (from: number, to: number, subject: Subject) => {
      const first = from <= LONGEST_PREFIX ? 0 : from;
      const start = places[first] ?? run.index;
      const sign =
        first === 0
          ? (/[+(]{1,2}$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0)
          : 0;
      const end = (places[to - 1] ?? start) + 1;
      found.push({ start: start - sign, end, contact: "phone", subject });
    };
    for (let at = 0; at + WHOLE_PHONE <= digits.length; at += 1) {
      const subject = phones.get(digits.slice(at, at + WHOLE_PHONE));
      if (subject !== undefined) push(at, at + WHOLE_PHONE, subject);
    }
    const short = phones.get(digits) ?? phones.get(digits.replace(/^0/, ""));
    if (short !== undefined && digits.length <= WHOLE_PHONE) push(0, digits.length, short);
  }
  return found;
}

function matchAddresses(text: string, { addresses, addressWords }: ContactIndex): ContactMatch[] {
  if (addresses.size === 0) return [];
  const words = Array.from(text.matchAll(/\d+|(?:(?!\d)[\p{L}\p{N}\p{M}\p{Cf}])+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: streetWord(match[0]),
  }));
  const found: ContactMatch[] = [];
  for (const [at, first] of words.entries()) {
    let form = "";
    let reading: Reading | null = addressWords.start();
    for (let next = at; next < words.length; next += 1) {
      const word = `${words[next]?.folded ?? ""} `;
      reading = addressWords.read(reading, word);
      if (reading === null) break;
      form += word;
      const end = words[next]?.end ?? first.end;
      for (const subject of addresses.get(form) ?? []) {
        found.push({ start: first.start, end, contact: "address", subject });
      }
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
