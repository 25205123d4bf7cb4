import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import type { Problem } from "./bank-file.ts";

/** What a text with tags is made of. Texts come as they are written: nothing in them is expanded. */
export interface MarkupHandler {
  open(name: string, line: number): Problem | null;
  attribute(name: string, value: string): void;
  text(text: string, isRaw: boolean): void;
  close(name: string, line: number): Problem | null;
}

/** Counts the lines up to a place; places come in order. */
class LineCounter {
  readonly #text: string;
  readonly #end: string;
  #line = 1;
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#end = text.includes("\n") ? "\n" : "\r";
    this.#next = text.indexOf(this.#end);
  }

  at(place: number): number {
    while (this.#next >= 0 && this.#next < place) {
      this.#line++;
      this.#next = this.#text.indexOf(this.#end, this.#next + 1);
    }
    return this.#line;
  }
}

/**
 * Reads tags and texts in order. A document type is refused before anything behind it is read: it is the
 * only place where entities are declared, and no bank has one.
 */
export function readMarkup(text: string, handler: MarkupHandler): Problem | null {
  const lines = new LineCounter(text);
  let problem: Problem | null = null;
  let name = "";
  let attribute = "";
  let value = "";
  const take = (found: Problem | null) => {
    if (found === null || problem !== null) return;
    problem = found;
    tokenizer.pause();
  };
  const slice = (start: number, end: number) => text.slice(start, end);
  const callbacks: TokenizerCallbacks = {
    onopentagname: (start, end) => {
      name = slice(start, end);
      take(handler.open(name, lines.at(start)));
    },
    onattribname: (start, end) => {
      attribute = slice(start, end);
      value = "";
    },
    onattribdata: (start, end) => {
      value += slice(start, end);
    },
    onattribentity: () => {},
    onattribend: () => handler.attribute(attribute, value),
    onopentagend: () => {},
    onselfclosingtag: (end) => take(handler.close(name, lines.at(end))),
    onclosetag: (start, end) => take(handler.close(slice(start, end), lines.at(start))),
    ontext: (start, end) => handler.text(slice(start, end), false),
    ontextentity: () => {},
    oncdata: (start, end, left) => handler.text(slice(start, end - left), true),
    oncomment: () => {},
    ondeclaration: (start) => {
      take({ kind: "doctype", line: lines.at(start), field: "DOCTYPE" });
    },
    onprocessinginstruction: () => {},
    onend: () => {},
  };
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, callbacks);
  tokenizer.write(text);
  if (problem === null) tokenizer.end();
  return problem;
}
