import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsAsSecond, currentSet, type Directory } from "./directory.ts";
import { foldDirectory, type DirectoryEntry, type Folded } from "./fold.ts";
import { arriveMessage, joinMessage, renewMessage } from "./proofs.ts";
import type { Statement, StatementOf } from "./statement.ts";

/* Keys are names here: somebody signed what carries the name of their key. */
const hex = (name: string, bytes = 32) =>
  Buffer.from(name.padEnd(bytes, "."))
    .toString("hex")
    .slice(0, bytes * 2);
const id = (name: string) => `00000000-0000-7000-8000-${hex(name, 6)}`;
const keysOf = (key: string) => ({ sign: hex(key), box: hex(`box ${key}`) });
const [ana, ben, cai, dou] = ["ana", "ben", "cai", "dou"].map(id) as [
  string,
  string,
  string,
  string,
];

const place = { vaultId: id("vault"), root: hex("1") };
const proofBy = (key: string, message: string) =>
  hex(`${key} ${Buffer.from(message).toString("base64").slice(-40)}`, 64);
const isProven = (sign: string, message: string, proof: string) =>
  proof === proofBy(Buffer.from(sign, "hex").toString().replaceAll(".", ""), message);

interface Line {
  readonly by: string;
  readonly says: Statement;
  /** The key that it is signed with; the author's name without. */
  readonly key?: string;
  readonly after?: readonly string[];
}

/** Entries "1", "2", … each after the one before, unless it says after which. */
function entriesOf(lines: readonly Line[]): DirectoryEntry[] {
  return lines.map(({ by, says, key, after }, index) => ({
    id: hex(String(index + 1)),
    after: (after ?? (index === 0 ? [] : [String(index)])).map((name) => hex(name)),
    actor: id(by),
    statement: says,
    isSignedBy: (sign) => sign === hex(key ?? by),
  }));
}

function fold(lines: readonly Line[]): Folded {
  return foldDirectory(entriesOf(lines), { ...place, isProven });
}

function directoryOf(folded: Folded): Directory {
  if (folded.directory === null) throw new Error("no directory");
  return folded.directory;
}

const key = (generation: number) => ({ generation, mark: hex(`mark ${generation}`) });
const found: Line = {
  by: "ana",
  says: { kind: "found", person: ana, ...keysOf("ana"), roles: ["bureau"], key: key(1) },
};

function invite(by: string, who: string, roles: StatementOf<"invite">["roles"] = ["reader"]): Line {
  return {
    by,
    says: { kind: "invite", person: id(who), ...keysOf(`code ${who}`), roles, until: 9 },
  };
}

function join(who: string, code = `code ${who}`, as = who): Line {
  const keys = { person: id(who), ...keysOf(as) };
  const says = { kind: "join", ...keys, proof: proofBy(code, joinMessage(place, keys)) } as const;
  return { by: who, says, key: as };
}

const changeKey = (by: string, removed: string | null, generation = 2): Line => ({
  by,
  says: { kind: "changeKey", key: key(generation), removed: removed === null ? null : id(removed) },
});

const makeParts = (by: string, set: string): Line => ({
  by,
  says: {
    kind: "makeParts",
    parts: { set: id(set), ...keysOf(set), threshold: 2, commitments: [hex("1"), hex("2")] },
  },
});

function arrive(who: string, set: string): Line {
  const keys = { person: id(who), ...keysOf(who), set: id(set) };
  const proof = proofBy(set, arriveMessage(place, keys));
  return { by: who, says: { kind: "arrive", ...keys, proof } };
}

const enter = (who: string): Line => ({ by: who, says: { kind: "enter", person: id(who) } });

const compareSuccessor = (by: string): Line => ({
  by,
  says: { kind: "compare", person: cai, sign: hex("cai2") },
});

const decide = (by: string, person: string, stays: boolean): Line => ({
  by,
  says: { kind: "decide", person, stays },
});

