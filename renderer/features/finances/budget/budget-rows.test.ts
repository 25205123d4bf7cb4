import { describe, expect, it } from "vitest";
import type { BudgetRowView } from "#shared/domain/finances/budget/views.ts";
import { byBody, mostOf, sumOf } from "./budget-rows.ts";

function row(fields: Partial<BudgetRowView>): BudgetRowView {
  const nothing = { committed: 0, paid: 0, reimbursed: 0, waived: 0, note: "" };
  return {
    id: "line",
    body: null,
    category: null,
    planned: null,
    left: null,
    ...nothing,
    ...fields,
  };
}

const press = { id: "press", name: "Presse" };

describe("a budget by body", () => {
  it("puts bodies by name and the collective last, envelopes after lines, what nobody planned at the end", () => {
    const rows = [
      row({ id: null, body: press, category: "meals", paid: 300 }),
      row({ planned: 1_000, category: "bank" }),
      row({ body: press, planned: 2_000 }),
      row({ body: press, planned: 5_000, category: "printing", committed: 100 }),
      row({ body: { id: "eau", name: "Eau" }, planned: 1 }),
    ];
    const shown = byBody(rows, "fr").map(({ body, rows: own }) => [
      body?.name,
      own.map(({ category }) => category),
    ]);
    expect(shown).toEqual([
      ["Eau", [null]],
      ["Presse", ["printing", null, "meals"]],
      [undefined, ["bank"]],
    ]);
  });

  it("adds up, and what was given up takes nothing", () => {
    const sum = sumOf([
      row({ planned: 5_000, committed: 1_000, waived: 700 }),
      row({ id: null, paid: 300, reimbursed: 200 }),
    ]);
    expect(sum).toEqual({
      planned: 5_000,
      committed: 1_000,
      paid: 300,
      reimbursed: 200,
      waived: 700,
      left: 3_500,
    });
    expect(sumOf([row({ id: null, paid: 300 })]).left).toBeNull();
    expect(mostOf([sum])).toBe(5_000);
    expect(mostOf([{ ...sum, planned: 100 }])).toBe(2_200);
  });
});
