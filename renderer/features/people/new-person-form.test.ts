import { describe, expect, it } from "vitest";
import { emptyPerson } from "#shared/domain/people/person-fields.ts";
import {
  emptyValues,
  entryFrom,
  isStarted,
  namesFrom,
  newPersonErrors,
  type NewPersonValues,
} from "./new-person-form.ts";

const today = "2026-11-22";
const empty = emptyValues(today);
const errorsOf = (values: Partial<NewPersonValues>) =>
  newPersonErrors({ ...empty, ...values }, today);

describe("entryFrom", () => {
  it("makes lists of what was typed, and leaves out what was not", () => {
    expect(
      entryFrom({ ...empty, familyName: "Le Goff", email: " a@b.fr ", status: "none" }, today),
    ).toEqual({ ...emptyPerson(), familyName: "Le Goff", emails: ["a@b.fr"] });
  });

  it("dates the status and the consent", () => {
    expect(entryFrom({ ...empty, start: "2026-09-01", consents: true }, today)).toMatchObject({
      membership: { status: "adherent", start: "2026-09-01" },
      consentGivenOn: today,
    });
  });
});

describe("newPersonErrors", () => {
  it("asks for a name", () => {
    expect(errorsOf({ givenName: " " })).toEqual({ familyName: "name_required" });
  });

  it("puts each refusal beside its field", () => {
    expect(errorsOf({ familyName: "Le Goff", email: "nope", phone: "abc", start: null })).toEqual({
      email: "invalid_format",
      phone: "invalid_format",
      start: "required",
    });
  });

  it("takes a name alone", () => {
    expect(errorsOf({ givenName: "Ana" })).toEqual({});
  });
});

describe("namesFrom", () => {
  it("takes the last word as the family name", () => {
    expect(namesFrom("marie-claude  le goff")).toEqual({
      givenName: "Marie-claude Le",
      familyName: "Goff",
    });
    expect(namesFrom("ana")).toEqual({ givenName: "", familyName: "Ana" });
  });
});

describe("isStarted", () => {
  it("counts what was typed, not what was proposed", () => {
    expect(isStarted(empty)).toBe(false);
    expect(isStarted({ ...empty, status: "elected" })).toBe(false);
    expect(isStarted({ ...empty, town: "Brest" })).toBe(true);
  });
});
