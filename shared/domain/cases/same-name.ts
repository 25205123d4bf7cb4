import { isCivility, isParticle } from "../imports/name-parts.ts";
import { foldedWords } from "../kernel/word-match.ts";
import { nameLetters } from "../publication/letters.ts";

export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

/** The same words in whatever order, or what may be another way to write them. */
export type NameLikeness = "same" | "near";

/** The longest that is read of what somebody typed for a name: more words than any name has. */
const LONGEST_TYPED = 400;
const MOST_WORDS = 24;
/** More words in a row than one part of a name is written in. */
const LONGEST_RUN = 6;
/** Shorter names are one letter away from too many others. */
const LONG_ENOUGH = 8;
/** An initial glued to a shorter family name is a word of its own. */
const LONG_FAMILY = 5;

/**
 * Whether what somebody typed may be a person’s name: case, accents, hyphens, particles, order, words glued or split,
 * initials, half of a compound name, one letter wrong, letters of another script drawn alike, more words around.
 * One name alone counts where nothing else was typed: people are often called by it. Better too many than
 * one too few: each is looked at by somebody.
 */
export function nameLikeness(name: PersonName, typed: string): NameLikeness | null {
  const own = formsOf(name);
  const readings = readingsOf(typed);
  if (own.words.length === 0) return null;
  if (readings.some((words) => isSameBag(words, own.words))) return "same";
  const isNear = readings.some((words) => isWhole(words, own) || isAlone(words, own));
  return isNear ? "near" : null;
}

/** Whether an address is made of a person’s name: « m.legoff ». One name alone says nothing there. */
export function isMadeOfName(name: PersonName, email: string): boolean {
  const [local = ""] = email.slice(0, LONGEST_TYPED).split("@");
  const words = wordsOf(local.replaceAll(/[\d._+-]/gu, " "));
  return words.length > 0 && isWhole(words, formsOf(name));
}

/** How one part of a name may be written, each as letters without anything between. */
interface PartForms {
  /** Whole, with its particles and without. */
  readonly whole: readonly string[];
  /** Those, and each of its words that is a name by itself. */
  readonly any: ReadonlySet<string>;
  /** `m`, `mc` of « Marie-Claude ». */
  readonly initials: ReadonlySet<string>;
}

interface NameForms {
  readonly words: readonly string[];
  readonly given: PartForms;
  readonly family: PartForms;
}

function formsOf({ givenName, familyName }: PersonName): NameForms {
  const [given, family] = [wordsOf(givenName), wordsOf(familyName)];
  return { words: [...given, ...family], given: partForms(given), family: partForms(family) };
}

function partForms(words: readonly string[]): PartForms {
  const main = words.filter((word) => !isParticle(word));
  const whole = distinct([words.join(""), main.join("")]).filter((form) => form.length > 1);
  const parts = main.filter((word) => word.length > 2);
  const initials = [words, main].flatMap((list) => [
    list.map((word) => word.charAt(0)).join(""),
    ...list.slice(0, 1).map((word) => word.charAt(0)),
  ]);
  return {
    whole,
    any: new Set([...whole, ...parts]),
    initials: new Set(initials.filter((form) => form !== "")),
  };
}

function wordsOf(text: string): string[] {
  return foldedWords(text.slice(0, LONGEST_TYPED).replaceAll(/\p{Cf}/gu, ""))
    .map(nameLetters)
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
}

/** The words typed, and the same without « Mme » or « M. », which may be an initial too. */
function readingsOf(typed: string): string[][] {
  const raw = typed.slice(0, LONGEST_TYPED).trim().split(/\s+/u);
  const named = raw.filter((word, at) => !isCivility(word, at, raw));
  return [raw, named].map((words) => wordsOf(words.join(" "))).filter((words) => words.length > 0);
}

function isSameBag(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join(" ") === other.toSorted().join(" ");
}

/** Both parts of a name are there, in any order, one of them by its initials at most. */
function isWhole(words: readonly string[], { given, family }: NameForms): boolean {
  const runs = runsOf(words);
  const has = ({ any }: PartForms) => any.values().some((form) => runs.has(form));
  if (has(given) && has(family)) return true;
  const letters = words.join("");
  const glued = given.whole.flatMap((one) =>
    family.whole.flatMap((other) => [one + other, other + one]),
  );
  if (glued.some((form) => form === letters || isOneEditApart(form, letters))) return true;
  return (
    isWithInitials(words, family, given.initials) || isWithInitials(words, given, family.initials)
  );
}

function isWithInitials(
  words: readonly string[],
  { any, whole }: PartForms,
  initials: ReadonlySet<string>,
): boolean {
  const isSplit = words.some((_, at) => {
    const [before, after] = [words.slice(0, at).join(""), words.slice(at).join("")];
    return (initials.has(before) && any.has(after)) || (any.has(before) && initials.has(after));
  });
  const [only = ""] = words.length === 1 ? words : [];
  return (
    isSplit ||
    whole.some(
      (form) =>
        form.length >= LONG_FAMILY &&
        initials.values().some((initial) => only === initial + form || only === form + initial),
    )
  );
}

/** All that was typed is one part of the name. */
function isAlone(words: readonly string[], { given, family }: NameForms): boolean {
  const letters = words.join("");
  return given.any.has(letters) || family.any.has(letters);
}

/** Every few words in a row, joined. */
function runsOf(words: readonly string[]): Set<string> {
  return new Set(
    words.flatMap((_, from) =>
      words
        .slice(from, from + LONGEST_RUN)
        .map((_word, more) => words.slice(from, from + more + 1).join("")),
    ),
  );
}

/** One letter more, less or other. */
function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < LONG_ENOUGH || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}

function distinct(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
