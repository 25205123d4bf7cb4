import { expect, it } from "vitest";
import { readFilter, writeFilter } from "./use-filter.ts";

it("is read again as it was written, and leaves out what no list knows", () => {
  const filter = {
    from: "2026-01-01",
    until: null,
    kind: "gift",
    source: "unknown",
    text: "salle & café",
  } as const;
  expect(readFilter(writeFilter(filter))).toEqual(filter);
  expect(readFilter("from=2026-02-31&kind=loan&source=mars")).toEqual({
    from: null,
    until: null,
    kind: null,
    source: null,
    text: "",
  });
});
