import { foldText } from "../kernel/text.ts";
import { fieldOfValues, looksLikeData, looksLikeNames, looksLikeWords } from "./cell-kinds.ts";
import { statusOfWord, yesOrNo } from "./cell-words.ts";
import type { ImportField } from "./import.ts";
import { FOREIGN_HEADER, HEADER_WORDS, KNOWN_HEADERS, PAYER_HEADERS } from "./known-headers.ts";

/** Fields that several columns may feed: their values add up. */
export const REPEATABLE_FIELDS: ReadonlySet<ImportField> = new Set([
  "ignore",
  "email",
  "phone",
  "status",
  "notes",
]);

/** How sure a guess is: the lower, the surer. */
interface Guess {
  field: ImportField;
  rank: number;
}

const ranked = (headers: typeof PAYER_HEADERS, from: number): [string, Guess][] =>
  Object.entries(headers).flatMap(([field, names]) =>
    names.map((name, i): [string, Guess] => [
      name,
      { field: field as ImportField, rank: from + i },
    ]),
  );
const KNOWN: ReadonlyMap<string, Guess> = new Map([
  ...ranked(KNOWN_HEADERS, 0),
  ...ranked(PAYER_HEADERS, 200),
]);

const WORD_RANK = 100;
const VALUE_RANK = 300;

function guessByHeader(folded: string, samples: readonly string[]): Guess | null {
  const known = KNOWN.get(folded);
  if (known !== undefined) return known;
  if (FOREIGN_HEADER.test(folded)) return { field: "ignore", rank: 0 };
  if (statusOfWord(folded) !== null && answersYesOrNo(samples)) {
    return { field: "status", rank: WORD_RANK };
  }
  const words = HEADER_WORDS.find(([pattern]) => pattern.test(folded));
  return words === undefined ? null : { field: words[1], rank: WORD_RANK };
}

/** `Adhérent` with yes and no under it is a status of its own; one odd value does not change it. */
function answersYesOrNo(samples: readonly string[]): boolean {
  const cells = samples.filter((cell) => cell !== "");
  const answers = cells.filter((cell) => yesOrNo(cell) !== null);
  return cells.length > 0 && answers.length >= cells.length * 0.7;
}

function guessOne(header: string, samples: readonly string[]): Guess {
  const byHeader = header === "" ? null : guessByHeader(foldText(header), samples);
  if (byHeader !== null) return byHeader;
  const byValues = fieldOfValues(samples);
  return { field: byValues ?? "ignore", rank: VALUE_RANK };
}

/** `Nom` is the family name beside a given name, and the whole name without. */
function settleName(headers: readonly string[], guesses: Guess[]): void {
  const at = headers.findIndex((header) => /^noms?$/.test(foldText(header)));
  if (at < 0) return;
  const beside = guesses.some((guess) => guess.field === "givenName");
  guesses[at] = { field: beside ? "familyName" : "fullName", rank: 0 };
}

/** Those written as names are; where none is, as in a file without capitals, any may be. */
function nameColumns(words: readonly number[], columns: readonly (readonly string[])[]): number[] {
  const names = words.filter((i) => looksLikeNames(columns[i] ?? []));
  return names.length > 0 ? names : [...words];
}

/** Without a header, the first columns of plain words are names, one after a postcode a town. */
function settleWords(columns: readonly (readonly string[])[], guesses: Guess[]): void {
  const words = columns.flatMap((samples, i) =>
    guesses[i]?.field === "ignore" && looksLikeWords(samples) ? [i] : [],
  );
  const town = words.find((i) => guesses[i - 1]?.field === "postcode");
  if (town !== undefined) guesses[town] = { field: "town", rank: VALUE_RANK };
  const [first, second] = nameColumns(
    words.filter((i) => i !== town),
    columns,
  );
  if (first === undefined) return;
  if (second === undefined) {
    guesses[first] = { field: "fullName", rank: VALUE_RANK };
    return;
  }
  const upper = (i: number) =>
    (columns[i] ?? []).every((cell) => cell === cell.toUpperCase()) ? 1 : 0;
  const family = upper(second) > upper(first) ? second : first;
  const given = family === first ? second : first;
  guesses[family] = { field: "familyName", rank: VALUE_RANK };
  guesses[given] = { field: "givenName", rank: VALUE_RANK };
}

/** Keeps, of several columns for a field that takes one, the surest; the first among equals. */
function settleTwice(guesses: Guess[]): ImportField[] {
  return guesses.map((guess, at) => {
    const { field, rank } = guess;
    if (field === "ignore") return field;
    const rivals = guesses.filter((other) => other.field === field);
    if (REPEATABLE_FIELDS.has(field)) {
      const sure = rivals.some((other) => other.rank < 200);
      return sure && rank >= 200 ? "ignore" : field;
    }
    const best = Math.min(...rivals.map((other) => other.rank));
    const chosen = guesses.findIndex((other) => other.field === field && other.rank === best);
    return chosen === at ? field : "ignore";
  });
}

/**
 * The field each column seems to feed, by its header first and its values then. `headers` is empty
 * for a file without; `columns` holds some values of each column.
 */
export function guessColumns(
  headers: readonly string[],
  columns: readonly (readonly string[])[],
): ImportField[] {
  const guesses = columns.map((samples, i) => guessOne(headers[i] ?? "", samples));
  settleName(headers, guesses);
  const named = guesses.some(({ field }) => field.endsWith("Name"));
  if (!named) settleWords(columns, guesses);
  const fields = settleTwice(guesses);
  return fields.includes("familyName") || fields.includes("givenName")
    ? fields.map((field) => (field === "fullName" ? "ignore" : field))
    : fields;
}

/** Whether a first line names its columns: it holds no value, and at least one known header. */
export function looksLikeHeader(first: readonly string[]): boolean {
  if (first.some(looksLikeData)) return false;
  return first.some((cell) => {
    const folded = foldText(cell);
    return (
      /^noms?$/.test(folded) ||
      KNOWN.has(folded) ||
      (folded !== "" && HEADER_WORDS.some(([pattern]) => pattern.test(folded)))
    );
  });
}
