import { normalized } from "../kernel/text.ts";
import { digitRuns, wordsOf } from "./guard-contacts.ts";
import { emailsIn } from "./email-addresses.ts";
import { HIDDEN, STOP, lettersOf, type Letters } from "./letters.ts";
import { readPlain } from "./readable.ts";
import { STREET_WORDS } from "./street.ts";
import { PARTICLES, SHORTEST_PHONE } from "./subject.ts";

/** A word of a text as a roster's index may hold it: folded, and as written. */
export interface ProbeWord {
  readonly folded: string;
  readonly raw: string;
  /** A full stop or a new paragraph comes before it. */
  readonly first: boolean;
}

/**
 * What to look up in a roster of any size to find everybody a text may name: the work grows with
 * the text, not with the roster.
 */
export interface Probes {
  readonly words: readonly ProbeWord[];
  readonly emails: readonly string[];
  readonly phoneKeys: readonly string[];
  readonly streets: readonly { readonly number: string; readonly words: readonly string[] }[];
}

/** Two words of a name stand at most this far apart: particles may come between. */
const REACH = 4;
const STREET_REACH = 6;

/** What in a text could be somebody's: it bounds which people the guard has to know. */
export function probesOf(text: string): Probes {
  const readable = readPlain(text);
  const letters = lettersOf(readable);
  return {
    words: probeWords(letters, readable.text),
    emails: emailsIn(readable.text),
    phoneKeys: phoneKeysIn(letters),
    streets: streetsIn(letters),
  };
}

/** The pairs of words that may be somebody's given and family name. */
export function namePairs(
  words: readonly ProbeWord[],
  isName: (word: ProbeWord) => boolean,
): [ProbeWord, ProbeWord][] {
  const pairs = new Map<string, [ProbeWord, ProbeWord]>();
  for (const [at, one] of words.entries()) {
    if (PARTICLES.has(one.folded) || !isName(one)) continue;
    for (let next = at + 1; next <= at + REACH; next += 1) {
      const other = words[next];
      if (other === undefined || other.first) break;
      if (PARTICLES.has(other.folded) || !isName(other)) continue;
      pairs.set([one.folded, other.folded].toSorted().join(" "), [one, other]);
    }
  }
  return [...pairs.values()];
}

function probeWords(letters: Letters, text: string): ProbeWord[] {
  const words: ProbeWord[] = [];
  let start = 0;
  for (let at = 1; at <= letters.text.length; at += 1) {
    if (at < letters.text.length && (letters.gap[at] ?? 0) < HIDDEN) continue;
    words.push({
      folded: letters.text.slice(start, at),
      raw: normalized(text.slice(letters.from[start], letters.to[at - 1]), "NFC").toLowerCase(),
      first: letters.gap[start] === STOP,
    });
    start = at;
  }
  return words;
}

function phoneKeysIn(letters: Letters): string[] {
  const keys = new Set<string>();
  for (const run of digitRuns(letters)) {
    const digits = letters.text.slice(run.start, run.end);
    if (digits.length >= SHORTEST_PHONE && digits.length < 10) {
      keys.add(digits);
      keys.add(digits.replace(/^0/, ""));
    }
    for (let at = 0; at + 9 <= digits.length; at += 1) keys.add(digits.slice(at, at + 9));
  }
  return [...keys];
}

function streetsIn(letters: Letters): { number: string; words: string[] }[] {
  const words = wordsOf(letters).map((word) => word.text);
  return words.flatMap((word, at) => {
    const number = /^\d{1,4}/.exec(word)?.[0];
    if (number === undefined || /^\d{5}/.test(word)) return [];
    const around = words.slice(Math.max(0, at - STREET_REACH), at + STREET_REACH + 1);
    const own = around.filter((one) => one.length > 2 && !/^\d/.test(one) && !isStreetWord(one));
    return own.length === 0 ? [] : [{ number, words: [...new Set(own)] }];
  });
}

const STREET_KINDS: ReadonlySet<string> = new Set(STREET_WORDS.values());

function isStreetWord(word: string): boolean {
  return (
    PARTICLES.has(word) || STREET_WORDS.has(word) || (STREET_KINDS.has(word) && word !== "general")
  );
}
