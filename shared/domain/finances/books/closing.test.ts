import { describe, expect, it } from "vitest";
import { closingCheck, openingOf, resultOf } from "./closing.ts";
import { entryProblem, expensePostings, reversalOf, totalsOf } from "./entry.ts";

const balances = (told: Record<string, number>) => new Map(Object.entries(told));
const line = (account: string, debit: number, credit: number) => ({
  account,
  debit,
  credit,
  label: "",
});

describe("an entry of the books", () => {
  const accounts = new Set(["6251", "6237", "4681", "512"]);
  const years = [
    { start: "2025-01-01", end: "2025-12-31", isClosed: true },
    { start: "2026-01-01", end: "2026-12-31", isClosed: false },
  ];
  const problem = (postings: ReturnType<typeof line>[], date = "2026-02-03") =>
    entryProblem({ date, postings }, accounts, years);

  it("of an expense credits whoever is owed with all of it", () => {
    const lines = [
      { account: "6251", cents: 7_000 },
      { account: "6237", cents: 1_350 },
    ];
    const postings = expensePostings(lines, "4681", "trajet");
    expect(postings.map(({ account, debit, credit }) => [account, debit, credit])).toEqual([
      ["6251", 7_000, 0],
      ["6237", 1_350, 0],
      ["4681", 0, 8_350],
    ]);
    expect(problem(postings)).toBeNull();
  });

  it.each([
    ["too_few_lines", [line("6251", 100, 0)]],
    ["both_sides", [line("6251", 0, 0), line("4681", 0, 0)]],
    ["both_sides", [line("6251", 100, 100), line("4681", 0, 100)]],
    ["unknown_account", [line("6299", 100, 0), line("4681", 0, 100)]],
    ["unbalanced", [line("6251", 10_000, 0), line("4681", 0, 9_999)]],
  ])("is refused: %s", (kind, postings) => {
    expect(problem(postings)?.kind).toBe(kind);
  });

  it("is refused in a closed year, and in one that is not there", () => {
    const postings = [line("6251", 100, 0), line("4681", 0, 100)];
    expect(problem(postings, "2025-12-31")).toMatchObject({
      kind: "closed_year",
      end: "2025-12-31",
    });
    expect(problem(postings, "2031-01-01")).toEqual({ kind: "no_year", date: "2031-01-01" });
  });

  it("is taken back by its mirror", () => {
    const postings = [line("6251", 8_400, 0), line("4681", 0, 8_400)];
    const back = reversalOf({ postings, label: "annule 7" }, "2026-04-05");
    expect(back.postings).toEqual([line("6251", 0, 8_400), line("4681", 8_400, 0)]);
    expect(totalsOf([...postings, ...back.postings])).toEqual({ debit: 16_800, credit: 16_800 });
  });
});

describe("the end of a year", () => {
  it("carries a surplus forward", () => {
    const year = balances({ "512": 90_000, "110": -60_000, "606": 20_000, "754": -50_000 });
    expect(resultOf(year)).toBe(30_000);
    expect(openingOf(year)).toEqual(balances({ "512": 90_000, "110": -60_000, "120": -30_000 }));
  });

  it("carries a loss forward", () => {
    const year = balances({ "512": 10_000, "110": -60_000, "606": 50_000 });
    expect(resultOf(year)).toBe(-50_000);
    expect(openingOf(year)).toEqual(balances({ "512": 10_000, "110": -60_000, "129": 50_000 }));
  });

  it("leaves what was given in kind out of the result", () => {
    const year = balances({ "512": 500, "754": -500, "864": 9_000, "875": -9_000 });
    expect(resultOf(year)).toBe(500);
    expect(openingOf(year)).toEqual(balances({ "512": 500, "120": -500 }));
  });

  it("is held by drafts and by unequal gifts in kind, and warns of the rest", () => {
    const year = balances({ "512": -200, "4681": 200, "864": 500, "875": -400, "110": -100 });
    expect(closingCheck({ balances: year, drafts: 2, unreconciled: 3 })).toEqual({
      problems: [
        { kind: "drafts", count: 2 },
        { kind: "in_kind_unequal", given: 400, used: 500 },
      ],
      warnings: [
        { kind: "owed_by_volunteers", cents: 200 },
        { kind: "unreconciled", count: 3 },
      ],
    });
  });
});
