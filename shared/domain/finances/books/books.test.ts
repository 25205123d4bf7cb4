import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountProblem, parentOf } from "./accounts.ts";
import { balanceSheet } from "./balance-sheet.ts";
import { balanceWhere, resultOf, type AccountSum } from "./balances.ts";
import { CHART, FRONT_ACCOUNTS } from "./chart.ts";
import { closingCheck, openingLines, opensAsLeft } from "./closing.ts";
import { entryProblem, reversed, totalsOf, type Book } from "./entry.ts";
import { nextYear, yearBefore, yearProblem, yearsBack, yearsUntil } from "./fiscal-year.ts";
import { incomeStatement } from "./income-statement.ts";

const line = (account: string, debit: number, credit: number) => ({ account, debit, credit });

/** Sums with the balance that is told of each account. */
const sums = (told: Record<string, number>): AccountSum[] =>
  Object.entries(told).map(([account, cents]) => sumOf(account, cents));

const sumOf = (account: string, cents: number, person: string | null = null): AccountSum => ({
  account,
  person,
  debit: Math.max(cents, 0),
  credit: Math.max(-cents, 0),
});

/** What is opened with, by account. */
const opened = (year: readonly AccountSum[]) =>
  Object.fromEntries(
    openingLines(year).map(({ account, debit, credit }) => [account, debit - credit]),
  );

describe("the chart", () => {
  it("has every account once, those in front among them", () => {
    expect(new Set(CHART).size).toBe(CHART.length);
    expect(FRONT_ACCOUNTS.filter((number) => !CHART.includes(number))).toEqual([]);
  });

  it("takes accounts of one’s own under those it has", () => {
    const known = new Set<string>([...CHART, "5121"]);
    expect(parentOf("51211")).toBe("512");
    expect(accountProblem("5122", "Compte de campagne", known)).toBeNull();
    expect(accountProblem("5121", "Banque", known)).toBe("exists");
    expect(accountProblem("5122", "", known)).toBe("nameless");
    expect(accountProblem("999", "Autre", known)).toBe("not_under_the_chart");
  });
});

describe("an entry of the books", () => {
  const accounts = new Set(["6251", "6237", "4681", "512"]);
  const years = [
    { start: "2025-01-01", end: "2025-12-31", isClosed: true },
    { start: "2026-01-01", end: "2026-12-31", isClosed: false },
  ];
  const problem = (
    postings: ReturnType<typeof line>[],
    date = "2026-02-03",
    book: Book = "general",
  ) => entryProblem({ book, date, postings }, (number) => accounts.has(number), years);

  it("is taken where debits are credits", () => {
    expect(
      problem([line("6251", 8_400, 0), line("6237", 1_250, 0), line("4681", 0, 9_650)]),
    ).toBeNull();
  });

  it.each([
    [{ kind: "no_amount", line: 1 }, [line("6251", 0, 0), line("4681", 0, 0)]],
    [{ kind: "both_sides", line: 1 }, [line("6251", 100, 100), line("4681", 0, 0)]],
    [{ kind: "negative", line: 1 }, [line("6251", -100, 0), line("4681", 0, -100)]],
    [
      { kind: "unknown_account", line: 2, account: "6299X" },
      [line("6251", 100, 0), line("6299X", 0, 100)],
    ],
    [{ kind: "too_few_lines" }, [line("6251", 100, 0)]],
    [
      { kind: "unbalanced", debit: 10_000, credit: 9_999 },
      [line("6251", 10_000, 0), line("4681", 0, 9_999)],
    ],
  ])("is refused with its line: %o", (expected, postings) => {
    expect(problem(postings)).toEqual(expected);
  });

  it("is refused in a closed year with the first open day, and in one that is not there", () => {
    const postings = [line("6251", 100, 0), line("4681", 0, 100)];
    const closed = { date: "2025-12-31", end: "2025-12-31", open: "2026-01-01" };
    expect(problem(postings, "2025-12-31")).toEqual({ kind: "closed_year", ...closed });
    expect(problem(postings, "2031-01-01")).toEqual({ kind: "no_year", date: "2031-01-01" });
  });

  it("that opens a year is of its first day, and of what is had and owed", () => {
    const postings = [line("512", 100, 0), line("4681", 0, 100)];
    const spent = [line("512", 100, 0), line("6251", 0, 100)];
    expect(problem(postings, "2026-01-01", "opening")).toBeNull();
    expect(problem(postings, "2026-01-02", "opening")).toEqual({
      kind: "opening_day",
      start: "2026-01-01",
    });
    expect(problem(spent, "2026-01-01", "opening")).toEqual({
      kind: "opening_account",
      line: 2,
      account: "6251",
    });
  });

  it("is taken back by its mirror", () => {
    const postings = [line("6251", 8_400, 0), line("4681", 0, 8_400)];
    expect(reversed(postings)).toEqual([line("6251", 0, 8_400), line("4681", 8_400, 0)]);
    expect(totalsOf([...postings, ...reversed(postings)])).toEqual({
      debit: 16_800,
      credit: 16_800,
    });
  });
});

