import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balancesOf, toldBalances } from "./told-balances.ts";

const september = { import: 1, on: "2026-09-30", cents: 12_000 };

describe("what an account holds", () => {
  it("is the last balance told, and the lines since", () => {
    const sums = [
      { import: 1, date: "2026-09-10", cents: 2_000 },
      { import: 2, date: "2026-10-02", cents: -500 },
    ];
    expect(balancesOf([september], sums)).toEqual({
      balance: { on: "2026-10-02", cents: 11_500, isTold: true },
      gaps: [],
    });
    expect(balancesOf([], sums).balance).toEqual({ on: "2026-10-02", cents: 1_500, isTold: false });
    expect(balancesOf([], [])).toEqual({ balance: null, gaps: [] });
  });

  it("shows where lines are missing between two balances, once", () => {
    const sums = [
      { import: 1, date: "2026-09-10", cents: 2_000 },
      { import: 2, date: "2026-11-03", cents: -500 },
    ];
    const november = { import: 2, on: "2026-11-30", cents: 10_000 };
    const later = { import: 3, on: "2026-12-31", cents: 10_000 };
    expect(balancesOf([september, november, later], sums)).toEqual({
      balance: { on: "2026-12-31", cents: 10_000, isTold: true },
      gaps: [{ on: "2026-11-30", told: 10_000, found: 11_500 }],
    });
  });

  it("may be told in the middle of a day, of which the next file has the rest", () => {
    const sums = [
      { import: 1, date: "2026-09-30", cents: 2_000 },
      { import: 2, date: "2026-09-30", cents: -300 },
    ];
    const next = { import: 2, on: "2026-10-31", cents: 11_700 };
    expect(balancesOf([september, next], sums)).toEqual({
      balance: { on: "2026-10-31", cents: 11_700, isTold: true },
      gaps: [],
    });
  });

  it("has no gap where files of whole days follow each other, in whatever order they come", () => {
    const months = fc.array(fc.array(fc.integer({ min: -900, max: 900 }), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(months, fc.integer({ min: -5_000, max: 5_000 }), fc.nat(), (files, start, by) => {
        let held = start;
        const read = files.map((amounts, at) => {
          const order = (at + by) % files.length;
          const date = `2026-0${at + 1}-15`;
          held += amounts.reduce((sum, one) => sum + one, 0);
          return {
            told: { import: order, on: `2026-0${at + 1}-28`, cents: held },
            sums: amounts.map((cents) => ({ import: order, date, cents })),
          };
        });
        const { balance, gaps } = balancesOf(
          read.map(({ told }) => told),
          read.flatMap(({ sums }) => sums),
        );
        expect(gaps).toEqual([]);
        expect(balance?.cents).toBe(held);
      }),
    );
  });
});

it("are told at the end of a day: what a file opens with, on the eve of its first line", () => {
  const lines = [{ date: "2026-09-03" }, { date: "2026-09-28" }].map((one, index) => ({
    ...one,
    valueDate: null,
    operationDate: null,
    cents: 100,
    label: "",
    id: null,
    operation: null,
    fee: null,
    details: [],
    original: null,
    place: { line: index + 1, index: index + 1 },
  }));
  const opening = { cents: 900, date: null, isTold: true };
  const closing = { cents: 1_100, date: "2026-09-30", isTold: true };
  const all = { opening, closing, from: "2026-09-01", to: "2026-09-30", lines };
  expect(toldBalances(all)).toEqual([
    { on: "2026-09-02", cents: 900 },
    { on: "2026-09-30", cents: 1_100 },
  ]);
  expect(toldBalances({ ...all, opening: { ...opening, isTold: false }, lines: [] })).toEqual([
    { on: "2026-09-30", cents: 1_100 },
  ]);
});
