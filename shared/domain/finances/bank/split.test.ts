import { describe, expect, it } from "vitest";
import { leftOf, partAmounts } from "./split.ts";

describe("the parts of a line", () => {
  it("leave what is missing of it, on either side, or have too much", () => {
    expect(leftOf(-30_000, [20_000, 4_999])).toBe(5_001);
    expect(leftOf(30_000, [20_000, 10_000])).toBe(0);
    expect(leftOf(30_000, [20_000, 10_001])).toBe(-1);
  });

  it("give the one without an amount what the others leave, and never less than nothing", () => {
    expect(partAmounts(-30_000, [null])).toEqual([30_000]);
    expect(partAmounts(-30_000, [null, 1_200])).toEqual([28_800, 1_200]);
    expect(partAmounts(-30_000, [25_000, 6_000, null])).toEqual([25_000, 6_000, 0]);
  });
});
