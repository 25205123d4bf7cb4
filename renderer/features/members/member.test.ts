import { describe, expect, it } from "vitest";
import type { Member } from "#shared/ipc/members.contract.ts";
import { isExpired, isLastManager, leavesNoManager } from "./member.ts";

function aMember(change: Partial<Member>): Member {
  return {
    id: "0198c2a0-0000-7000-8000-000000000001",
    name: "Camille Essai",
    roles: ["secretary", "bureau"],
    state: "active",
    since: "2026-11-01T20:30:00.000Z",
    invitedUntil: null,
    fingerprint: null,
    isYou: false,
    comparison: null,
    replacing: null,
    removedBy: null,
    successor: null,
    toCompare: null,
    ...change,
  };
}

const you = aMember({ isYou: true });
const treasurer = aMember({ id: "0198c2a0-0000-7000-8000-000000000002", roles: ["treasurer"] });

describe("who manages the people of the vault", () => {
  it("is the last one when nobody else who is in could", () => {
    expect(isLastManager([you, treasurer], you.id)).toBe(true);
    expect(isLastManager([you, treasurer], treasurer.id)).toBe(false);
    expect(isLastManager([you, { ...treasurer, roles: ["bureau"] }], you.id)).toBe(false);
  });

  it("is nobody who was invited and is not in, nor who was removed", () => {
    const bureau = { ...treasurer, roles: ["bureau" as const] };
    expect(isLastManager([you, { ...bureau, state: "invited" }], you.id)).toBe(true);
    expect(isLastManager([you, { ...bureau, state: "removed" }], you.id)).toBe(true);
  });

  it("may change other roles than the one that manages", () => {
    expect(leavesNoManager([you], you.id, ["secretary"])).toBe(true);
    expect(leavesNoManager([you], you.id, ["bureau", "treasurer"])).toBe(false);
    expect(leavesNoManager([you, treasurer], treasurer.id, ["reader"])).toBe(false);
  });
});

it("says that an invitation has expired from its last instant on", () => {
  const invited = aMember({ invitedUntil: "2026-11-08T20:30:00.000Z" });
  expect(isExpired(invited, new Date("2026-11-08T20:29:59.999Z"))).toBe(false);
  expect(isExpired(invited, new Date("2026-11-08T20:30:00.000Z"))).toBe(true);
  expect(isExpired(you)).toBe(false);
});
