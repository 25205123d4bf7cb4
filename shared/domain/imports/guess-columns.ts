import { foldText } from "../kernel/text.ts";
import { datesOf, fieldOfValues, looksLikeData, unlike } from "./cell-kinds.ts";
import { statusOfWord, yesOrNo } from "./cell-words.ts";
import type { ColumnGuess, GuessReason, ImportField } from "./import.ts";
import { asksConsent, HEADER_WORDS, isForeign, isSecond, qualifies } from "./header-words.ts";
import { KNOWN_HEADERS, PAYER_HEADERS } from "./known-headers.ts";
import {
  PAYER_RANK,
  settleAddresses,
  settleNames,
  settleTwice,
  settleWords,
  type Guess,
} from "./settle-columns.ts";
import { isOffice, settleGroups } from "./settle-groups.ts";
import { tellsSubscription } from "./subscription.ts";
import { recipeOf } from "./recipes.ts";

/** Fields that several columns may feed: their values add up. */
export const REPEATABLE_FIELDS: ReadonlySet<ImportField> = new Set([
  "ignore",
  "email",
  "phone",
  "street",
  "secondStreet",
  "secondPostcode",
  "secondTown",
  "status",
  "standing",
  "subscription",
  "group",
  "notes",
]);

const WORD_RANK = 100;
const VALUE_RANK = 300;

const ranked = (headers: typeof PAYER_HEADERS, from: number): [string, [ImportField, number]][] =>
  Object.entries(headers).flatMap(([field, names]) =>
    names.map((name, i): [string, [ImportField, number]] => [
      name,
      [field as ImportField, from + i],
    ]),
  );
const KNOWN: ReadonlyMap<string, readonly [ImportField, number]> = new Map([
  ...ranked(KNOWN_HEADERS, 0),
  ...ranked(PAYER_HEADERS, PAYER_RANK),
]);

/** `Adhérent` with yes and no under it is a status of its own; one odd value does not change it. */
function answersYesOrNo(samples: readonly string[]): boolean {
  const cells = samples.filter((cell) => cell !== "");
  const answers = cells.filter((cell) => yesOrNo(cell) !== null);
  return cells.length > 0 && answers.length >= cells.length * 0.7;
}

const told = (field: ImportField, rank: number, kind: GuessReason["kind"], of = ""): Guess => ({
  field,
  rank,
  because: { kind, of },
  second: false,
});

function guessByHeader(folded: string, samples: readonly string[]): Guess | null {
  const known = KNOWN.get(folded);
  if (known !== undefined) return told(...known, "header");
  if (asksConsent(folded)) return told("publishConsent", WORD_RANK, "words");
  if (tellsSubscription(folded, samples)) return told("subscription", WORD_RANK, "words");
  if (isForeign(folded)) return told("ignore", 0, "foreign");
  if (qualifies(folded)) return told("ignore", 0, "qualifies");
  if (statusOfWord(folded) !== null && answersYesOrNo(samples)) {
    return told("status", WORD_RANK, "yesAndNo");
  }
  const words = HEADER_WORDS.find(([says]) => says(folded));
  return words === undefined ? null : told(words[1], WORD_RANK, "words");
}

function guessByValues(samples: readonly string[]): Guess {
  const field = fieldOfValues(samples);
  return field === null ? told("ignore", VALUE_RANK, "nothing") : told(field, VALUE_RANK, "values");
}

/** What a header says, unless the values under it say that it cannot be so. */
function guessOne(header: string, samples: readonly string[]): Guess {
  // `street2`, `Email1`: a number of several, written against its word.
  const folded = foldText(header).replace(/([a-z])(\d)/g, "$1 $2");
  const byHeader = folded === "" ? null : guessByHeader(folded, samples);
  if (byHeader === null || byHeader.field === "status") {
    const dates = datesOf(folded, samples);
    if (dates !== null) return told(dates, WORD_RANK, byHeader === null ? "words" : "unlike");
  }
  if (byHeader === null) return guessByValues(samples);
  byHeader.second = isSecond(folded);
  const { field } = byHeader;
  // What people do is told in notes, unless it is what they were elected to.
  if (field === "notes" && isOffice(folded) && fieldOfValues(samples) === "status") {
    return told("status", WORD_RANK, "values");
  }
  if (byHeader.because.kind === "yesAndNo") return byHeader;
  const better = unlike(field, samples);
  if (better === null) return byHeader;
  return told(better, better === "ignore" ? 0 : WORD_RANK, "unlike");
}

/**
 * The field each column seems to feed, and why: by the recipe its headers are known by, else by its
 * header and its values together. `headers` is empty for a file without; `columns` holds some values
 * of each column, line by line.
 */
export function guessColumns(
  headers: readonly string[],
  columns: readonly (readonly string[])[],
): ColumnGuess[] {
  const known = recipeOf(headers);
  const times = new Map<string, number>();
  const guesses = columns.map((samples, i): Guess => {
    const header = headers[i] ?? "";
    const time = times.get(header) ?? 0;
    times.set(header, time + 1);
    const field = known?.fieldOf(header, time);
    return field === undefined
      ? guessOne(header, samples)
      : told(field, 0, "recipe", known?.recipe.name);
  });
  settleNames(headers, columns, guesses);
  if (!guesses.some(({ field }) => field.endsWith("Name"))) settleWords(columns, guesses);
  settleGroups(headers, columns, guesses);
  settleAddresses(headers, guesses);
  settleTwice(headers, guesses, REPEATABLE_FIELDS);
  return guesses.map(({ field, because }) => ({ field, because }));
}

/** Whether a first line names its columns: it holds no value, and at least one known header. */
export function looksLikeHeader(first: readonly string[]): boolean {
  if (first.some(looksLikeData)) return false;
  if (recipeOf(first) !== null) return true;
  return first.some((cell) => {
    const folded = foldText(cell);
    if (folded === "" || cell.length > 200) return false;
    return KNOWN.has(folded) || asksConsent(folded) || HEADER_WORDS.some(([says]) => says(folded));
  });
}
