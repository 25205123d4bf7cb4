import { PrefixIndex, type Reading } from "../kernel/prefix-index.ts";
import { foldText } from "../kernel/text.ts";
import { PARTICLES, type Subject } from "./subject.ts";

/** A place in a text that names somebody. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** Everybody it may mean. */
  readonly subjects: readonly Subject[];
}

interface Entry {
  readonly subject: Subject;
  /** Where the two names meet; null for a name in one piece, which needs its capitals. */
  readonly junction: number | null;
}

/** The names of a set of people, ready to be looked up: made once, used on every line. */
export interface NameIndex {
  readonly full: ReadonlyMap<string, readonly Entry[]>;
  readonly lone: ReadonlyMap<string, readonly Subject[]>;
  readonly spellings: PrefixIndex;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly capital: boolean;
  /** The end of a sentence stands before it. */
  readonly first: boolean;
}

/**
 * A word, or a part of one between hidden characters; one character of the scripts that put nothing
 * between words.
 */
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`, "gu");
const STOPS = /[.!?;:…。؟](?![\p{L}\p{N}])/u;
const HYPHENED = /^[-\u2010-\u2013]$/u;
const RUN_TOGETHER = 10;

/** Every folded spelling of the names, full and alone, with whose it is. */
export function indexNames(subjects: readonly Subject[]): NameIndex {
  const full = new Map<string, Entry[]>();
  const lone = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const given = variants(subject.givenName);
    const family = variants(subject.familyName);
    for (const a of given) {
      for (const b of family) {
        if (a.length + b.length < 3) continue;
        push(full, a + b, { subject, junction: a.length });
        push(full, b + a, { subject, junction: b.length });
      }
    }
    const alone = given.length === 0 || family.length === 0;
    const pieces = alone ? [`${subject.givenName} ${subject.familyName}`] : [];
    for (const name of [...pieces, ...subject.aliases]) {
      if (foldText(name).includes(" ")) push(full, glue(name), { subject, junction: null });
    }
    if (!subject.involved) continue;
    for (const name of new Set([...given, ...family, ...subject.aliases.flatMap(variants)])) {
      if (name.length > 1 && !/^\d+$/.test(name)) push(lone, name, subject);
    }
  }
  return { full, lone, spellings: new PrefixIndex([...full.keys(), ...lone.keys()]) };
}

/** Every name of the index in a text; they may overlap. */
export function matchNames(
  text: string,
  index: NameIndex,
): { full: NameMatch[]; lone: NameMatch[] } {
  const tokens = tokensOf(text);
  const full: NameMatch[] = [];
  const lone: NameMatch[] = [];
  for (const [at, first] of tokens.entries()) {
    let letters = "";
    let reading: Reading | null = index.spellings.start();
    for (let next = at; next < tokens.length; next += 1) {
      const token = tokens[next];
      if (token === undefined || (next > at && token.first)) break;
      reading = index.spellings.read(reading, token.folded);
      if (reading === null) break;
      letters += token.folded;
      const entries = index.full.get(letters) ?? [];
      const known = index.lone.get(letters) ?? [];
      if (entries.length === 0 && known.length === 0) continue;
      const span = { start: first.start, end: token.end };
      const run = tokens.slice(at, next + 1);
      const joints = jointsOf(text, run);
      const subjects = entries
        .filter(({ junction }) =>
          junction === null
            ? run.every(wellCapitalised)
            : joints.has(junction) || letters.length >= RUN_TOGETHER,
        )
        .map((entry) => entry.subject);
      if (subjects.length > 0) full.push({ ...span, subjects });
      const capital = run.some((one) => one.capital);
      if (known.length > 0 && capital && !hyphened(text, tokens, at, next)) {
        lone.push({ ...span, subjects: known });
      }
    }
  }
  return { full, lone };
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = glue(match[0]);
    if (folded === "") continue;
    const letter = /[\p{L}\p{N}]/u.exec(match[0])?.[0] ?? "";
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      folded,
      capital: /\p{Lu}|\p{Lt}|\p{Lo}/u.test(letter),
      first: STOPS.test(text.slice(tokens.at(-1)?.end ?? 0, match.index)),
    });
  }
  return tokens;
}

/** Where a name may begin, in folded letters: at a word, and inside one at a capital after a small letter. */
function jointsOf(text: string, run: readonly Token[]): Set<number> {
  const joints = new Set<number>();
  let length = 0;
  for (const { start, end, folded } of run) {
    joints.add(length);
    let read = start;
    let inside = length;
    for (const match of text.slice(start, end).matchAll(/(?<=\p{Ll})(?=\p{Lu})/gu)) {
      inside += glue(text.slice(read, start + match.index)).length;
      joints.add(inside);
      read = start + match.index;
    }
    length += folded.length;
  }
  return joints;
}

function wellCapitalised(token: Token): boolean {
  return (
    token.capital ||
    token.folded.length < 3 ||
    PARTICLES.has(token.folded) ||
    /^\d/.test(token.folded)
  );
}

function hyphened(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const before = text.slice(tokens[first - 1]?.end ?? 0, tokens[first]?.start);
  const after = text.slice(tokens[last]?.end, tokens[last + 1]?.start ?? text.length);
  return (first > 0 && HYPHENED.test(before)) || (last + 1 < tokens.length && HYPHENED.test(after));
}

/** The whole name, and each of its words that could stand for it. */
function variants(name: string): string[] {
  const words = foldText(name)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const own =
    words.length < 2 ? [] : words.filter((word) => word.length > 2 && !PARTICLES.has(word));
  return [...new Set([words.join(""), ...own])];
}

/** A name as it is looked up: folded, in one piece. */
export function glue(text: string): string {
  return foldText(text).replaceAll(" ", "");
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
