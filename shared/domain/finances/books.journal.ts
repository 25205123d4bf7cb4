import { defineJournal, type ColumnChange, type Hits } from "../journal/define.ts";
import { text } from "../journal/records.ts";
import { BOOKS } from "./books/entry.ts";

export const hits = { entry: "finances.read" } as const satisfies Hits;

/**
 * Years and accounts stay, whatever is undone: the first expense of a year opens it, and others are written
 * there since. Validating, reversing and closing are taken back by nothing: numbers that were given stay given.
 */
export const journal = defineJournal({
  order: 46,
  place: "finances",
  reads: "finances.read",
  tables: {
    fiscal_year: {
      needs: ({ values }) => [
        typeof values.get("closed_at") === "number" ? "finances.write" : "finances.approve",
      ],
      name: ({ start_on: start, end_on: end }) => `${text(start)} / ${text(end)}`,
      fields: { start_on: "date", end_on: "date" },
      undo: false,
    },
    ledger_account: {
      needs: "finances.approve",
      name: ({ number, name }) => `${text(number)} ${text(name)}`.trim(),
      fields: { number: "text", name: "text" },
      undo: false,
    },
    ledger_entry: {
      needs: entryNeeds,
      name: ({ label }) => text(label),
      fields: {
        book: { among: BOOKS, texts: "books.books" },
        date: "date",
        label: "text",
        document: "text",
      },
    },
    posting: {
      needs: entryNeeds,
      name: "entry",
      fields: {
        account: { of: "ledger_account" },
        debit: "cents",
        credit: "cents",
        label: "text",
        person: { of: "person" },
        body: { of: "body" },
      },
    },
    books_export: { needs: "finances.read", fields: { names: "text" } },
  },
  commands: {
    "books.openYear": { needs: "finances.write", about: "fiscal_year", undo: false },
    "books.removeYear": {
      needs: "finances.write",
      about: "fiscal_year",
      removes: true,
      undo: false,
    },
    "books.nameAccount": { needs: "finances.write", about: "ledger_account", undo: false },
    "books.write": { needs: "finances.write", about: "ledger_entry" },
    "books.change": { needs: "finances.write", about: "ledger_entry" },
    "books.remove": { needs: "finances.write", about: "ledger_entry", removes: true },
    "books.validate": {
      needs: "finances.write",
      values: { count: { rows: "ledger_entry" } },
      undo: false,
    },
    "books.reverse": { needs: "finances.write", about: "ledger_entry", undo: false },
    "books.closeYear": { needs: "finances.write", about: "fiscal_year", undo: false },
    // What went out stays out.
    "books.handover": {
      needs: "finances.read",
      values: { files: { column: "books_export.names", kind: "text" } },
      undo: false,
    },
    "books.export": {
      needs: "finances.read",
      values: { files: { column: "books_export.names", kind: "text" } },
      undo: false,
    },
  },
});

/**
 * Whoever approves an expense writes its entry, in a year that it may open; whoever changes a claim of their own
 * takes the draft of its entry back. What has a number the store lets nobody remove.
 */
function entryNeeds({ kind, values }: ColumnChange) {
  if (kind === "removed") return [] as const;
  return typeof values.get("number") === "number"
    ? (["finances.write"] as const)
    : (["finances.approve"] as const);
}
