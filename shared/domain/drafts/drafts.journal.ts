import { defineJournal } from "../journal/define.ts";

/** Drafts are no records any more: these are entries of before, which stay. See journal/retired.ts. */
export const journal = defineJournal({
  order: 150,
  place: "vault",
  tables: {},
  commands: {
    "drafts.save": { needs: null, plain: true, undo: false },
    "drafts.clear": { needs: null, plain: true, undo: false },
  },
});
