import { describe, expect, it } from "vitest";
import { PLAIN_VIEW, filterOf, isNarrowed, searchFromView, viewFromSearch } from "./roster-view.ts";

describe("the roster's view in an address", () => {
  it("is absent when plain", () => {
    expect(searchFromView(PLAIN_VIEW)).toBe("");
    expect(viewFromSearch("")).toEqual(PLAIN_VIEW);
  });

  it("comes back as it went", () => {
    const view = {
      statuses: ["adherent", "elected"],
      town: "L’Haÿ-les-Roses & Cie",
      body: "0190a1b2-0000-7000-8000-000000000000",
      parts: true,
      role: "Porte-parole",
      mandate: "ending",
      toCheck: true,
      asOf: "2026-01-31",
      sort: "newest",
    } as const;
    expect(viewFromSearch(searchFromView(view))).toEqual(view);
  });

  it("leaves out what it does not understand", () => {
    expect(
      viewFromSearch("status=king&asOf=2026-02-31&sort=age&town=&body=1&parts=1&mandate=all"),
    ).toEqual(PLAIN_VIEW);
  });
});

describe("filterOf", () => {
  it("holds only what narrows or dates the list", () => {
    expect(filterOf(PLAIN_VIEW, "  ")).toEqual({});
    expect(filterOf({ ...PLAIN_VIEW, town: "Brest" }, " ana ")).toEqual({
      query: "ana",
      town: "Brest",
    });
  });

  it("tells a narrowed list from a dated one", () => {
    expect(isNarrowed({ asOf: "2026-01-31" })).toBe(false);
    expect(isNarrowed({ query: "ana" })).toBe(true);
    expect(isNarrowed({ statuses: ["adherent"] })).toBe(true);
    expect(isNarrowed({ toCheck: true })).toBe(true);
    expect(isNarrowed({ role: "referent", asOf: "2026-01-31" })).toBe(true);
  });
});
