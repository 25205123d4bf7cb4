import { defineJournal, type Rights } from "../journal/define.ts";
import { text, type Values } from "../journal/records.ts";
import { MEMBERSHIP_STATUSES } from "./person.ts";

export const rights = {
  "people.read": ["secretary", "bureau", "treasurer", "case_handler"],
  "people.write": ["secretary", "bureau"],
  "people.memberships": ["secretary", "bureau", "treasurer"],
} as const satisfies Rights;

const STATUS = { among: MEMBERSHIP_STATUSES, texts: "people.statuses" } as const;
const status = { column: "membership.status", kind: STATUS } as const;

export const journal = defineJournal({
  place: "people",
  tables: {
    person: {
      needs: "people.write",
      name: nameOf,
      fields: {
        given_name: "text",
        family_name: "text",
        pronoun: "text",
        emails: "list",
        phones: "list",
        street: "text",
        postcode: "text",
        town: "text",
        notes: "text",
      },
    },
    membership: {
      needs: "people.memberships",
      name: "person",
      fields: { status: STATUS, start_on: "date", end_on: "date" },
    },
    consent: {
      needs: "people.write",
      name: "person",
      fields: { given_on: "date", withdrawn_on: "date" },
    },
  },
  commands: {
    "people.create": { needs: "people.write", about: "person" },
    "people.update": { needs: "people.write", about: "person" },
    "people.remove": { needs: "people.write", about: "person", removes: true },
    "people.addMembership": { needs: "people.memberships", about: "person", values: { status } },
    "people.updateMembership": { needs: "people.memberships", about: "person", values: { status } },
    "people.removeMembership": {
      needs: "people.memberships",
      about: "person",
      values: { status },
      removes: true,
    },
    "people.giveConsent": { needs: "people.write", about: "person" },
    "people.withdrawConsent": { needs: "people.write", about: "person" },
  },
});

function nameOf(values: Values): string {
  return `${text(values["given_name"])} ${text(values["family_name"])}`.trim();
}
