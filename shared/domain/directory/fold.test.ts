import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentSet } from "./directory.ts";
import { foldDirectory, type Folded } from "./fold.ts";
import { renewMessage } from "./proofs.ts";
import type { Statement } from "./statement.ts";
import {
  ana,
  arrive,
  ben,
  both,
  changeKey,
  decide,
  directoryOf,
  dou,
  enter,
  entriesOf,
  fold,
  found,
  hex,
  id,
  invite,
  isProven,
  join,
  key,
  keysOf,
  makeParts,
  people,
  place,
  problems,
  proofBy,
  type Line,
} from "#test/helpers/directory-lines.ts";

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

const lose = (by: string, person: string): Line => ({ by, says: { kind: "loseKeys", person } });

const standing = (folded: Folded) =>
  [ana, ben].map((one) => directoryOf(folded).people.get(one)?.standing);

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
    expect(standing(fold(apart))).toEqual(["suspended", "suspended"]);
    const met = [...apart, { ...invite("ana", "dou"), after: ["7", "8"] }];
    expect(problems(fold(met))).toEqual(["unknown_actor"]);
    const decided = [...apart, { ...arrive("dou", "set"), after: ["7", "8"] }, enter("dou")];
    expect(
      standing(fold([...decided, decide("dou", ana, true), decide("dou", ben, false)])),
    ).toEqual(["active", "removed"]);
    expect(problems(fold([...decided, decide("cai", ana, true)]))).toEqual(["not_allowed"]);
    // What was decided stands where laptops meet again.
    const again = [
      ...decided,
      decide("dou", ana, true),
      decide("dou", ben, false),
      { ...invite("cai", "eve"), after: ["12"] },
      { ...invite("dou", "fay"), after: ["12"] },
      { ...invite("dou", "gil"), after: ["13", "14"] },
    ];
    expect(fold(again).refused).toEqual([]);
    expect(standing(fold(again))).toEqual(["active", "removed"]);
  });

  it("are not decided of by parts that somebody made since, who could keep them all", () => {
    const apart = [
      ...three,
      makeParts("ana", "set"),
      { ...changeKey("ana", "ben"), after: ["6"] },
      { ...changeKey("ben", "ana"), after: ["6"] },
      { ...makeParts("cai", "own"), after: ["7", "8"] },
      arrive("dou", "own"),
      enter("dou"),
    ];
    const decided = fold([...apart, decide("dou", ana, false), decide("dou", ben, false)]);
    expect(problems(decided)).toEqual(["not_allowed", "not_allowed"]);
    expect(standing(decided)).toEqual(["suspended", "suspended"]);
  });

  it("let nobody in whom either of two invited, from their removing each other on", () => {
    const apart = [
      ...three,
      invite("ben", "dou", ["bureau"]),
      makeParts("ana", "set"),
      { ...lose("ana", ben), after: ["7"] },
      { ...lose("ben", ana), after: ["7"] },
    ];
    expect(problems(fold([...apart, { ...join("dou"), after: ["8", "9"] }]))).toEqual([
      "impossible",
    ]);
    const decided = [
      ...apart,
      { ...arrive("eve", "set"), after: ["8", "9"] },
      enter("eve"),
      decide("eve", ben, true),
    ];
    expect(problems(fold([...decided, join("dou")]))).toEqual(["impossible"]);
    expect(directoryOf(fold(decided)).people.get(dou)?.standing).toBe("removed");
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
