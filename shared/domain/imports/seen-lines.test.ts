import { describe, expect, it } from "vitest";
import { emptyPerson } from "../people/person-fields.ts";
import type { ImportedPerson } from "./parse-row.ts";
import { SeenLines } from "./seen-lines.ts";

function line(
  givenName: string,
  familyName: string,
  emails: string[] = [],
  postcode = "",
): ImportedPerson {
  return {
    fields: { ...emptyPerson(), givenName, familyName, emails, postcode },
    statuses: [],
    consents: false,
  };
}

describe("a line is the same person as an earlier one", () => {
  it.each([
    [
      "by e-mail and name",
      line("Zoé", "Martin", ["Z@x.org"]),
      line("ZOE", "MARTIN", ["z@x.org"]),
      true,
    ],
    [
      "not in a household",
      line("Zoé", "Martin", ["z@x.org"]),
      line("Léa", "Martin", ["z@x.org"]),
      false,
    ],
    [
      "by name and postcode",
      line("Zoé", "Martin", ["z@x.org"], "29200"),
      line("Zoé", "Martin", [], "29 200"),
      true,
    ],
    [
      "not in another town",
      line("Zoé", "Martin", [], "29200"),
      line("Zoé", "Martin", [], "22300"),
      false,
    ],
    ["by name alone", line("Zoé", "Martin"), line("Zoé", "Martin"), true],
    ["by name, one e-mail", line("Zoé", "Martin"), line("Zoé", "Martin", ["z@x.org"]), true],
    [
      "by name, the other's e-mail",
      line("Zoé", "Martin", ["z@x.org"]),
      line("Zoé", "Martin"),
      true,
    ],
    [
      "not with an e-mail each, in one town",
      line("Zoé", "Martin", ["z@x.org"], "29200"),
      line("Zoé", "Martin", ["y@x.org"], "29200"),
      false,
    ],
    [
      "not with two e-mails",
      line("Zoé", "Martin", ["z@x.org"]),
      line("Zoé", "Martin", ["y@x.org"]),
      false,
    ],
  ])("%s", (_, first, second, expected) => {
    const seen = new SeenLines();
    seen.addNew(first);
    expect(seen.hasNew(second)).toBe(expected);
  });

  it("when both are one person of the roster", () => {
    const seen = new SeenLines();
    expect([seen.addKnown(5), seen.addKnown(6), seen.addKnown(5)]).toEqual([true, true, false]);
  });
});
