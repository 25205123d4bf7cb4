import { parse, v7 } from "uuid";

/** A new UUIDv7: ids made later sort later. */
export function newId(): string {
  return v7();
}

/** What an id takes in a table. */
export const ID_BYTES = 16;

/** The 16 bytes tables hold. */
export function toBlob(id: string): Uint8Array {
  return Buffer.from(parse(id));
}

/** The canonical text used everywhere else. A page holds a hundred: no pattern checks each. */
export function fromBlob(bytes: Uint8Array): string {
  if (bytes.length !== ID_BYTES) throw new TypeError("an id has 16 bytes");
  // The engine gives a Buffer, which need not be wrapped in another.
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
  const hex = buffer.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
