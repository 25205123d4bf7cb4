import { z } from "zod";
import { AccountNumber } from "../books/entry.ts";

/** A number as files and people write it, without what stands between its figures. */
export const bareNumber = (text: string) =>
  text
    .slice(0, 80)
    .replace(/[\s\u00a0\u202f.-]/gu, "")
    .toUpperCase();

/** Three letters (ISO 4217). */
export const Currency = z.string().regex(/^[A-Z]{3}$/);

/** What claims are owed in, and the books are kept in. */
export const OF_CLAIMS = "EUR";

export const BankAccountFields = z.object({
  name: z.string().trim().min(1).max(120),
  /** Its IBAN, or the number by which its files name it; empty where they name none. */
  number: z.string().trim().max(80).transform(bareNumber),
  currency: Currency,
  /** Where it stands in the books: 512, or one of one’s own under it; a cash box is 53. */
  ledger: AccountNumber.regex(/^5[13]/).max(10),
});
export type BankAccountFields = z.infer<typeof BankAccountFields>;

/**
 * Whether an account that a file names is this one. Some files write the number of the account alone, without
 * the bank’s before and the key behind: eight figures of it at least tell.
 */
export function isNamed(
  { number, currency }: Pick<BankAccountFields, "number" | "currency">,
  told: { readonly account: string | null; readonly currency: string },
): boolean {
  const named = bareNumber(told.account ?? "");
  if (named === "" || number === "" || currency !== told.currency) return false;
  if (named === number) return true;
  const [shorter, longer] = named.length < number.length ? [named, number] : [number, named];
  return shorter.length >= 8 && /^[A-Z]{2}\d{2}/u.test(longer) && longer.slice(4).includes(shorter);
}
