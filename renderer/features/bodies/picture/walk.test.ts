import { describe, expect, it } from "vitest";
import { layOut } from "#shared/domain/bodies/picture/lay-out.ts";
import { aNode, manyNodes } from "#test/fixtures/bodies/many-nodes.ts";
import { detailAt, neighbour, viewOf, type Direction } from "./walk.ts";

const DIRECTIONS: readonly Direction[] = ["left", "right", "up", "down"];

describe("walking among circles", () => {
  it("stays in the same circle, and goes the way it was asked", () => {
    const { bodies } = layOut(manyNodes(60));
    for (const from of bodies) {
      for (const direction of DIRECTIONS) {
        const to = neighbour(bodies, from, direction);
        if (to === null) continue;
        expect(to.within).toBe(from.within);
        const gone = {
          left: from.x - to.x,
          right: to.x - from.x,
          up: from.y - to.y,
          down: to.y - from.y,
        };
        expect(gone[direction]).toBeGreaterThan(0);
      }
    }
  });

  it("reaches every circle of those at the top from any of them", () => {
    const { bodies } = layOut(["a", "b", "c", "d", "e"].map((id) => aNode(id)));
    const [first] = bodies;
    if (first === undefined) throw new Error("five were laid out");
    const seen = new Set([first]);
    for (const at of seen) {
      for (const direction of DIRECTIONS) {
        const to = neighbour(bodies, at, direction);
        if (to !== null) seen.add(to);
      }
    }
    expect(seen.size).toBe(5);
  });

  it("goes nowhere from a circle alone", () => {
    const { bodies } = layOut([aNode("one"), aNode("part", { parent: "one" })]);
    expect(bodies.map((one) => neighbour(bodies, one, "left"))).toEqual([null, null]);
  });
});

it("puts a disc in the middle of the stage, as large as it fits", () => {
  const stage = { width: 800, height: 400 };
  const view = viewOf(
    stage,
    { width: 1000, height: 1000 },
    { x: 200, y: 900, r: 50, parts: ["p"] },
  );
  expect(view.scale).toBeCloseTo(3.84);
  expect(200 * view.scale + view.x).toBeCloseTo(400);
  expect(900 * view.scale + view.y).toBeCloseTo(200);
  expect(viewOf(stage, { width: 1000, height: 500 }, null).scale).toBeCloseTo(0.768);
});

it("shows all where it can be read, then the name, then a sign, then the circle alone", () => {
  const written = { texts: [], signs: [], isWhole: true };
  const body = {
    written: { ...written, size: 10 },
    brief: { ...written, size: 20 },
    heart: { x: 0, y: 0, r: 60 },
  };
  expect([2, 0.5, 0.2, 0.05].map((scale) => detailAt(body, scale))).toEqual([
    "written",
    "brief",
    "sign",
    "none",
  ]);
});
