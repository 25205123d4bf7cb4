import { defineJournal, type Hits } from "../journal/define.ts";
import { text } from "../journal/records.ts";
import { FINANCE_PAGES } from "./income/page.ts";
import { CHANNEL_KEYS, INCOME_KIND_KEYS } from "./income/receipt.ts";
import { SOURCE_KINDS } from "./income/source.ts";

export const hits = { income: "finances.read" } as const satisfies Hits;

export const journal = defineJournal({
  order: 49,
  place: "finances",
  reads: "finances.read",
  tables: {
    income: {
      needs: "finances.write",
      name: ({ label, giver_name }) => text(label) || text(giver_name) || "…",
      fields: {
        kind: { among: INCOME_KIND_KEYS, texts: "income.kinds" },
        source: { among: SOURCE_KINDS, texts: "income.sources" },
        giver: { of: "person" },
        giver_name: "text",
        received_on: "date",
        cents: "cents",
        channel: { among: CHANNEL_KEYS, texts: "income.channels" },
        label: "text",
        body: { of: "body" },
        returned_on: "date",
        returned_cents: "cents",
        note: "text",
      },
    },
    independence_definition: {
      needs: "finances.write",
      fields: {
        breaking: { among: SOURCE_KINDS, texts: "income.sources", many: true },
        adopted_on: "date",
        adopted_by: "text",
      },
    },
    finance_page: {
      needs: "finances.write",
      fields: {
        page: { among: FINANCE_PAGES, texts: "income.pages" },
        start_on: "date",
        end_on: "date",
        file_name: "text",
      },
    },
  },
  commands: {
    "income.create": { needs: "finances.write", about: "income" },
    "income.update": { needs: "finances.write", about: "income" },
    "income.remove": { needs: "finances.write", about: "income", removes: true },
    "income.adopt": {
      needs: "finances.write",
      values: { day: { column: "independence_definition.adopted_on", kind: "date" } },
    },
    "income.forget": { needs: "finances.write", removes: true },
    // What went out stays out.
    "income.publish": {
      needs: "finances.write",
      values: { file: { column: "finance_page.file_name", kind: "text" } },
      undo: false,
    },
  },
});
