import { describe, expect, it } from "vitest";
import { anImported as line } from "#test/fixtures/people/imported-person.ts";
import { matchPerson, namesAgree, type Candidate } from "./match-person.ts";

const someone = (row: number, said: Partial<Candidate> = {}): Candidate => ({
  row,
  givenName: "Anne",
  familyName: "Le Bris",
  postcode: "",
  town: "",
  emails: [],
  phones: [],
  ...said,
});
const anne = someone(1, { emails: ["anne@example.org"] });
const paul = someone(2, { givenName: "Paul", emails: ["paul@example.org"] });
const never = () => {
  throw new Error("names are not asked for when an e-mail is known");
};

describe("matchPerson, by e-mail", () => {
  const withEmail = line({ emails: ["anne@example.org"] });

  it("takes it first", () => {
    expect(matchPerson(withEmail, [anne], never)).toEqual({
      kind: "somebody",
      row: 1,
      by: "email",
    });
  });

  it("chooses by name in a household", () => {
    expect(matchPerson(withEmail, [paul, anne], never)).toMatchObject({ row: 1 });
  });

  it("asks about one that is someone else's", () => {
    expect(matchPerson(withEmail, [paul], never)).toEqual({
      kind: "perhaps",
      reason: "email_of_someone_else",
      rows: [2],
    });
  });

  it("asks which of two namesakes", () => {
    expect(matchPerson(withEmail, [anne, { ...anne, row: 3 }], never)).toEqual({
      kind: "perhaps",
      reason: "matches_several",
      rows: [1, 3],
    });
  });
});

describe("matchPerson, by name", () => {
  const somebody = { kind: "somebody", row: 1, by: "name_and_postcode" };
  const perhaps = { kind: "perhaps", reason: "namesake", rows: [1] };
  const nobody = { kind: "nobody" };
  it.each<[string, Parameters<typeof line>[0], Partial<Candidate>, object]>([
    ["and postcode", { postcode: "29 200" }, { postcode: "29200" }, somebody],
    ["and town", { town: "BREST" }, { town: "Brest" }, somebody],
    [
      "and postcode, a new e-mail",
      { postcode: "29200", emails: ["n@x.org"] },
      { postcode: "29200" },
      somebody,
    ],
    ["alone", {}, {}, somebody],
    [
      "and phone, who has moved",
      { phones: ["+33611223344"], town: "Brest" },
      { phones: ["06 11 22 33 44"], town: "Rennes" },
      somebody,
    ],
    ["in another town", { town: "Brest" }, { town: "Rennes" }, nobody],
    [
      "in another postcode",
      { postcode: "29200", town: "Brest" },
      { postcode: "35000", town: "Brest" },
      nobody,
    ],
    ["where one has a place", { town: "Brest" }, {}, perhaps],
    ["with an e-mail each", { emails: ["a@x.org"] }, { emails: ["b@x.org"] }, perhaps],
    [
      "with an e-mail each in one town",
      { town: "Brest", emails: ["a@x.org"] },
      { town: "Brest", emails: ["b@x.org"] },
      perhaps,
    ],
  ])("%s", (_, said, known, expected) => {
    expect(matchPerson(line(said), [], () => [someone(1, known)])).toEqual(expected);
  });

  it("asks which of two in one place, and takes the one of the right place", () => {
    const brest = line({ town: "Brest" });
    const there = { town: "Brest" };
    expect(matchPerson(brest, [], () => [someone(1, there), someone(2, there)])).toEqual({
      kind: "perhaps",
      reason: "matches_several",
      rows: [1, 2],
    });
    const elsewhere = someone(2, { town: "Rennes" });
    expect(matchPerson(brest, [], () => [someone(1, there), elsewhere])).toEqual(somebody);
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
