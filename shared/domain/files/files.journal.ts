import { defineJournal } from "../journal/define.ts";

export const journal = defineJournal({
  order: 80,
  place: "vault",
  tables: {
    /**
     * Whoever hands in an expense adds files. A change of keys puts every file's key over: only the bureau
     * makes one. A file's bytes and key stay until they are purged: the document that an undo takes away may
     * be brought back by another undo.
     */
    stored_file: {
      needs: ({ kind }) => [kind === "added" ? "expenses.claim" : "meetings.write"],
      undo: false,
    },
  },
  commands: {
    "vault.purgeFiles": { needs: "meetings.write", plain: true, undo: false },
  },
});