describe("years of the books", () => {
  const years = [{ start: "2025-09-01", end: "2026-08-31" }];

  it("follow each other without a hole", () => {
    expect(nextYear(years, "2030-01-01")).toEqual({ start: "2026-09-01", end: "2027-08-31" });
    expect(nextYear([], "2026-05-04")).toEqual({ start: "2026-01-01", end: "2026-12-31" });
    expect(yearProblem({ start: "2026-09-01", end: "2027-12-31" }, years)).toBeNull();
    expect(yearProblem({ start: "2026-10-01", end: "2027-12-31" }, years)).toEqual({
      kind: "hole",
      day: "2026-09-01",
    });
    expect(yearProblem({ start: "2024-01-01", end: "2024-12-31" }, years)).toEqual({
      kind: "hole",
      day: "2025-08-31",
    });
    expect(yearProblem({ start: "2026-08-31", end: "2027-08-30" }, years)?.kind).toBe("overlaps");
    expect(yearProblem({ start: "2026-09-01", end: "2026-09-01" }, years)?.kind).toBe(
      "ends_before_it_starts",
    );
    expect(yearProblem({ start: "2026-09-01", end: "2028-09-01" }, years)?.kind).toBe("too_long");
  });

  it("are opened for a day that follows, and not for one before or far away", () => {
    expect(yearsUntil(years, "2026-10-01")).toEqual([{ start: "2026-09-01", end: "2027-08-31" }]);
    expect(yearsUntil([], "2026-10-01")).toEqual([{ start: "2026-01-01", end: "2026-12-31" }]);
    expect(yearsUntil(years, "2026-01-01")).toEqual([]);
    expect(yearsUntil(years, "2024-01-01")).toEqual([]);
    expect(yearsUntil(years, "2062-01-01")).toEqual([]);
  });

  it("are opened before the first, as long as nothing is sealed of what it opened with", () => {
    const first = { start: "2026-01-01", end: "2026-12-31" };
    const before = { start: "2025-01-01", end: "2025-12-31" };
    expect(yearBefore([first])).toEqual(before);
    expect(yearsBack([first], "2025-06-01")).toEqual([before]);
    expect(yearsBack([first], "2023-12-31").map(({ start }) => start)).toEqual([
      "2025-01-01",
      "2024-01-01",
      "2023-01-01",
    ]);
    expect(yearsBack([first], "2022-12-31")).toEqual([]);
    expect(yearsBack([first], "2026-01-01")).toEqual([]);
    expect(yearsBack([], "2025-06-01")).toEqual([]);
    const closed = [{ ...first, isClosed: true }];
    expect(yearsBack(closed, "2025-06-01")).toEqual([]);
    expect(yearProblem(before, closed)).toEqual({ kind: "before_closed", start: "2026-01-01" });
    expect(yearProblem(before, [first])).toBeNull();
  });
});

