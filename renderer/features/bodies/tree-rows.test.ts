import { expect, it } from "vitest";
import type { BodyNode } from "#shared/domain/bodies/views.ts";
import { countMatches, idsOf, matching, namesakes, pathTo, treeOf } from "./tree-rows.ts";

function aNode(id: string, parent: string | null, name = id): BodyNode {
  return {
    id,
    name,
    parent,
    kind: "circle",
    attachment: "part",
    admission: "open",
    openedOn: "2026-01-01",
    closedOn: null,
    until: null,
    hasRule: false,
    people: 0,
    vacant: 0,
    ending: 0,
    holders: [],
  };
}

const NODES = [
  aNode("tracts", "presse"),
  aNode("presse", null),
  aNode("groupe 10", null),
  aNode("groupe 9", null),
  aNode("affiches", "presse"),
  aNode("orphan", "gone"),
];

it("puts each under what it stands under, by name, and at the top what has nothing above", () => {
  expect(idsOf(treeOf(NODES, "fr-FR"))).toEqual([
    "groupe 9",
    "groupe 10",
    "orphan",
    "presse",
    "affiches",
    "tracts",
  ]);
});

it("keeps what some words fit with what it stands under, which is not counted", () => {
  const rows = matching(treeOf(NODES, "fr-FR"), "TRACT", ({ name }) => name);
  expect(idsOf(rows)).toEqual(["presse", "tracts"]);
  expect(countMatches(rows)).toBe(1);
  expect(matching(rows, " ", ({ name }) => name)).toEqual(rows);
});

it("tells those of the same name apart by what they stand under, however it is written", () => {
  const nodes = [aNode("a", null, "Pôle"), aNode("b", "a", "Équipe"), aNode("c", "b", "equipe")];
  expect([...namesakes(nodes)]).toEqual(["b", "c"]);
  const known = new Map(nodes.map((node) => [node.id, node]));
  expect(nodes.map((node) => pathTo(known, node))).toEqual([[], ["Pôle"], ["Pôle", "Équipe"]]);
});
