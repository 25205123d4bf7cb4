/** Text that may stand in XML 1.0, in an element or a quoted attribute: signs that no document may hold are left out. */
export function xmlText(text: string): string {
  return (
    text
      // https://www.w3.org/TR/xml/#charsets
      .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

export const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** A part of a document that is a zip. */
export interface Part {
  readonly path: string;
  readonly content: string;
  /** Kept as it stands, not compressed. */
  readonly isStored?: true;
}
