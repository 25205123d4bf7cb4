import { expect, it } from "vitest";
import { compose, type Texts } from "./compose.ts";

it("makes one tree of the texts of all, sharing branches", () => {
  const people = { people: { title: "Personnes" }, errors: { people: { gone: "Partie." } } };
  const meetings = { meetings: { title: "Réunions" }, errors: { meetings: { gone: "Finie." } } };
  expect(compose<Texts>([people, meetings])).toEqual({
    people: { title: "Personnes" },
    meetings: { title: "Réunions" },
    errors: { people: { gone: "Partie." }, meetings: { gone: "Finie." } },
  });
  expect(people.errors).toEqual({ people: { gone: "Partie." } });
});

it.each([
  ["a text that two give", [{ a: { b: "x" } }, { a: { b: "x" } }], "a.b"],
  ["a text where another has texts", [{ a: { b: "x" } }, { a: "y" }], "a"],
  ["texts where another has a text", [{ a: "y" }, { a: { b: "x" } }], "a"],
])("refuses %s, and names it", (_what, features, key) => {
  expect(() => compose<Texts>(features)).toThrow(`two features give the text ${key}`);
});
