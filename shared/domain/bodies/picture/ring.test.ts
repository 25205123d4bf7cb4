import fc from "fast-check";
import { expect, it } from "vitest";
import { ringAround } from "./ring.ts";

const SLACK = 1e-9;

it("goes round once, each as far from the next, the first at the left", () => {
  const ring = ringAround(10, [10, 10, 10, 10, 10, 10, 10, 10], 2);
  const [first, second, , , opposite] = ring?.places ?? [];
  expect(first?.y).toBeCloseTo(0);
  expect(first?.x).toBeLessThan(0);
  expect(opposite?.x).toBeCloseTo(-(first?.x ?? 0));
  const apart = Math.hypot((first?.x ?? 0) - (second?.x ?? 0), (first?.y ?? 0) - (second?.y ?? 0));
  expect(apart).toBeCloseTo(22);
  expect(ring?.reach).toBeCloseTo(10 - (first?.x ?? 0));
});

it("leaves its midst at least what is asked, whatever the circles, and overlaps nowhere", () => {
  const radii = fc.array(fc.double({ min: 0.5, max: 60, noNaN: true }), { maxLength: 50 });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 90, noNaN: true }), radii, (heart, all) => {
      const ring = ringAround(heart, all, 3);
      if (ring === null) return;
      expect(ring.heart).toBeGreaterThanOrEqual(heart - SLACK);
      for (const { x, y, r } of ring.places) {
        expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(ring.heart + r);
        expect(Math.hypot(x, y) + r).toBeLessThanOrEqual(ring.reach + SLACK);
      }
      const pairs = ring.places.flatMap((one, at) =>
        ring.places.slice(at + 1).map((other) => [one, other] as const),
      );
      for (const [one, other] of pairs)
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.r + other.r);
    }),
  );
});

it("is several of many that are alike, with as few as hold them", () => {
  const ring = ringAround(
    20,
    Array.from({ length: 20 }, () => 10),
    2,
  );
  const distances = (ring?.places ?? []).map(({ x, y }) => Math.round(Math.hypot(x, y)));
  expect([...new Set(distances)]).toEqual([32, 54]);
  expect(distances.filter((one) => one === 32)).toHaveLength(7);
});

it("is none of two, of a crowd, and of two large ones with a small one between", () => {
  expect(ringAround(1, [1, 1], 1)).toBeNull();
  expect(
    ringAround(
      1,
      Array.from({ length: 49 }, () => 1),
      1,
    ),
  ).toBeNull();
  expect(ringAround(0, [50, 0.5, 50, 30], 0)).toBeNull();
});
