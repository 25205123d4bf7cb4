import { Parser } from "htmlparser2";
import { ExpectedError } from "#shared/ipc/result.ts";

/** Deeper than any document of a spreadsheet. */
const DEEPEST = 200;
/** No element, comment or attribute of a spreadsheet is so long. */
const LONGEST_SILENCE = 4 * 1024 ** 2;

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their prefix; those of attributes keep it. */
export interface XmlHandlers {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

/** What a name says without its prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const own = attributes[name];
  if (own !== undefined) return own;
  const key = Object.keys(attributes).find((candidate) => local(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

/**
 * Reads XML as it comes, a step for each chunk; gives back the bytes read so far. Only the five
 * entities of XML and characters by their number are known: a declaration of others is refused, as
 * is a document that ends before its root does. Errors: `imports.damaged_workbook`.
 */
export async function* readXml(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): AsyncGenerator<number> {
  const decoder = new TextDecoder();
  let depth = 0;
  let silence = 0;
  let damaged = false;
  let bytes = 0;
  const heard = () => {
    silence = 0;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        heard();
        if (++depth > DEEPEST) damaged = true;
        handlers.open?.(local(name), attributes);
      },
      ontext(text) {
        heard();
        handlers.text?.(text);
      },
      onclosetag(name, isImplied) {
        heard();
        depth--;
        // htmlparser2 says so of `<a/>` too, whose end is where it begins.
        if (isImplied && isEnding) damaged = true;
        handlers.close?.(local(name));
      },
      onprocessinginstruction(name) {
        heard();
        if (/^!doctype/i.test(name)) damaged = true;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let isEnding = false;
  for await (const chunk of chunks) {
    silence += chunk.length;
    bytes += chunk.length;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (damaged || silence > LONGEST_SILENCE) throw new ExpectedError("imports.damaged_workbook");
    yield bytes;
  }
  isEnding = true;
  parser.end(decoder.decode());
  if (damaged) throw new ExpectedError("imports.damaged_workbook");
}

/** A small document, whole. */
export async function readWholeXml(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): Promise<void> {
  for await (const _ of readXml(chunks, handlers));
}
