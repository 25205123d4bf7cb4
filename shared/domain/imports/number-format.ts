/** Which numbers a workbook shows as dates, and how it shows others; ECMA-376 part 1, 18.8.30 and 18.8.31. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);
const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56]);

export type NumberKind =
  | { kind: "plain" }
  | { kind: "date" }
  | { kind: "time" }
  /** Figures that are filled in from the right: `00000`, `0#" "##" "##" "##" "##`. */
  | { kind: "figures"; mask: string };

const PLAIN: NumberKind = { kind: "plain" };

interface Sign {
  readonly text: string;
  /** Where a figure goes. */
  readonly isPlace: boolean;
  /** Shown as it is written: in quotes, or behind a backslash. */
  readonly isLiteral: boolean;
}

/** The signs of a format in order; colours, currencies, blanks and fillings are none. */
function signsOf(mask: string): Sign[] {
  const signs: Sign[] = [];
  const add = (text: string, isLiteral: boolean) => {
    signs.push({ text, isLiteral, isPlace: !isLiteral && /^[0#?]$/.test(text) });
  };
  const endOf = (sign: string, from: number) => {
    const end = mask.indexOf(sign, from);
    return end < 0 ? mask.length : end;
  };
  for (let i = 0; i < mask.length; i++) {
    const sign = mask[i] ?? "";
    if (sign === '"') {
      const end = endOf('"', i + 1);
      add(mask.slice(i + 1, end), true);
      i = end;
    } else if (sign === "[") i = endOf("]", i);
    else if (sign === "\\") add(mask[++i] ?? "", true);
    else if (sign === "_" || sign === "*") i++;
    else add(sign, false);
  }
  return signs;
}

/** Letters of days and years; French ones too, which some programs store. */
const DAYS = /[dyja]|m{3}/i;
const TIMES = /[hs]/i;

export function numberKind(id: number, code: string | undefined): NumberKind {
  if (BUILT_IN_DATES.has(id)) return { kind: "date" };
  if (BUILT_IN_TIMES.has(id)) return { kind: "time" };
  const [section = ""] = (code ?? "").split(";", 1);
  const bare = signsOf(section)
    .map(({ text, isLiteral }) => (isLiteral ? "" : text))
    .join("")
    .replace(/AM\/PM|A\/P/gi, "h")
    .trim();
  if (/^(?:general|standard|@)?$/i.test(bare) || /E[+-]/i.test(bare)) return PLAIN;
  if (DAYS.test(bare) || /^m+$/i.test(bare)) return { kind: "date" };
  if (TIMES.test(bare)) return { kind: "time" };
  const zeros = bare.replace(/[^0]/g, "").length;
  const only = /^[0#?\s().+\-/]+$/u.test(bare) && !/[.]0/.test(bare);
  return only && zeros + (bare.match(/#/g)?.length ?? 0) >= 4 && /0/.test(bare)
    ? { kind: "figures", mask: section }
    : PLAIN;
}

/** A whole number in the places of a mask, from the right; what it has more goes before the first place. */
export function showFigures(figures: string, mask: string): string {
  const signs = signsOf(mask);
  let left = figures.length;
  let shown = "";
  const first = signs.findIndex(({ isPlace }) => isPlace);
  for (let i = signs.length - 1; i >= 0; i--) {
    const sign = signs[i];
    if (sign === undefined) break;
    if (!sign.isPlace) {
      // What stands between figures goes with them: not before the first one there is.
      if (left > 0 || i < first || sign.text.trim() !== "") shown = sign.text + shown;
    } else if (i === first) {
      const rest = figures.slice(0, left);
      shown = (rest === "" && sign.text === "0" ? "0" : rest) + shown;
      left = 0;
    } else if (left > 0) shown = (figures[--left] ?? "") + shown;
    else if (sign.text === "0") shown = `0${shown}`;
  }
  return shown.trim();
}

/** A number as figures, without an exponent, as people write it. */
export function plainNumber(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  return String(Number(value.toPrecision(15)));
}

const DAY_MS = 86_400_000;

/**
 * The day of a workbook's number, as people write it: counted from 1904, or from 1900 with a 29 February that
 * year did not have (ECMA-376 part 1, 18.17.4.1). Null for no date a person has lived.
 */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465) return null;
  const days = Math.floor(serial + 1e-9);
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  if (!from1904 && days === 0) return null;
  return writtenDay(new Date(start + days * DAY_MS).toISOString());
}

/** `31/12/2023` for `2023-12-31T…`; what is no such day stays as it is. */
export function writtenDay(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return found === null ? iso.slice(0, 10) : `${found[3]}/${found[2]}/${found[1]}`;
}

const two = (value: number) => String(value).padStart(2, "0");

/** The hour of a workbook's number. */
export function timeOfSerial(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 24 * 60) % (24 * 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
