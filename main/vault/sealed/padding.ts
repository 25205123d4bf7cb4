/** What is shorter has this size: most words of a case do. */
export const SMALLEST = 4096;
const LENGTH_BYTES = 4;

/**
 * How many bytes a content of `length` takes: one size up to 4 KiB, then Padmé, which tells of a size no
 * more than its order and a few bits and adds 12 % at most (https://lbarman.ch/blog/padme/).
 */
export function paddedSize(length: number): number {
  const whole = length + LENGTH_BYTES;
  if (whole <= SMALLEST) return SMALLEST;
  const exponent = Math.floor(Math.log2(whole));
  const mantissa = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - mantissa);
  return Math.ceil(whole / step) * step;
}

/** The length, what is said, zeros; of `least` bytes at least. */
export function pad(content: Uint8Array, least = SMALLEST): Uint8Array {
  const padded = Buffer.alloc(Math.max(least, paddedSize(content.length)));
  padded.writeUInt32BE(content.length);
  padded.set(content, LENGTH_BYTES);
  return padded;
}

/** What `pad` padded; null for bytes that say another length than they have. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  if (padded.length < LENGTH_BYTES) return null;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  const end = LENGTH_BYTES + length;
  return end <= padded.length ? padded.subarray(LENGTH_BYTES, end) : null;
}
