import { expect, it } from "vitest";
import { NO_CODE, readCode } from "./code-words.ts";

const CODE = ["abaisser", "zoologie", "tulipe", "octobre", "tambour", "grim"];

it("counts the words that are missing, and says when all six are there", () => {
  expect(readCode(NO_CODE)).toEqual({ kind: "incomplete", missing: 6 });
  expect(readCode([...CODE.slice(0, 5), " "])).toEqual({ kind: "incomplete", missing: 1 });
  expect(readCode(CODE)).toEqual({ kind: "complete" });
});

it("names the words that are in no list", () => {
  const typed = CODE.map((word, at) => (at === 1 || at === 4 ? "zzzz" : word));
  expect(readCode(typed)).toEqual({ kind: "unknown", places: [1, 4] });
});
