import { expect, it } from "vitest";
import { suggestedPeople } from "./suggested-people.ts";

const named = (id: string, givenName: string) => ({ id, givenName, familyName: "Leroy" });
const people = [named("a", "Ana"), named("b", "Anaïs"), named("c", "Anatole"), named("d", "Anouk")];
const suggested = (members: string[], noted: string[], typed = "an") =>
  suggestedPeople(
    people,
    members.map((id) => people.find((one) => one.id === id) ?? named(id, "Andrée")),
    typed,
    (id) => noted.includes(id),
  ).map(({ id }) => id);

it("puts whoever is noted last, and leaves the rest in order", () => {
  expect(suggested([], ["a", "c"])).toEqual(["b", "d", "a", "c"]);
});

it("puts members of the body first, among those who are not noted and those who are", () => {
  expect(suggested(["c", "d", "b"], ["b", "a"])).toEqual(["c", "d", "b", "a"]);
});

it("suggests a member who is not among the first found, if the name fits", () => {
  expect(suggested(["z"], [])).toEqual(["z", "a", "b", "c", "d"]);
  expect(suggested(["z"], [], "ana")).toEqual(["a", "b", "c", "d"]);
});
