import { defineJournal, type Hits, type Rights } from "../journal/define.ts";
import { text, type Values } from "../journal/records.ts";
import { columnOf, PERSON_COLUMNS, PERSON_LISTS, type PersonColumn } from "./person-fields.ts";
import { MEMBERSHIP_STATUSES } from "./person.ts";

export const rights = {
  "people.read": ["secretary", "bureau", "treasurer", "case_handler"],
  "people.write": ["secretary", "bureau"],
  "people.memberships": ["secretary", "bureau", "treasurer"],
} as const satisfies Rights;

const LISTS: ReadonlySet<PersonColumn> = new Set(PERSON_LISTS.map((name) => columnOf(name)));

/** Every field of a person, in the journal as anywhere else. */
const FIELDS = Object.fromEntries(
  PERSON_COLUMNS.map((column) => [column, LISTS.has(column) ? "list" : "text"]),
) as Readonly<Record<PersonColumn, "list" | "text">>;

const STATUS = { among: MEMBERSHIP_STATUSES, texts: "people.statuses" } as const;
const status = { column: "membership.status", kind: STATUS } as const;

export const hits = { person: "people.read" } as const satisfies Hits;

export const journal = defineJournal({
  order: 10,
  place: "people",
  tables: {
    person: {
      needs: "people.write",
      name: nameOf,
      fields: FIELDS,
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
    "people.markChecked": { needs: "people.write", about: "person" },
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
