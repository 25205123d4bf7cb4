import { foldText } from "#shared/domain/kernel/text.ts";

/** Whether each word of the query begins a word of the label, without accents nor case. */
export function matchesWords(label: string, query: string): boolean {
  const words = foldText(label).split(" ");
  return foldText(query)
    .split(" ")
    .filter((asked) => asked !== "")
    .every((asked) => words.some((word) => word.startsWith(asked)));
}
