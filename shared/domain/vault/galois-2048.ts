/**
 * The field of 2,048 elements, one for each word of the list: polynomials over two values modulo
 * x¹¹ + x² + 1, which is primitive: `x` runs through all 2,047 other elements than zero.
 */
export const FIELD_SIZE = 2048;
const ORDER = FIELD_SIZE - 1;
const MODULUS = 0b1000_0000_0101;

const { powers, logs } = tables();

/** Addition, and subtraction as well. */
export function add(one: number, other: number): number {
  return one ^ other;
}

/** Product of two elements, 0 to 2,047. */
export function multiply(one: number, other: number): number {
  return one === 0 || other === 0 ? 0 : power(log(one) + log(other));
}

/** Throws `RangeError` on a division by zero. */
export function divide(one: number, other: number): number {
  if (other === 0) throw new RangeError("division by zero");
  return one === 0 ? 0 : power(log(one) - log(other) + ORDER);
}

/** `x` to the `exponent`, which is not negative. */
export function power(exponent: number): number {
  return powers[exponent % ORDER] ?? 0;
}

/** The exponent, from 0 to 2,046, of an element other than zero. */
export function log(element: number): number {
  return logs[element] ?? 0;
}

function tables(): { powers: Uint16Array; logs: Uint16Array } {
  const made = { powers: new Uint16Array(ORDER), logs: new Uint16Array(FIELD_SIZE) };
  let element = 1;
  for (let exponent = 0; exponent < ORDER; exponent += 1) {
    made.powers[exponent] = element;
    made.logs[element] = exponent;
    element <<= 1;
    if (element >= FIELD_SIZE) element ^= MODULUS;
  }
  return made;
}