const both = [found, invite("ana", "ben", ["bureau"]), join("ben")];
const isCaiSecond = (lines: readonly Line[]) => {
  const person = directoryOf(fold(lines)).people.get(cai);
  return person !== undefined && countsAsSecond(person);
};

const people = (one: Folded) =>
  [...directoryOf(one).people.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));

const problems = (folded: Folded) => folded.refused.map(({ problem }) => problem);

describe("the directory of a vault", () => {
  it("is its founder, then whoever was invited and came with keys of their own", () => {
    const folded = fold(both);
    expect(folded.refused).toEqual([]);
    expect(directoryOf(folded)).toMatchObject({
      root: { entry: hex("1"), person: ana, sign: hex("ana") },
      key: key(1),
    });
    expect(directoryOf(folded).people.get(ben)).toMatchObject({
      ...keysOf("ben"),
      roles: ["bureau"],
      standing: "active",
    });
    expect(folded.heads).toEqual([hex("3")]);
    expect(folded.at(hex("2"))?.people.get(ben)).toMatchObject({ standing: "invited" });
  });

  it("begins with its root, and with no other", () => {
    const other: Line = {
      by: "ben",
      says: { kind: "found", person: ben, ...keysOf("ben"), roles: ["bureau"], key: key(1) },
      after: [],
    };
    const folded = fold([found, other]);
    expect(problems(folded)).toEqual(["malformed"]);
    expect([...directoryOf(folded).people.keys()]).toEqual([ana]);
    expect(fold([{ ...found, key: "ben" }])).toMatchObject({
      directory: null,
      refused: [{ problem: "bad_signature" }],
    });
  });

  it("refuses who has not the right, or not the key, at that moment", () => {
    const reader = [found, invite("ana", "ben"), join("ben")];
    expect(problems(fold([...reader, invite("ben", "cai")]))).toEqual(["not_allowed"]);
    expect(problems(fold([...reader, makeParts("ben", "set")]))).toEqual(["not_allowed"]);
    expect(problems(fold([...reader, { ...invite("ana", "cai"), key: "ben" }]))).toEqual([
      "bad_signature",
    ]);
    expect(problems(fold([found, invite("cai", "dou")]))).toEqual(["unknown_actor"]);
    expect(problems(fold([...both, changeKey("ana", "ben"), invite("ben", "cai")]))).toEqual([
      "unknown_actor",
    ]);
  });

  it("lets nobody in without the invitation's own key", () => {
    const folded = fold([found, invite("ana", "ben"), join("ben", "another code")]);
    expect(problems(folded)).toEqual(["bad_proof"]);
    expect(directoryOf(folded).people.get(ben)?.standing).toBe("invited");
    const again = [
      invite("ana", "ben"),
      {
        ...invite("ana", "ben"),
        says: { ...invite("ana", "ben").says, sign: hex("new code") } as Statement,
      },
    ];
    expect(problems(fold([found, ...again, join("ben")]))).toEqual(["bad_proof"]);
    expect(fold([found, ...again, join("ben", "new code")]).refused).toEqual([]);
  });

  it("ends invitations with a change of keys", () => {
    const folded = fold([found, invite("ana", "ben"), changeKey("ana", null), join("ben")]);
    expect(problems(folded)).toEqual(["impossible"]);
    expect(directoryOf(folded)).toMatchObject({ key: key(2) });
    expect(problems(fold([found, changeKey("ana", null, 3)]))).toEqual(["impossible"]);
  });

  it("takes rights from the moment on, one's own too, and lets nobody remove themself", () => {
    const says = { kind: "setRoles", person: ana, roles: ["reader"] } as const;
    const lines = [...both, { by: "ana", says: { ...says, roles: ["reader" as const] } }];
    expect(problems(fold([...lines, invite("ana", "cai")]))).toEqual(["not_allowed"]);
    expect(problems(fold([...lines, invite("ben", "cai")]))).toEqual([]);
    expect(problems(fold([found, changeKey("ana", "ana")]))).toEqual(["impossible"]);
  });

  it("lets in whoever has enough parts of the newest set only", () => {
    const parts = [found, makeParts("ana", "one"), makeParts("ana", "two")];
    expect(currentSet(directoryOf(fold(parts)))?.id).toBe(id("two"));
    expect(problems(fold([...parts, arrive("ben", "one")]))).toEqual(["impossible"]);
    expect(problems(fold([...parts, arrive("ben", "three")]))).toEqual(["impossible"]);
    const arrived = fold([...parts, arrive("ben", "two")]);
    expect(directoryOf(arrived).people.get(ben)).toMatchObject({ standing: "invited" });
    expect(problems(fold([...parts, arrive("ben", "two"), invite("ben", "cai")]))).toEqual([
      "unknown_actor",
    ]);
    const folded = fold([...parts, arrive("ben", "two"), enter("ben")]);
    expect(directoryOf(folded).people.get(ben)).toMatchObject({
      standing: "active",
      roles: ["secretary", "bureau"],
      via: "parts",
    });
  });

  it("changes one's own keys with the old one and the new one", () => {
    const keys = { person: ana, ...keysOf("ana2") };
    const proof = proofBy("ana", renewMessage(place, keys));
    const renewed: Line = { by: "ana", says: { kind: "renewKeys", ...keys, proof }, key: "ana2" };
    expect(directoryOf(fold([found, renewed])).people.get(ana)).toMatchObject(keysOf("ana2"));
    expect(problems(fold([found, renewed, invite("ana", "ben")]))).toEqual(["bad_signature"]);
    expect(problems(fold([found, { ...renewed, key: "ana" }]))).toEqual(["bad_signature"]);
    expect(problems(fold([...both, { ...renewed, by: "ben" }]))).toEqual(["impossible"]);
    const borrowed = { ...renewed.says, proof: proofBy("ana2", renewMessage(place, keys)) };
    expect(problems(fold([found, { ...renewed, says: borrowed }]))).toEqual(["bad_proof"]);
    // A key that was changed already gives no other one.
    expect(problems(fold([found, renewed, renewed]))).toEqual(["bad_proof"]);
    expect(problems(fold([...both, changeKey("ben", "ana"), renewed]))).toEqual(["impossible"]);
  });

  it("ends the invitations that were given with keys that are changed", () => {
    const keys = { person: ana, ...keysOf("ana2") };
    const proof = proofBy("ana", renewMessage(place, keys));
    const renewed: Line = { by: "ana", says: { kind: "renewKeys", ...keys, proof }, key: "ana2" };
    const lines = [...both, invite("ana", "cai"), invite("ben", "dou"), renewed];
    expect(problems(fold([...lines, join("dou")]))).toEqual([]);
    expect(problems(fold([...lines, join("cai")]))).toEqual(["impossible"]);
  });
});

