/** BLAKE2b-256 as RFC 7693 writes it, without a key: an oracle that shares nothing with libsodium. */
const MASK = (1n << 64n) - 1n;
const IV = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
];
const SIGMA = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
];
const MIXED = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
];

const turned = (value: bigint, by: bigint) => ((value >> by) | (value << (64n - by))) & MASK;

export function blake2b256(input: Uint8Array): Buffer {
  const h = IV.with(0, (IV[0] ?? 0n) ^ 0x01010020n);
  const blocks = Math.max(1, Math.ceil(input.length / 128));
  const padded = Buffer.alloc(blocks * 128);
  padded.set(input);
  for (let block = 0; block < blocks; block += 1) {
    const isLast = block === blocks - 1;
    const words = Array.from({ length: 16 }, (_, at) =>
      padded.readBigUInt64LE(block * 128 + at * 8),
    );
    compress(h, words, BigInt(isLast ? input.length : (block + 1) * 128), isLast);
  }
  const out = Buffer.alloc(64);
  for (const [at, word] of h.entries()) out.writeBigUInt64LE(word, at * 8);
  return out.subarray(0, 32);
}

function compress(h: bigint[], words: readonly bigint[], count: bigint, isLast: boolean): void {
  const v = [...h, ...IV];
  const at = (index: number) => v[index] ?? 0n;
  v[12] = at(12) ^ count;
  if (isLast) v[14] = at(14) ^ MASK;
  for (let round = 0; round < 12; round += 1) {
    const order = SIGMA[round % 10] ?? [];
    for (const [index, [a = 0, b = 0, c = 0, d = 0]] of MIXED.entries()) {
      const x = words[order[index * 2] ?? 0] ?? 0n;
      const y = words[order[index * 2 + 1] ?? 0] ?? 0n;
      v[a] = (at(a) + at(b) + x) & MASK;
      v[d] = turned(at(d) ^ at(a), 32n);
      v[c] = (at(c) + at(d)) & MASK;
      v[b] = turned(at(b) ^ at(c), 24n);
      v[a] = (at(a) + at(b) + y) & MASK;
      v[d] = turned(at(d) ^ at(a), 16n);
      v[c] = (at(c) + at(d)) & MASK;
      v[b] = turned(at(b) ^ at(c), 63n);
    }
  }
  for (const [index, word] of h.entries()) h[index] = word ^ at(index) ^ at(index + 8);
}
