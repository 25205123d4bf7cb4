import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { givenWithout } from "#test/helpers/given-without.ts";
import { COMMANDS } from "../journal/entry.ts";
import { mayUndo } from "../journal/undo.ts";
import { COMMAND_NEEDS } from "./command-needs.ts";
import {
  CAPABILITIES,
  canManageRemain,
  capabilitiesOf,
  isReading,
  mayDo,
  type Capability,
} from "./permissions.ts";
import { FOUNDER_ROLES, ROLES } from "./role.ts";

const roles = fc.subarray([...ROLES]);

it("counts as reading the rights that no command asks to write", () => {
  // A copy of a document, or of the picture, is for whoever may read it, and leaves an entry.
  const copies = new Set<string>([
    "meetings.copyAttachment",
    "bodies.exportPicture",
    "books.export",
    "books.handover",
    "taxReceipts.export",
    "campaign.export",
  ]);
  const writes = COMMANDS.filter((command) => !copies.has(command));
  const writing = new Set(writes.map((command) => COMMAND_NEEDS[command]));
  expect(writing.size).toBeGreaterThan(5);
  expect(CAPABILITIES.filter(isReading)).toEqual(CAPABILITIES.filter((one) => !writing.has(one)));
});

describe("what roles allow", () => {
  it("is everything for whoever made the vault", () => {
    expect(capabilitiesOf(FOUNDER_ROLES)).toEqual([...CAPABILITIES]);
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

  it("never gives the right to write what it does not show", () => {
    const known: ReadonlySet<string> = new Set(CAPABILITIES);
    const pairs = CAPABILITIES.filter((one) => one.endsWith(".write")).map(
      (write) => [write, write.replace(/write$/u, "read")] as const,
    );
    expect(pairs.length).toBeGreaterThan(1);
    expect(pairs.filter(([, read]) => !known.has(read))).toEqual([]);
    for (const [write, read] of pairs) {
      expect(givenWithout(write, [read as Capability])).toEqual([]);
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
      expect(mayUndo(FOUNDER_ROLES, command, false)).toBe(false);
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
