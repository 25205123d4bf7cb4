import { foldText } from "./text.ts";

/** How many words typed in a row may be one as it is written: « de la cour » for « Delacour ». */
const LONGEST_RUN = 3;

/** The folded words of a text; none where it has no letter. */
export function foldedWords(text: string): string[] {
  return foldText(text)
    .split(" ")
    .filter((word) => word !== "");
}

/**
 * For each word typed, what may begin a word in its stead: itself, or the words around it joined to
 * it, since « Le Goff » is also written « Legoff ».
 */
export function spellingsOf(typed: string): string[][] {
  const words = foldedWords(typed);
  return words.map((word, at) => {
    const joined = [];
    for (let from = Math.max(0, at - LONGEST_RUN + 1); from <= at; from += 1) {
      const most = Math.min(words.length, from + LONGEST_RUN);
      for (let to = Math.max(at + 1, from + 2); to <= most; to += 1) {
        joined.push(words.slice(from, to).join(""));
      }
    }
    return [word, ...joined];
  });
}

/** Whether each word typed begins a word of the text, without accents, case, apostrophes, hyphens. */
export function matchesWords(text: string, typed: string): boolean {
  const words = foldedWords(text);
  const joined = words.map((_, at) => words.slice(at).join(""));
  return spellingsOf(typed).every((spellings) =>
    spellings.some((spelling) => joined.some((word) => word.startsWith(spelling))),
  );
}
