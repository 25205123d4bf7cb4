import { describe, expect, it } from "vitest";
import {
  budgetRows,
  leftAfter,
  spanOfYear,
  spendingOf,
  yearOfDay,
  NOTHING_SPENT,
} from "./budget.ts";

const claim = { paidBy: "person", cents: 10_000, reimbursed: 0, waived: 0 } as const;

type Category = "printing" | "meals" | "bank";

function spent(body: string | null, category: Category, cents: number) {
  return { ...NOTHING_SPENT, body, category, committed: cents };
}

describe("what a claim takes of a budget", () => {
  it("is nothing while it is a draft or once it is refused", () => {
    expect(spendingOf({ ...claim, state: "draft" })).toEqual(NOTHING_SPENT);
    expect(spendingOf({ ...claim, state: "refused" })).toEqual(NOTHING_SPENT);
  });

  it("is committed until it is paid back, and told apart where it is given up", () => {
    expect(spendingOf({ ...claim, state: "submitted" }).committed).toBe(10_000);
    const part = spendingOf({ ...claim, state: "approved", reimbursed: 4_000, waived: 1_000 });
    expect(part).toEqual({ committed: 5_000, paid: 0, reimbursed: 4_000, waived: 1_000 });
    const paid = spendingOf({ ...claim, paidBy: "collective", state: "settled" });
    expect(paid).toEqual({ ...NOTHING_SPENT, paid: 10_000 });
  });
});

describe("a budget", () => {
  const lines = [
    { body: "press", category: "printing", planned: 50_000 },
    { body: "press", category: null, planned: 20_000 },
    { body: null, category: "bank", planned: 3_000 },
  ] as const;

  it("takes what has no line of its own from the envelope of its body", () => {
    const rows = budgetRows(lines, [
      spent("press", "printing", 30_000),
      spent("press", "meals", 25_000),
      { ...spent("press", "meals", 0), waived: 9_000 },
      spent("youth", "meals", 700),
    ]);
    expect(rows.map(({ body, category, left }) => [body, category, left])).toEqual([
      ["press", "printing", 20_000],
      ["press", null, -5_000],
      [null, "bank", 3_000],
      ["youth", "meals", null],
    ]);
  });

  it("says what an expense would leave before it is saved", () => {
    const before = [spent("press", "printing", 30_000)];
    const left = (body: string | null, category: Category, cents: number) =>
      leftAfter(lines, before, { body, category, cents });
    expect(left("press", "printing", 25_000)).toEqual({
      planned: 50_000,
      isEnvelope: false,
      before: 20_000,
      after: -5_000,
    });
    expect(left("press", "meals", 500)).toMatchObject({ isEnvelope: true, after: 19_500 });
    expect(left("youth", "meals", 500).after).toBeNull();
  });

  it("goes by the years of the books, and by the calendar’s without them", () => {
    const books = [{ start: "2026-09-01", end: "2027-08-31" }];
    expect(spanOfYear(2026, books)).toEqual(books[0]);
    expect(spanOfYear(2028, books)).toEqual({ start: "2028-01-01", end: "2028-12-31" });
    expect(yearOfDay("2027-02-03", books)).toBe(2026);
    expect(yearOfDay("2026-02-03", books)).toBe(2026);
  });
});
