import { describe, expect, it } from "vitest";
import { splitName } from "./typed-name.ts";

describe("splitName", () => {
  it.each([
    ["Léa", { givenName: "Léa", familyName: "" }],
    ["Léa Le Goff", { givenName: "Léa", familyName: "Le Goff" }],
    ["  Léa   Le Goff ", { givenName: "Léa", familyName: "Le Goff" }],
    ["LE GOFF Léa", { givenName: "Léa", familyName: "LE GOFF" }],
    ["Jean-Marc L’HÉNAFF", { givenName: "Jean-Marc", familyName: "L’HÉNAFF" }],
    ["Le Goff,  Léa Anne", { givenName: "Léa Anne", familyName: "Le Goff" }],
    ["LE GOFF, Léa", { givenName: "Léa", familyName: "LE GOFF" }],
    ["LÉA LE GOFF", { givenName: "LÉA", familyName: "LE GOFF" }],
    ["M. Dupont", { givenName: "M.", familyName: "Dupont" }],
    ["ليلى حداد", { givenName: "ليلى", familyName: "حداد" }],
  ])("splits %j", (typed, expected) => {
    expect(splitName(typed)).toEqual(expected);
  });
});
