import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aNode, manyNodes } from "#test/fixtures/bodies/many-nodes.ts";
import type { Disc } from "./disc.ts";
import { layOut, type PlacedBody } from "./lay-out.ts";

const SLACK = 1e-6;
const apart = (one: Disc, other: Disc) => Math.hypot(one.x - other.x, one.y - other.y);
const isIn = (inner: Disc, outer: Disc) => apart(inner, outer) + inner.r <= outer.r + SLACK;
const overlap = (one: Disc, other: Disc) => apart(one, other) < one.r + other.r - SLACK;

function problemsOf(bodies: readonly PlacedBody[]): string[] {
  const byId = new Map(bodies.map((body) => [body.node.id, body]));
  const problems: string[] = [];
  for (const [within, siblings] of Map.groupBy(bodies, (body) => body.within)) {
    const parent = within === null ? undefined : byId.get(within);
    const discs = [...siblings, ...(parent === undefined ? [] : [parent.heart])];
    for (const [index, one] of discs.entries()) {
      if (parent !== undefined && !isIn(one, parent))
        problems.push(`${within} does not hold ${index}`);
      for (const other of discs.slice(index + 1)) {
        if (overlap(one, other)) problems.push(`two overlap in ${within}`);
      }
    }
  }
  return problems;
}

/** Each body under one before it, or at the top. */
const forests = fc
  .array(fc.record({ under: fc.nat(), isTop: fc.boolean(), people: fc.nat(60) }), {
    minLength: 1,
    maxLength: 80,
  })
  .map((told) =>
    told.map(({ under, isTop, people }, index) =>
      aNode(`b${index}`, { parent: isTop || index === 0 ? null : `b${under % index}`, people }),
    ),
  );

describe("circles in circles", () => {
  it("hold their parts and what is written of themselves, and no two of them overlap", () => {
    fc.assert(
      fc.property(forests, fc.double({ min: 0.3, max: 4, noNaN: true }), (nodes, aspect) => {
        const { bodies, width, height } = layOut(nodes, aspect);
        expect(bodies.map(({ node }) => node.id).toSorted()).toEqual(
          nodes.map(({ id }) => id).toSorted(),
        );
        expect(problemsOf(bodies)).toEqual([]);
        for (const { x, y, r } of bodies) {
          expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(r - SLACK);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("say where each is: above, its parts, and how deep", () => {
    const { bodies } = layOut([
      aNode("within", { parent: "part" }),
      aNode("part", { parent: "top" }),
      aNode("top"),
    ]);
    expect(
      bodies.map(({ node, depth, within, parts }) => ({ id: node.id, depth, within, parts })),
    ).toEqual([
      { id: "top", depth: 0, within: null, parts: ["part"] },
      { id: "part", depth: 1, within: "top", parts: ["within"] },
      { id: "within", depth: 2, within: "part", parts: [] },
    ]);
  });

  it("are the same in whatever order the bodies come", () => {
    const nodes = manyNodes(200);
    expect(layOut(nodes.toReversed(), 1.5)).toEqual(layOut(nodes, 1.5));
  });

  it("are all there where two would stand under each other, or under one that is not open", () => {
    const { bodies } = layOut([
      aNode("one", { parent: "other" }),
      aNode("other", { parent: "one" }),
      aNode("orphan", { parent: "closed" }),
    ]);
    expect(bodies.map(({ node }) => node.id).toSorted()).toEqual(["one", "orphan", "other"]);
    expect(problemsOf(bodies)).toEqual([]);
  });

  it("make nothing of nothing", () => {
    expect(layOut([]).bodies).toEqual([]);
  });
});
