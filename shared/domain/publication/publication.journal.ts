import { defineJournal, type Rights } from "../journal/define.ts";

export const rights = {
  "publication.publish": ["secretary", "bureau"],
} as const satisfies Rights;

export const journal = defineJournal({
  order: 50,
  place: "publication",
  tables: {
    // A meeting that is removed takes the record of its publications with it.
    publication: { needs: "meetings.write", fields: { published_at: "instant" } },
  },
  commands: {
    // What went out stays out.
    "publication.publish": { needs: "publication.publish", about: "meeting", undo: false },
  },
});
