import { assertNever } from "../kernel/assert-never.ts";
import type { Inline, Mark } from "../meetings/rich-text.ts";
import type { PublicInline, PublicLine } from "./public-document.ts";
import { percentDecoded } from "./percent-decoded.ts";
import type { Forced, Redactor } from "./redactor.ts";
import { displayName, type Subject } from "./subject.ts";

interface Piece {
  /** Which of the lines that are read together. */
  readonly line: number;
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * A line as the public may read it. It is read whole, across its marks, so that a name half in
 * bold is one name.
 */
export function redactLine(
  content: readonly Inline[] | undefined,
  redactor: Redactor,
  people: ReadonlyMap<string, Subject>,
): PublicLine {
  return redactTogether([content ?? []], redactor, people)[0] ?? [];
}

/** Lines that are read as one, so that a name whose parts are in two cells of a row is one name. */
export function redactTogether(
  lines: readonly (readonly Inline[])[],
  redactor: Redactor,
  people: ReadonlyMap<string, Subject>,
): PublicLine[] {
  const pieces: Piece[] = [];
  const forced: Forced[] = [];
  let text = "";
  for (const [line, content] of lines.entries()) {
    if (line > 0) text += "\n";
    for (const inline of content) {
      const start = text.length;
      const piece = toPiece(inline, people);
      text += piece.text;
      pieces.push({ line, start, ...piece });
      if (inline.type !== "mention") continue;
      const subject = people.get(inline.attrs.id);
      if (subject?.mayPublishName !== true) forced.push({ start, end: text.length, subject });
    }
  }
  const rebuilt = rebuild(text, pieces, redactor.replacements(text, forced), redactor);
  return lines.map((_, line) => rebuilt.get(line) ?? []);
}

/** The words of a mention are those of the roster: the label may be older. */
function toPiece(
  inline: Inline,
  people: ReadonlyMap<string, Subject>,
): { text: string; marks: readonly Mark[] } {
  switch (inline.type) {
    case "text":
      return { text: inline.text, marks: inline.marks ?? [] };
    case "mention": {
      const subject = people.get(inline.attrs.id);
      const name = subject === undefined ? "" : displayName(subject);
      return { text: name || inline.attrs.label || "\u2026", marks: [] };
    }
    case "hardBreak":
      return { text: "\n", marks: [] };
    default:
      return assertNever(inline);
  }
}

function rebuild(
  text: string,
  pieces: readonly Piece[],
  phrases: ReturnType<Redactor["replacements"]>,
  redactor: Redactor,
): Map<number, PublicInline[]> {
  const lines = new Map<number, PublicInline[]>();
  let phraseAt = 0;
  for (const piece of pieces) {
    const line = lines.get(piece.line) ?? [];
    lines.set(piece.line, line);
    const end = piece.start + piece.text.length;
    let at = piece.start;
    const form = formOf(piece.marks, redactor);
    while (at < end) {
      const phrase = phrases[phraseAt];
      if (phrase === undefined || phrase.start >= end) {
        pushText(line, text.slice(at, end), form);
        break;
      }
      if (phrase.start >= at) {
        pushText(line, text.slice(at, phrase.start), form);
        pushText(line, phrase.text, { ...form, href: null });
      }
      at = Math.min(phrase.end, end);
      if (phrase.end > end) break;
      phraseAt += 1;
    }
  }
  return lines;
}

type Form = Pick<PublicInline & { kind: "text" }, "marks" | "href">;

/** Of a piece, whose link is read once, whatever is replaced in its words. */
function formOf(marks: readonly Mark[], redactor: Redactor): Form {
  const link = marks.find((mark) => mark.type === "link");
  return {
    marks: marks.flatMap((mark) => (mark.type === "link" ? [] : [mark.type])),
    href: link === undefined ? null : cleanHref(link.attrs.href, redactor),
  };
}

function pushText(line: PublicInline[], text: string, form: Form): void {
  for (const [index, part] of text.split("\n").entries()) {
    if (index > 0) line.push({ kind: "break" });
    if (part !== "") line.push({ kind: "text", text: part, ...form });
  }
}

/** A link that names or reaches somebody leads nowhere; its words stay. */
function cleanHref(href: string, redactor: Redactor): string | null {
  return redactor.isClean(href) && redactor.isClean(percentDecoded(href)) ? href : null;
}
