import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingOf } from "./address.ts";
import { awaitedYear, deadlineOf, declarationOf, periodFor, type Issued } from "./declaration.ts";
import { holesIn, nextNumber, numberText } from "./number.ts";

describe("numbers", () => {
  it("follow each other without a hole, whatever was cancelled", () => {
    expect(nextNumber([])).toBe(1);
    expect(numberText({ year: 2026, number: 7 })).toBe("2026-0007");
    expect(holesIn([1, 2, 4])).toEqual([3]);
    fc.assert(
      fc.property(fc.nat({ max: 50 }), (count) => {
        const taken: number[] = [];
        for (let index = 0; index < count; index += 1) taken.push(nextNumber(taken));
        expect(holesIn(taken)).toEqual([]);
        expect(new Set(taken).size).toBe(count);
      }),
    );
  });
});

const receipt = (fields: Partial<Issued> = {}): Issued => ({
  issuedOn: "2026-02-10",
  isCancelled: false,
  lines: [{ on: "2025-05-01", cents: 2_000 }],
  ...fields,
});

describe("what is declared", () => {
  const year = { start: "2025-01-01", end: "2025-12-31" };

  it("counts gifts by the day they were received, receipts by the day they were issued", () => {
    const receipts = [
      receipt(),
      receipt({
        issuedOn: "2025-12-20",
        lines: [
          { on: "2025-06-01", cents: 500 },
          { on: "2025-06-02", cents: 700 },
        ],
      }),
      receipt({ issuedOn: "2025-03-01", lines: [{ on: "2024-11-01", cents: 9_000 }] }),
      receipt({ issuedOn: "2025-12-21", isCancelled: true }),
    ];
    expect(declarationOf(receipts, year)).toEqual({
      cents: 3_200,
      mentioning: 2,
      issued: 2,
      cancelled: 1,
    });
  });

  it("is of the calendar year, or of the year of the books that ended in it", () => {
    expect(periodFor(2025, [])).toEqual(year);
    const books = [
      { start: "2023-09-01", end: "2024-08-31" },
      { start: "2024-09-01", end: "2025-08-31" },
    ];
    expect(periodFor(2025, books)).toEqual(books[1]);
    expect(periodFor(2026, books)).toEqual({ start: "2026-01-01", end: "2026-12-31" });
  });

  it("is due on the second working day of May, or three months after another end", () => {
    expect(deadlineOf({ start: "2022-01-01", end: "2022-12-31" })).toBe("2023-05-03");
    expect(deadlineOf({ start: "2023-01-01", end: "2023-12-31" })).toBe("2024-05-03");
    expect(deadlineOf({ start: "2025-01-01", end: "2025-12-31" })).toBe("2026-05-05");
    expect(deadlineOf({ start: "2024-09-01", end: "2025-08-31" })).toBe("2025-11-30");
  });
});

it("waits for receipts of the year before until the end of May", () => {
  expect(["2027-01-01", "2027-05-31", "2027-06-01"].map(awaitedYear)).toEqual([2026, 2026, null]);
});

it("names what of an address is missing", () => {
  expect(missingOf({ street: " ", postcode: "86000", town: "" })).toEqual(["street", "town"]);
});
