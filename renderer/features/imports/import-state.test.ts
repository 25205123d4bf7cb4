import { describe, expect, it } from "vitest";
import { lacksStatus, planOf, type Source } from "./import-state.ts";

const source: Source = {
  file: { ref: "ref", name: "liste.csv" },
  bytes: 12,
  format: {
    source: { kind: "text", separator: ";", encoding: "utf-8", misread: null },
    header: [1],
    skipped: [],
    marks: [],
    zeros: [],
  },
  columns: [],
  fields: ["familyName", "email"],
  defaultStatus: "adherent",
};

describe("planOf", () => {
  it("gives everyone the status chosen when no column says", () => {
    expect(planOf(source)).toEqual({
      format: source.format,
      columns: ["familyName", "email"],
      defaultStatus: "adherent",
    });
  });

  it("leaves it to the column that says, or to nobody", () => {
    const said = { ...source, fields: ["familyName", "status"] } as const;
    expect(planOf(said)).toEqual({ format: source.format, columns: ["familyName", "status"] });
    expect(planOf({ ...source, defaultStatus: null })).not.toHaveProperty("defaultStatus");
  });
});

describe("lacksStatus", () => {
  it("is so when dates come without saying of which status", () => {
    const dated = {
      ...source,
      fields: ["familyName", "statusStart"],
      defaultStatus: null,
    } as const;
    expect(lacksStatus(dated)).toBe(true);
    expect(lacksStatus({ ...dated, defaultStatus: "adherent" })).toBe(false);
    expect(lacksStatus({ ...dated, fields: ["familyName", "statusStart", "status"] })).toBe(false);
    expect(lacksStatus({ ...source, defaultStatus: null })).toBe(false);
  });
});
