import type { ZipArchive } from "./zip-archive.ts";

export interface Merge {
  readonly column: number;
  readonly last: number;
  readonly isWide: boolean;
}

/** Cells merged beyond this are decoration. */
const MOST_MERGES = 5000;
const LONGEST_MERGE = 1000;
/** What names as many merged cells, with what stands before them, is far shorter. */
const LONGEST_TAIL = 1024 ** 2;
/** Cells end here, with whatever prefix their elements have. */
const END = /<\/(?:\w{1,20}:)?sheetData>|<(?:\w{1,20}:)?sheetData\/>/;
const LONGEST_END = 40;

/** The column of `AB12`, from 0 on, and its line. */
export function placeOf(reference: string): { column: number; line: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, line: Number(digits) };
}

/** What a sheet says behind its cells, which is where it names those that are merged. */
async function tailOf(
  zip: ZipArchive,
  part: string,
  breathe: () => Promise<void>,
): Promise<string> {
  let tail = "";
  let isBehind = false;
  for await (const chunk of zip.read(part)) {
    tail += Buffer.from(chunk).toString("latin1");
    if (!isBehind) {
      const end = END.exec(tail);
      isBehind = end !== null;
      tail = end === null ? tail.slice(-LONGEST_END) : tail.slice(end.index + end[0].length);
    }
    if (tail.length > LONGEST_TAIL) break;
    await breathe();
  }
  return isBehind ? tail.slice(0, LONGEST_TAIL) : "";
}

/** The merged cells of a sheet by the line they begin on. It is inflated once for that, and read again. */
export async function readMerges(
  zip: ZipArchive,
  part: string,
  breathe: () => Promise<void>,
): Promise<ReadonlyMap<number, readonly Merge[]>> {
  const merges = new Map<number, Merge[]>();
  const tail = await tailOf(zip, part, breathe);
  let count = 0;
  for (const [, from = "", to = ""] of tail.matchAll(
    /mergeCell ref="([$A-Z\d]{2,12}):([$A-Z\d]{2,12})"/g,
  )) {
    const [start, end] = [placeOf(from), placeOf(to)];
    if (++count > MOST_MERGES) break;
    if (start === null || end === null) continue;
    const lines = end.line - start.line;
    const last = lines > 0 && lines < LONGEST_MERGE ? end.line : start.line;
    const merge = { column: start.column, last, isWide: end.column > start.column };
    const beside = merges.get(start.line);
    if (beside === undefined) merges.set(start.line, [merge]);
    else beside.push(merge);
  }
  return merges;
}
