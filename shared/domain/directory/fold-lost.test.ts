import { describe, expect, it } from "vitest";
import type { Statement } from "./statement.ts";
import {
  ana,
  arrive,
  ben,
  both,
  cai,
  changeKey,
  compareSuccessor,
  directoryOf,
  dou,
  enter,
  fold,
  hex,
  id,
  invite,
  isCaiSecond,
  join,
  keysOf,
  makeParts,
  problems,
  type Line,
} from "#test/helpers/directory-lines.ts";

const lost: Line = { by: "ana", says: { kind: "loseKeys", person: cai } };
const endorse = (by: string, code = "again"): Line => ({
  by,
  says: { kind: "endorse", person: cai, ...keysOf(code), until: 9 },
});

const meet = (by: string, who: string): Line => ({
  by,
  says: { kind: "compare", person: id(who), sign: hex(who) },
});

describe("keys that are lost", () => {
  const apart = [...both, invite("ana", "cai", ["case_handler"]), join("cai")];
  const three = [...apart, meet("cai", "ben")];
  const dou4 = [invite("ana", "dou", ["bureau"]), join("dou"), meet("cai", "dou")];

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
    const unlike = [endorse("ana"), endorse("ben", "other"), join("cai", "other", "cai2")];
    expect(problems(fold([...three, lost, ...unlike]))).toEqual(["impossible"]);
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

  it("are not replaced by keys that somebody has or had, nor after a refusal", () => {
    const back = join("cai", "again", "cai2");
    const twice = [endorse("ana"), endorse("ben")];
    expect(problems(fold([...three, lost, endorse("ana", "cai")]))).toEqual(["impossible"]);
    expect(problems(fold([...three, lost, endorse("ana", "ben")]))).toEqual(["impossible"]);
    const other = { ...endorse("ana"), says: { ...endorse("ana").says, person: ben } as Statement };
    const withDou = dou4;
    const lostTwo: Line[] = [
      ...withDou,
      lost,
      { by: "dou", says: { kind: "loseKeys", person: ben } },
      endorse("dou"),
    ];
    // Endorsed for one of them, keys are not endorsed for the other.
    expect(problems(fold([...three, ...lostTwo, other]))).toEqual(["impossible"]);
    const refuse: Line = {
      by: "ben",
      says: { kind: "refuseKeys", person: cai, sign: hex("again") },
    };
    expect(problems(fold([...three, lost, ...twice, refuse, back]))).toEqual(["impossible"]);
    expect(problems(fold([...three, lost, refuse]))).toEqual(["impossible"]);
    expect(problems(fold([...three, lost, ...twice, refuse, endorse("ana")]))).toEqual([
      "impossible",
    ]);
  });

  it("end what was said for a successor with the keys of who said it, and with the vault’s", () => {
    const withDou = dou4;
    const back = join("cai", "again", "cai2");
    const loseAna: Line = { by: "ben", says: { kind: "loseKeys", person: ana } };
    const said = [...three, ...withDou, lost, endorse("ana"), endorse("dou")];
    expect(fold([...said, back]).refused).toEqual([]);
    expect(problems(fold([...said, loseAna, back]))).toEqual(["impossible"]);
    expect(problems(fold([...said, changeKey("ana", "ben"), back]))).toEqual(["impossible"]);
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

  it("let a successor whom nobody met say nothing of another", () => {
    const withDou = [...dou4, makeParts("ana", "set")];
    const bureau: Line = {
      by: "ana",
      says: { kind: "setRoles", person: cai, roles: ["bureau"] },
    };
    const back = [bureau, lost, endorse("ana"), endorse("ben"), join("cai", "again", "cai2")];
    const loseDou: Line = { by: "ana", says: { kind: "loseKeys", person: dou } };
    const forDou: Line = {
      by: "cai",
      key: "cai2",
      says: { kind: "endorse", person: dou, ...keysOf("more"), until: 9 },
    };
    const lines = [...three, ...withDou, ...back];
    expect(problems(fold([...lines, loseDou, forDou]))).toEqual(["not_allowed"]);
    const met = [...lines, compareSuccessor("dou"), loseDou, forDou];
    // Who met them lost their own keys since.
    expect(problems(fold(met))).toEqual(["not_allowed"]);
    const meets: Line = {
      by: "cai",
      key: "cai2",
      says: { kind: "compare", person: ana, sign: hex("ana") },
    };
    expect(problems(fold([...lines, meets]))).toEqual(["not_allowed"]);
    expect(problems(fold([...lines, compareSuccessor("dou"), meets]))).toEqual([]);
  });

  describe("one person who makes another", () => {
    const puppet = [invite("ana", "eve", ["bureau"]), join("eve")];
    const back = join("cai", "again", "cai2");
    const ends = (lines: readonly Line[]) => problems(fold([...lines, back]));

    it("takes nobody’s place with somebody whom they let in, before or after the loss", () => {
      const both2 = [endorse("ana"), endorse("eve")];
      expect(ends([...three, ...puppet, lost, ...both2])).toEqual(["impossible"]);
      expect(ends([...three, lost, ...puppet, ...both2])).toEqual(["impossible"]);
    });

    it("takes nobody’s place with two of them, nor with one whom another of them let in", () => {
      const second = [invite("ana", "fay", ["bureau"]), join("fay")];
      const third = [invite("eve", "gil", ["bureau"]), join("gil")];
      const made = [...three, ...puppet, ...second, ...third, lost];
      expect(ends([...made, endorse("eve"), endorse("fay")])).toEqual(["impossible"]);
      expect(ends([...made, endorse("ana"), endorse("gil")])).toEqual(["impossible"]);
    });

    it("has nobody vouch for them but the one whose keys are lost, while they had them", () => {
      const met = [...three, ...puppet, meet("ben", "eve"), meet("eve", "ana"), lost];
      expect(ends([...met, endorse("ana"), endorse("eve")])).toEqual(["impossible"]);
      expect(ends([...apart, lost, endorse("ana"), endorse("ben")])).toEqual(["impossible"]);
      const known = [...three, ...puppet, meet("cai", "eve"), lost];
      expect(ends([...known, endorse("ana"), endorse("eve")])).toEqual([]);
    });

    it("draws no parts after the loss to come in by, nor lets anybody in from there", () => {
      const parts = [makeParts("ana", "late"), arrive("hal", "late"), enter("hal")];
      const late = [...three, lost, ...parts];
      expect(ends([...late, endorse("hal")])).toEqual(["impossible"]);
      expect(ends([...late, endorse("ana"), endorse("hal")])).toEqual(["impossible"]);
      const more = [invite("hal", "ida", ["bureau"]), join("ida")];
      expect(ends([...late, ...more, endorse("ana"), endorse("ida")])).toEqual(["impossible"]);
    });
  });
});