describe("keys that are lost", () => {
  const lost: Line = { by: "ana", says: { kind: "loseKeys", person: cai } };
  const endorse = (by: string, code = "again"): Line => ({
    by,
    says: { kind: "endorse", person: cai, ...keysOf(code) },
  });
  const three = [...both, invite("ana", "cai", ["case_handler"]), join("cai")];

  it("count for nothing, and are replaced when two others say so", () => {
    expect(
      problems(
        fold([
          ...three,
          lost,
          { by: "cai", says: { kind: "compare", person: ana, sign: hex("ana") } },
        ]),
      ),
    ).toEqual(["unknown_actor"]);
    const alone = fold([
      ...three,
      lost,
      endorse("ana"),
      endorse("ana"),
      join("cai", "again", "cai2"),
    ]);
    expect(problems(alone)).toEqual(["impossible"]);
    const apart = [endorse("ana"), endorse("ben", "other"), join("cai", "other", "cai2")];
    expect(problems(fold([...three, lost, ...apart]))).toEqual(["impossible"]);
    const folded = fold([
      ...three,
      lost,
      endorse("ana"),
      endorse("ben"),
      join("cai", "again", "cai2"),
    ]);
    expect(folded.refused).toEqual([]);
    expect(directoryOf(folded).people.get(cai)).toMatchObject({
      ...keysOf("cai2"),
      via: "succession",
    });
  });

  it("are replaced by one person whom the parts let in", () => {
    const withParts = [
      ...three,
      makeParts("ana", "set"),
      arrive("dou", "set"),
      enter("dou"),
      lost,
      endorse("dou"),
    ];
    expect(fold([...withParts, join("cai", "again", "cai2")]).refused).toEqual([]);
  });

  it("give a successor who is nobody’s second before somebody else met them", () => {
    const back = [...three, lost, endorse("ana"), endorse("ben"), join("cai", "again", "cai2")];
    expect(isCaiSecond(back)).toBe(false);
    expect(isCaiSecond([...back, compareSuccessor("ana")])).toBe(false);
    expect(isCaiSecond([...back, invite("ana", "dou"), join("dou"), compareSuccessor("dou")])).toBe(
      true,
    );
    expect(isCaiSecond(three)).toBe(true);
  });
});

