import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysSaid } from "./said-days.ts";

// A Sunday.
const TODAY = "2026-11-22";
const DAYS = [
  "2025-11-27",
  "2026-11-13",
  "2026-11-15",
  "2026-11-20",
  "2026-11-21",
  "2026-11-22",
  "2026-11-27",
  "2026-12-04",
];

describe("daysSaid", () => {
  it.each([
    ["27 novembre", ["2025-11-27", "2026-11-27"]],
    ["le 27/11", ["2025-11-27", "2026-11-27"]],
    ["vendredi 27 novembre", ["2026-11-27"]],
    ["27 novembre 2025", ["2025-11-27"]],
    ["2026-11-27", ["2026-11-27"]],
    ["hier", ["2026-11-21"]],
    ["aujourd’hui", ["2026-11-22"]],
    ["Vendredi", ["2026-11-20", "2026-11-27"]],
    ["dimanche", ["2026-11-15", "2026-11-22"]],
    ["friday", ["2026-11-20", "2026-11-27"]],
    ["vendredi 4", ["2026-12-04"]],
    ["vendredi dernier", ["2026-11-20"]],
    ["last friday", ["2026-11-20"]],
    ["il y a deux jours", ["2026-11-20"]],
    ["one week ago", ["2026-11-15"]],
  ])("finds the days of %s", (text, expected) => {
    const isSaid = daysSaid(text, TODAY);
    expect(DAYS.filter((day) => isSaid?.(day))).toEqual(expected);
  });

  it.each(["", "27", "ven", "plénière", "mars", "12 rue du Port"])("finds no day in %j", (text) => {
    expect(daysSaid(text, TODAY)).toBeNull();
  });

  it("answers for any day, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const isSaid = daysSaid(text, TODAY);
        expect(isSaid === null || typeof isSaid("2026-11-27") === "boolean").toBe(true);
      }),
    );
  });
});
