import { foldText } from "../kernel/text.ts";

/** Between family and given names: sorts before a space, so "martin" comes before "martin dupont". */
const BETWEEN_NAMES = "\u001f";

/** Names and towns of a roster repeat: the last ones folded are kept. */
const MEMO_SIZE = 4096;
const memo = new Map<string, string>();

/** The folded form of a word or, for one without any letter (an emoji), its plain lower case. */
export function foldKey(text: string): string {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const key = foldText(text) || text.normalize("NFKC").toLowerCase().trim();
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(text, key);
  return key;
}

/** What a person is sorted and matched by: family name, then given name, folded. */
export function nameKey(name: { givenName: string; familyName: string }): string {
  return foldKey(name.familyName) + BETWEEN_NAMES + foldKey(name.givenName);
}

/** An e-mail address as addresses are compared. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** A postcode as postcodes are compared. */
export function postcodeKey(postcode: string): string {
  return postcode.replace(/[\s-]+/g, "").toUpperCase();
}

/**
 * A phone number as numbers are compared: `06 12 34 56 78`, `+33 6 12 34 56 78`, `0033612345678`,
 * `+33 (0)6 12 34 56 78` and `612345678` (a spreadsheet ate the zero) are one number. A national
 * number is taken as French, since rosters write foreign ones with their prefix.
 */
export function phoneKey(phone: string): string {
  const international = /^\s*(\+|00)/.test(phone);
  const digits = phone.replace(/\(0\)/, "").replace(/\D+/g, "").replace(/^00/, "");
  if (international) return digits.replace(/^330(?=\d{9}$)/, "33");
  if (/^0\d{9}$/.test(digits)) return `33${digits.slice(1)}`;
  return /^[1-9]\d{8}$/.test(digits) ? `33${digits}` : digits;
}
