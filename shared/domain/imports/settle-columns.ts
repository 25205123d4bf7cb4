import { foldText } from "../kernel/text.ts";
import { looksLikeNames, looksLikeWords } from "./cell-kinds.ts";
import type { GuessReason, ImportField } from "./import.ts";

/** How sure a guess is: the lower, the surer. */
export interface Guess {
  field: ImportField;
  rank: number;
  because: GuessReason;
  /** Whether its header says that it is not the first of several: an office’s, another’s. */
  second: boolean;
}

/** From here on, what somebody else of the line is called, and what values alone tell. */
export const PAYER_RANK = 200;

function set(guess: Guess, field: ImportField, kind: GuessReason["kind"], of = ""): void {
  guess.field = field;
  guess.because = { kind, of };
}

/**
 * `Nom` is the family name beside a given name, and the whole name without. A whole name beside both
 * is left out, unless some line has no other: an organisation’s, in an address book.
 */
export function settleNames(
  headers: readonly string[],
  columns: readonly (readonly string[])[],
  guesses: Guess[],
): void {
  const given = guesses.findIndex(({ field }) => field === "givenName");
  const plain = guesses.findIndex(
    ({ field, because }, at) =>
      field === "familyName" &&
      because.kind === "words" &&
      !/famille/.test(foldText(headers[at] ?? "")),
  );
  if (plain >= 0 && given < 0) {
    const guess = guesses[plain];
    const full = guesses.some(({ field }) => field === "fullName");
    if (guess !== undefined && !full) set(guess, "fullName", "nameAlone");
  } else if (plain >= 0 && given >= 0) {
    const guess = guesses[plain];
    if (guess !== undefined) set(guess, "familyName", "beside", headers[given] ?? "");
  }
  settleUsage(headers, guesses, plain);
  const family = guesses.findIndex(({ field }) => field === "familyName");
  if (given < 0 && family < 0) return;
  const said = (at: number, line: number) => (columns[at]?.[line] ?? "").trim() !== "";
  for (const [at, guess] of guesses.entries()) {
    if (guess.field !== "fullName" || guess.because.kind === "recipe") continue;
    const needed = (columns[at] ?? []).some(
      (cell, line) => cell.trim() !== "" && !said(given, line) && !said(family, line),
    );
    if (!needed) set(guess, "ignore", "another", headers[family < 0 ? given : family] ?? "");
  }
}

/** `Nom` beside a name of use is the one at birth: it is taken where the other is empty. */
function settleUsage(headers: readonly string[], guesses: Guess[], plain: number): void {
  const usage = guesses.findIndex(
    ({ field, because }, at) =>
      field === "familyName" &&
      because.kind === "header" &&
      /usage|usuel|marital|epouse|mariee/.test(foldText(headers[at] ?? "")),
  );
  const guess = guesses[plain];
  const isTold = guesses.some(({ field }) => field === "birthName");
  if (usage < 0 || guess === undefined || isTold) return;
  set(guess, "birthName", "beside", headers[usage] ?? "");
}

/** Those written as names are; where none is, as in a file without capitals, any may be. */
function nameColumns(words: readonly number[], columns: readonly (readonly string[])[]): number[] {
  const names = words.filter((i) => looksLikeNames(columns[i] ?? []));
  return names.length > 0 ? names : [...words];
}

/** Without a header, the first columns of plain words are names, one after a postcode a town. */
export function settleWords(columns: readonly (readonly string[])[], guesses: Guess[]): void {
  const words = columns.flatMap((samples, i) =>
    guesses[i]?.because.kind === "nothing" && looksLikeWords(samples) ? [i] : [],
  );
  const become = (at: number, field: ImportField) => {
    const guess = guesses[at];
    if (guess !== undefined) set(guess, field, "values");
  };
  const town = words.find((i) => guesses[i - 1]?.field === "postcode");
  if (town !== undefined) become(town, "town");
  const names = nameColumns(
    words.filter((i) => i !== town),
    columns,
  );
  const [first, second] = names;
  if (first === undefined) return;
  if (second === undefined) {
    become(first, "fullName");
    return;
  }
  const upper = (i: number) => {
    const cells = (columns[i] ?? []).filter((cell) => cell !== "");
    return cells.every((cell) => cell === cell.toUpperCase()) ? 1 : 0;
  };
  const family = upper(second) > upper(first) ? second : first;
  become(family, "familyName");
  become(family === first ? second : first, "givenName");
}

const PLACE: ReadonlySet<ImportField> = new Set(["street", "postcode", "town"]);
const SECOND: Partial<Record<ImportField, ImportField>> = {
  street: "secondStreet",
  postcode: "secondPostcode",
  town: "secondTown",
};

/**
 * Of several addresses, the home’s is taken, whole: not a line of one and the town of another. The
 * others are for those of whom the home says nothing.
 */
export function settleAddresses(headers: readonly string[], guesses: Guess[]): void {
  const places = guesses.flatMap((guess, at) => (PLACE.has(guess.field) ? [{ guess, at }] : []));
  const first = places.filter(({ guess }) => !guess.second);
  const isSecond = (at: number) => /\b[2-9]\b/.test(foldText(headers[at] ?? ""));
  const severalTowns = first.some(({ guess, at }) => guess.field !== "street" && isSecond(at));
  for (const { guess, at } of places) {
    const another = guess.second || (severalTowns && isSecond(at));
    if (first.length === 0 || !another) continue;
    const home = first.find((one) => one.guess.field === guess.field) ?? first[0];
    set(guess, SECOND[guess.field] ?? "ignore", "homeFirst", headers[home?.at ?? -1] ?? "");
  }
}

/** Keeps, of several columns for a field that takes one, the surest; the first among equals. */
export function settleTwice(
  headers: readonly string[],
  guesses: Guess[],
  repeatable: ReadonlySet<ImportField>,
): void {
  const fields = guesses.map(({ field }) => field);
  for (const [at, guess] of guesses.entries()) {
    const field = fields[at] ?? "ignore";
    if (field === "ignore") continue;
    const rivals = guesses.flatMap((other, index) => (fields[index] === field ? [other] : []));
    const best = Math.min(...rivals.map(({ rank }) => rank));
    const chosen = guesses.findIndex((other, i) => fields[i] === field && other.rank === best);
    const beaten = repeatable.has(field)
      ? best < PAYER_RANK && guess.rank >= PAYER_RANK
      : chosen !== at;
    if (beaten) set(guess, "ignore", "another", headers[chosen] ?? "");
  }
}
