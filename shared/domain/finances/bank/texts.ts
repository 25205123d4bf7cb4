/** Longer than any label a bank writes: what is beyond is cut, and said. */
export const MAX_LABEL = 1_000;

/** Signs that turn what follows round would have a label read otherwise than it is. */
const BETWEEN =
  // oxlint-disable-next-line no-control-regex -- what a file has between words may be any control character
  /[\s\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;

/** A text of a file on one line: runs of spaces, line breaks and controls are one space. */
export function oneLine(text: string): string {
  return text.replace(BETWEEN, " ").trim();
}

/** Parts of a label in order, each once: what another part says already is left out. */
export function joinParts(parts: readonly string[]): string {
  const kept: string[] = [];
  for (const part of parts.map(oneLine)) {
    if (part === "" || kept.some((one) => one.includes(part))) continue;
    const shorter = kept.findIndex((one) => part.includes(one));
    if (shorter < 0) kept.push(part);
    else kept[shorter] = part;
  }
  return kept.join(" ");
}

/** An identifier, or a word that says there is none. */
export function idOf(text: string | undefined): string | null {
  const id = oneLine(text ?? "").slice(0, 255);
  return id === "" || /^(?:NOTPROVIDED|NONREF|N\/?A|-)$/iu.test(id) ? null : id;
}
