import { describe, expect, it } from "vitest";
import { wayOfDraft, wayOfMinutes } from "./bring-back.ts";
import { DraftPlace } from "./unstored.ts";

describe("minutes that were kept beside", () => {
  const kept = { version: 4, content: "bonsoir à toutes", sent: "bonsoir" };

  it.each([
    ["onto what they were typed onto", 4, "bon", "put"],
    ["that the store has taken without its answer coming back", 5, "bonsoir à toutes", "there"],
    ["of which it has taken what was on its way", 5, "bonsoir", "put"],
    ["beside what somebody else has written since", 5, "autre chose", "ask"],
    ["older than two saves, even of the same words", 6, "bonsoir", "ask"],
    ["newer than an older copy of the vault", 3, "bon", "ask"],
  ])("%s", (_what, version, content, way) => {
    expect(wayOfMinutes(kept, { version, content })).toBe(way);
  });

  it("of which nothing was on its way are not taken for what is there", () => {
    expect(wayOfMinutes({ ...kept, sent: null }, { version: 5, content: "bonsoir" })).toBe("ask");
  });
});

describe("a draft that was kept beside", () => {
  const kept = { content: "trois", before: "un", sent: "deux" };

  it.each([
    ["where nothing is any more", null, "put"],
    ["where what it was typed onto still is", "un", "put"],
    ["where what was on its way has come", "deux", "put"],
    ["that is there already", "trois", "there"],
    ["where something else is", "quatre", "ask"],
  ])("%s", (_what, stored, way) => {
    expect(wayOfDraft(kept, stored)).toBe(way);
  });
});

it("a window names no place of the vault’s own", () => {
  expect(DraftPlace.safeParse("meeting-new").success).toBe(true);
  for (const place of [".rescued", "", ".", "x".repeat(201)]) {
    expect(DraftPlace.safeParse(place).success).toBe(false);
  }
});
