import { defineJournal, type Hits } from "../journal/define.ts";
import { text } from "../journal/records.ts";

export const hits = { document: "meetings.read" } as const satisfies Hits;

export const journal = defineJournal({
  order: 40,
  place: "meetings",
  tables: {
    attachment: {
      needs: "meetings.write",
      name: ({ name }) => text(name),
      fields: { name: "text" },
    },
    attachment_copy: {
      needs: "meetings.read",
      fields: { file_name: "text" },
      refers: { attachment: "attachment" },
    },
  },
  commands: {
    "meetings.addAttachment": { needs: "meetings.write", about: "attachment" },
    "meetings.renameAttachment": { needs: "meetings.write", about: "attachment" },
    "meetings.removeAttachment": { needs: "meetings.write", about: "attachment", removes: true },
    // What went out stays out.
    "meetings.copyAttachment": { needs: "meetings.read", about: "attachment", undo: false },
  },
});
