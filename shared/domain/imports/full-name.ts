import { foldText } from "../kernel/text.ts";
import { givenness, leadsAnother } from "./given-names.ts";
import {
  isCivility,
  isParticle,
  isShouted,
  setBirthApart,
  setBracketsApart,
  soundsLikeOrganisation,
} from "./name-parts.ts";

export type NameOrder = "givenFirst" | "familyFirst";

/** How a column writes whole names, and whether so steadily that no word alone goes against it. */
export interface NameHabit {
  readonly order: NameOrder;
  readonly steady: boolean;
}

export interface WholeName {
  readonly givenName: string;
  readonly familyName: string;
  /** What was written beside the name, and is none: a name at birth, words in brackets. */
  readonly aside: string;
  /** Two people share the cell: `M. et Mme Kerneur`. */
  readonly several: boolean;
}

/** The order a header names: `Nom Prénom`, `Prénom / NOM`, `Last name, first name`; null for none. */
export function orderOfHeader(header: string): NameOrder | null {
  const folded = foldText(header);
  const given = folded.search(/\b(?:prenoms?|first ?name|given ?name|forename|first)\b/);
  const family = folded.search(/\b(?:noms?|last ?name|family ?name|surname|last)\b/);
  if (/\bsort name\b/.test(folded)) return "familyFirst";
  if (given < 0 || family < 0) return null;
  return given < family ? "givenFirst" : "familyFirst";
}

/** Which order the words of one name tell by themselves; null when they tell none. */
function orderOfWords(words: readonly string[]): NameOrder | null {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2) return null;
  const shouted = words.map(isShouted);
  if (shouted.includes(true) && shouted.includes(false)) {
    return shouted[0] === true ? "familyFirst" : "givenFirst";
  }
  const [atFirst, atLast] = [givenness(first), givenness(last)];
  if (words.length > 2 && isParticle(first) && atFirst < 2) return "familyFirst";
  if (atFirst > atLast) return "givenFirst";
  if (atLast > atFirst) return "familyFirst";
  if (words.slice(1, -1).some(isParticle)) return "givenFirst";
  return null;
}

/** How a column of whole names is written: as its header says, else as most of its names do. */
export function nameHabit(header: string, samples: readonly string[]): NameHabit {
  const votes = { givenFirst: 0, familyFirst: 0 };
  for (const sample of samples) {
    if (sample.includes(",")) continue;
    const order = orderOfWords(wordsOf(sample).words);
    if (order !== null) votes[order]++;
  }
  const most = votes.familyFirst > votes.givenFirst ? "familyFirst" : "givenFirst";
  const order = orderOfHeader(header) ?? most;
  const against = votes[order === "givenFirst" ? "familyFirst" : "givenFirst"];
  return { order, steady: votes[order] >= 10 && against * 10 < votes[order] };
}

const isWhole = (part: readonly string[]) =>
  part.filter((word, index) => !isCivility(word, index, [...part, ""])).length > 1;

/** A couple, each with a whole name: the first one, and the words of the other. */
function setSecondApart(words: readonly string[]): { words: readonly string[]; aside: string[] } {
  const at = words.findIndex((word) => /^(?:et|&|and|\+)$/i.test(word));
  if (at < 0 || !isWhole(words.slice(0, at)) || !isWhole(words.slice(at + 1))) {
    return { words, aside: [] };
  }
  return { words: words.slice(0, at), aside: [words.slice(at).join(" ")] };
}

interface Words {
  readonly words: readonly string[];
  readonly aside: readonly string[];
  readonly civility: boolean;
  readonly several: boolean;
}

/** The words of a name, without civility, brackets and name at birth; `Anne et Paul` is one word. */
function wordsOf(text: string): Words {
  const bracketed = setBracketsApart(text);
  const all = bracketed.text.split(/\s+/).filter((word) => word !== "");
  const second = setSecondApart(
    all.filter((word) => /[\p{L}\p{N}&+]/u.test(word) || all.length < 2),
  );
  const born = setBirthApart(second.words);
  const named = born.words.filter((word, at) => !isCivility(word, at, born.words));
  const words: string[] = [];
  let several = second.aside.length > 0;
  for (let at = 0; at < named.length; at++) {
    const word = named[at] ?? "";
    if (!/^(?:et|&|and|\+)$/i.test(word)) words.push(word);
    else {
      several = true;
      const [before, after] = [words.pop(), named[++at]];
      const pair = [before, after].filter((one) => one !== undefined).join(` ${word} `);
      if (pair !== "") words.push(pair);
    }
  }
  return {
    words,
    aside: [...bracketed.aside, ...born.aside, ...second.aside],
    civility: named.length < born.words.length,
    several,
  };
}

const anyHabit: NameHabit = { order: "givenFirst", steady: false };

/**
 * Cuts a whole name: `Le Bris, Anne`; `LE BRIS Anne` and `Anne LE BRIS` by their capitals;
 * otherwise in the order of its column, unless its own words (a known given name, a particle) tell
 * the other one. An organisation keeps its name whole, as a family name.
 */
