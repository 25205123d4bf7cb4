import { describe, expect, it } from "vitest";
import { userFingerprint } from "./fingerprint.ts";

const vaultId = "018f3a5e-0000-7000-8000-000000000001";
const user = {
  id: "018f3a5e-0000-7000-8000-000000000002",
  boxPublicKey: "ab".repeat(32),
  signPublicKey: "cd".repeat(32),
};

describe("the words of a person's keys", () => {
  it("are these six, in every version to come", () => {
    expect(userFingerprint(vaultId, user)).toEqual(FIRST);
  });

  it("are others for another person, vault or key", () => {
    const others = [
      userFingerprint(user.id, user),
      userFingerprint(vaultId, { ...user, id: vaultId }),
      userFingerprint(vaultId, { ...user, boxPublicKey: user.signPublicKey }),
      userFingerprint(vaultId, { ...user, signPublicKey: user.boxPublicKey }),
    ];
    expect(new Set([...others, FIRST].map((words) => words.join(" "))).size).toBe(5);
  });
});

const FIRST = ["boulon", "paisible", "verser", "vallon", "tarder", "neurone"];
