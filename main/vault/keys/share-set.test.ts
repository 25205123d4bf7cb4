import { describe, expect, it } from "vitest";
import type { RecoveryShare } from "#shared/domain/vault/recovery-share.ts";
import {
  combineShares,
  newShareSecret,
  secretCommitment,
  shareCommitment,
  slotSecretOf,
  splitSecret,
} from "./share-set.ts";

const place = { vaultId: "one", setId: "first" };

/** Every choice of `size` out of `items`. */
function choices<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    choices(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

describe("a secret shared out", () => {
  it.each([
    [2, 2],
    [2, 5],
    [3, 5],
    [4, 4],
    [10, 10],
  ])(
    "comes back from any %i of %i parts, in any order, and from more",
    async (threshold, count) => {
      const secret = newShareSecret();
      const shares = await splitSecret(secret, { threshold, count });
      expect(shares.map(({ number, bytes }) => [number, bytes.length])).toEqual(
        Array.from({ length: count }, (_, at) => [at + 1, 31]),
      );
      for (const some of choices(shares, threshold)) {
        expect(await combineShares(some.toReversed())).toEqual(secret);
      }
      expect(await combineShares(shares)).toEqual(secret);
    },
  );

  it("does not come back from one part fewer, which the commitment to it tells", async () => {
    const secret = newShareSecret();
    const shares = await splitSecret(secret, { threshold: 3, count: 5 });
    const wrong = await combineShares(shares.slice(0, 2));
    expect(wrong).not.toEqual(secret);
    expect(secretCommitment(place, wrong)).not.toBe(secretCommitment(place, secret));
    expect(slotSecretOf(secret)).toHaveLength(32);
  });

  it("is never shared out twice the same way", async () => {
    const secret = newShareSecret();
    const [one] = await splitSecret(secret, { threshold: 2, count: 2 });
    const [other] = await splitSecret(secret, { threshold: 2, count: 2 });
    expect(one?.bytes).not.toEqual(other?.bytes);
  });
});

describe("a part's commitment", () => {
  it("is another one for another part, number, set or vault", async () => {
    const shares = await splitSecret(newShareSecret(), { threshold: 2, count: 2 });
    const [one, other] = shares as [RecoveryShare, RecoveryShare];
    const all = [
      shareCommitment(place, one),
      shareCommitment(place, other),
      shareCommitment(place, { ...one, number: 2 }),
      shareCommitment({ ...place, setId: "second" }, one),
      shareCommitment({ ...place, vaultId: "two" }, one),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((text) => /^[0-9a-f]{64}$/u.test(text))).toBe(true);
  });
});
