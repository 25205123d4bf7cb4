import { expect, it } from "vitest";
import { namesakesToCome } from "./namesakes-to-come.ts";

it("puts whoever is noted last, and leaves the rest in order", () => {
  const people = [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }];
  const noted = new Set(["a", "c"]);
  expect(namesakesToCome(people, (id) => noted.has(id)).map(({ id }) => id)).toEqual([
    "b",
    "d",
    "a",
    "c",
  ]);
});
