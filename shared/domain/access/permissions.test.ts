import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../journal/entry.ts";
import { mayUndo } from "../journal/undo.ts";
import { COMMAND_NEEDS } from "./command-needs.ts";
import {
  CAPABILITIES,
  canManageRemain,
  capabilitiesOf,
  isReading,
  mayDo,
  rolesWith,
  type Capability,
} from "./permissions.ts";
import { CREATOR_ROLES, ROLES, type Role } from "./role.ts";

const roles = fc.subarray([...ROLES]);
const anyone = ROLES.map((role): [Role] => [role]);

it("knows what needs no writing", () => {
  expect(CAPABILITIES.filter(isReading)).toEqual([
    "people.read",
    "meetings.read",
    "meetings.confidential",
    "journal.read",
  ]);
});

describe("what roles allow", () => {
  it("is what was decided for each", () => {
    expect(capabilitiesOf(["treasurer"])).toEqual([
      "people.read",
      "people.memberships",
      "meetings.read",
      "backup.make",
    ]);
    expect(capabilitiesOf(["case_handler"])).toEqual(["people.read", "meetings.read"]);
    expect(capabilitiesOf(["reader"])).toEqual(["meetings.read"]);
    expect(capabilitiesOf(["secretary"])).toEqual(
      CAPABILITIES.filter((one) => !["members.manage", "recovery.manage"].includes(one)),
    );
    expect(capabilitiesOf(["bureau"])).toEqual(
      CAPABILITIES.filter((one) => one !== "people.import"),
    );
    expect(rolesWith("members.manage")).toEqual(["bureau"]);
    expect(rolesWith("people.import")).toEqual(["secretary"]);
  });

  it("is everything for whoever made the vault", () => {
    expect(capabilitiesOf(CREATOR_ROLES)).toEqual([...CAPABILITIES]);
  });

  it("is nothing without a role, but for what asks nothing", () => {
    expect(capabilitiesOf([])).toEqual([]);
    expect(mayDo([], null)).toBe(true);
  });

  it("adds up: with two roles, what either gives and nothing else", () => {
    fc.assert(
      fc.property(roles, roles, fc.constantFrom(...CAPABILITIES), (some, others, capability) => {
        expect(mayDo([...some, ...others], capability)).toBe(
          mayDo(some, capability) || mayDo(others, capability),
        );
      }),
    );
  });

  const implies: [Capability, readonly Capability[]][] = [
    ["people.write", ["people.read", "people.memberships"]],
    ["people.memberships", ["people.read"]],
    ["people.import", ["people.write"]],
    // Attendance is noted from the roster; every edit of minutes shows all of them.
    ["meetings.write", ["meetings.read", "meetings.confidential", "people.read"]],
    ["meetings.confidential", ["meetings.read"]],
    // The check before a publication names who and what is held back.
    ["publication.publish", ["meetings.write", "meetings.confidential", "people.read"]],
    // An entry tells what it changed, whatever it was.
    ["journal.read", ["people.read", "meetings.read", "meetings.confidential"]],
    ["journal.export", ["journal.read"]],
  ];
  it.each(implies)("never gives %s without what it shows", (capability, shown) => {
    for (const [role] of anyone) {
      if (!mayDo([role], capability)) continue;
      expect({ role, missing: shown.filter((one) => !mayDo([role], one)) }).toEqual({
        role,
        missing: [],
      });
    }
  });
});

describe("an undo", () => {
  it("is for whoever may do what it undoes", () => {
    expect(mayUndo(["treasurer"], "people.addMembership", false)).toBe(true);
    expect(mayUndo(["treasurer"], "people.update", true)).toBe(false);
    expect(mayUndo(["bureau"], "people.import", false)).toBe(false);
  });

  it("of what asks nothing is for whoever did it", () => {
    const free = COMMANDS.filter((command) => COMMAND_NEEDS[command] === null);
    expect(free).toContain("drafts.save");
    for (const command of free) {
      expect(mayUndo(CREATOR_ROLES, command, false)).toBe(false);
      expect(mayUndo([], command, true)).toBe(true);
    }
  });
});

it("leaves a vault with somebody who manages it only while they are there", () => {
  const camille = { roles: ["secretary", "bureau"], isActive: true } as const;
  const noor = { roles: ["reader"], isActive: true } as const;
  expect(canManageRemain([camille, noor])).toBe(true);
  expect(canManageRemain([{ ...camille, isActive: false }, noor])).toBe(false);
  expect(canManageRemain([])).toBe(false);
});
