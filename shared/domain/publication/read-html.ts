import { BARRIER, ReadableBuilder, referenceAt, type Readable } from "./readable.ts";

const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/y;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const COMMENT = /<!--([\s\S]*?)(?:-->|$)|<[!?]([^>]*)>/y;

const BLOCKS = new Set(
  "html head body title meta link base header main footer nav aside section article div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote hr pre figure figcaption table thead tbody tr td th form template script".split(
    " ",
  ),
);

/**
 * The text of a page and the values of its attributes; comments and scripts too, since they go out.
 * The content of `<style>` is left out: it is the same on every page.
 */
export function readHtml(source: string): Readable {
  const text = new ReadableBuilder();
  const attributes = new ReadableBuilder();
  let at = 0;
  while (at < source.length) {
    at = source[at] === "<" ? readMarkup(source, at, text, attributes) : readText(source, at, text);
  }
  text.append(attributes);
  return text.finish();
}

function readText(source: string, start: number, text: ReadableBuilder): number {
  let at = start;
  if (source[at] === "&") {
    const reference = referenceAt(source, at);
    if (reference !== null) {
      text.add(reference.text, at, at + reference.length);
      return at + reference.length;
    }
    at += 1;
  }
  while (at < source.length && source[at] !== "<" && source[at] !== "&") at += 1;
  text.addAsIs(source.slice(start, at), start);
  return at;
}

function readMarkup(
  source: string,
  at: number,
  text: ReadableBuilder,
  attributes: ReadableBuilder,
): number {
  COMMENT.lastIndex = at;
  const comment = COMMENT.exec(source);
  if (comment !== null) {
    text.add(`${BARRIER}${comment[1] ?? comment[2] ?? ""}${BARRIER}`, at, COMMENT.lastIndex);
    return COMMENT.lastIndex;
  }
  TAG.lastIndex = at;
  const tag = TAG.exec(source);
  if (tag === null) {
    text.addAsIs("<", at);
    return at + 1;
  }
  const end = TAG.lastIndex;
  const name = (tag[2] ?? "").toLowerCase();
  if (BLOCKS.has(name)) text.add(BARRIER, at, end);
  else if (name === "br") text.add("\n", at, end);
  else if (name === "wbr") text.add("\u200B", at, end);
  const inside = tag[3] ?? "";
  readAttributes(inside, end - 1 - inside.length, attributes);
  if (name !== "style" || tag[1] === "/") return end;
  const close = source.toLowerCase().indexOf("</style", end);
  return close === -1 ? source.length : close;
}

function readAttributes(inside: string, start: number, attributes: ReadableBuilder): void {
  for (const match of inside.matchAll(ATTRIBUTE)) {
    const value = match[2] ?? match[3] ?? match[4];
    if (value === undefined || value === "") continue;
    const from = start + match.index;
    const to = from + match[0].length;
    attributes.add(`${BARRIER}${percentDecoded(decodeReferences(value))}${BARRIER}`, from, to);
  }
}

function decodeReferences(value: string): string {
  let result = "";
  let at = 0;
  while (at < value.length) {
    const reference = value[at] === "&" ? referenceAt(value, at) : null;
    result += reference?.text ?? value[at];
    at += reference?.length ?? 1;
  }
  return result;
}

/** An address with its `%xx` written out; what is not UTF-8 stays as it stands. */
export function percentDecoded(value: string): string {
  return value.replace(/(?:%[0-9a-fA-F]{2})+/g, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}
