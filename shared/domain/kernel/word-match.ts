import { foldText } from "./text.ts";

/** How many words typed in a row may be one as it is written: « de la cour » for « Delacour ». */
export const LONGEST_RUN = 3;

/** The folded words of a text; none where it has no letter. */
export function foldedWords(text: string): string[] {
  return foldText(text)
    .split(" ")
    .filter((word) => word !== "");
}

/**
 * For each word typed, what may begin a word in its stead: itself, or the words before it joined to
 * it, since « Le Goff » is also written « Legoff ». What goes on with the words behind it begins with
 * one of these: to ask for it too would find nothing more.
 */
export function spellingsOf(words: readonly string[]): string[][] {
  return words.map((word, at) => {
    const spellings = [word];
    for (let from = at - 1; from >= Math.max(0, at - LONGEST_RUN + 1); from -= 1) {
      spellings.push(words.slice(from, at + 1).join(""));
    }
    return spellings;
  });
}

/** Whether each word typed begins a word of the text, without accents, case, apostrophes, hyphens. */
export function matchesWords(text: string, typed: string): boolean {
  return matcherOf(typed)(text);
}

/** The same of many texts: what was typed is read once. */
export function matcherOf(typed: string): (text: string) => boolean {
  const all = spellingsOf(foldedWords(typed));
  return (text) => {
    const words = foldedWords(text);
    return all.every((spellings) =>
      spellings.some((spelling) => words.some((_, at) => beginsWith(words, at, spelling))),
    );
  };
}

/** Whether the words from one on, joined, begin with a spelling. */
function beginsWith(words: readonly string[], at: number, spelling: string): boolean {
  let read = 0;
  for (let next = at; read < spelling.length; next += 1) {
    const word = words[next];
    if (word === undefined) return false;
    const rest = spelling.slice(read, read + word.length);
    if (!word.startsWith(rest)) return false;
    read += rest.length;
  }
  return true;
}
