import { foldText } from "../kernel/text.ts";
import { isNoDate, parseDate } from "./cell-dates.ts";
import { statusOfWord, statusWords } from "./cell-words.ts";
import { phrases } from "./phrases.ts";
import { recipientsIn } from "./recipients.ts";
import type { ImportField } from "./import.ts";

const EMAIL = /^[^\s@]+@[^\s@][^\s@.]*\.[^\s@]+$/;
const PHONE = /^(?:\+|00)?[\d][\d ().-]{7,}$/;
const POSTCODE = /^\d{5}$/;
const STREET = /^\d{1,4}\s?(?:bis|ter|quater)?,?\s+(?:\p{L}|['’.-])+/iu;
const PRONOUNS =
  /^(elle|il|iel|ael|elles?\/\w+|ils?\/\w+|iel\/\w+|she|he|they|\w+\/(her|him|them))$/i;
const WORDS = /^[\p{L}\p{M}'’.\- ,/&()]{2,60}$/u;
const IN_BRACKETS = /<[^<>\s]{3,254}>/;

/** People as a mail program writes them: `Anne Le Bris <a@x.org>`. */
const isRecipients = (cell: string) => cell.includes("<") && recipientsIn(cell) !== null;

const TESTS: readonly (readonly [ImportField, (cell: string) => boolean])[] = [
  ["fullName", isRecipients],
  ["email", (cell) => EMAIL.test(cell)],
  ["postcode", (cell) => POSTCODE.test(cell)],
  ["phone", (cell) => PHONE.test(cell) && cell.replace(/\D/g, "").length >= 9],
  ["pronoun", (cell) => PRONOUNS.test(cell)],
  ["status", (cell) => statusWords(cell).some((word) => statusOfWord(word) !== null)],
  ["street", (cell) => STREET.test(cell)],
];

/** The share of cells that must look alike before they name a field. */
const MOST = 0.7;

/** What the values of a column look like; null when they could be anything. A date never tells. */
export function fieldOfValues(samples: readonly string[]): ImportField | null {
  const cells = samples.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (cells.length === 0) return null;
  const found = TESTS.find(([, looks]) => cells.filter(looks).length >= cells.length * MOST);
  return found?.[0] ?? null;
}

const saysMembership = phrases(
  "adhesion*, adherent*, membre*, inscription*, inscrit*, member*, joined, mandat*, statut",
);
const saysEnd = phrases(
  "fin, echeance, expir*, jusqu, jusque, end, until, limite, sortie, depart, terme, valable, validite",
);

/** A day with its parts told from each other: figures alone may be anything. */
const isDay = (cell: string) => /[^\d.,]|\.\d+\./.test(cell) && parseDate(cell) !== null;

/** Whether nearly all that is said are days. */
export function mostlyDays(samples: readonly string[]): boolean {
  const cells = samples.map((cell) => cell.trim()).filter((cell) => !isNoDate(cell));
  const days = cells.filter((cell) => cell.length < 40 && isDay(cell));
  return days.length > 0 && days.length >= cells.length * MOST;
}

/** What a column of days says of a membership, by its header; null where it is of nothing of the kind. */
export function datesOf(folded: string, samples: readonly string[]): ImportField | null {
  if (!saysMembership(folded) || !mostlyDays(samples)) return null;
  return saysEnd(folded) ? "statusEnd" : "statusStart";
}

const STANDINGS = phrases(
  `valide, validee, paye, payee, paid, rembourse*, refunded, annule*, cancelled, canceled, pending, expired, current,
   grace, en attente, refuse*, authorized, processed, unpaid, impaye*`,
);
const SUBSCRIBED = phrases(
  "subscribed, unsubscribed, cleaned, bouncing, transactional, nonsubscribed, non subscribed",
);

/** Whether nearly none of the values holds a sign that its field cannot be without. */
const LACKS: Partial<Record<ImportField, RegExp>> = {
  email: /@|[([](?:at|arobase)[)\]]/i,
  phone: /\d\D{0,3}\d\D{0,3}\d\D{0,3}\d/,
  postcode: /\d/,
  statusStart: /\d/,
  statusEnd: /\d/,
  birthDate: /\d/,
};
const NO_ADDRESS: ReadonlySet<ImportField> = new Set([
  "street",
  "town",
  "postcode",
  "phone",
  "givenName",
  "familyName",
  "fullName",
  "status",
  "notes",
]);

/**
 * What a column is after all, where its values cannot be of the field that its header names; null
 * where they may. Labels under `E-mail`, codes under `Statut`, addresses under `Adresse`.
 */
export function unlike(field: ImportField, samples: readonly string[]): ImportField | null {
  const cells = samples.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (cells.length === 0) return null;
  const most = (looks: (cell: string) => boolean) =>
    cells.filter(looks).length >= cells.length * MOST;
  if (NO_ADDRESS.has(field) && field !== "notes" && most((cell) => EMAIL.test(cell)))
    return "email";
  const needed = LACKS[field];
  if (needed !== undefined && !cells.some((cell) => needed.test(cell))) return "ignore";
  if (field !== "status") return null;
  if (cells.every((cell) => /^\d{1,9}$/.test(cell))) return "ignore";
  if (most((cell) => SUBSCRIBED(foldText(cell)))) return "subscription";
  const known = cells.some((cell) => statusWords(cell).some((word) => statusOfWord(word) !== null));
  return !known && most((cell) => STANDINGS(foldText(cell))) ? "standing" : null;
}

/** Whether the values are plain words, as names and towns are; an address in brackets may follow. */
export function looksLikeWords(samples: readonly string[]): boolean {
  const cells = samples
    .map((cell) => cell.replace(IN_BRACKETS, "").trim())
    .filter((cell) => cell !== "");
  const words = cells.filter((cell) => WORDS.test(cell));
  return words.length > 0 && words.length >= cells.length * 0.8;
}

const PARTICLE = /^(?:de|du|des|d|la|le|les|l|da|dos|van|von|der|den|ben|bin|el|al|y)$/u;

/** Whether every word is written as in a name: `Équipe d’animation` is not, `Anne de Bellec` is. */
export function looksLikeNames(samples: readonly string[]): boolean {
  const words = samples
    .flatMap((cell) => cell.replace(IN_BRACKETS, "").split(/[\s'’.,/&()-]+/u))
    .filter((word) => word !== "");
  const named = words.filter((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word));
  return words.length > 0 && named.length >= words.length * 0.75;
}

/** Whether a cell is a value, which no header would be. */
export function looksLikeData(cell: string): boolean {
  const text = cell.trim();
  return (
    EMAIL.test(text) ||
    PHONE.test(text) ||
    POSTCODE.test(text) ||
    STREET.test(text) ||
    /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.test(text)
  );
}
