import { expect, it } from "vitest";
import { compose } from "./compose.ts";

it("makes one tree of the texts of all, sharing branches", () => {
  const people = { people: { title: "Personnes" }, errors: { people: { gone: "Partie." } } };
  const meetings = { meetings: { title: "Réunions" }, errors: { meetings: { gone: "Finie." } } };
  expect(compose({ people, meetings })).toEqual({
    people: { title: "Personnes" },
    meetings: { title: "Réunions" },
    errors: { people: { gone: "Partie." }, meetings: { gone: "Finie." } },
  });
  expect(people.errors).toEqual({ people: { gone: "Partie." } });
});

it.each([
  ["a text that two give", { one: { a: { b: "x" } }, other: { a: { b: "x" } } }, "a.b"],
  ["a text where another has texts", { one: { a: { b: "x" } }, other: { a: "y" } }, "a"],
  ["texts where another has a text", { one: { a: "y" }, other: { a: { b: "x" } } }, "a"],
])("refuses %s, and names it", (_what, features, key) => {
  expect(() => compose(features)).toThrow(`two features give the text ${key}`);
});
