import { describe, expect, it } from "vitest";
import { CheckedRegime, valuesOf } from "./regime-values.ts";

const typed = {
  ...valuesOf(null, 2026),
  name: "Les Tilleuls",
  decidedBy: "Le bureau",
  number: "w861000000",
  street: "3 rue des Tilleuls",
  postcode: "86000",
  town: "Poitiers",
  object: "Éducation populaire",
  signer: "Sacha Iroise",
  quality: "trésorerie",
};

const wrongOf = (values: typeof typed) =>
  CheckedRegime.safeParse(values).error?.issues.map(({ path }) => path.join("."));

describe("a regime as it is typed", () => {
  it("becomes what is declared, and comes back to be changed", () => {
    const fields = CheckedRegime.parse(typed);
    expect(fields).toMatchObject({
      since: "2026-01-01",
      regime: { kind: "general_interest", number: "W861000000", rescript: null },
    });
    expect(valuesOf(fields, 2027)).toMatchObject({
      ...typed,
      number: "W861000000",
      since: "2027-01-01",
      decidedBy: "",
    });
  });

  it("says what is wrong by the field it was typed in", () => {
    expect(wrongOf({ ...typed, number: "12", object: " " })).toEqual(["number", "object"]);
    expect(wrongOf({ ...typed, hasRescript: true })).toEqual(["rescriptOn"]);
    expect(wrongOf({ ...typed, kind: "public_utility" })).toEqual(["decreeOn"]);
    expect(wrongOf({ ...typed, since: null, decidedBy: "" })).toEqual(["since", "decidedBy"]);
  });

  it("asks nothing of an issuer where none issues", () => {
    const none = { ...valuesOf(null, 2026), kind: "none", decidedBy: "Le bureau" };
    expect(CheckedRegime.parse(none).regime).toEqual({ kind: "none" });
  });
});
