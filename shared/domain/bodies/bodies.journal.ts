import { defineJournal, type Hits, type Rights } from "../journal/define.ts";
import { text } from "../journal/records.ts";
import { MEMBERSHIP_STATUSES } from "../people/person.ts";
import { ADMISSIONS, ATTACHMENTS } from "./body.ts";
import { CAPACITIES, END_REASONS } from "./mandate.ts";
import { DESIGNATIONS } from "./role.ts";

export const rights = {
  "bodies.read": ["secretary", "bureau", "treasurer", "case_handler", "reader"],
  "bodies.write": ["secretary", "bureau"],
} as const satisfies Rights;

const DESIGNATION = { among: DESIGNATIONS, texts: "bodies.designations" } as const;
const HOLDER = { among: MEMBERSHIP_STATUSES, texts: "people.statuses" } as const;
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
        attachment: { among: ATTACHMENTS, texts: "bodies.attachments" },
        admission: { among: ADMISSIONS, texts: "bodies.admissions" },
        until_on: "date",
        ...SOURCE,
      },
    },
    body_kind: { needs: "bodies.write", name: ({ name }) => text(name), fields: { name: "text" } },
    body_role: {
      needs: "bodies.write",
      name: "body",
      fields: {
        holder: HOLDER,
        designation: DESIGNATION,
        purpose: "text",
        ended_on: "date",
      },
    },
    mandate: {
      needs: "bodies.write",
      name: "person",
      fields: {
        capacity: { among: CAPACITIES, texts: "bodies.capacities" },
        start_on: "date",
        planned_end: "date",
        end_on: "date",
        end_reason: { among: END_REASONS, texts: "bodies.endReasons" },
        end_note: "text",
        designation: DESIGNATION,
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
