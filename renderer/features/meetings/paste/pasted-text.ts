import type { Inline, RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { nestLists, type Entry } from "./nest-list.ts";
import { PastedLine, PLAIN } from "./pasted-line.ts";

/**
 * The blocks of a plain text: a paragraph for each line, and one behind the end of a page. A vertical
 * tab is the line break of word processors, as the line separator is Unicode's. Lines that count, two
 * at least, are a list.
 */
export function pastedText(text: string): RichBlock[] {
  const lines = text.split(/[\r\n\f\u2029]+/);
  const numbers = lines.map(numberOf);
  return nestLists(
    lines.map((words, at): Entry => {
      const number = numbers[at] ?? null;
      const counts =
        number !== null && (numbers[at - 1] === number - 1 || numbers[at + 1] === number + 1);
      return counts
        ? { kind: "item", place: placeOf(number), blocks: [paragraph(withoutNumber(words))] }
        : { kind: "block", block: paragraph(words) };
    }),
  );
}

function placeOf(number: number) {
  return { level: 1, isNumbered: true, numbers: [number] };
}

/** Two figures at most: « 2026. » is a year. */
const NUMBERED = /^[ \t]{0,20}(\d{1,2})[.)][ \t]/;

function numberOf(line: string): number | null {
  const found = NUMBERED.exec(line)?.[1];
  return found === undefined ? null : Number(found);
}

function withoutNumber(line: string): string {
  return line.slice(NUMBERED.exec(line)?.[0].length ?? 0).trimStart();
}

function paragraph(words: string): RichBlock {
  const line = new PastedLine();
  line.add(words.replaceAll("\u2028", "\u000B"), { ...PLAIN, spaces: "kept" });
  const content: Inline[] = line.take();
  return content.length === 0 ? { type: "paragraph" } : { type: "paragraph", content };
}
