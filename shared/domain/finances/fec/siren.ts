import { z } from "zod";

/** Nine figures whose last one follows from the others by Luhn’s formula (https://www.insee.fr/fr/metadonnees/definition/c2047). */
export const Siren = z
  .string()
  .max(20)
  .transform((text) => text.replace(/\s/g, ""))
  .refine((digits) => /^\d{9}$/.test(digits) && isLuhn(digits), { error: "siren" });

function isLuhn(digits: string): boolean {
  const sum = Array.from(digits).reduce((all, digit, index) => {
    const value = Number(digit) * ((digits.length - index) % 2 === 0 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
