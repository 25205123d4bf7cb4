import { describe, expect, it } from "vitest";
import { readSlash, SLASH_IDS, SLASH_WORDS } from "./slash-commands.ts";

describe("readSlash", () => {
  it("offers the most used after the slash alone", () => {
    expect(readSlash("")).toEqual({ kind: "commands", ids: SLASH_IDS.slice(0, 9) });
  });

  it.each([
    ["décision", "decision"],
    ["decision", "decision"],
    ["DÉC", "decision"],
    ["action", "action"],
    ["présent", "present"],
    ["present", "present"],
    ["titre", "heading"],
    ["heading", "heading"],
    ["liste", "bullets"],
    ["list", "bullets"],
    ["citation", "quote"],
    ["quote", "quote"],
    ["tableau", "table"],
    ["table", "table"],
    ["lien", "link"],
    ["link", "link"],
    ["point", "item"],
    ["sous-titre", "subheading"],
    ["numéros", "numbers"],
    ["filet", "rule"],
  ])("finds /%s", (typed, id) => {
    const found = readSlash(typed);
    expect(found.kind === "commands" && found.ids[0]).toBe(id);
  });

  it("reads a name after /présent and a title after /point", () => {
    expect(readSlash("présent ")).toEqual({
      kind: "attendance",
      attendance: "present",
      name: "",
    });
    expect(readSlash("present Léa Le Goff")).toEqual({
      kind: "attendance",
      attendance: "present",
      name: "Léa Le Goff",
    });
    expect(readSlash("excusée Bob")).toEqual({
      kind: "attendance",
      attendance: "excused",
      name: "Bob",
    });
    expect(readSlash("point Budget 2027")).toEqual({ kind: "item", title: "Budget 2027" });
  });

  it.each([
    " ou bien",
    " liste",
    " action",
    " présent Léa",
    " point suivant",
    "\u00a0liste",
    "\u202fliste",
    "liste de courses",
    "action sociale",
    "zzz",
    "2 heures",
    " ",
  ])("leaves an ordinary slash alone: %j", (typed) => {
    expect(readSlash(typed)).toEqual({ kind: "commands", ids: [] });
  });

  it("gives each word to one command only", () => {
    const words = Object.values(SLASH_WORDS).flat();
    expect(new Set(words).size).toBe(words.length);
  });
});
