/** A replacement made to read well where it stands: `start` may reach back before the name. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const CIVILITY =
  /(?:\b(?:M\.|MM\.|Mr\.?|Mrs\.?|Ms\.?|Mme|Mmes|Mlle|Mx|Monsieur|Madame|Mademoiselle|Dr\.?))[\s\u00A0\u202F]+$/u;
const ELISION = /(?<=^|[^\p{L}\p{N}])(de|que|lorsque|puisque|jusque|quoique)([\s\u00A0\u202F]+)$/iu;

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
  const civility = CIVILITY.exec(text.slice(0, start));
  if (civility !== null) start = civility.index;
  const before = text.slice(0, start);
  if (beginsSentence(before)) {
    return {
      start,
      end,
      text: replacement.charAt(0).toLocaleUpperCase(language) + replacement.slice(1),
    };
  }
  const elided = language === "fr" && replacement.startsWith("u") ? ELISION.exec(before) : null;
  if (elided !== null) {
    const word = elided[1] ?? "";
    return { start: elided.index, end, text: `${word.slice(0, -1)}’${replacement}` };
  }
  const doubled = replacement.endsWith(".") && text.slice(end, end + 1) === ".";
  return { start, end, text: doubled ? replacement.slice(0, -1) : replacement };
}

function beginsSentence(before: string): boolean {
  return /(?:^|[.!?…\n])[\s\u00A0\u202F«“"]*$/u.test(before);
}
