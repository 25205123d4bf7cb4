import { defineJournal, type Hits } from "../journal/define.ts";
import { REGIME_KINDS } from "./tax-receipts/regime.ts";
import { numberText } from "./tax-receipts/number.ts";

export const hits = { taxReceipt: "finances.read" } as const satisfies Hits;

export const journal = defineJournal({
  order: 52,
  place: "finances",
  reads: "finances.read",
  tables: {
    tax_regime: {
      needs: "finances.write",
      fields: {
        kind: { among: REGIME_KINDS, texts: "taxReceipts.regimes" },
        since: "date",
        decided_by: "text",
        name: "text",
        number: "text",
        object: "text",
      },
    },
    tax_receipt: {
      needs: "finances.write",
      name: ({ year, number }) => numberText({ year: Number(year), number: Number(number) }),
      fields: { donor: "text", cents: "cents", cancelled_on: "date", reason: "text" },
    },
    tax_receipt_line: {
      needs: "finances.write",
      name: "receipt",
      fields: { given_on: "date", cents: "cents" },
    },
    tax_receipt_export: { needs: "finances.read", fields: { names: "text" } },
  },
  commands: {
    "taxReceipts.declare": {
      needs: "finances.write",
      values: {
        regime: {
          column: "tax_regime.kind",
          kind: { among: REGIME_KINDS, texts: "taxReceipts.regimes" },
        },
        day: { column: "tax_regime.since", kind: "date" },
      },
    },
    // A number that was given stays given: a receipt is cancelled, and its cancelling stays too.
    "taxReceipts.issue": {
      needs: "finances.write",
      values: { done: { rows: "tax_receipt" } },
      undo: false,
    },
    "taxReceipts.cancel": { needs: "finances.write", about: "tax_receipt", undo: false },
    // What went out stays out.
    "taxReceipts.export": {
      needs: "finances.read",
      values: { files: { column: "tax_receipt_export.names", kind: "text" } },
      undo: false,
    },
  },
});
