import { sodium, wipe } from "../keys/sodium.ts";
import type { KeyPair } from "../keys/user-key.ts";

/** A key of 32 bytes, or a part of one for those who recover it together, which takes a byte more. */
const PLAIN_BYTES = 34;
const BOX_BYTES = PLAIN_BYTES + sodium.crypto_box_SEALBYTES;
const KINDS = { key: 0, part: 1 } as const;
/** How many boxes there are: whoever has no key learns no nearer number of people. */
const STEP = 16;

/** What one person is given, and by which key they take it. */
export interface Addressed {
  readonly to: Uint8Array;
  readonly kind: keyof typeof KINDS;
  readonly bytes: Uint8Array;
}

/** What was in a box. The caller wipes it. */
export interface Boxed {
  readonly kind: keyof typeof KINDS;
  readonly bytes: Uint8Array;
}

/**
 * Sealed boxes, sixteen or a multiple of it, in no order: those that nobody was given are real ones too, to
 * keys that are thrown away. A point of the curve is told from random bytes, so that these would not do.
 */
export function sealBoxes(given: readonly Addressed[]): Uint8Array {
  const count = Math.max(1, Math.ceil(given.length / STEP)) * STEP;
  const boxes = given.map(sealedTo);
  while (boxes.length < count) boxes.push(sealedToNobody());
  return Buffer.concat(shuffled(boxes));
}

/** How many bytes so many boxes take. */
export function boxesSize(count: number): number {
  return count * BOX_BYTES;
}

/** What of it was given to this key: all boxes are tried, as none says whose it is. */
export function openBoxes(boxes: Uint8Array, { publicKey, privateKey }: KeyPair): Boxed[] {
  const found: Boxed[] = [];
  for (let at = 0; at + BOX_BYTES <= boxes.length; at += BOX_BYTES) {
    const plain = opened(boxes.subarray(at, at + BOX_BYTES), publicKey, privateKey);
    if (plain === null) continue;
    const [kind] = plain;
    if (kind === KINDS.key) found.push({ kind: "key", bytes: plain.slice(1, 33) });
    if (kind === KINDS.part) found.push({ kind: "part", bytes: plain.slice(1) });
    wipe(plain);
  }
  return found;
}

function sealedTo({ to, kind, bytes }: Addressed): Uint8Array {
  if (bytes.length >= PLAIN_BYTES) throw new RangeError("too long for a box");
  const plain = new Uint8Array(PLAIN_BYTES);
  plain[0] = KINDS[kind];
  plain.set(bytes, 1);
  const box = sodium.crypto_box_seal(plain, to);
  wipe(plain);
  return box;
}

function sealedToNobody(): Uint8Array {
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  wipe(privateKey);
  return sodium.crypto_box_seal(sodium.randombytes_buf(PLAIN_BYTES), publicKey);
}

function opened(box: Uint8Array, publicKey: Uint8Array, privateKey: Uint8Array): Uint8Array | null {
  try {
    return sodium.crypto_box_seal_open(box, publicKey, privateKey);
  } catch {
    return null;
  }
}

/** Fisher and Yates, by random numbers without bias. */
function shuffled<T>(items: readonly T[]): T[] {
  const mixed: T[] = [];
  for (const item of items) {
    const at = sodium.randombytes_uniform(mixed.length + 1);
    mixed.splice(at, 0, item);
  }
  return mixed;
}
