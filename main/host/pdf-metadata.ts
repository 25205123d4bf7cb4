const TOOL_FIELDS = ["Creator", "Producer", "CreationDate", "ModDate", "Author"] as const;

/**
 * Blanks the tool and the dates in a PDF made by Chromium, whose Creator is a whole user agent with
 * the operating system in it. Lengths are kept: the cross-reference table counts bytes.
 */
export function withoutToolMetadata(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString("latin1");
  for (const field of TOOL_FIELDS) {
    const found = new RegExp(String.raw`/${field} \(((?:\\.|[^\\()])*)\)`, "gu");
    for (const match of text.matchAll(found)) {
      const start = match.index + match[0].indexOf("(") + 1;
      bytes.fill(0x20, start, start + (match[1]?.length ?? 0));
    }
  }
  return bytes;
}
