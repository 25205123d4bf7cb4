import { expect, it } from "vitest";
import { splitShares } from "./read-shares.ts";

const part = (letter: string) => Array.from({ length: 25 }, () => `mot${letter}`);
const lines = (words: readonly string[]) =>
  words.map((word, at) => `${at + 1}. ${word}`).join("\n");

it("takes parts a line each, apart by an empty line, or one after the other", () => {
  const [one, other] = [part("a"), part("b")];
  for (const written of [
    `${one.join(" ")}\n${other.join(" ")}\n`,
    `${lines(one)}\n\n${lines(other)}`,
    `${lines(one)}\r\n${other.join(" ")}`,
  ]) {
    expect(splitShares(written)).toEqual([one, other]);
  }
});

it("keeps a part that lacks a word apart from the next one", () => {
  const [one, other] = [part("a").slice(1), part("b")];
  expect(splitShares(`${one.join(" ")}\n\n${other.join(" ")}`)).toEqual([one, other]);
  expect(splitShares(" \n\n")).toEqual([]);
});
