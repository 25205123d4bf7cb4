import { DecodingMode, EntityDecoder, htmlDecodeTree } from "entities/decode";

/** The character reference at the `&` of `at`, with its length; null where there is none. */
export function referenceAt(source: string, at: number): { text: string; length: number } | null {
  let text = "";
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint) => {
    text += String.fromCodePoint(codePoint);
  });
  decoder.startEntity(DecodingMode.Legacy);
  const written = decoder.write(source, at + 1);
  const length = written === -1 ? decoder.end() : written;
  return length === 0 ? null : { text, length };
}
