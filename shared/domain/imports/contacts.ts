import { z } from "zod";
import { within } from "./within.ts";
import { foldText } from "../kernel/text.ts";
import { phrases } from "./phrases.ts";
import { EMAIL_LENGTH, PHONE_PATTERN } from "../people/person-fields.ts";

/** What a cell of contacts says: the addresses or numbers in it, and its words beside them. */
export interface ReadContacts {
  readonly found: readonly string[];
  /** Whether some of it looks like one and could not be read. */
  readonly isBroken: boolean;
  /** Words beside that say something of their own. */
  readonly hasWords: boolean;
}

/** Words that label an address or a number, or say that there is none. */
const LABELS = new Set(
  `e mail email mail mel courriel adresse tel telephone phone tph portable port mob mobile gsm cell fixe fax dom domicile
   maison perso personnel personnelle pro professionnel professionnelle prof bureau travail work home other autre main
   principal principale secondaire p f t m d n no num numero et ou and or mailto`.split(/\s+/),
);
const NONE = new Set(
  "neant aucun aucune nc na n a non none no sans pas rien inconnu inconnue x null undefined".split(
    " ",
  ),
);

const SAYS_NONE = phrases(
  "n a, pas de, pas d, sans mail, sans e mail, sans email, sans adresse, sans tel, sans telephone, non renseigne*, non communique*",
);

/** Whether a cell says in its way that there is nothing: `néant`, `-`, `n/a`, `pas d’adresse`. */
export function saysNone(cell: string): boolean {
  if (cell.length > 40) return false;
  const words = foldText(cell).split(" ");
  if (words.length === 1) return words[0] === "" || NONE.has(words[0] ?? "");
  return words.length < 5 && SAYS_NONE(words.slice(0, 2).join(" ")) && !/[@\d]/.test(cell);
}

function wordsBeside(text: string): boolean {
  return foldText(text)
    .split(" ")
    .some((word) => word !== "" && !LABELS.has(word) && !/^\d{1,2}$/.test(word));
}

