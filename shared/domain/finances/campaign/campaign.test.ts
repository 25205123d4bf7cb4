import { describe, expect, it } from "vitest";
import { cashLimit, ceilingOf, needsAccount } from "./ceiling.ts";
import { advantageOf, capOf, directPayments, isTooMuchCash, PARTY_CAP } from "./gifts.ts";

describe("what one person gives to an election", () => {
  it("counts money, what is in kind and what was waived together, before it is saved", () => {
    const given = [
      { form: "transfer", cents: 300_000 },
      { form: "in_kind", cents: 150_000 },
    ] as const;
    expect(capOf(given, [{ form: "waived", cents: 12_000 }])).toEqual({
      total: 462_000,
      over: 2_000,
    });
    expect(capOf([], [{ form: "transfer", cents: 460_000 }]).over).toBe(0);
    expect(capOf([], [{ form: "transfer", cents: 460_001 }]).over).toBe(1);
  });

  it("is counted a year where it goes to parties", () => {
    const given = [{ form: "transfer", cents: 700_000 }] as const;
    expect(capOf(given, [{ form: "transfer", cents: 60_000 }], PARTY_CAP).over).toBe(10_000);
  });

  it("is not in cash above 150 €", () => {
    expect(isTooMuchCash({ form: "cash", cents: 15_000 })).toBe(false);
    expect(isTooMuchCash({ form: "cash", cents: 15_001 })).toBe(true);
    expect(isTooMuchCash({ form: "transfer", cents: 15_001 })).toBe(false);
  });
});

describe("what an election may cost", () => {
  it("goes by fractions of the inhabitants and a coefficient", () => {
    expect(ceilingOf("municipal", 20_000, "first", 100)).toBe(2_365_000);
    expect(ceilingOf("municipal", 20_000, "second", 118)).toBe(3_870_400);
    expect(ceilingOf("municipal", 300_000, "first", 100)).toBe(
      122 * 15_000 +
        107 * 15_000 +
        91 * 30_000 +
        84 * 40_000 +
        76 * 50_000 +
        69 * 100_000 +
        53 * 50_000,
    );
    expect(ceilingOf("legislative", 100_000, "first", 100)).toBe(5_300_000);
  });

  it("limits cash to a fifth from 15,000 € on", () => {
    expect(cashLimit(1_499_999)).toBeNull();
    expect(cashLimit(1_500_000)).toBe(300_000);
    expect(cashLimit(2_000_001)).toBe(400_000);
  });

  it("takes an account from 9,000 inhabitants on", () => {
    expect(needsAccount("municipal", 8_999)).toBe(false);
    expect(needsAccount("municipal", 9_000)).toBe(true);
  });
});

describe("who may not give", () => {
  it("is any legal person but a party, by a low price too", () => {
    expect(advantageOf("company", 30_000, 0)).toMatchObject({ kind: "forbidden", cents: 30_000 });
    expect(advantageOf("association", 40_000, 25_000)).toMatchObject({ cents: 15_000 });
    expect(advantageOf("association", 40_000, 40_000)).toEqual({ kind: "none" });
    expect(advantageOf("public_body", null, 0)).toEqual({ kind: "tariff_asked" });
    expect(advantageOf("party", 30_000, 0)).toEqual({ kind: "none" });
  });
});

it("holds small direct payments to both of their limits", () => {
  const limits = { ofTotal: 100, ofCeiling: 30 };
  expect(
    directPayments({ direct: 60_000, total: 500_000, ceiling: 1_500_000 }, limits),
  ).toMatchObject({
    isOverTotal: true,
    isOverCeiling: true,
    perThousand: { total: 120, ceiling: 40 },
  });
  expect(directPayments({ direct: 1_000, total: 1_000, ceiling: 9_000_000 }, limits)).toMatchObject(
    {
      isOverTotal: true,
      isOverCeiling: false,
      isAlert: true,
    },
  );
});
