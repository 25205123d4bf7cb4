import { defineJournal, type Rights } from "./define.ts";

export const rights = {
  "journal.read": ["secretary", "bureau"],
  "journal.export": ["secretary", "bureau"],
} as const satisfies Rights;

export const journal = defineJournal({
  order: 60,
  place: "vault",
  tables: {
    journal_export: {
      needs: "journal.export",
      fields: { reason: "text", file_name: "text", from_at: "instant", until_at: "instant" },
    },
  },
  commands: {
    // What an undo asks is asked by what it undoes.
    "journal.undo": { needs: null, removes: true },
    // What went out stays out.
    "journal.export": {
      needs: "journal.export",
      values: {
        done: { count: "journal_export.entries", by: "contents", among: ["with", "without"] },
        reason: { column: "journal_export.reason", kind: "text" },
      },
      undo: false,
    },
  },
});
