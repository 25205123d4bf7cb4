import { defineJournal, type Rights } from "../journal/define.ts";
import { text } from "../journal/records.ts";

export const rights = {
  /**
   * Protocols, and whether one handles anything oneself. A case is opened by no role: only by the keys of
   * those who have a mandate in its team.
   */
  "cases.read": ["secretary", "bureau", "treasurer", "case_handler", "reader"],
  /** To write in the cases that one’s keys open, and to make these keys. */
  "cases.handle": ["secretary", "bureau", "treasurer", "case_handler", "reader"],
  /** What a collective does with reports, and which body’s people handle them. */
  "cases.write": ["secretary", "bureau"],
} as const satisfies Rights;

export const journal = defineJournal({
  order: 55,
  place: "cases",
  tables: {
    case_key: { needs: "cases.handle", undo: false },
    case_key_compared: { needs: "cases.handle", undo: false },
    case_protocol: {
      needs: "cases.write",
      name: ({ name }) => text(name),
      fields: { name: "text", ended_on: "date" },
    },
    case_protocol_version: { needs: "cases.write", name: "protocol", fields: { number: "text" } },
  },
  commands: {
    // Keys are other keys’: nothing takes them back.
    "cases.makeKeys": { needs: "cases.handle", undo: false },
    "cases.compareKeys": { needs: "cases.handle", undo: false },
    "cases.writeProtocol": { needs: "cases.write", about: "case_protocol" },
    "cases.endProtocol": { needs: "cases.write", about: "case_protocol" },
  },
});
