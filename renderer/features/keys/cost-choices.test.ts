import { expect, it } from "vitest";
import { DEFAULT_KDF_COST, KdfCost } from "#shared/domain/vault/kdf.ts";
import { higherCosts } from "./cost-choices.ts";

it("offers costs within the bounds that are higher in something and lower in nothing", () => {
  const higher = higherCosts(DEFAULT_KDF_COST);
  expect(higher[0]).toEqual({ memoryMiB: 512, passes: 3 });
  expect(higher.every((cost) => KdfCost.safeParse(cost).success)).toBe(true);
  expect(higherCosts({ memoryMiB: 64, passes: 2 })[0]).toEqual(DEFAULT_KDF_COST);
  expect(higherCosts({ memoryMiB: 300, passes: 5 })).toEqual([
    { memoryMiB: 1024, passes: 6 },
    { memoryMiB: 1024, passes: 10 },
  ]);
  expect(higherCosts({ memoryMiB: 1024, passes: 10 })).toEqual([]);
});
