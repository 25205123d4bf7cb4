import { expect, it } from "vitest";
import { layOut } from "#shared/domain/bodies/picture/lay-out.ts";
import { aNode } from "#test/fixtures/bodies/many-nodes.ts";
import { goTo, type Place } from "./go-to.ts";

const { bodies } = layOut([
  aNode("top"),
  aNode("part", { parent: "top" }),
  aNode("within", { parent: "part" }),
]);
const whole: Place = { entered: null, focused: "top" };

/** Where keys lead, one after the other. */
const after = (...keys: readonly string[]) =>
  keys.reduce<Place | null>((at, key) => (at === null ? null : goTo(bodies, at, key)), whole);

it("goes in by Enter, to what is inside, and as far as there is something", () => {
  expect(after("Enter")).toEqual({ entered: "top", focused: "part" });
  expect(after("Enter", "Enter")).toEqual({ entered: "part", focused: "within" });
  expect(after("Enter", "Enter", "Enter")).toEqual({ entered: "within", focused: "within" });
});

it("goes out by Escape, a circle at a time, which has the focus then", () => {
  expect(after("Enter", "Enter", "Escape")).toEqual({ entered: "top", focused: "part" });
  expect(after("Enter", "Enter", "Escape", "Escape")).toEqual(whole);
  expect(after("Escape")).toBe(null);
});

it("zooms by + and −, and shows the whole again by Home", () => {
  expect(after("+")).toEqual({ entered: "top", focused: "top" });
  expect(after("Enter", "-")).toEqual(whole);
  expect(after("Enter", "Enter", "Home")).toEqual({ entered: null, focused: "within" });
});

it("stays where there is nothing that way, and leaves other keys to others", () => {
  expect(after("ArrowLeft")).toEqual(whole);
  expect([after("a"), after("Tab")]).toEqual([null, null]);
});
