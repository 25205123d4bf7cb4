/** What any method that writes in the books may be refused for: its day. */
export const NOT_WRITABLE = ["books.no_year", "books.closed_year"] as const;
