/** What stands around a value and cannot be seen: marks of direction, of order, of the end of a DOS file. */
// oxlint-disable-next-line no-control-regex -- the end of a DOS file is a control character
const UNSEEN_BEFORE = /^[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\x1a]+/;
// oxlint-disable-next-line no-control-regex -- as above
const UNSEEN_AFTER = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\x1a]$/;

/** A quote by which a spreadsheet was told that figures, or what looks like a formula, are a text. */
const QUOTE = /^['’](?=[\d+(=@-])/u;

/** `="06…"`, which a spreadsheet takes for a formula that gives a text. */
const FORMULA = /^=\s?"((?:[^"]|"")*)"$/;

/** Letters and figures, which no guard begins or ends with: nearly every value. */
function isBare(cell: string): boolean {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return (
    ((first >= 0x30 && first < 0x3a) || first > 0x3d) &&
    first < 0x2000 &&
    last < 0x2000 &&
    last !== 0x1a
  );
}

/** A value without what protected it from a spreadsheet; as it is where nothing did. */
export function withoutGuard(cell: string): string {
  if (cell === "" || isBare(cell)) return cell;
  let value = cell;
  if (UNSEEN_BEFORE.test(value)) value = value.replace(UNSEEN_BEFORE, "");
  while (UNSEEN_AFTER.test(value)) value = value.slice(0, -1);
  const text = FORMULA.exec(value)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  return value.replace(QUOTE, "");
}

/** The cells of a line without their guards; a quote before every one of them is a guard too. */
export function withoutGuards(cells: readonly string[]): string[] {
  const filled = cells.filter((cell) => cell !== "");
  const quoted = filled.length > 1 && filled.every((cell) => cell.startsWith("'"));
  return cells.map((cell) => withoutGuard(quoted ? cell.slice(1) : cell));
}
