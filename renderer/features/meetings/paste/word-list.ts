import type { DeclaredStyle } from "./declared-style.ts";
import { elementsIn, wordsIn, type PastedElement } from "./pasted-tree.ts";

/** Where an item stands in the lists of a program that only draws them. */
export interface ListPlace {
  /** 1 for the outermost. */
  readonly level: number;
  readonly isNumbered: boolean;
  /** What is written in front may mean, the likeliest first: `i.` is one, or the ninth letter. */
  readonly numbers: readonly number[];
}

export function isMarker({ word }: DeclaredStyle): boolean {
  return word.get("mso-list") === "ignore";
}

/** The marker that Word writes itself, in a span that says it is to be ignored. */
export function wordMarker(
  paragraph: PastedElement,
  styleOf: (element: PastedElement) => DeclaredStyle,
): PastedElement | null {
  for (const element of elementsIn(paragraph)) {
    if (isMarker(styleOf(element))) return element;
  }
  return null;
}

/**
 * Where a paragraph of Word stands: `mso-list:l0 level2 lfo1` on it says the level, the marker the
 * number. Null for a paragraph of no list.
 */
export function wordPlace(style: DeclaredStyle, marker: string | null): ListPlace | null {
  const list = style.word.get("mso-list") ?? "";
  const level = /\blevel(\d{1,2})\b/.exec(list)?.[1];
  if (level === undefined && marker === null) return null;
  const numbers = marker === null ? [] : numbersOf(marker);
  return { level: Math.max(1, Number(level ?? 1)), isNumbered: numbers.length > 0, numbers };
}

/** `1.` `a)` `(iii)` `2.1.`: not `o` alone, a bullet that Word takes from Courier. */
const NUMBER = /^\(?(?:\d{1,4}[.,])*(\d{1,4}|[a-z]{1,7})\s*[.)°]/i;
const NUMBER_ALONE = /^(?:\d{1,4}\.)*(\d{1,4})$/;

/** What a marker may mean as a number, the likeliest first; nothing of a bullet. */
export function numbersOf(marker: string): number[] {
  const part = (NUMBER.exec(marker) ?? NUMBER_ALONE.exec(marker))?.[1]?.toLowerCase();
  if (part === undefined) return [];
  if (/^\d+$/.test(part)) return [Number(part)];
  const roman = romanValue(part);
  if (part.length > 1) return roman === null ? [] : [roman];
  const letter = part.charCodeAt(0) - 96;
  if (roman === null) return [letter];
  return part === "i" ? [roman, letter] : [letter, roman];
}

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  v: 5,
  x: 10,
  l: 50,
  c: 100,
  d: 500,
  m: 1000,
};

function romanValue(text: string): number | null {
  let value = 0;
  for (const [at, letter] of Array.from(text).entries()) {
    const one = ROMAN[letter];
    if (one === undefined) return null;
    value += one < (ROMAN[text[at + 1] ?? ""] ?? 0) ? -one : one;
  }
  return value;
}

/** The words of a marker, its spaces left out. */
export function markerText(marker: PastedElement): string {
  return wordsIn(marker).replace(/\s+/g, " ").trim();
}

/**
 * Where an item of Word on the web stands: it writes each in a list of its own, all side by side, and
 * the level beside it.
 */
export function onlinePlace(
  { attrs }: PastedElement,
  isNumbered: boolean,
  number: number,
): ListPlace | null {
  const level = attrs.get("data-aria-level");
  if (level === undefined || !/^\d{1,2}$/.test(level)) return null;
  return { level: Number(level), isNumbered, numbers: isNumbered ? [number] : [] };
}
