import { describe, expect, it } from "vitest";
import { groupReader, groupsIn, kindOfName } from "./groups.ts";

const nothing = { has: () => false, separators: 0 };

describe("the names that a cell lists", () => {
  it.each([
    ["Presse", ["Presse"]],
    ["Presse, Terrain ;Accueil / Écoles", ["Presse", "Terrain", "Accueil", "Écoles"]],
    ["- Presse\n- Terrain\r\n\n• Accueil", ["Presse", "Terrain", "Accueil"]],
    ["Presse,, presse ; PRESSE", ["Presse"]],
    ["aucun", []],
    [" - ", []],
    ["Aucun ; Presse", ["Presse"]],
    [" ,;/ ", []],
    ["Garde-manger · nord", ["Garde-manger · nord"]],
  ])("of %j", (cell, expected) => {
    expect(groupsIn(cell, nothing)).toEqual(expected);
  });

  it("are not parted within a name that is known, the longest first", () => {
    const known = new Set(["eau energie", "eau", "eau energie climat"]);
    const whole = { has: (folded: string) => known.has(folded), separators: 2 };
    expect(groupsIn("Presse, Eau, énergie", whole)).toEqual(["Presse", "Eau, énergie"]);
    expect(groupsIn("eau / énergie / climat, terrain", whole)).toEqual([
      "eau / énergie / climat",
      "terrain",
    ]);
    expect(groupsIn("Eau ; terrain", whole)).toEqual(["Eau", "terrain"]);
  });

  it("take a time that grows as their length", () => {
    expect(groupsIn("eau,".repeat(50_000), nothing)).toEqual(["eau"]);
    expect(groupsIn(`x${" ".repeat(50_000)}y`, nothing)).toEqual(["x y"]);
  });
});

describe("what a name becomes", () => {
  const bodies = [
    { id: "old", names: ["Médias", "Presse"] },
    { id: "now", names: ["Presse"] },
  ];

  it("is the body called so, today before formerly, or a new one", () => {
    const { becomes } = groupReader(bodies);
    expect(becomes("PRESSE")).toEqual({ is: "body", body: "now" });
    expect(becomes("medias")).toEqual({ is: "body", body: "old" });
    expect(becomes("Terrain")).toEqual({ is: "new", name: "Terrain" });
    expect(groupReader([bodies[0] ?? { id: "", names: [] }]).becomes("presse")).toEqual({
      is: "body",
      body: "old",
    });
  });

  it("is what somebody said, which keeps it whole too", () => {
    const { becomes, isThere, read } = groupReader(bodies, [
      { word: "Eau, énergie", becomes: { is: "new", name: "Eau et énergie" } },
      { word: "presse", becomes: { is: "ignored" } },
    ]);
    expect(read("eau, énergie, Presse")).toEqual(["eau, énergie", "Presse"]);
    expect(becomes("eau, énergie")).toEqual({ is: "new", name: "Eau et énergie" });
    expect(becomes("Presse")).toEqual({ is: "ignored" });
    expect(isThere("presse")).toBe(true);
    expect(isThere("Terrain")).toBe(false);
  });
});

it.each([
  ["Commission finances", "commission"],
  ["Pôle écoles", "pole"],
  ["GT Cantine", "thematic_group"],
  ["Bureau", "bureau"],
  ["Polémique", "circle"],
  ["Presse", "circle"],
])("makes of %s a %s", (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});
