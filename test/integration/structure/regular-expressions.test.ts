import { checkSync } from "recheck";
import { parseSync, Visitor, type ESTree } from "vite";
import { expect, it } from "vitest";
import { read, sources, TOP } from "./sources.ts";

/**
 * What looks around cannot be told by automata. It is read without looking, which makes more ways to
 * go on and none less.
 */
const LOOKING: Readonly<Record<string, string>> = {
  [String.raw`^[a-z][a-z\d+.-]*:(?!\d)`]: String.raw`^[a-z][a-z\d+.-]*:`,
  [String.raw`\n((?:[^\S\n]*>)*[^\S\n]*)(?=(\n|$|#{1,6}[^\S\n]|[-+*][^\S\n]|\d{1,9}[.)][^\S\n])?)`]: String.raw`\n((?:[^\S\n]*>)*[^\S\n]*)`,
  [String.raw`\d+|(?:(?!\d)[\p{L}\p{N}\p{M}\p{Cf}])+`]: String.raw`\d+|[\p{L}\p{N}\p{M}\p{Cf}]+`,
  [String.raw`(?<![\p{L}\p{N}])\p{Lu}\.(?:-?\p{Lu}\.)?[\s\u00A0\u202F]*$`]: String.raw`\p{Lu}\.(?:-?\p{Lu}\.)?[\s\u00A0\u202F]*$`,
};

/** Those that a program makes as it runs, as it makes them. */
const MADE: Readonly<Record<string, { readonly source: string; readonly flags: string }>> = {
  "main/host/pdf-metadata.ts": {
    source: String.raw`/Producer \(((?:\\.|[^\\()])*)\)`,
    flags: "gu",
  },
  "shared/domain/kernel/hex.ts": { source: "^[0-9a-f]{64}$", flags: "" },
  "shared/domain/publication/redact-matches.ts": {
    source: String.raw`[\p{Script=Han}\p{Script=Thai}]\p{M}*|[\p{L}\p{N}\p{M}]+`,
    flags: "gu",
  },
};

/** Without one of these, it reads so many signs of a place and no more. */
const UNBOUNDED = /[*+]|\{\d+,\}/;

const written: { file: string; source: string; flags: string }[] = [];
const making = new Set<string>();
for (const file of TOP.flatMap(sources)) {
  const made = (call: ESTree.NewExpression | ESTree.CallExpression) => {
    if (call.callee.type === "Identifier" && call.callee.name === "RegExp") making.add(file);
  };
  new Visitor({
    Literal(literal) {
      if (!("regex" in literal)) return;
      written.push({ file, source: literal.regex.pattern, flags: literal.regex.flags });
    },
    NewExpression: made,
    CallExpression: made,
  }).visit(parseSync(file, read(file)).program);
}

// A text is what somebody pastes: an expression that goes back over it stops the process that reads it.
it("each reads a text in a time that grows as its length", () => {
  const made = Object.entries(MADE).map(([file, one]) => ({ file, ...one }));
  const all = [...written, ...made].filter(({ source }) => UNBOUNDED.test(source));
  const slow = all.filter(({ source, flags }) => {
    const options = { checker: "automaton", timeout: null } as const;
    return checkSync(LOOKING[source] ?? source, flags, options).status !== "safe";
  });
  expect(slow).toEqual([]);
});

it("each that is made as a program runs is told here, and each that looks around is still there", () => {
  expect([...making].toSorted()).toEqual(Object.keys(MADE).toSorted());
  const still = new Set(written.map(({ source }) => source));
  expect(Object.keys(LOOKING).filter((source) => !still.has(source))).toEqual([]);
});
