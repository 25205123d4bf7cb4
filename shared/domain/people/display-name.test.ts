import { describe, expect, it } from "vitest";
import { displayName, initials } from "./display-name.ts";

describe("initials", () => {
  it.each([
    ["Marie-Claude", "Le Goff", "M.-C. L. G."],
    ["Zoé", "L’Helgouac’h", "Z. L."],
    ["élodie", "Été", "É. É."],
    ["", "Association des voisins", "A. D. V."],
    ["أمينة", "الخطابي", "أ. ا."],
    ["👩‍🌾", "Petit", "👩‍🌾. P."],
    ["-", "'", "?"],
  ])("of %s %s are %s", (givenName, familyName, expected) => {
    expect(initials({ givenName, familyName })).toBe(expected);
  });
});

it("writes a name without a stray space when one is missing", () => {
  const anne = { givenName: "Anne", familyName: "Le Bris" };
  const group = { givenName: "", familyName: "Les Voisins" };
  expect([displayName(anne), displayName(group)]).toEqual(["Anne Le Bris", "Les Voisins"]);
});
