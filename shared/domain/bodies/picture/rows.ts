import type { PictureLabels } from "./labels.ts";
import type { SignKind } from "./signs.ts";
import type { Told } from "./tell.ts";
import { textWidth } from "./text-width.ts";

/** A sign, a text, or a text behind its sign. */
export interface Piece {
  readonly sign: SignKind | null;
  readonly text: string;
}

export type RowRole = "name" | "kind" | "holder" | "sign";

/** One line of what is written of a body, in ways to say it of which the first that fits is taken. */
export interface Row {
  readonly role: RowRole;
  /** Of its letters, next to those of the name. */
  readonly size: number;
  readonly ways: readonly (readonly Piece[])[];
}

/** How much is written besides the name. */
export interface Extent {
  readonly holders: number;
  /** Whether signs are said in words, or counted on one line. */
  readonly worded: boolean;
  readonly kind: boolean;
}

/** A sign is as wide as it is high, with that much before its text, and between two of them. */
const BEFORE_TEXT = 0.3;
const BETWEEN = 0.7;
const MOST_HOLDERS = 5;

/** From all that is told to the name alone. */
export function extentsOf({ holders, signs }: Told): Extent[] {
  const extents: Extent[] = [];
  for (let shown = Math.min(holders.length, MOST_HOLDERS); shown >= 0; shown -= 1) {
    if (signs.length > 0) extents.push({ holders: shown, worded: true, kind: true });
    extents.push({ holders: shown, worded: false, kind: true });
    extents.push({ holders: shown, worded: false, kind: false });
  }
  return extents;
}

/** The lines above the name. */
export function rowsAbove({ kind }: Told, extent: Extent): Row[] {
  return extent.kind && kind !== "" ? [{ role: "kind", size: 0.56, ways: [[said(kind)]] }] : [];
}

/** The lines below it. */
export function rowsBelow(
  told: Told,
  extent: Extent,
  { more, people: all }: Pick<PictureLabels, "more" | "people">,
): Row[] {
  const { holders, signs } = told;
  const shown = holders.slice(0, extent.holders);
  const left = told.people - shown.length;
  const say = shown.length > 0 ? more : all;
  const rest = left > 0 && extent.kind ? [say(left)] : [];
  const people: Row[] = [...shown, ...rest.map((text) => [text])].map((texts) => ({
    role: "holder",
    size: 0.66,
    ways: texts.map((text) => [said(text)]),
  }));
  const size = 0.6;
  if (extent.worded) {
    const worded = signs.map(({ kind, text }): Row => {
      return { role: "sign", size, ways: [[{ sign: kind, text }]] };
    });
    return [...people, ...worded];
  }
  const counted = signs.map(({ kind, count }) => ({
    sign: kind,
    text: count > 1 ? String(count) : "",
  }));
  return signs.length === 0 ? people : [...people, { role: "sign", size, ways: [counted] }];
}

/** How wide pieces are on one line, where letters are one high. */
export function piecesWidth(pieces: readonly Piece[]): number {
  const widths = pieces.map(pieceWidth);
  return widths.reduce((sum, one) => sum + one, BETWEEN * Math.max(0, pieces.length - 1));
}

/** Each piece with where it begins on a line around zero, and where its text does. */
export function placePieces(pieces: readonly Piece[]) {
  let x = -piecesWidth(pieces) / 2;
  return pieces.map((piece) => {
    const start = x;
    x += pieceWidth(piece) + BETWEEN;
    return { ...piece, start, textStart: piece.sign === null ? start : start + 1 + BEFORE_TEXT };
  });
}

function pieceWidth({ sign, text }: Piece): number {
  const ofText = textWidth(text);
  if (sign === null) return ofText;
  return text === "" ? 1 : 1 + BEFORE_TEXT + ofText;
}

const said = (text: string): Piece => ({ sign: null, text });
