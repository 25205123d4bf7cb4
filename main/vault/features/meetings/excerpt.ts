import { foldText } from "#shared/domain/kernel/text.ts";

const BEFORE = 40;
const LENGTH = 140;

/** The part of a text around the first word that begins as one typed, cut at words. */
export function excerpt(text: string, typed: string): string {
  const starts = foldText(typed).split(" ");
  let at = 0;
  for (const word of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = foldText(word[0]);
    if (starts.some((start) => folded.startsWith(start))) {
      at = word.index;
      break;
    }
  }
  const from = at <= BEFORE ? 0 : text.indexOf(" ", at - BEFORE) + 1;
  const to = from + LENGTH >= text.length ? text.length : text.lastIndexOf(" ", from + LENGTH);
  const cut = text.slice(from, to > from ? to : from + LENGTH);
  return `${from > 0 ? "… " : ""}${cut}${from + cut.length < text.length ? " …" : ""}`;
}
