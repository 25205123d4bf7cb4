import { defineJournal, type ColumnChange, type Hits } from "../journal/define.ts";
import { text } from "../journal/records.ts";

export const hits = { bankLine: "finances.read" } as const satisfies Hits;

/** Rights on it are those of finances. */
export const journal = defineJournal({
  order: 47,
  place: "finances",
  reads: "finances.read",
  tables: {
    bank_account: {
      needs: "finances.write",
      name: ({ name }) => text(name),
      fields: { name: "text", number: "text", currency: "text", ledger: "text" },
    },
    bank_import: {
      needs: "finances.write",
      name: ({ file }) => text(file),
      fields: { file: "text" },
    },
    bank_part: { needs: "finances.write", name: "import" },
    bank_match: { needs: matchNeeds, name: ({ label }) => text(label) },
    bank_match_line: { needs: matchNeeds, name: "match" },
    bank_match_posting: { needs: matchNeeds, name: "match" },
    bank_rule: {
      needs: "finances.write",
      name: ({ words }) => text(words),
      fields: { account: "text", person: { of: "person" }, body: { of: "body" } },
    },
  },
  commands: {
    "bank.addAccount": { needs: "finances.write", about: "bank_account" },
    "bank.changeAccount": { needs: "finances.write", about: "bank_account" },
    "bank.removeAccount": { needs: "finances.write", about: "bank_account", removes: true },
    "bank.import": { needs: "finances.write", about: "bank_import" },
    "bank.match": { needs: "finances.write", about: "bank_match" },
    "bank.matchSure": {
      needs: "finances.write",
      values: { done: { rows: "bank_match" } },
    },
    "bank.unmatch": { needs: "finances.write", about: "bank_match" },
    "bank.makeEntry": { needs: "finances.write", about: "bank_match" },
    // Nobody is owed it twice: undone, it is owed again, and the line waits.
    "bank.payClaims": { needs: "finances.write", about: "bank_match" },
    "bank.forgetRule": { needs: "finances.write", about: "bank_rule", removes: true },
  },
});

/** Whoever takes back a draft that is matched opens its line again: the books say who may. */
function matchNeeds({ kind }: ColumnChange) {
  return kind === "removed" ? ([] as const) : (["finances.write"] as const);
}
