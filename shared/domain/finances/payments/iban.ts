/** The lengths of a few countries’ account numbers (https://www.swift.com/resource/iban-registry-pdf). */
const LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  DE: 22,
  ES: 24,
  FR: 27,
  GB: 22,
  IE: 22,
  IT: 27,
  LT: 20,
  LU: 20,
  MC: 27,
  NL: 18,
  PT: 25,
};

export type IbanProblem = "form" | "length" | "check";

/** An account number without its spaces, or why it is none: its last figures are computed from the others. */
export function readIban(
  text: string,
): { readonly iban: string } | { readonly problem: IbanProblem } {
  const iban = text
    .slice(0, 80)
    .replace(/[\s\u00a0\u202f.-]/gu, "")
    .toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(iban)) return { problem: "form" };
  const length = LENGTHS[iban.slice(0, 2)];
  if (length !== undefined && iban.length !== length) return { problem: "length" };
  return remainder(iban.slice(4) + iban.slice(0, 4)) === 1 ? { iban } : { problem: "check" };
}

/** Modulo 97 of the figures that the letters stand for, a few at a time (ISO 7064). */
function remainder(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
