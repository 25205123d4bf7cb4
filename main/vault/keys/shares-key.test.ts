import { describe, expect, it } from "vitest";
import { newId } from "../db/ids.ts";
import { unwrapWithShares, wrapWithShares } from "./shares-key.ts";
import { sodium } from "./sodium.ts";
import { newUserKey } from "./user-key.ts";

const place = { id: newId(), userId: newId(), vaultId: newId() };
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
    expect(unwrapWithShares(place.vaultId, slot, secret)).toEqual(userKey);
    expect([
      unwrapWithShares(place.vaultId, slot, sodium.randombytes_buf(32)),
      unwrapWithShares(newId(), slot, secret),
      unwrapWithShares(place.vaultId, { ...slot, id: newId() }, secret),
      unwrapWithShares(place.vaultId, { ...slot, userId: newId() }, secret),
      unwrapWithShares(place.vaultId, { ...slot, threshold: 3 }, secret),
      unwrapWithShares(
        place.vaultId,
        { ...slot, commitments: terms.commitments.toReversed() },
        secret,
      ),
      unwrapWithShares(place.vaultId, { ...slot, secretCommitment: "34".repeat(32) }, secret),
    ]).toEqual([null, null, null, null, null, null, null]);
  });

  it("takes no secret of another length", () => {
    expect(() => wrapWithShares(place, newUserKey(), new Uint8Array(31), terms)).toThrow(
      RangeError,
    );
  });
});
