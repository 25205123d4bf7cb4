import type { Inline, Mark } from "#shared/domain/meetings/rich-text.ts";

/** How the words of a place look. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly href: string | null;
  readonly spaces: "collapsed" | "lines" | "kept";
}

export const PLAIN: Look = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  href: null,
  spaces: "collapsed",
};

interface Piece {
  text: string;
  readonly marks: readonly Mark[];
  readonly key: string;
}

/** Signs that show nothing; a vertical tab and a page's end are breaks, and stay until then. */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const UNSEEN = /[\u0000-\u0008\u000E-\u001F\u007F\uFEFF]/g;

/** A paragraph as it is gathered: spaces as a page shows them, equal neighbours in one. */
export class PastedLine {
  #pieces: (Piece | "break")[] = [];
  /** The last sign is a space that a page shows only if a word follows. */
  #endsInSpace = false;

  add(words: string, look: Look): void {
    const text = words.replace(UNSEEN, "");
    for (const [index, line] of breaks(text, look.spaces).entries()) {
      if (index > 0) this.break();
      if (look.spaces === "kept") this.#push(line, look, false);
      else this.#push(this.#collapsed(line), look, true);
    }
  }

  break(): void {
    this.#dropSpace();
    this.#pieces.push("break");
  }

  /** Whether nothing is there that anybody sees. */
  get isBlank(): boolean {
    return this.#pieces.every((piece) => piece === "break" || piece.text.trim() === "");
  }

  /** Gives the line, and begins another one. */
  take(): Inline[] {
    this.#dropSpace();
    const pieces = withoutLastBlanks(this.#pieces);
    this.#pieces = [];
    let end = pieces.length;
    while (end > 0 && pieces[end - 1] === "break") end -= 1;
    let start = 0;
    while (start < end && pieces[start] === "break") start += 1;
    return pieces.slice(start, end).map(toInline);
  }

  #collapsed(line: string): string {
    const text = line.replace(/[ \t\n\r\f]+/g, " ");
    const last = this.#pieces.at(-1);
    const isAfterSpace = this.#endsInSpace || last === undefined || last === "break";
    return isAfterSpace ? text.replace(/^ /, "") : text;
  }

  #push(text: string, look: Look, isCollapsed: boolean): void {
    if (text === "") return;
    this.#endsInSpace = isCollapsed && text.endsWith(" ");
    const marks = marksOf(look);
    const key = JSON.stringify(marks);
    const last = this.#pieces.at(-1);
    if (last !== undefined && last !== "break" && last.key === key) last.text += text;
    else this.#pieces.push({ text, marks, key });
  }

  #dropSpace(): void {
    const last = this.#pieces.at(-1);
    if (!this.#endsInSpace || last === undefined || last === "break") return;
    this.#endsInSpace = false;
    last.text = last.text.slice(0, -1);
    if (last.text === "") this.#pieces.pop();
  }
}

/** Word on the web ends each paragraph and each line with a no-break space that nobody sees. */
function withoutLastBlanks(pieces: readonly (Piece | "break")[]): (Piece | "break")[] {
  const kept: (Piece | "break")[] = [];
  let isLast = true;
  for (const piece of pieces.toReversed()) {
    if (piece === "break") {
      isLast = true;
      kept.push(piece);
      continue;
    }
    const text = isLast ? piece.text.replace(/\u00A0$/, "") : piece.text;
    if (text === "") continue;
    kept.push(isLast ? { ...piece, text } : piece);
    isLast = false;
  }
  return kept.toReversed();
}

function breaks(text: string, spaces: Look["spaces"]): string[] {
  return spaces === "collapsed" ? text.split("\u000B") : text.split(/\r\n|[\r\n\v\f]/);
}

function marksOf({ bold, italic, underline, strike, href }: Look): Mark[] {
  return [
    ...(href === null ? [] : [{ type: "link" as const, attrs: { href } }]),
    ...(bold ? [{ type: "bold" as const }] : []),
    ...(italic ? [{ type: "italic" as const }] : []),
    ...(strike ? [{ type: "strike" as const }] : []),
    // A link is underlined already.
    ...(underline && href === null ? [{ type: "underline" as const }] : []),
  ];
}

function toInline(piece: Piece | "break"): Inline {
  if (piece === "break") return { type: "hardBreak" };
  return {
    type: "text",
    text: piece.text,
    ...(piece.marks.length === 0 ? {} : { marks: [...piece.marks] }),
  };
}
