import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../journal/entry.ts";
import { authorityProblem, type Act } from "./authority.ts";
import { COMMAND_NEEDS } from "./command-needs.ts";
import { CAPABILITIES, capabilitiesOf, mayDo } from "./permissions.ts";
import { CREATOR_ROLES, ROLES } from "./role.ts";

const roles = fc.subarray([...ROLES]);
const commands = fc.constantFrom(
  ...COMMANDS.filter((name) => name !== "vault.create" && name !== "journal.undo"),
);

describe("an entry", () => {
  it("is right exactly where its actor’s roles allow its command and all that it touched", () => {
    fc.assert(
      fc.property(roles, commands, fc.subarray([...CAPABILITIES]), (own, command, touched) => {
        const allowed =
          mayDo(own, COMMAND_NEEDS[command]) && touched.every((one) => mayDo(own, one));
        const standing = { roles: own, isRemoved: false };
        expect(authorityProblem(standing, { kind: "done", command }, touched)).toBe(
          allowed ? null : "not_allowed",
        );
      }),
    );
  });

  it("of somebody removed is never right, whatever they could do before", () => {
    fc.assert(
      fc.property(roles, commands, (own, command) => {
        const act: Act = { kind: "done", command };
        expect(authorityProblem({ roles: own, isRemoved: true }, act, [])).toBe("actor_removed");
      }),
    );
  });

  it("of nobody known is right only where it asks nothing", () => {
    expect(authorityProblem(null, { kind: "done", command: "drafts.save" }, [])).toBeNull();
    expect(authorityProblem(null, { kind: "done", command: "people.create" }, [])).toBe(
      "not_allowed",
    );
  });

  it("makes the vault once, at its start, before anybody has a role", () => {
    expect(authorityProblem(null, { kind: "first" }, capabilitiesOf(CREATOR_ROLES))).toBeNull();
    const again: Act = { kind: "done", command: "vault.create" };
    expect(authorityProblem({ roles: CREATOR_ROLES, isRemoved: false }, again, [])).toBe(
      "not_allowed",
    );
  });

  it("that undoes is right where what it undoes would be", () => {
    const treasurer = { roles: ["treasurer"], isRemoved: false } as const;
    const undo = (
      command: "people.addMembership" | "people.update" | "drafts.save",
      isOwn: boolean,
    ) => authorityProblem(treasurer, { kind: "undone", command, isOwn }, []);
    expect(undo("people.addMembership", false)).toBeNull();
    expect(undo("people.update", true)).toBe("not_allowed");
    expect(undo("drafts.save", true)).toBeNull();
    expect(undo("drafts.save", false)).toBe("not_allowed");
    expect(authorityProblem(treasurer, { kind: "unknown" }, [])).toBe("not_allowed");
  });
});
