import { expect, it } from "vitest";
import { COMMAND_FACTS, TABLES } from "../journal/declared.ts";

it("lets the treasury alone declare, issue and cancel; whoever reads finances takes receipts out", () => {
  for (const command of ["declare", "issue", "cancel"] as const) {
    expect(COMMAND_FACTS[`taxReceipts.${command}`].needs).toBe("finances.write");
  }
  expect(COMMAND_FACTS["taxReceipts.export"].needs).toBe("finances.read");
  for (const table of ["tax_regime", "tax_receipt", "tax_receipt_line"] as const) {
    expect(TABLES[table].needs).toBe("finances.write");
  }
  expect(TABLES.tax_receipt_export.needs).toBe("finances.read");
});