describe("the end of a year", () => {
  const calm = {
    entries: 3,
    drafts: 0,
    unreconciled: 0,
    isBeforeClosed: null,
    isOver: true,
    isNextOpened: false,
  };

  it("carries a surplus forward", () => {
    const year = sums({ 512: 90_000, 110: -60_000, 606: 20_000, 754: -50_000 });
    expect(resultOf(year)).toBe(30_000);
    expect(opened(year)).toEqual({ 512: 90_000, 110: -60_000, 120: -30_000 });
  });

  it("carries a loss forward", () => {
    const year = sums({ 512: 10_000, 110: -60_000, 606: 50_000 });
    expect(opened(year)).toEqual({ 512: 10_000, 110: -60_000, 129: 50_000 });
  });

  it("carries what each person is owed, apart", () => {
    const year = [sumOf("512", 700), sumOf("4681", -1_000, "ana"), sumOf("4681", 300, "bob")];
    expect(openingLines(year).map(({ account, person }) => [account, person])).toEqual([
      ["4681", "ana"],
      ["4681", "bob"],
      ["512", null],
    ]);
  });

  it("leaves what was written by hand in the next year as it is, where that is the same", () => {
    const left = openingLines([sumOf("512", 700), sumOf("4681", -1_000, "ana"), sumOf("606", 300)]);
    expect(opensAsLeft(left, sums({ 512: 700, 4681: -1_000, 129: 300 }))).toBe(true);
    expect(opensAsLeft(left, sums({ 512: 700, 4681: -700 }))).toBe(false);
    expect(opensAsLeft(left, sums({ 512: 700, 4681: -1_000, 129: 300, 53: 5, 58: -5 }))).toBe(
      false,
    );
  });

  it("leaves what was given in kind out of the result", () => {
    const year = sums({ 512: 500, 754: -500, 864: 9_000, 875: -9_000 });
    expect(opened(year)).toEqual({ 512: 500, 120: -500 });
  });

  it("is held by drafts and by unequal gifts in kind, and warns of the rest", () => {
    const year = sums({ 512: -200, 4681: 200, 864: 500, 875: -400, 110: -100 });
    expect(closingCheck({ ...calm, sums: year, drafts: 2, unreconciled: 3 })).toEqual({
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

  it("is held by the year before, by the calendar and by balances written ahead", () => {
    const held = { ...calm, entries: 0, isBeforeClosed: false, isOver: false, isNextOpened: true };
    expect(closingCheck({ ...held, sums: [] })).toEqual({
      problems: [{ kind: "not_over" }, { kind: "year_before_open" }, { kind: "next_opened" }],
      warnings: [{ kind: "no_entries" }],
    });
  });

  it("asks about what waits in suspense, and about a result nobody allocated", () => {
    const year = sums({ 471: 50, 120: -80, 512: 30 });
    expect(closingCheck({ ...calm, sums: year }).warnings).toEqual([
      { kind: "suspense", cents: 50 },
      { kind: "result_unallocated", cents: 80 },
    ]);
  });
});

describe("statements", () => {
  const year = sums({
    512: 126_970,
    4681: -30_000,
    110: -70_000,
    6251: 50_030,
    606: 48_000,
    754: -100_000,
    756: -25_000,
    864: 12_000,
    875: -12_000,
  });

  it("say what was earned and spent, gifts in kind apart", () => {
    const { sections, result, resultBefore } = incomeStatement(year, null);
    expect(result).toBe(26_970);
    expect(resultBefore).toBeNull();
    expect(
      sections.map(({ key, cents, lines }) => [key, cents, lines.map((one) => one.key)]),
    ).toEqual([
      ["income", 125_000, ["dues", "gifts"]],
      ["spending", 98_030, ["purchases"]],
      ["in_kind_given", 12_000, ["in_kind_given"]],
      ["in_kind_used", 12_000, ["in_kind_used"]],
    ]);
  });

  it("say what is had and where it comes from, beside the year before", () => {
    const { assets, liabilities } = balanceSheet(year, sums({ 512: 70_000, 110: -70_000 }));
    expect(assets.lines.map(({ key, cents, before }) => [key, cents, before])).toEqual([
      ["cash", 126_970, 70_000],
    ]);
    expect(liabilities.lines.map(({ key, cents, before }) => [key, cents, before])).toEqual([
      ["retained", 70_000, 70_000],
      ["result", 26_970, 0],
      ["volunteers", 30_000, 0],
    ]);
    expect([assets.cents, liabilities.cents]).toEqual([126_970, 126_970]);
  });

  it("keep an overdraft, and people who owe, on the side where they are", () => {
    const { assets, liabilities } = balanceSheet(
      [sumOf("512", -700), sumOf("4681", -1_000, "ana"), sumOf("4681", 1_700, "bob")],
      null,
    );
    expect(assets.lines.map(({ key, cents }) => [key, cents])).toEqual([["receivables", 1_700]]);
    expect(liabilities.lines.map(({ key, cents }) => [key, cents])).toEqual([
      ["overdrafts", 700],
      ["volunteers", 1_000],
    ]);
  });

  const someSums = fc
    .array(
      fc.record({
        account: fc.constantFrom(...CHART),
        person: fc.constantFrom(null, "ana", "bob"),
        cents: fc.integer({ min: -9_999_999, max: 9_999_999 }),
      }),
      { maxLength: 40 },
    )
    .map((lines) => lines.map(({ account, person, cents }) => sumOf(account, cents, person)))
    // Given in kind is equal on both sides, and the bank takes what is left: books always balance.
    .map((lines) => [
      ...lines,
      sumOf("875", -balanceWhere(lines, (account) => account.startsWith("8"))),
    ])
    .map((lines) => [...lines, sumOf("512", -balanceWhere(lines, () => true))]);

  it("take every account once: both sides of a balance sheet are equal, whatever is in the books", () => {
    fc.assert(
      fc.property(someSums, (all) => {
        const { assets, liabilities } = balanceSheet(all, null);
        expect(assets.cents).toBe(liabilities.cents);
        expect(incomeStatement(all, null).result).toBe(resultOf(all));
        expect(totalsOf(openingLines(all))).toEqual({
          debit: totalsOf(openingLines(all)).credit,
          credit: totalsOf(openingLines(all)).debit,
        });
      }),
    );
  });
});
