import { parse, stringify, v7 } from "uuid";

/** A new UUIDv7: ids made later sort later. */
export function newId(): string {
  return v7();
}

/** The 16 bytes tables hold. */
export function toBlob(id: string): Uint8Array {
  return Buffer.from(parse(id));
}

/** The canonical text used everywhere else. */
export function fromBlob(bytes: Uint8Array): string {
  return stringify(bytes);
}
