/** A replacement made to read well where it stands: `start` may reach back before the name. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const CIVILITY =
  /\b(?:M\.|MM\.|Mr\.?|Mrs\.?|Ms\.?|Mme|Mmes|Mlle|Mx|Monsieur|Madame|Mademoiselle|Dr\.?)$/u;
const ELISION = /(?<=^|[^\p{L}\p{N}])(?:de|que|lorsque|puisque|jusque|quoique)$/iu;
/** The longest word of both, with what stands before it. */
const LOOKED_BACK = 16;

/**
 * Puts a role or initials in the place of a name: « Mme Lefèvre » loses its title, « de Marie »
 * becomes « d’un·e adhérent·e », and a sentence keeps its capital.
 */
export function phraseFor(
  text: string,
  span: { readonly start: number; readonly end: number },
  replacement: string,
  language: "fr" | "en",
): Phrase {
  const { end } = span;
  let { start } = span;
  start = wordBefore(text, start, CIVILITY) ?? start;
  if (beginsSentence(text, start)) {
    return {
      start,
      end,
      text: replacement.charAt(0).toLocaleUpperCase(language) + replacement.slice(1),
    };
  }
  const elided =
    language === "fr" && replacement.startsWith("u") ? wordBefore(text, start, ELISION) : null;
  if (elided !== null) {
    const word = text.slice(elided, start).trimEnd();
    return { start: elided, end, text: `${word.slice(0, -1)}’${replacement}` };
  }
  const doubled = replacement.endsWith(".") && text.slice(end, end + 1) === ".";
  return { start, end, text: doubled ? replacement.slice(0, -1) : replacement };
}

/** Where a word that stands before a place, with spaces between, begins. */
function wordBefore(text: string, place: number, word: RegExp): number | null {
  let end = place;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end === place) return null;
  const from = Math.max(0, end - LOOKED_BACK);
  const found = word.exec(text.slice(from, end));
  return found === null ? null : from + found.index;
}

function beginsSentence(text: string, place: number): boolean {
  for (let at = place; at > 0; at -= 1) {
    const before = text.charAt(at - 1);
    if (/[.!?…\n]/.test(before)) return true;
    if (!/[\s«“"]/.test(before)) return false;
  }
  return true;
}
