import { kindOfBytes, type UnreadableKind } from "#shared/domain/finances/expenses/receipt-kind.ts";
import { MAX_RECEIPT_BYTES, type ReceiptKind } from "#shared/domain/finances/expenses/receipt.ts";
import { declaredSize } from "./picture-size.ts";
import { shrunk } from "./shrink.ts";

/** A file as it goes into the vault. */
export interface ReceiptFile {
  readonly kind: ReceiptKind;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the file as it was given: the same photo given again is drawn into other bytes. */
  readonly original: string;
  /** When the file says that it was last written, a day or so from when a photo was taken. */
  readonly writtenAt: number;
}

export type ReceiptProblem =
  | UnreadableKind
  | "too_heavy"
  /** A picture that says it is larger than what a camera takes. */
  | "too_large"
  | "unreadable";

export interface RefusedFile {
  readonly name: string;
  readonly problem: ReceiptProblem;
}

/** What a picture may weigh before it is drawn again, and is lighter. */
const MOST_GIVEN = 80 * 1024 * 1024;
/** Telephones take 50 million pixels; what says more is scanned too finely, or a trap. */
const MOST_PIXELS = 100_000_000;

/**
 * A file that was dropped, picked or pasted, as it goes into the vault. A picture is drawn again: turned as it was
 * taken, shrunk, and without what its file said besides (where, when, with what). A PDF stays as it is, to the
 * byte: an invoice is evidence, and may be signed.
 */
export async function readReceipt(file: File): Promise<ReceiptFile | RefusedFile> {
  const { name, lastModified: writtenAt } = file;
  const refused = (problem: ReceiptProblem) => ({ problem, name });
  if (file.size > MOST_GIVEN) return refused("too_heavy");
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that has gone since.
    return refused("unreadable");
  }
  const read = kindOfBytes(bytes);
  if ("problem" in read) return refused(read.problem);
  const { kind } = read;
  const given = { name, writtenAt, original: await digestOf(bytes) };
  if (kind === "pdf") {
    return bytes.length > MAX_RECEIPT_BYTES ? refused("too_heavy") : { ...given, kind, bytes };
  }
  const size = declaredSize(kind, bytes);
  if (size === null) return refused("cut");
  if (size.width * size.height > MOST_PIXELS) return refused("too_large");
  const picture = await shrunk(kind, bytes);
  return picture === null ? refused("cut") : { ...given, ...picture };
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
