import { parse, stringify, v7 } from "uuid";

/** A new UUIDv7: ids made later sort later. */
export function newId(): string {
  return v7();
}

/** A new UUIDv7 as tables hold it, without its text: for bulk work. */
export function newIdBytes(): Uint8Array {
  return v7(undefined, Buffer.allocUnsafe(16));
}

/** The 16 bytes tables hold. */
export function toBlob(id: string): Uint8Array {
  return Buffer.from(parse(id));
}

/** The canonical text used everywhere else. */
export function fromBlob(bytes: Uint8Array): string {
  return stringify(bytes);
}
