import { describe, expect, it } from "vitest";
import { bySpecificity, matches } from "./route-pattern.ts";

describe("matches", () => {
  it("takes a word as it is and a parameter as any", () => {
    expect(matches("/meetings/:id/publish", "/meetings/0190/publish")).toBe(true);
    expect(matches("/meetings/:id/publish", "/meetings/0190")).toBe(false);
    expect(matches("/meetings/:id", "/meetings")).toBe(false);
    expect(matches("/people", "/peoples")).toBe(false);
    expect(matches("/", "/")).toBe(true);
    expect(matches("/", "/people")).toBe(false);
  });

  it("does without an optional parameter", () => {
    expect(matches("/people/:id?", "/people")).toBe(true);
    expect(matches("/people/:id?", "/people/0190")).toBe(true);
    expect(matches("/people/:id?", "/people/0190/more")).toBe(false);
  });
});

it("puts what is meant first, whatever the order it came in", () => {
  const patterns = ["/people/:id?", "/a/:x/b", "/people/import", "/a/c/:y", "/people"];
  for (const list of [patterns, patterns.toReversed()]) {
    const sorted = list.toSorted(bySpecificity);
    expect(sorted.find((one) => matches(one, "/people/import"))).toBe("/people/import");
    expect(sorted.find((one) => matches(one, "/people"))).toBe("/people");
    expect(sorted.find((one) => matches(one, "/a/c/b"))).toBe("/a/c/:y");
  }
});
