import type { ZipArchive } from "./zip-archive.ts";

export interface Merge {
  readonly column: number;
  readonly last: number;
  readonly isWide: boolean;
}

/** Cells merged beyond this are decoration. */
const MOST_MERGES = 5000;
const LONGEST_MERGE = 1000;
const LONGEST_TAIL = 4 * 1024 ** 2;
const END = Buffer.from("sheetData>");

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
  let tail: Buffer = Buffer.alloc(0);
  let collects = false;
  for await (const chunk of zip.read(part)) {
    const all = Buffer.concat([tail, chunk]);
    const at = all.lastIndexOf(END);
    if (at >= 0) collects = true;
    tail = at >= 0 ? all.subarray(at + END.length) : all;
    if (!collects || tail.length > LONGEST_TAIL) {
      collects = false;
      tail = tail.subarray(Math.max(0, tail.length - END.length));
    }
    await breathe();
  }
  return collects ? tail.toString("latin1") : "";
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
    if (start === null || end === null || ++count > MOST_MERGES) continue;
    const lines = end.line - start.line;
    const last = lines > 0 && lines < LONGEST_MERGE ? end.line : start.line;
    const merge = { column: start.column, last, isWide: end.column > start.column };
    const beside = merges.get(start.line);
    if (beside === undefined) merges.set(start.line, [merge]);
    else beside.push(merge);
  }
  return merges;
}
