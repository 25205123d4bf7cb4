import { defineJournal, type Hits, type Rights } from "../journal/define.ts";
import { text } from "../journal/records.ts";

export const rights = {
  "bodies.read": ["secretary", "bureau", "treasurer", "case_handler", "reader"],
  "bodies.write": ["secretary", "bureau"],
} as const satisfies Rights;

const SOURCE = { said: "text", said_on: "date" } as const;

export const hits = { body: "bodies.read" } as const satisfies Hits;

export const journal = defineJournal({
  order: 25,
  place: "bodies",
  tables: {
    body: {
      needs: "bodies.write",
      name: ({ name }) => text(name),
      fields: { closed_on: "date", ...SOURCE },
    },
    body_state: {
      needs: "bodies.write",
      name: "body",
      fields: {
        start_on: "date",
        name: "text",
        purpose: "text",
        domain: "text",
        meets: "text",
        until_on: "date",
        ...SOURCE,
      },
    },
    body_kind: { needs: "bodies.write", name: ({ name }) => text(name), fields: { name: "text" } },
    body_role: {
      needs: "bodies.write",
      name: "body",
      fields: {
        purpose: "text",
        ended_on: "date",
      },
    },
    mandate: {
      needs: "bodies.write",
      name: "person",
      fields: {
        start_on: "date",
        planned_end: "date",
        end_on: "date",
        end_note: "text",
        ...SOURCE,
      },
    },
    body_picture: { needs: "bodies.read", fields: { file_name: "text", as_of: "date" } },
  },
  commands: {
    "bodies.create": { needs: "bodies.write", about: "body" },
    "bodies.change": { needs: "bodies.write", about: "body" },
    "bodies.removeState": { needs: "bodies.write", about: "body", removes: true },
    "bodies.close": { needs: "bodies.write", about: "body" },
    "bodies.reopen": { needs: "bodies.write", about: "body" },
    "bodies.remove": { needs: "bodies.write", about: "body", removes: true },
    "bodies.addKind": { needs: "bodies.write", about: "body_kind" },
    "bodies.removeKind": { needs: "bodies.write", about: "body_kind", removes: true },
    "bodies.addRole": { needs: "bodies.write", about: "body" },
    "bodies.updateRole": { needs: "bodies.write", about: "body" },
    "bodies.removeRole": { needs: "bodies.write", about: "body", removes: true },
    // What went out stays out.
    "bodies.exportPicture": {
      needs: "bodies.read",
      values: { done: { count: "body_picture.bodies", by: "names", among: ["with", "without"] } },
      undo: false,
    },
    "mandates.give": { needs: "bodies.write", about: "person" },
    "mandates.update": { needs: "bodies.write", about: "person" },
    "mandates.end": { needs: "bodies.write", about: "person" },
    "mandates.renew": { needs: "bodies.write", about: "person" },
    "mandates.handOver": { needs: "bodies.write", about: "person" },
    "mandates.remove": { needs: "bodies.write", about: "person", removes: true },
  },
});
