import { describe, expect, it } from "vitest";
import { grantDifferences, headerDifferences, isDangerous, rowDifferences } from "./compare.ts";
import type { Directory, DirectoryPerson } from "./directory.ts";

const key = (name: string) => Buffer.from(name.padEnd(32, ".")).toString("hex");
const keysOf = (name: string) => ({ sign: key(name), box: key(`box ${name}`) });
const mark = key("mark");

function person(id: string, more: Partial<DirectoryPerson> = {}): DirectoryPerson {
  const rest = { roles: ["bureau"], via: "founding", until: null, invitedBy: null } as const;
  const known = { endorsers: [], comparedBy: [], set: null, knew: [] };
  return { id, ...keysOf(id), standing: "active", ...known, ...rest, ...more };
}

const set = { id: "set", ...keysOf("set"), threshold: 2, commitments: ["a", "b"], isCurrent: true };
const directory: Directory = {
  root: { entry: key("1"), person: "ana", sign: key("ana") },
  people: new Map(
    [
      person("ana"),
      person("ben", { standing: "invited" }),
      person("cai", { standing: "removed" }),
    ].map((one) => [one.id, one]),
  ),
  sets: new Map([["set", set]]),
  key: { generation: 1, mark },
};

const user = (id: string, keys = keysOf(id)) => ({
  id,
  signPublicKey: keys.sign,
  boxPublicKey: keys.box,
  vaultKey: { sealed: "", givenBy: "ana", signature: "", terms: null },
  pending: null,
});
const partsSlot = (more: object = {}) => ({
  id: "set",
  userId: "nobody",
  kind: "shares" as const,
  isRooted: true,
  threshold: 2,
  commitments: ["a", "b"],
  secretCommitment: "",
  wrappedUserKey: { nonce: "", ciphertext: "" },
  ...more,
});
const header = {
  users: [user("ana"), user("ben"), user("nobody", keysOf("set"))],
  slots: [partsSlot()],
};
const compared = (found: Parameters<typeof headerDifferences>[1], hasJoined = false) =>
  headerDifferences(directory, found, mark, () => hasJoined);

describe("a header held against the directory", () => {
  it("is as people signed", () => {
    expect(compared(header)).toEqual([]);
  });

  it("has a key that nobody signed, or that of somebody who was removed", () => {
    const users = [...header.users, user("eve"), user("cai")];
    expect(compared({ ...header, users })).toEqual([
      { kind: "unsigned_key", user: "eve" },
      { kind: "unsigned_key", user: "cai" },
    ]);
  });

  it("has nothing for lost keys, nor for those in their place before two people endorsed them", () => {
    const found = { ...header, users: [...header.users, user("dou")] };
    const standing = (endorsers: readonly string[]) => {
      const dou = person("dou", { standing: "lost", via: "succession", endorsers });
      const people = new Map(directory.people).set("dou", dou);
      return headerDifferences({ ...directory, people }, found, mark, () => false);
    };
    const unsigned = [{ kind: "unsigned_key", user: "dou" }];
    expect([[], ["ana"], ["ana", "ben"]].map(standing)).toEqual([unsigned, unsigned, []]);
  });

  it("has other keys for somebody, unless they came with their invitation", () => {
    const users = [user("ana"), user("ben", keysOf("ben2")), user("nobody", keysOf("set"))];
    expect(compared({ ...header, users })).toEqual([{ kind: "other_key", user: "ben" }]);
    expect(compared({ ...header, users }, true)).toEqual([]);
  });

  it.each([
    ["of another set", partsSlot({ id: "other" }), keysOf("set")],
    ["that fewer open", partsSlot({ threshold: 1 }), keysOf("set")],
    ["with other commitments", partsSlot({ commitments: ["a", "c"] }), keysOf("set")],
    ["of other keys", partsSlot(), keysOf("eve")],
  ])("has parts %s", (_what, slot, keys) => {
    const users = [user("ana"), user("ben"), user("nobody", keys)];
    expect(compared({ users, slots: [slot] })).toEqual([
      { kind: "unsigned_parts", user: "nobody" },
    ]);
  });

  it("leads to another vault key", () => {
    expect(headerDifferences(directory, header, key("other"), () => false)).toEqual([
      { kind: "other_vault_key" },
    ]);
  });

  it("lacks somebody, which gives nobody anything", () => {
    const differences = compared({ users: [user("ben")], slots: [] });
    expect(differences).toEqual([{ kind: "absent_key", user: "ana" }]);
    expect(differences.some(isDangerous)).toBe(false);
  });
});

it("a grant says which key it is of, and a statement that there is", () => {
  const moment = key("1");
  const given = (terms: { generation: number; moment: string } | null) => {
    const one = user("ana");
    const vaultKey = { ...one.vaultKey, terms };
    return grantDifferences(directory, { ...one, vaultKey }, (id) => id === moment);
  };
  const other = [{ kind: "other_grant", user: "ana" }];
  expect(given({ generation: 1, moment })).toEqual([]);
  expect(given({ generation: 2, moment })).toEqual(other);
  expect(given({ generation: 1, moment: key("2") })).toEqual(other);
  expect(given(null)).toEqual(other);
});

describe("rows held against the directory", () => {
  const none = { invited_at: null, invite_expires_at: null, joined_at: null, removed_at: null };
  const row = (id: string, more: object = {}) => ({
    id,
    sign: key(id),
    roles: ["bureau"] as const,
    ...none,
    ...more,
  });
  const rows = [row("ana"), row("ben", { invited_at: 1 }), row("cai", { removed_at: 2 })];

  it("are as people signed", () => {
    expect(rowDifferences(directory, rows)).toEqual([]);
  });

  it.each([
    ["row_keys", { sign: key("eve") }],
    ["row_roles", { roles: ["bureau", "secretary"] as const }],
    ["row_standing", { removed_at: 3 }],
  ])("%s", (kind, change) => {
    const [ana, ...others] = rows;
    expect(rowDifferences(directory, [{ ...(ana ?? row("ana")), ...change }, ...others])).toEqual([
      { kind, user: "ana" },
    ]);
  });

  it("keep a code good for longer than it was signed to be", () => {
    const ben = person("ben", { standing: "invited", via: "invitation", until: 5 });
    const people = new Map(directory.people).set("ben", ben);
    const until = (invite_expires_at: number) => {
      const [ana, , ...others] = rows;
      const found = [
        ana ?? row("ana"),
        row("ben", { invited_at: 1, invite_expires_at }),
        ...others,
      ];
      return rowDifferences({ ...directory, people }, found);
    };
    expect(until(5)).toEqual([]);
    expect(until(6)).toEqual([{ kind: "row_standing", user: "ben" }]);
  });

  it("are one too many, or one too few", () => {
    expect(rowDifferences(directory, [...rows, row("eve")])).toEqual([
      { kind: "unsigned_row", user: "eve" },
    ]);
    expect(rowDifferences(directory, rows.slice(1))).toEqual([{ kind: "absent_row", user: "ana" }]);
  });
});
