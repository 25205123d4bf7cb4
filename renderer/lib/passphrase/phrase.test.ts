import { describe, expect, it } from "vitest";
import { problemOf, typedPhrase, type PhraseAnswers } from "./phrase.ts";

const words = ["abri", "brise", "cadran", "dune", "éclair", "forge"];
const answers = (more: Partial<PhraseAnswers>): PhraseAnswers => ({
  kind: "suggested",
  words,
  retyped: "",
  own: "",
  repeat: "",
  ...more,
});

describe("six words", () => {
  it("accepts them copied with other spaces, capitals or accents composed otherwise", () => {
    const retyped = "  Abri brise  cadran dune\u00a0e\u0301clair FORGE ";
    expect(problemOf(answers({ retyped }))).toBeNull();
    expect(typedPhrase(answers({ retyped }))).toBe("abri brise cadran dune éclair forge");
  });

  it("refuses a word missing or in another order", () => {
    expect(problemOf(answers({ retyped: "abri brise cadran dune éclair" }))).toEqual({
      kind: "differs",
    });
    expect(problemOf(answers({ retyped: "brise abri cadran dune éclair forge" }))).toEqual({
      kind: "differs",
    });
    expect(problemOf(answers({ retyped: " " }))).toEqual({ kind: "words_missing" });
  });

  it("accepts nothing before the words are there", () => {
    expect(problemOf(answers({ words: [], retyped: "x" }))).toEqual({ kind: "differs" });
  });
});

const own = (text: string, repeat = "") => problemOf(answers({ kind: "own", own: text, repeat }));

describe("one's own phrase", () => {
  it("says how many characters are missing, then that the two differ", () => {
    expect(own("")).toEqual({ kind: "missing" });
    expect(own("onze lettr.")).toEqual({ kind: "too_short", missing: 1 });
    expect(own("douze lettre", "douze lettres")).toEqual({ kind: "differs" });
    expect(own("douze lettre", "douze lettre")).toBeNull();
  });
});
