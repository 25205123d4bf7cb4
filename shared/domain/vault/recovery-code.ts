import { add, divide, log, multiply, power } from "./galois-2048.ts";

/**
 * The recovery code: a secret as 25 numbers of 11 bits, one word of the list each.
 *
 * 25 words hold 275 bits. To tell which word is wrong takes two unknowns, where and by how much, so
 * two check words of 11 bits: 253 bits are left. A secret of 256 bits and a checksum that locates
 * would take 26 words; the three bits were given up instead, since 2²⁵³ is as far out of reach.
 *
 * It is a Reed–Solomon code over the field of 2,048 elements: the sum of the numbers is zero, and so
 * is the sum of each times `x` to its place. Any two of its codes differ by three words at least.
 */
export const RECOVERY_WORDS = 25;
const DATA_WORDS = RECOVERY_WORDS - 2;
const WORD_BITS = 11;
/** Bytes of a secret; its first three bits are zero. */
export const RECOVERY_SECRET_BYTES = 32;
const SPARE_BITS = RECOVERY_SECRET_BYTES * 8 - DATA_WORDS * WORD_BITS;

/** Two words exchanged, by their places; places count from 1, as on the printed kit. */
export type Swap = readonly [place: number, other: number];

export type CodeReading =
  | { readonly kind: "valid"; readonly secret: Uint8Array }
  /** One word is not the one that was printed; `expected` would make the code right. */
  | { readonly kind: "wrong"; readonly place: number; readonly expected: number }
  /** The right words with two of them exchanged: one of these pairs, nearly always the only one. */
  | { readonly kind: "swapped"; readonly swaps: readonly Swap[] }
  /** The right words in another order than that of two exchanged. */
  | { readonly kind: "disordered" }
  | { readonly kind: "several" };

/** Clears the bits that a code cannot hold: makes 32 random bytes a secret. */
export function asRecoverySecret(random: Uint8Array): Uint8Array {
  if (random.length !== RECOVERY_SECRET_BYTES) throw new RangeError("a secret has 32 bytes");
  const secret = Uint8Array.from(random);
  secret[0] = (secret[0] ?? 0) & (0xff >> SPARE_BITS);
  return secret;
}

/** The 25 numbers of a secret. Throws `RangeError` on bytes that `asRecoverySecret` did not give. */
export function encodeRecoveryCode(secret: Uint8Array): number[] {
  if (secret.length !== RECOVERY_SECRET_BYTES || (secret[0] ?? 0) >> (8 - SPARE_BITS) !== 0) {
    throw new RangeError("not a recovery secret");
  }
  const data = Array.from({ length: DATA_WORDS }, (_, word) => {
    let number = 0;
    for (let bit = 0; bit < WORD_BITS; bit += 1) {
      const at = SPARE_BITS + word * WORD_BITS + bit;
      number = (number << 1) | (((secret[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    }
    return number;
  });
  const { sum, weighted } = sums(data);
  // The two last numbers solve: a + b = sum, and x²³·a + x²⁴·b = weighted.
  const last = divide(
    add(weighted, multiply(power(DATA_WORDS), sum)),
    add(power(DATA_WORDS), power(DATA_WORDS + 1)),
  );
  return [...data, add(sum, last), last];
}

/**
 * Reads 25 numbers below 2,048. One wrong number is always located, an exchange of two always among
 * the pairs; two wrong numbers or more are refused, a little over one time in a hundred under the
 * name of a third. Three or more pass for right once in four million times.
 */
export function readRecoveryCode(numbers: readonly number[]): CodeReading {
  if (numbers.length !== RECOVERY_WORDS) throw new RangeError("a recovery code has 25 words");
  const { sum, weighted } = sums(numbers);
  if (sum === 0 && weighted === 0) return { kind: "valid", secret: secretOf(numbers) };
  // An exchange leaves the sum as it was; one wrong number never does.
  if (sum === 0) return readOrder(numbers, weighted);
  if (weighted === 0) return { kind: "several" };
  const at = log(divide(weighted, sum));
  const number = numbers[at];
  if (number === undefined) return { kind: "several" };
  return { kind: "wrong", place: at + 1, expected: add(number, sum) };
}

function readOrder(numbers: readonly number[], weighted: number): CodeReading {
  const swaps = numbers.flatMap((one, at) =>
    numbers.flatMap((other, otherAt): Swap[] => {
      if (otherAt <= at) return [];
      const change = multiply(add(one, other), add(power(at), power(otherAt)));
      return change === weighted ? [[at + 1, otherAt + 1]] : [];
    }),
  );
  const neighbours = swaps.filter(([place, other]) => other === place + 1);
  // Neighbours are what a hand exchanges; the whole list may hold a chance find one time in seven.
  if (neighbours.length > 0) return { kind: "swapped", swaps: neighbours };
  return swaps.length > 0 ? { kind: "swapped", swaps } : { kind: "disordered" };
}

function sums(numbers: readonly number[]): { sum: number; weighted: number } {
  let sum = 0;
  let weighted = 0;
  for (const [at, number] of numbers.entries()) {
    sum = add(sum, number);
    weighted = add(weighted, multiply(power(at), number));
  }
  return { sum, weighted };
}

function secretOf(numbers: readonly number[]): Uint8Array {
  const secret = new Uint8Array(RECOVERY_SECRET_BYTES);
  for (let bit = 0; bit < DATA_WORDS * WORD_BITS; bit += 1) {
    const number = numbers[Math.floor(bit / WORD_BITS)] ?? 0;
    const value = (number >> (WORD_BITS - 1 - (bit % WORD_BITS))) & 1;
    const at = SPARE_BITS + bit;
    secret[at >> 3] = (secret[at >> 3] ?? 0) | (value << (7 - (at & 7)));
  }
  return secret;
}