describe("two laptops that meet", () => {
  const three = [...both, invite("ana", "cai", ["bureau"]), join("cai")];

  it("set aside what the removed said beside their removal", () => {
    const folded = fold([
      ...three,
      { ...changeKey("ana", "ben"), after: ["5"] },
      { ...invite("ben", "dou"), after: ["5"] },
      { ...invite("cai", "eve"), after: ["6", "7"] },
    ]);
    expect(folded.refused).toEqual([]);
    expect(directoryOf(folded).people.get(ben)?.standing).toBe("removed");
    expect(directoryOf(folded).people.has(dou)).toBe(false);
    expect(directoryOf(folded).people.get(id("eve"))?.standing).toBe("invited");
  });

  it("suspend two who removed each other, until somebody decides who came with parts", () => {
    const apart = [
      ...three,
      makeParts("ana", "set"),
      { ...changeKey("ana", "ben"), after: ["6"] },
      { ...changeKey("ben", "ana"), after: ["6"] },
    ];
    const standing = (folded: Folded) =>
      [ana, ben].map((one) => directoryOf(folded).people.get(one)?.standing);
    expect(standing(fold(apart))).toEqual(["suspended", "suspended"]);
    const met = [...apart, { ...invite("ana", "dou"), after: ["7", "8"] }];
    expect(problems(fold(met))).toEqual(["unknown_actor"]);
    const decided = [...apart, { ...arrive("dou", "set"), after: ["7", "8"] }, enter("dou")];
    expect(
      standing(fold([...decided, decide("dou", ana, true), decide("dou", ben, false)])),
    ).toEqual(["active", "removed"]);
    expect(problems(fold([...decided, decide("cai", ana, true)]))).toEqual(["not_allowed"]);
  });

  it("give the same directory in whatever order their entries came", () => {
    const entries = entriesOf([
      ...three,
      { ...changeKey("ana", "ben"), after: ["5"] },
      { ...invite("ben", "dou"), after: ["5"] },
      { ...invite("cai", "eve"), after: ["5"] },
      { ...makeParts("cai", "set"), after: ["6", "7"] },
      { ...changeKey("cai", null, 3), after: ["8", "9"] },
    ]);
    const whole = foldDirectory(entries, { ...place, isProven });
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        const folded = foldDirectory(shuffled, { ...place, isProven });
        expect(folded.heads).toEqual(whole.heads);
        expect(people(folded)).toEqual(people(whole));
      }),
    );
  });

  it("goes on from what was proven before", () => {
    const entries = entriesOf(three);
    const before = foldDirectory(entries.slice(0, 3), { ...place, isProven });
    const start = { directory: directoryOf(before), head: hex("3") };
    const folded = foldDirectory(entries.slice(3), { ...place, isProven }, start);
    expect(folded.directory).toEqual(fold(three).directory);
    expect(folded.heads).toEqual([hex("5")]);
  });

  it("refuses what descends from nothing known", () => {
    expect(problems(fold([found, { ...invite("ana", "ben"), after: ["9"] }]))).toEqual([
      "impossible",
    ]);
  });
});
