import { defineJournal, type Rights } from "../journal/define.ts";

export const rights = { "people.import": ["secretary"] } as const satisfies Rights;

export const journal = defineJournal({
  order: 20,
  place: "people",
  tables: {},
  commands: {
    "people.import": { needs: "people.import", values: { done: { rows: "person" } } },
  },
});
