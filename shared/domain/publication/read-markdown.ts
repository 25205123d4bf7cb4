import { referenceAt } from "./character-references.ts";
import { LinkTargets } from "./link-targets.ts";
import { percentDecoded } from "./percent-decoded.ts";
import { BARRIER, CELL, ReadableBuilder, type Readable } from "./readable.ts";

const LINE_START =
  /\n((?:[^\S\n]*>)*[^\S\n]*)(?=(\n|$|#{1,6}[^\S\n]|[-+*][^\S\n]|\d{1,9}[.)][^\S\n])?)/y;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const TAG = /<\/?[a-zA-Z][^<>]*>/y;

/** The text of a Markdown file without its marks, and the targets of its links. */
export function readMarkdown(source: string): Readable {
  const text = new ReadableBuilder();
  const targets = new ReadableBuilder();
  const links = new LinkTargets(source);
  let at = 0;
  while (at < source.length) {
    const next = readOne(source, at, links, text, targets);
    at = next > at ? next : at + 1;
  }
  text.append(targets);
  return text.finish();
}

function readOne(
  source: string,
  at: number,
  links: LinkTargets,
  text: ReadableBuilder,
  targets: ReadableBuilder,
): number {
  const char = source[at] ?? "";
  switch (char) {
    case "\n": {
      const match = matchAt(LINE_START, source, at);
      if (match === null) break;
      text.add(match[2] === undefined ? "\n" : BARRIER, at, at + match[0].length);
      return at + match[0].length;
    }
    case "\\": {
      if (source[at + 1] === "\n") return at + 1;
      if (matchAt(ESCAPE, source, at) === null) break;
      text.add(source[at + 1] ?? "", at, at + 2);
      return at + 2;
    }
    case "&": {
      const reference = referenceAt(source, at);
      if (reference === null) break;
      text.add(reference.text, at, at + reference.length);
      return at + reference.length;
    }
    case "]": {
      const link = links.at(at);
      if (link === null) break;
      const target = link.target.replace(/\\([!-/:-@[-`{-~])/g, "$1");
      targets.add(`${BARRIER}${percentDecoded(target)}${BARRIER}`, at, link.end);
      return link.end;
    }
    case "<": {
      const match = matchAt(TAG, source, at);
      if (match === null) break;
      // In a cell, a line break is written so.
      if (match[0] === "<br>") text.add("\n", at, at + match[0].length);
      else targets.add(`${BARRIER}${match[0]}${BARRIER}`, at, at + match[0].length);
      return at + match[0].length;
    }
    // Between two cells, and before the first one of a row.
    case "|":
      text.add(source[at - 1] === "\n" ? BARRIER : CELL, at, at + 1);
      return at + 1;
    case "*":
    case "~":
    case "`":
    case "[":
      return at + 1;
    default:
      break;
  }
  text.addAsIs(char, at);
  return at + 1;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
