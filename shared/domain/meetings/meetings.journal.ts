import { defineJournal, type Hits, type Rights } from "../journal/define.ts";
import { text } from "../journal/records.ts";
import { ATTENDANCE_KINDS, CONFIDENTIALITIES } from "./meeting.ts";

export const rights = {
  "meetings.read": ["secretary", "bureau", "treasurer", "case_handler", "reader"],
  "meetings.write": ["secretary", "bureau"],
  "meetings.confidential": ["secretary", "bureau"],
} as const satisfies Rights;

const ATTENDANCE = { among: ATTENDANCE_KINDS, texts: "meetings.attendance.kinds" } as const;
const CONFIDENTIALITY = { among: CONFIDENTIALITIES, texts: "meetings.agenda.kinds" } as const;

export const hits = { meeting: "meetings.read", minutes: "meetings.read" } as const satisfies Hits;

export const journal = defineJournal({
  order: 30,
  place: "meetings",
  tables: {
    meeting: {
      needs: "meetings.write",
      name: ({ title }) => text(title),
      fields: {
        title: "text",
        date: "date",
        starts_at: "text",
        ends_at: "text",
        zone: "text",
        place: "text",
        remote: "text",
        body: { of: "body" },
      },
    },
    attendance: { needs: "meetings.write", name: "person", fields: { kind: ATTENDANCE } },
    agenda_item: {
      needs: "meetings.write",
      name: ({ title }) => text(title),
      fields: { title: "text", confidentiality: CONFIDENTIALITY },
    },
    minute_block: { needs: "meetings.write", fields: { words: "text" } },
  },
  commands: {
    "meetings.create": { needs: "meetings.write", about: "meeting" },
    "meetings.update": { needs: "meetings.write", about: "meeting" },
    "meetings.remove": { needs: "meetings.write", about: "meeting", removes: true },
    "meetings.setAttendance": {
      needs: "meetings.write",
      about: "person",
      values: { kind: { column: "attendance.kind", kind: ATTENDANCE } },
    },
    "meetings.removeAttendance": { needs: "meetings.write", about: "person", removes: true },
    "meetings.invite": {
      needs: "meetings.write",
      about: "meeting",
      values: { done: { rows: "attendance" } },
    },
    "meetings.addItem": { needs: "meetings.write", about: "agenda_item" },
    "meetings.updateItem": { needs: "meetings.write", about: "agenda_item" },
    "meetings.moveItem": { needs: "meetings.write", about: "agenda_item" },
    "meetings.removeItem": { needs: "meetings.write", about: "agenda_item", removes: true },
    "meetings.saveMinutes": { needs: "meetings.write", about: "agenda_item", typed: true },
  },
});
