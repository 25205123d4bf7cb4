import { describe, expect, it } from "vitest";
import { asksForALook, lacksStatus, markLines, planOf, type Source } from "./import-state.ts";

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
  sheets: [],
  notes: [],
  examples: [],
  misread: null,
  lines: [],
  people: 2,
  skipped: 0,
  fields: ["familyName", "email"],
  defaultStatus: "adherent",
  meanings: [],
  groups: [],
  groupsFrom: null,
  answers: [],
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
    expect(planOf({ ...source, defaultStatus: null })).toMatchObject({ defaultStatus: null });
  });

  it("says what words mean, where somebody has said so", () => {
    const meanings = [{ column: 1, word: "Bureau", means: "organiser" }] as const;
    expect(planOf({ ...source, meanings })).toMatchObject({ meanings });
    expect(planOf(source)).not.toHaveProperty("meanings");
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

describe("asksForALook", () => {
  const { format } = source;
  const sheet = { name: "A", isHidden: false, isEmpty: false };

  it.each<[string, Partial<Source>, boolean]>([
    ["not a table with one header line", {}, false],
    ["a file without a header", { format: { ...format, header: [] } }, true],
    ["a header of two lines", { format: { ...format, header: [1, 2] } }, true],
    ["lines left out", { format: { ...format, skipped: [{ line: 9, reason: "total" }] } }, true],
    ["accents that were repaired", { examples: [{ line: 2, before: "Ã©", after: "é" }] }, true],
    ["macros", { notes: ["macros"] }, true],
    ["two sheets", { sheets: [sheet, { ...sheet, name: "B" }] }, true],
    ["not one sheet beside an empty one", { sheets: [sheet, { ...sheet, isEmpty: true }] }, false],
  ])("%s", (_, said, expected) => expect(asksForALook({ ...source, ...said })).toBe(expected));

  it("not cards, which have no header", () => {
    const cards = { kind: "vcard", encoding: "utf-8", misread: null } as const;
    expect(asksForALook({ ...source, format: { ...format, source: cards, header: [] } })).toBe(
      false,
    );
  });
});

describe("markLines", () => {
  it("says of a line what was said last", () => {
    const marks = markLines([{ line: 3, as: "ignored" }], [3, 4], "person");
    expect(marks).toEqual([
      { line: 3, as: "person" },
      { line: 4, as: "person" },
    ]);
  });

  it("puts a header in the place of the one before", () => {
    const before = [
      { line: 1, as: "header" },
      { line: 9, as: "ignored" },
    ] as const;
    expect(markLines(before, [2, 3], "header")).toEqual([
      { line: 9, as: "ignored" },
      { line: 2, as: "header" },
      { line: 3, as: "header" },
    ]);
  });
});
