import { defineJournal } from "../journal/define.ts";

export const journal = defineJournal({
  place: "vault",
  tables: { draft: { needs: null } },
  commands: {
    "drafts.save": { needs: null, plain: true },
    "drafts.clear": { needs: null, plain: true },
  },
});
