import { describe, expect, it } from "vitest";
import { aRoot } from "#test/helpers/a-root.ts";
import { newId } from "../db/ids.ts";
import { unwrapWithShares, wrapWithShares } from "./shares-key.ts";
import { sodium } from "./sodium.ts";
import { newUserKey } from "./user-key.ts";

const place = { id: newId(), userId: newId(), vaultId: newId(), root: aRoot() };
const terms = {
  threshold: 2,
  commitments: ["ab".repeat(32), "cd".repeat(32), "ef".repeat(32)],
  secretCommitment: "12".repeat(32),
};

describe("the slot of a shared recovery", () => {
  it("opens with its secret, in its own vault, place and terms only", () => {
    const userKey = newUserKey();
    const secret = sodium.randombytes_buf(32);
    const slot = wrapWithShares(place, userKey, secret, terms);
    expect(unwrapWithShares(place, slot, secret)).toEqual(userKey);
    expect([
      unwrapWithShares(place, slot, sodium.randombytes_buf(32)),
      unwrapWithShares({ ...place, vaultId: newId() }, slot, secret),
      unwrapWithShares({ ...place, root: aRoot() }, slot, secret),
      unwrapWithShares(place, { ...slot, id: newId() }, secret),
      unwrapWithShares(place, { ...slot, userId: newId() }, secret),
      unwrapWithShares(place, { ...slot, threshold: 3 }, secret),
      unwrapWithShares(place, { ...slot, commitments: terms.commitments.toReversed() }, secret),
      unwrapWithShares(place, { ...slot, secretCommitment: "34".repeat(32) }, secret),
    ]).toEqual([null, null, null, null, null, null, null, null]);
  });

  it("takes no secret of another length", () => {
    expect(() => wrapWithShares(place, newUserKey(), new Uint8Array(31), terms)).toThrow(
      RangeError,
    );
  });
});
