const POINTED = /<[^<>\n]*>/y;
const ESCAPED = /\\./y;
const PARENTHESES = /\([^()\s]*\)/y;

/** A sign of a text and where it stands next, looked for once. */
class Next {
  readonly #source: string;
  readonly #sign: string;
  #found = -1;

  constructor(source: string, sign: string) {
    this.#source = source;
    this.#sign = sign;
  }

  /** The first place from `at` on, which never goes back; the end where there is none. */
  from(at: number): number {
    if (this.#found < at) {
      const found = this.#source.indexOf(this.#sign, at);
      this.#found = found === -1 ? this.#source.length : found;
    }
    return this.#found;
  }
}

/**
 * Where the links of a Markdown file lead: `](target "title")`, `](<target>)`. Asked from the start of
 * the file to its end, so that what ends a link is looked for once.
 */
export class LinkTargets {
  readonly #source: string;
  readonly #closing: Next;
  readonly #lineEnd: Next;

  constructor(source: string) {
    this.#source = source;
    this.#closing = new Next(source, ")");
    this.#lineEnd = new Next(source, "\n");
  }

  /** The link whose words end at the `]` of `at`: its target, and where it ends; null for none. */
  at(at: number): { target: string; end: number } | null {
    if (!this.#source.startsWith("](", at)) return null;
    let start = at + 2;
    while (/\s/.test(this.#source.charAt(start))) start += 1;
    // A parenthesis on the same line ends it, or it is no link.
    if (this.#closing.from(start) >= this.#lineEnd.from(start)) return null;
    const pointed = this.#endOf(POINTED, start);
    return (pointed === null ? null : this.#closed(start, pointed)) ?? this.#bare(start);
  }

  /** A target that stops behind all that could be of it, or before the last `)` of that. */
  #bare(start: number): { target: string; end: number } | null {
    let stop = start;
    let beforeLast = start;
    for (let end = this.#bareEnd(stop); end !== null; end = this.#bareEnd(stop)) {
      if (this.#source.charAt(end - 1) === ")") beforeLast = stop;
      stop = end;
    }
    return this.#closed(start, stop) ?? this.#closed(start, beforeLast);
  }

  #closed(start: number, stop: number): { target: string; end: number } | null {
    const close = this.#source.indexOf(")", stop);
    if (close === -1 || close >= this.#lineEnd.from(start)) return null;
    return { target: this.#source.slice(start, stop), end: close + 1 };
  }

  /** Behind one sign of a bare target: a pair of parentheses, an escape, any other one. */
  #bareEnd(at: number): number | null {
    const sign = this.#source.charAt(at);
    if (sign === "(") return this.#endOf(PARENTHESES, at);
    if (sign === "\\") return this.#endOf(ESCAPED, at);
    return sign === "" || /[)\s]/.test(sign) ? null : at + 1;
  }

  #endOf(pattern: RegExp, at: number): number | null {
    pattern.lastIndex = at;
    return pattern.test(this.#source) ? pattern.lastIndex : null;
  }
}
