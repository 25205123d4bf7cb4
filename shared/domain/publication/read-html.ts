import { decodeHTML } from "entities/decode";
import { QuoteType, Tokenizer } from "htmlparser2";
import { referenceAt } from "./character-references.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { percentDecoded } from "./percent-decoded.ts";
import { BARRIER, CELL, ReadableBuilder, type Readable } from "./readable.ts";

const BLOCKS = new Set(
  "title header main footer nav aside section article div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote hr pre figure figcaption table thead tbody tr form template".split(
    " ",
  ),
);

const CELLS = new Set(["td", "th"]);

/** What stands in them is no text of the page. */
const UNSHOWN = new Set(["script", "style"]);

/**
 * The text of a page and the values of its attributes; comments and scripts too, since they go out: they
 * follow the text, as a word that goes on behind one is whole on the page. The page's own style is left
 * out, and only that: another one could show words.
 */
export function readHtml(source: string): Readable {
  const reading = new HtmlReading(source);
  // References are read here and not by the tokenizer, which does not say how long each was.
  const tokenizer = new Tokenizer({ decodeEntities: false }, reading);
  tokenizer.write(source);
  tokenizer.end();
  return reading.finish();
}

/** What the tokenizer tells, as places in the page. */
class HtmlReading {
  readonly #source: string;
  readonly #text = new ReadableBuilder();
  /** They follow the text, so that they part no word of it. */
  readonly #hidden = new ReadableBuilder();
  #tag = "";
  /** How far the page was read. */
  #end = 0;
  #attribute = 0;
  #value = "";
  /** A name of an attribute may be a word that somebody forgot the quotes of. */
  #hasBareWords = false;

  constructor(source: string) {
    this.#source = source;
  }

  ontext(start: number, end: number): void {
    // Behind a closing tag that the page does not end, the tokenizer begins at -1.
    const from = Math.max(start, this.#end);
    if (UNSHOWN.has(this.#tag)) this.#addUnshown(from, end);
    else this.#addText(from, end);
    this.#end = end;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#source.slice(start, end).toLowerCase();
  }

  onopentagend(end: number): void {
    if (this.#hasBareWords) this.#addWholeTag(end + 1);
    this.#hasBareWords = false;
    this.#addTag(this.#tag, end + 1);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    this.#tag = "";
    const close = this.#source.indexOf(">", end);
    const after = close === -1 ? this.#source.length : close + 1;
    if (this.#source.slice(end, after - 1).trim() !== "") this.#addWholeTag(after);
    this.#addTag(this.#source.slice(start, end).toLowerCase(), after);
  }

  onattribname(start: number): void {
    this.#attribute = start;
  }

  onattribdata(start: number, end: number): void {
    this.#value = this.#source.slice(start, end);
  }

  onattribend(quote: QuoteType, end: number): void {
    if (quote === QuoteType.NoValue) this.#hasBareWords = true;
    if (this.#value !== "") {
      this.#addHidden(this.#value, this.#attribute, end);
    }
    this.#value = "";
  }

  oncomment(start: number, end: number, trailing: number): void {
    // Its `>` is not there when the page ends in it.
    const after = Math.min(end + 1, this.#source.length);
    this.#addHidden(this.#source.slice(start, end - trailing), this.#end, after);
    this.#end = after;
  }

  oncdata(start: number, end: number, trailing: number): void {
    this.oncomment(start, end, trailing);
  }

  ondeclaration(start: number, end: number): void {
    this.oncomment(start, end, 0);
  }

  onprocessinginstruction(start: number, end: number): void {
    this.oncomment(start, end, 0);
  }

  onattribentity(): void {}

  ontextentity(): void {}

  /** A tag that the page does not end shows nothing, and goes out as the rest does. */
  onend(): void {
    const { length } = this.#source;
    if (this.#end === length) return;
    this.#addHidden(this.#source.slice(this.#end), this.#end, length);
  }

  finish(): Readable {
    this.#text.append(this.#hidden);
    return this.#text.finish();
  }

  #addText(start: number, end: number): void {
    const source = this.#source.slice(start, end);
    let at = 0;
    while (at < source.length) {
      const reference = source[at] === "&" ? referenceAt(source, at) : null;
      if (reference === null) {
        const next = source.indexOf("&", at + 1);
        const stop = next === -1 ? source.length : next;
        this.#text.addAsIs(source.slice(at, stop), start + at);
        at = stop;
      } else {
        this.#text.add(reference.text, start + at, start + at + reference.length);
        at += reference.length;
      }
    }
  }

  #addTag(name: string, end: number): void {
    if (BLOCKS.has(name)) this.#text.add(BARRIER, this.#end, end);
    else if (CELLS.has(name)) this.#text.add(CELL, this.#end, end);
    else if (name === "br") this.#text.add("\n", this.#end, end);
    else if (name === "wbr") this.#text.add("\u200B", this.#end, end);
    this.#end = end;
  }

  #addWholeTag(end: number): void {
    this.#addHidden(this.#source.slice(this.#end, end), this.#end, end);
  }

  #addUnshown(start: number, end: number): void {
    const source = this.#source.slice(start, end);
    const isOurs = this.#tag === "style" && PAGE_STYLE.includes(source);
    if (!isOurs) this.#addHidden(source, start, end);
  }

  /** What no reader sees on the page: it stands at one place of it, whole. */
  #addHidden(source: string, start: number, end: number): void {
    this.#hidden.add(`${BARRIER}${percentDecoded(decodeHTML(source))}${BARRIER}`, start, end);
  }
}
