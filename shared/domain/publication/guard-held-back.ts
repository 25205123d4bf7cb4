import type { Span } from "../kernel/spans.ts";
import { wordsOf } from "./guard-contacts.ts";
import { lettersOf, type Letters } from "./letters.ts";
import { readPlain } from "./readable.ts";

/** A text that stays in: a title or a paragraph of an item that is not public. */
export interface HeldBackText {
  readonly kind: "title" | "paragraph";
  readonly text: string;
}

/** Five words in a row are a quotation; fewer may be chance. */
const QUOTATION = 5;
const SHORTEST_PARAGRAPH = 3;

/**
 * Words from what stays in: five in a row of it, or the whole of a shorter paragraph (three words
 * at least) or title (a title of one or two words only where it stands by itself). What a public
 * item says too is public.
 */
export function findHeldBack(
  letters: Letters,
  heldBack: readonly HeldBackText[],
  publicTexts: readonly string[],
): Span[] {
  const known = phrases(publicTexts);
  const wanted = new Set<string>();
  const alone = new Set<string>();
  for (const { kind, text } of heldBack) {
    const words = plainWords(text);
    for (const phrase of quotable(words, kind)) if (!known.has(phrase)) wanted.add(phrase);
    const short = words.length > 0 && words.length < SHORTEST_PARAGRAPH && kind === "title";
    if (short && !known.has(words.join(" "))) alone.add(words.join(" "));
  }
  return [...findPhrases(letters, wanted), ...findAlone(letters, alone)];
}

function quotable(words: readonly string[], kind: HeldBackText["kind"]): string[] {
  if (words.length >= QUOTATION) return runsOf(words, QUOTATION);
  const whole = words.length >= SHORTEST_PARAGRAPH || (kind === "title" && words.length > 2);
  return whole ? [words.join(" ")] : [];
}

function findPhrases(letters: Letters, wanted: ReadonlySet<string>): Span[] {
  if (wanted.size === 0) return [];
  const words = wordsOf(letters);
  const spans: { start: number; end: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let count = SHORTEST_PARAGRAPH; count <= QUOTATION; count += 1) {
      const slice = words.slice(at, at + count);
      const last = slice.at(-1);
      if (slice.length < count || last === undefined) continue;
      if (!wanted.has(slice.map((word) => word.text).join(" "))) continue;
      const start = words[at]?.start ?? 0;
      const previous = spans.at(-1);
      if (previous !== undefined && start <= previous.end) {
        previous.end = Math.max(previous.end, last.end);
      } else spans.push({ start, end: last.end });
    }
  }
  return spans;
}

/** Short titles that are a whole paragraph of the page. */
function findAlone(letters: Letters, wanted: ReadonlySet<string>): Span[] {
  if (wanted.size === 0) return [];
  const words = wordsOf(letters);
  const starts = words.flatMap((word, index) => (word.barrier ? [index] : []));
  return starts.flatMap((start, place) => {
    const paragraph = words.slice(start, starts[place + 1] ?? words.length);
    const text = paragraph.map((word) => word.text).join(" ");
    const [first, last] = [paragraph[0], paragraph.at(-1)];
    return wanted.has(text) && first !== undefined && last !== undefined
      ? [{ start: first.start, end: last.end }]
      : [];
  });
}

/** Every phrase of one to five words of the texts. */
function phrases(texts: readonly string[]): Set<string> {
  const known = new Set<string>();
  for (const text of texts) {
    const words = plainWords(text);
    for (let count = 1; count <= QUOTATION; count += 1) {
      for (const phrase of runsOf(words, count)) known.add(phrase);
    }
  }
  return known;
}

function runsOf(words: readonly string[], count: number): string[] {
  const runs: string[] = [];
  for (let at = 0; at + count <= words.length; at += 1) {
    runs.push(words.slice(at, at + count).join(" "));
  }
  return runs;
}

function plainWords(text: string): string[] {
  return wordsOf(lettersOf(readPlain(text))).map((word) => word.text);
}
