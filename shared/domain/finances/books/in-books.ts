import type { Book } from "./entry.ts";

/** The codes of books, as French files have them. */
export const BOOK_CODES: Readonly<Record<Book, string>> = {
  purchases: "AC",
  sales: "VE",
  bank: "BQ",
  cash: "CA",
  general: "OD",
  opening: "AN",
  closing: "IN",
};

/** What is written by itself in the books, which are kept in French (code de commerce, art. L. 123-22). */
export const IN_BOOKS = {
  reversal: "Annule l’écriture",
  opening: "À nouveaux",
  closing: "Clôture au",
} as const;
