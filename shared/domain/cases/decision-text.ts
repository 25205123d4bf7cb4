/** What a text that is signed may not have: it reads as one thing and is another. */
type RefusedSign =
  /** It does something instead of being read. */
  | "control"
  /** It turns what stands around it. */
  | "direction"
  /** Nobody sees it. */
  | "invisible"
  /** Half of a sign, or one that nobody has given a meaning: it does not stay the same everywhere. */
  | "unknown"
  /** More marks than a letter has in any language. */
  | "marks";

/** A sign that is refused, and where it stands: lines and columns count from 1. */
interface RefusedPlace {
  readonly sign: RefusedSign;
  /** `U+202E`. */
  readonly code: string;
  readonly line: number;
  readonly column: number;
}

export type DecisionText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly places: readonly RefusedPlace[] };

const DIRECTION = /\p{Bidi_Control}/u;
/** Joiners too: in French and its neighbours they only hide a difference. Fillers and Braille's blank show nothing. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\uFFF9-\uFFFB]/u;
const CONTROL = /\p{Cc}/u;
const UNKNOWN = /[\p{Cs}\p{Co}\p{Cn}]/u;
const MARK = /\p{M}/u;

/** No language comes near (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format). */
const MOST_MARKS = 30;
/** As many as somebody reads: where there is one there may be thousands. */
const MOST_PLACES = 20;

/**
 * The one form of a decision’s text: `é` typed as one sign or as two is one text, and so are ends of lines of any
 * system. What reads as one thing and is another is refused, with its place.
 */
export function decisionText(typed: string): DecisionText {
  const text = typed.replace(/\r\n?/gu, "\n");
  const places = refusedPlaces(text);
  return places.length > 0
    ? { kind: "refused", places }
    : { kind: "text", text: text.trim().normalize("NFC") };
}

/** Whether a text is in its one form already. */
export function isDecisionText(text: string): boolean {
  const read = decisionText(text);
  return read.kind === "text" && read.text === text;
}

function refusedPlaces(text: string): RefusedPlace[] {
  const places: RefusedPlace[] = [];
  let [line, column, marks] = [1, 1, 0];
  for (const char of text) {
    const after = marksAfter(char, marks);
    // Said once, where there is one too many.
    const sign = refusedSign(char) ?? (marks <= MOST_MARKS && after > MOST_MARKS ? "marks" : null);
    marks = after;
    if (sign !== null) places.push({ sign, code: codeOf(char), line, column });
    if (places.length === MOST_PLACES) return places;
    if (char === "\n") [line, column] = [line + 1, 1];
    else column += 1;
  }
  return places;
}

/** How many marks the letter before the next sign has, once taken apart: in that form no two ways of typing differ. */
function marksAfter(char: string, before: number): number {
  if (char <= "\u007F") return 0;
  let marks = before;
  for (const part of char.normalize("NFD")) marks = MARK.test(part) ? marks + 1 : 0;
  return marks;
}

function refusedSign(char: string): RefusedSign | null {
  if (char === "\n") return null;
  if (DIRECTION.test(char)) return "direction";
  if (CONTROL.test(char)) return "control";
  if (INVISIBLE.test(char)) return "invisible";
  return UNKNOWN.test(char) ? "unknown" : null;
}

function codeOf(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
