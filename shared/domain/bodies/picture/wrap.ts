import { textWidth } from "./text-width.ts";

const ELLIPSIS = "…";

/** A text in lines, each no wider than what there is for it. Null where it takes more, or a word is wider. */
export function wrap(text: string, widths: readonly number[], isBold = false): string[] | null {
  const { lines, rest } = fill(text, widths, isBold, false);
  return rest === "" && lines.every((line) => line !== "") ? lines : null;
}

/** The same, where a word that is wider than a line is cut in it, and what is left, with an ellipsis. */
export function wrapOrCut(text: string, widths: readonly number[], isBold = false): string[] {
  const whole = wrap(text, widths, isBold);
  if (whole !== null) return whole;
  const { lines, rest } = fill(text, widths.slice(0, -1), isBold, true);
  const last = widths.at(-1);
  return last === undefined || rest === "" ? lines : [...lines, cut(rest, last, isBold)];
}

/** As much of a text as there is room for, and an ellipsis for the rest. */
export function cut(text: string, width: number, isBold = false): string {
  if (textWidth(text, isBold) <= width) return text;
  return `${startOf(text, width - textWidth(ELLIPSIS, isBold), isBold).trimEnd()}${ELLIPSIS}`;
}

function fill(text: string, widths: readonly number[], isBold: boolean, splits: boolean) {
  const words = text.split(/ +/u).filter((word) => word !== "");
  const lines: string[] = [];
  for (const width of widths) {
    if (words.length === 0) break;
    let line = "";
    for (let next = words[0]; next !== undefined; next = words[0]) {
      const longer = line === "" ? next : `${line} ${next}`;
      if (textWidth(longer, isBold) > width) break;
      line = longer;
      words.shift();
    }
    const [first] = words;
    if (line === "" && splits && first !== undefined) {
      line = startOf(first, width, isBold);
      words[0] = first.slice(line.length);
    }
    lines.push(line);
  }
  return { lines, rest: words.join(" ") };
}

/** By whole signs: never half of a letter that is written with two. */
function startOf(text: string, width: number, isBold: boolean): string {
  let start = "";
  for (const letter of text) {
    if (textWidth(start + letter, isBold) > width) break;
    start += letter;
  }
  return start;
}
