import { describe, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { matchPerson, namesAgree, type Candidate } from "./match-person.ts";
import type { ImportedPerson } from "./parse-row.ts";

function line(said: Partial<ImportedPerson["fields"]>): ImportedPerson {
  return {
    fields: aPerson(said),
    statuses: [],
    consents: false,
  };
}
const anne: Candidate = { row: 1, givenName: "Anne", familyName: "Le Bris", hasEmail: true };
const paul: Candidate = { row: 2, givenName: "Paul", familyName: "Le Bris", hasEmail: true };
const never = () => {
  throw new Error("names are not asked for when an e-mail is known");
};

describe("matchPerson", () => {
  const withEmail = line({ emails: ["anne@example.org"] });

  it("takes the e-mail first", () => {
    expect(matchPerson(withEmail, [anne], never)).toEqual({
      kind: "somebody",
      row: 1,
      by: "email",
    });
  });

  it("chooses by name in a household", () => {
    expect(matchPerson(withEmail, [paul, anne], never)).toMatchObject({ row: 1 });
  });

  it("refuses an e-mail that is someone else's", () => {
    expect(matchPerson(withEmail, [paul], never)).toEqual({
      kind: "refused",
      reason: "email_of_someone_else",
      value: "anne@example.org",
    });
  });

  it("refuses to choose between namesakes", () => {
    const twin = { ...anne, row: 3 };
    expect(matchPerson(withEmail, [anne, twin], never)).toMatchObject({
      kind: "refused",
      reason: "matches_several",
    });
    expect(matchPerson(line({ postcode: "29200" }), [], () => [anne, twin])).toEqual({
      kind: "refused",
      reason: "matches_several",
      value: "Anne Le Bris",
    });
  });

  it("takes name and postcode then", () => {
    const moved = line({ emails: ["new@example.org"], postcode: "29200" });
    expect(matchPerson(moved, [], () => [anne])).toEqual({
      kind: "somebody",
      row: 1,
      by: "name_and_postcode",
    });
  });

  it("does not take two namesakes with e-mails and no postcode for one", () => {
    const other = line({ emails: ["other@example.org"] });
    expect(matchPerson(other, [], () => [anne])).toEqual({ kind: "nobody" });
    expect(matchPerson(other, [], () => [{ ...anne, hasEmail: false }])).toMatchObject({ row: 1 });
    expect(matchPerson(line({}), [], () => [anne])).toMatchObject({ row: 1 });
  });
});

describe("namesAgree", () => {
  it.each([
    [["Anne", "Le Bris"], ["ANNE", "Martin"], true],
    [["Anne", "Le Bris"], ["A.", "Le Bris"], true],
    [["Anne-Marie", "Le Bris"], ["Anne", "Le Bris"], true],
    [["Le Bris", "Anne"], ["Anne", "Le Bris"], true],
    [["", "Le Bris"], ["Anne", "Le Bris"], true],
    [["Anne", "Le Bris"], ["Paul", "Le Bris"], false],
    [["Anne", "Le Bris"], ["Annie", "Le Bris"], false],
  ])("of %o and %o is %s", ([g1 = "", f1 = ""], [g2 = "", f2 = ""], expected) => {
    const a = { givenName: g1, familyName: f1 };
    const b = { givenName: g2, familyName: f2 };
    expect([namesAgree(a, b), namesAgree(b, a)]).toEqual([expected, expected]);
  });
});
