import { describe, expect, it } from "vitest";
import { isExpired, isSameName, memberState, stateSince, type MemberDates } from "./member.ts";

const NEVER: MemberDates = {
  invited_at: null,
  invite_expires_at: null,
  joined_at: null,
  removed_at: null,
};

describe("what the dates of somebody say", () => {
  it.each([
    ["whoever made the vault", {}, "active", null],
    ["an invitation", { invited_at: 1, invite_expires_at: 9 }, "invited", 1],
    ["who joined", { invited_at: 1, invite_expires_at: 9, joined_at: 5 }, "active", 5],
    ["who left", { invited_at: 1, joined_at: 5, removed_at: 7 }, "removed", 7],
    ["an invitation taken back", { invited_at: 1, removed_at: 2 }, "removed", 2],
  ] as const)("of %s", (_who, dates, state, since) => {
    expect(memberState({ ...NEVER, ...dates })).toBe(state);
    expect(stateSince({ ...NEVER, ...dates })).toBe(since);
  });

  it("end an invitation at its instant, and nothing else ever", () => {
    const invited = { ...NEVER, invited_at: 1, invite_expires_at: 9 };
    expect([8, 9, 10].map((now) => isExpired(invited, now))).toEqual([false, true, true]);
    expect(isExpired({ ...invited, joined_at: 5 }, 10)).toBe(false);
    expect(isExpired(NEVER, 10)).toBe(false);
  });
});

describe("two names", () => {
  it("are the same to who reads them, accents and case aside", () => {
    expect(isSameName("Élodie  Le-Goff", "elodie le goff")).toBe(true);
    expect(isSameName("Élodie", "Élodie M.")).toBe(false);
  });
});
