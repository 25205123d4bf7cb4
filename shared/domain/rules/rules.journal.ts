import { defineJournal } from "../journal/define.ts";
import { text } from "../journal/records.ts";

/** Who may read and write rules is who may read and write bodies. */
export const journal = defineJournal({
  order: 27,
  place: "bodies",
  tables: {
    body_rule: {
      needs: "bodies.write",
      name: ({ clause, reference }) => text(reference) || beginning(text(clause)),
      fields: {
        clause: "text",
        reference: "text",
        start_on: "date",
        end_on: "date",
      },
    },
    rule_override: { needs: "bodies.write", name: "rule", fields: { reason: "text" } },
  },
  commands: {
    "rules.add": { needs: "bodies.write", about: "body_rule" },
    "rules.update": { needs: "bodies.write", about: "body_rule" },
    "rules.remove": { needs: "bodies.write", about: "body_rule", removes: true },
    "rules.override": { needs: "bodies.write", about: "body_rule" },
  },
});

const SHOWN = 80;

function beginning(clause: string): string {
  return clause.length <= SHOWN ? clause : `${clause.slice(0, SHOWN).trimEnd()}…`;
}
