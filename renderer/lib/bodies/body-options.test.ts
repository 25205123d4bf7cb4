import { expect, it } from "vitest";
import { bodiesFor } from "./body-options.ts";

const bodies = [
  { id: "a", label: "Groupe écoles" },
  { id: "b", label: "École du dimanche", detail: "Pôle éducation" },
  { id: "c", label: "Bureau" },
];
const offered = (typed: string, limit = 10) => bodiesFor(bodies, typed, limit).map(({ id }) => id);

it("offers what begins with the words typed, then what has them, whatever their accents", () => {
  expect(offered("ecole")).toEqual(["b", "a"]);
  expect(offered("ÉCO gr")).toEqual(["a"]);
  expect(offered("pôle")).toEqual([]);
});

it("offers the first of all where nothing is typed", () => {
  expect(offered(" ", 2)).toEqual(["a", "b"]);
});