export function splitFullName(text: string, habit: NameHabit = anyHabit): WholeName {
  if (soundsLikeOrganisation(text)) {
    return { givenName: "", familyName: text, aside: "", several: false };
  }
  const parted = partsOf(text);
  if (parted === null) return splitWords(text, [], habit);
  const { left, right, isComma } = parted;
  // `LE GOFF Maël, maire`: what is in small letters after a whole name is no name.
  if (/^\p{Ll}/u.test(right) && left.includes(" ")) return splitWords(left, [right], habit);
  const [before, after] = [wordsOf(left), wordsOf(right)];
  if (before.words.length === 0 || after.words.length === 0) {
    return splitWords(`${left} ${right}`, [], habit);
  }
  const givenFirst = habit.order === "givenFirst";
  const swapped = isComma
    ? givenFirst && saysGiven(before.words) && !saysGiven(after.words)
    : givenFirst;
  const [family, given] = swapped ? [after, before] : [before, after];
  return {
    familyName: family.words.join(" "),
    givenName: given.words.join(" "),
    aside: [...before.aside, ...after.aside].join(", "),
    several: before.several || after.several,
  };
}

/** What a comma parts, or a stroke between blanks: of what follows, up to the next comma. */
function partsOf(text: string): { left: string; right: string; isComma: boolean } | null {
  const comma = text.indexOf(",");
  const stroke = comma < 0 ? text.search(/ [/|;–—-] /) : -1;
  if (comma < 0 && stroke < 0) return null;
  const [end, start] = comma < 0 ? [stroke, stroke + 3] : [comma, comma + 1];
  const next = comma < 0 ? -1 : text.indexOf(",", start);
  return {
    left: text.slice(0, end).trim(),
    right: text.slice(start, next < 0 ? undefined : next).trim(),
    isComma: comma >= 0,
  };
}

function splitWords(text: string, beside: readonly string[], habit: NameHabit): WholeName {
  const { words, aside, civility, several } = wordsOf(text);
  const told = { aside: [...aside, ...beside].join(", "), several };
  if (words.length < 2) {
    const [only = ""] = words;
    const isFamily = civility || (habit.order === "familyFirst" && givenness(only) < 2);
    return { givenName: isFamily ? "" : only, familyName: isFamily ? only : "", ...told };
  }
  if (isFamilyAlone(words)) return { givenName: "", familyName: words.join(" "), ...told };
  const at = cut(words, habit);
  const [before, after] = [
    words.slice(0, Math.abs(at)).join(" "),
    words.slice(Math.abs(at)).join(" "),
  ];
  return at > 0
    ? { givenName: before, familyName: after, ...told }
    : { givenName: after, familyName: before, ...told };
}

const ARTICLE = /^(?:le|la|les|du|de|des|saint|sainte|st|ste)$/i;

/** `Le Bihan`, with nothing before or after: an article and one word, which is no known given name. */
function isFamilyAlone([first = "", second = "", ...others]: readonly string[]): boolean {
  const told = isShouted(first) && !isShouted(second);
  return others.length === 0 && ARTICLE.test(first) && !told && givenness(second) === 0;
}

const saysGiven = (words: readonly string[]) => words.length > 0 && givenness(words[0] ?? "") === 2;

/** Where a name of two words or more is cut: positive after given names, negative after the family's. */
function cut(words: readonly string[], { order, steady }: NameHabit): number {
  const capitals = cutByCapitals(words);
  if (capitals !== null) return capitals;
  const own = steady ? null : orderOfWords(words);
  return (own ?? order) === "givenFirst" ? afterGiven(words) : -afterFamily(words);
}

function cutByCapitals(words: readonly string[]): number | null {
  const first = words.findIndex(isShouted);
  const last = words.findLastIndex(isShouted);
  if (first < 0 || words.every(isShouted)) return null;
  if (first === 0) {
    const end = last + 1;
    if (end === words.length) return null;
    const alone = end === 1 && givenness(words[0] ?? "") === 2 && givenness(words[1] ?? "") < 2;
    return alone ? 1 : -end;
  }
  let start = first;
  while (start > 1 && isParticle(words[start - 1] ?? "")) start--;
  // Particles in small letters before a first word in capitals: `de LA TOUR Inès`.
  if (last < words.length - 1 && words.slice(0, first).every(isParticle)) return -(last + 1);
  return start;
}

/** `Yann Ber Le Bihan`: before an article and the last word, which are the family’s, stand two given names. */
function beginsWithTwo(words: readonly string[]): boolean {
  const [first = "", second = "", article = ""] = words;
  return (
    words.length === 4 &&
    givenness(first) === 2 &&
    !isParticle(second) &&
    /^(?:Le|La|Les|L|Ar|An)$/.test(article)
  );
}

/** How many words the given names take, at the beginning of a name. */
function afterGiven(words: readonly string[]): number {
  let at = 1;
  if (beginsWithTwo(words)) return 2;
  while (at < words.length - 1) {
    const word = words[at] ?? "";
    const initial = /^\p{L}\.$/u.test(word);
    const known = givenness(word);
    const second = known === 2 || (known === 1 && leadsAnother(words[at - 1] ?? ""));
    if (!initial && (!second || isParticle(word))) break;
    at++;
  }
  return at;
}

/** How many words the family name takes, at the beginning of a name. */
function afterFamily(words: readonly string[]): number {
  const most = words.length - 1;
  let at = oneName(words, 0);
  while (at < most - 1 && isParticle(words[at] ?? "")) at = oneName(words, at);
  let given = words.length;
  while (given > at && givenness(words[given - 1] ?? "") > 0) given--;
  return given < words.length && given > at ? given : at;
}

/** Where one name ends that begins here, with its particles; a word is left after it. */
function oneName(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length - 2 && isParticle(words[at] ?? "")) at++;
  return at + 1;
}
