import type { PictureLabels } from "./labels.ts";
import type { Disc } from "./disc.ts";
import {
  extentsOf,
  piecesWidth,
  placePieces,
  rowsAbove,
  rowsBelow,
  type Extent,
  type Row,
  type RowRole,
} from "./rows.ts";
import type { SignKind } from "./signs.ts";
import type { Told } from "./tell.ts";
import { wrap, wrapOrCut } from "./wrap.ts";

/** What is written in a circle, around its middle. */
export interface Written {
  readonly texts: readonly WrittenText[];
  readonly signs: readonly {
    readonly kind: SignKind;
    readonly size: number;
    x: number;
    y: number;
  }[];
  /** Of the letters of the name. */
  readonly size: number;
  /** Everybody is named, and the name is not cut. */
  readonly isWhole: boolean;
}

interface WrittenText {
  readonly role: RowRole;
  readonly text: string;
  /** Of its middle, or of its start behind a sign. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBehindSign: boolean;
}

/** Of the radius: what is written stays within. */
const INSIDE = 0.9;
/** Of the radius: how large a name may be, and how small where there is more than a name. */
const LARGEST = 0.34;
const SMALLEST_WITH_MORE = 0.15;
const SMALLEST = 0.13;
const SMALLEST_BRIEF = 0.23;
/** In the picture's units: how large a name may be where there is all the room, and how small beside long ones. */
const MOST = 46;
const LEAST_WITH_MORE = 26;
const STEP = 0.93;
const MOST_LINES = 4;
/** From a line to the next, next to its letters. */
const NAME_LEADING = 1.14;
const LEADING = 1.36;

/**
 * What is written in a disc: as much as fits, as large as it fits. A name is cut where it does not fit alone
 * in its smallest letters. Where letters may be no smaller than `least`, nothing is written that would be.
 */
export function writeIn(
  { r }: Disc,
  told: Told,
  labels: PictureLabels,
  least = 0,
  worded = true,
): Written {
  for (const extent of extentsOf(told)) {
    if (extent.worded && !worded) continue;
    const isMore = extent.holders > 0 || extent.worded;
    const rows = [...rowsAbove(told, extent), ...rowsBelow(told, extent, labels)];
    const readable = least / Math.min(1, ...rows.map(({ size }) => size));
    const most = Math.min(MOST, LARGEST * r);
    const usual = Math.min(
      most,
      isMore ? Math.min(LEAST_WITH_MORE, r * SMALLEST_WITH_MORE) : r * SMALLEST,
    );
    const smallest = least > 0 ? readable : usual;
    for (let size = most; size >= smallest; size *= STEP) {
      const written = atSize(r, told, extent, size, labels);
      if (written === null) continue;
      return { ...written, isWhole: extent.holders === told.holders.length };
    }
  }
  return least > 0 ? NOTHING : cutIn(r, r * SMALLEST, told, labels);
}

/** As much of the name as there is room for in letters of a size, and its signs. */
function cutIn(r: number, size: number, told: Told, labels: PictureLabels): Written {
  const rows = rowsBelow(told, { holders: 0, worded: false, kind: false }, labels);
  let written: Written | null = null;
  // In as few lines as it takes, which stand around the middle.
  for (let lines = 1; lines < MOST_LINES; lines += 1) {
    const places = placesOf(r * INSIDE, size, [], lines, rows);
    const widths = places.slice(0, lines).map(({ width }) => width / size);
    const name = wrapOrCut(told.name, widths, true);
    if (name.length < lines) break;
    written = write(size, places, name, [], rows) ?? written;
    if (lettersOf(name.join("")) === lettersOf(told.name)) break;
  }
  return written ?? NOTHING;
}

const lettersOf = (text: string) => text.replaceAll(" ", "");

/**
 * The name alone with its signs, as large as they fit: for where more could not be read. A long one is rather
 * cut than written in letters much smaller than those of its neighbours.
 */
export function writeBriefly(disc: Disc, told: Told, labels: PictureLabels): Written {
  const signs = told.signs.map((sign) => ({ ...sign, count: 1 }));
  const name = { ...told, kind: "", people: 0, holders: [], signs };
  const whole = writeIn(disc, name, labels, 0, false);
  const least = disc.r * SMALLEST_BRIEF;
  if (whole.size >= least) return whole;
  const part = cutIn(disc.r, least, name, labels);
  return part.size > 0 ? part : whole;
}

const NOTHING: Written = { texts: [], signs: [], size: 0, isWhole: false };

function atSize(
  r: number,
  told: Told,
  extent: Extent,
  size: number,
  labels: PictureLabels,
): Written | null {
  const above = rowsAbove(told, extent);
  const below = rowsBelow(told, extent, labels);
  for (let lines = 1; lines <= MOST_LINES; lines += 1) {
    const places = placesOf(r * INSIDE, size, above, lines, below);
    const ofName = places.slice(above.length, above.length + lines);
    const name = wrap(
      told.name,
      ofName.map(({ width }) => width / size),
      true,
    );
    if (name?.length !== lines) continue;
    const written = write(size, places, name, above, below);
    if (written !== null) return written;
  }
  return null;
}

interface Place {
  readonly y: number;
  readonly width: number;
}

/** Where each line stands in a circle, and how wide it may be. */
function placesOf(
  inside: number,
  size: number,
  above: readonly Row[],
  lines: number,
  below: readonly Row[],
): Place[] {
  const heightOf = (row: Row) => size * row.size * LEADING;
  const heights = [
    ...above.map(heightOf),
    ...Array.from({ length: lines }, () => size * NAME_LEADING),
    ...below.map(heightOf),
  ];
  let top = -heights.reduce((sum, one) => sum + one, 0) / 2;
  return heights.map((height) => {
    const [from, to] = [top, top + height];
    top = to;
    const farthest = Math.max(Math.abs(from), Math.abs(to));
    return { y: (from + to) / 2, width: 2 * Math.sqrt(Math.max(0, inside ** 2 - farthest ** 2)) };
  });
}

/** Null where a line is wider than its place. */
function write(
  size: number,
  places: readonly Place[],
  name: readonly string[],
  above: readonly Row[],
  below: readonly Row[],
): Written | null {
  const rows: readonly Row[] = [
    ...above,
    ...name.map((text): Row => ({ role: "name", size: 1, ways: [[{ sign: null, text }]] })),
    ...below,
  ];
  const texts: WrittenText[] = [];
  const signs: Written["signs"][number][] = [];
  for (const [index, { role, size: of, ways }] of rows.entries()) {
    const place = places[index];
    const high = size * of;
    const fits = (width: number) => place !== undefined && width * high <= place.width;
    const pieces = role === "name" ? ways[0] : ways.find((way) => fits(piecesWidth(way)));
    if (place === undefined || pieces === undefined) return null;
    const { y } = place;
    for (const { sign, text, start, textStart } of placePieces(pieces)) {
      const isBehindSign = sign !== null;
      if (isBehindSign) signs.push({ kind: sign, size: high, x: (start + 0.5) * high, y });
      const x = isBehindSign ? textStart * high : 0;
      if (text !== "") texts.push({ role, text, x, y, size: high, isBehindSign });
    }
  }
  return { texts, signs, size, isWhole: false };
}
