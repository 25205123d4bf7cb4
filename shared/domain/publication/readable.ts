/**
 * What a reader gets from a file, with the place of each character in the file. Entities, escapes
 * and marks are gone; `BARRIER` separates paragraphs, and the values of attributes, which follow
 * the text.
 */
export interface Readable {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where it begins and ends in the file. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export const BARRIER = "\u2029";

export class ReadableBuilder {
  readonly #pieces: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  add(text: string, from: number, to: number): void {
    this.#pieces.push(text);
    for (let unit = 0; unit < text.length; unit += 1) {
      this.#from.push(from);
      this.#to.push(to);
    }
  }

  /** As many characters as the file has there: each keeps its own place. */
  addAsIs(text: string, from: number): void {
    this.#pieces.push(text);
    for (let unit = 0; unit < text.length; unit += 1) {
      this.#from.push(from + unit);
      this.#to.push(from + unit + 1);
    }
  }

  append(other: ReadableBuilder): void {
    this.#pieces.push(...other.#pieces);
    for (const place of other.#from) this.#from.push(place);
    for (const place of other.#to) this.#to.push(place);
  }

  finish(): Readable {
    return { text: this.#pieces.join(""), from: this.#from, to: this.#to };
  }
}

/** A text without any markup. */
export function readPlain(source: string): Readable {
  const builder = new ReadableBuilder();
  builder.addAsIs(
    source.replace(/\n[^\S\n]*\n/g, (gap) => BARRIER.repeat(gap.length)),
    0,
  );
  return builder.finish();
}

const LATIN_1 =
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(
    " ",
  );

/** The named references of HTML that letters, spaces and addresses are written with. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.map((name, index): [string, string] => [name, String.fromCodePoint(192 + index)]),
  ...Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00A0",
    shy: "\u00AD",
    zwnj: "\u200C",
    zwj: "\u200D",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
    hyphen: "\u2010",
    dash: "\u2010",
    ndash: "\u2013",
    mdash: "\u2014",
    rsquo: "\u2019",
    lsquo: "\u2018",
    oelig: "œ",
    OElig: "Œ",
    scaron: "š",
    Scaron: "Š",
    commat: "@",
    period: ".",
    lowbar: "_",
    comma: ",",
    colon: ":",
    sol: "/",
    plus: "+",
    Tab: "\t",
    NewLine: "\n",
    lpar: "(",
    rpar: ")",
  }),
]);

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,30}));?/y;

/** The character reference at `at`, with its length; null where there is none. */
export function referenceAt(source: string, at: number): { text: string; length: number } | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (match === null) return null;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const text = NAMED.get(name);
    return text === undefined ? null : { text, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "0", 16) : Number(decimal);
  const text = code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
  return { text, length: whole.length };
}