/** What parts the addresses of a cell; none of it is in an address that people write. */
const AROUND_EMAIL = /[\s<>,;|"()[\]/]+|:::/;

/**
 * The e-mails of a cell: `a@x.org, b@y.org`, `Anne <a@x.org>`, `mailto:a@x.org`, `a(at)x.org`,
 * `a @x.org`, `a@x.org (pro)`. The name before an address in angle brackets is the person’s, and no
 * word of its own.
 */
export function readEmails(cell: string): ReadContacts {
  const text = cell
    .replace(/\p{Cf}/gu, "")
    .replace(/[([]\s?(?:at|arobase|@)\s?[)\]]|\b arobase \b/gi, "@")
    .replace(/ ?[([]\s?(?:dot|point)\s?[)\]] ?/gi, ".")
    .replace(/ ?@ ?/g, "@");
  const found: string[] = [];
  let isBroken = false;
  const beside: string[] = [];
  for (const part of text.split(AROUND_EMAIL)) {
    if (!part.includes("@")) {
      beside.push(part);
      continue;
    }
    const email = within(part.replace(/^(?:mailto:|e-?mail:|mail:)/i, ""), ".:'‘’?!");
    if (!isEmail(email)) isBroken = true;
    else if (!found.includes(email)) found.push(email);
  }
  const named = text.includes("<");
  return { found, isBroken, hasWords: !named && wordsBeside(beside.join(" ")) };
}

/** A French number, with or without its country’s prefix: what several glued together are cut by. */
const FRENCH = /(?:(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?|0)[1-9](?:[ .-]?\d{2}){4}/g;
const NUMBER = /\+?\d[\d ().-]{3,}/g;
const CONVENTIONAL = 15;

/**
 * The phone numbers of a cell; what spreadsheets put around them (`'06…`, hidden marks, `.0`), labels
 * (`tél :`, `(bureau)`) and what parts them (`/`, `ou`, a new line, or nothing) go. A French number that
 * lacks a figure, or has one too many, is none, unless the line is somebody’s who lives `abroad`.
 */
export function readPhones(cell: string, abroad = false): ReadContacts {
  const text = cell
    .replace(/\p{Cf}/gu, "")
    .replace(/\(\s?(\+\d{1,3})\s?\) ?/g, "$1 ")
    .replace(/[\u2010-\u2015]/g, "-")
    // No-break and thin spaces, as typography has them; a new line parts two numbers.
    .replace(/_|[^\S\n]/g, " ");
  const found: string[] = [];
  const state = { isBroken: /\d[.,]\d{0,20}e\+?\d/i.test(text), hasWords: false };
  if (state.isBroken)
    return { found: exactNumber(text), ...state, isBroken: exactNumber(text).length === 0 };
  for (const part of partsOf(text)) {
    const numbers = numbersIn(part);
    const beside = numbers.reduce((rest, number) => rest.replace(number, " "), part);
    const clean = numbers.map(tidy).filter((one) => isPhone(one) && (abroad || isWhole(one)));
    if (clean.length < numbers.length || (clean.length === 0 && /\d/.test(part))) {
      state.isBroken = true;
    }
    if (wordsBeside(beside)) state.hasWords = true;
    for (const number of clean) if (!found.includes(number)) found.push(number);
  }
  return { found, ...state };
}

/** Two figures between each mark are one number written with it: `06/11/22/33/44`. */
function partsOf(text: string): string[] {
  const parts = text.split(/[/;,|\n]|:::| ou | et | or | and | & /i).map((part) => part.trim());
  const isOne = parts.length > 3 && parts.every((part) => /^\+?\d{1,3}$/.test(part));
  return isOne ? [parts.join(" ")] : parts.filter((part) => part !== "");
}

function numbersIn(part: string): string[] {
  const digits = part.replace(/\D/g, "").length;
  if (digits < 4) return [];
  if (digits > CONVENTIONAL) {
    const french = part.match(FRENCH) ?? [];
    if (french.length > 1) return [...french];
  }
  return [...(part.match(NUMBER) ?? [])];
}

/** `02 123 45 67` and `065 12 34 56`, as Belgium writes the nine figures of a fixed line. */
const BELGIAN = /^0(?:\d[ ./-]\d{3}[ .-]?\d{2}[ .-]?\d{2}|\d{2}[ ./-]\d{2}[ .-]?\d{2}[ .-]?\d{2})$/;
/** As France writes its own: two figures, then pairs, the last of which may lack one. */
const IN_PAIRS = /^0[1-9](?:(?:[ .-]?\d{2})+(?:[ .-]?\d)?|\d{6,})$/;

/** Whether a number that is written as in France has all its figures and no more: ten, or nine after `+33`. */
function isWhole(number: string): boolean {
  const figures = number.replace(/[ ().-]/g, "");
  const [, national] = /^(?:\+|00)33(\d*)$/.exec(figures) ?? [];
  // The zero of « +33 (0)6 » is none of its figures.
  if (national !== undefined) return national.length === (national.startsWith("0") ? 10 : 9);
  if (!IN_PAIRS.test(number) || BELGIAN.test(number)) return true;
  return figures.length === 10;
}

function tidy(number: string): string {
  const bare = within(number, " (.-");
  const [whole = "", part = ""] = bare.split(".", 2);
  if (/^\d{9,13}$/.test(whole) && /^0{1,2}$/.test(part)) return tidy(whole);
  return /^33[1-9]\d{8}$/.test(bare) ? `+${bare}` : bare;
}

/** What a spreadsheet made of a number, where it kept all of its figures: `3.3611223344E+10`. */
function exactNumber(text: string): string[] {
  const found = /^\s*(\d)[.,](\d+)e\+?(\d{1,2})\s*$/i.exec(text);
  const [, whole = "", part = "", power = ""] = found ?? [];
  const digits = `${whole}${part}`;
  const isExact = found !== null && part.length >= Number(power) - 1 && Number(power) >= 8;
  if (!isExact || Number(power) > 14) return [];
  const number = tidy(digits.padEnd(Number(power) + 1, "0"));
  return isPhone(number) ? [number] : [];
}

/** The same answer as the schema of an e-mail, at a hundredth of its cost. */
export function isEmail(text: string): boolean {
  return text.length <= EMAIL_LENGTH && z.regexes.email.test(text);
}

/** The same answer as the schema of a phone number, for a text without blanks around it. */
export function isPhone(text: string): boolean {
  return PHONE_PATTERN.test(text);
}
