import { defineJournal } from "../journal/define.ts";

export const journal = defineJournal({
  order: 140,
  place: "vault",
  tables: {},
  commands: {
    "vault.acceptedOlderCopy": { needs: null, plain: true, undo: false },
  },
});
