import { describe, expect, it } from "vitest";
import type { FoundColumn, ImportField } from "#shared/domain/imports/import.ts";
import { fieldsFor, isUsable, mappingProblems } from "./mapping.ts";

const column = (header: string, guess: ImportField): FoundColumn => ({
  index: 0,
  header,
  samples: [],
  guess,
  because: { kind: "header", of: "" },
});

describe("mappingProblems", () => {
  it("wants a name", () => {
    expect(mappingProblems(["phone", "town"])).toEqual({ hasNoName: true, usedTwice: [] });
    expect(isUsable(mappingProblems(["email", "fullName"]))).toBe(true);
  });

  it("lets e-mails, phones and notes come from several columns, and nothing else", () => {
    const problems = mappingProblems(["familyName", "email", "email", "town", "town", "town"]);
    expect(problems).toEqual({ hasNoName: false, usedTwice: ["town"] });
    expect(isUsable(problems)).toBe(false);
  });

  it("does not mind columns left out", () => {
    expect(isUsable(mappingProblems(["ignore", "givenName", "ignore"]))).toBe(true);
  });
});

describe("fieldsFor", () => {
  it("keeps what was chosen for a header over the guess", () => {
    const columns = [column("Nom", "familyName"), column("Ville", "town"), column("", "email")];
    expect(fieldsFor(columns, new Map([["Ville", "ignore"]]))).toEqual([
      "familyName",
      "ignore",
      "email",
    ]);
  });
});
