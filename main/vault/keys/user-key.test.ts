import { describe, expect, it } from "vitest";
import { aRoot } from "#test/helpers/a-root.ts";
import { newId } from "../db/ids.ts";
import { newUserKey, unwrapUserKey, userPairs, wrapUserKey } from "./user-key.ts";

const FLOOR = { memoryMiB: 64, passes: 2 };
const place = { id: newId(), userId: newId(), vaultId: newId(), root: aRoot() };

describe("the slot of a user key", () => {
  it("opens with its passphrase and with no other", async () => {
    const userKey = newUserKey();
    const slot = await wrapUserKey(place, userKey, "la bonne phrase", FLOOR);
    expect(await unwrapUserKey(place, slot, "la bonne phrase")).toEqual(userKey);
    expect(await unwrapUserKey(place, slot, "la bonne phrase ")).toBeNull();
  });

  it("opens in its own vault, root, place and cost only", async () => {
    const slot = await wrapUserKey(place, newUserKey(), "phrase", FLOOR);
    const altered = await Promise.all([
      unwrapUserKey({ ...place, vaultId: newId() }, slot, "phrase"),
      unwrapUserKey({ ...place, root: aRoot() }, slot, "phrase"),
      unwrapUserKey(place, { ...slot, isRooted: false }, "phrase"),
      unwrapUserKey(place, { ...slot, id: newId() }, "phrase"),
      unwrapUserKey(place, { ...slot, userId: newId() }, "phrase"),
      unwrapUserKey(place, { ...slot, kdf: { ...slot.kdf, passes: 3 } }, "phrase"),
    ]);
    expect(altered).toEqual([null, null, null, null, null, null]);
  });
});

describe("userPairs", () => {
  it("derives the same pairs from the same key, all different from each other", () => {
    const userKey = newUserKey();
    const pairs = userPairs(userKey);
    expect(userPairs(userKey)).toEqual(pairs);
    expect(pairs.box.publicKey).not.toEqual(pairs.sign.publicKey);
    expect(userPairs(newUserKey()).box.publicKey).not.toEqual(pairs.box.publicKey);
  });
});
