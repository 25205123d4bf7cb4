import { fromBlob, toBlob } from "#main/vault/db/ids.ts";

/** More than the lines of a part: the number of a line is that of its part, and its place there. */
const PER_PART = 1_000;
const PLACE_BYTES = 2;

export interface LinePlace {
  readonly part: number;
  readonly at: number;
}

export const rowOfLine = ({ part, at }: LinePlace) => part * PER_PART + at;
export const placeOfRow = (row: number): LinePlace => ({
  part: Math.floor(row / PER_PART),
  at: row % PER_PART,
});

/** The id of a line: that of its part, with its place in the last two bytes. */
export function lineId(part: Uint8Array, at: number): string {
  const bytes = Buffer.from(part);
  bytes.writeUInt16BE(at, bytes.length - PLACE_BYTES);
  return fromBlob(bytes);
}

/** The first and the last id that the part of a line may have, and the place of the line in it. */
export function partsOfLine(id: string): { first: Uint8Array; last: Uint8Array; at: number } {
  const bytes = Buffer.from(toBlob(id));
  const at = bytes.readUInt16BE(bytes.length - PLACE_BYTES);
  const [first, last] = [Buffer.from(bytes), Buffer.from(bytes)];
  first.writeUInt16BE(0, bytes.length - PLACE_BYTES);
  last.writeUInt16BE(0xff_ff, bytes.length - PLACE_BYTES);
  return { first, last, at };
}
