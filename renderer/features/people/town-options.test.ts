import { describe, expect, it } from "vitest";
import { foldTowns, townsFor } from "./town-options.ts";

const towns = foldTowns([
  { town: "Saint-Étienne", count: 12 },
  { town: "Étampes", count: 3 },
  { town: "Brest", count: 40 },
  { town: "L’Haÿ-les-Roses", count: 7 },
]);
const names = (typed: string, limit = 10) => townsFor(towns, typed, limit).map((one) => one.town);

describe("townsFor", () => {
  it("ignores accents, case and punctuation", () => {
    expect(names("etam")).toEqual(["Étampes"]);
    expect(names("l'hay les")).toEqual(["L’Haÿ-les-Roses"]);
  });

  it("offers those that begin with it first", () => {
    expect(names("et")).toEqual(["Étampes", "Saint-Étienne"]);
  });

  it("offers the most peopled ones while nothing is typed", () => {
    expect(names("", 2)).toEqual(["Brest", "Saint-Étienne"]);
  });

  it("offers nothing for what no town holds", () => {
    expect(names("zzz")).toEqual([]);
  });
});
