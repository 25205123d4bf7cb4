/**
 * Blanks what a printed PDF says of its author, program and hour, and leaves its title. Chromium
 * writes the Info dictionary as plain text; blanks of the same length keep every offset of the
 * cross-reference table right.
 */
export function withoutPdfInfo(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const blank = text.replace(
    /\/(?:Author|Creator|Producer|CreationDate|ModDate|Keywords|Subject)\s*(?:\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>)/g,
    (entry) => " ".repeat(entry.length),
  );
  return Buffer.from(blank, "latin1");
}
