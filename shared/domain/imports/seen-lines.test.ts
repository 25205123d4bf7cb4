import { describe, expect, it } from "vitest";
import { anImported } from "#test/fixtures/people/imported-person.ts";
import type { PersonFields } from "../people/person-fields.ts";
import { SeenLines } from "./seen-lines.ts";

const zoe = (fields: Partial<PersonFields> = {}, birth = "") =>
  anImported({ givenName: "Zoé", familyName: "Martin", ...fields }, { birth });
const brest = { town: "Brest" };
const rennes = { town: "Rennes" };

describe("a line is somebody of an earlier one", () => {
  it.each([
    ["by e-mail", zoe({ emails: ["Z@x.org"] }), zoe({ ...rennes, emails: ["z@x.org"] }), "same"],
    ["by phone", zoe({ phones: ["0611223344"] }), zoe({ phones: ["+33 6 11 22 33 44"] }), "same"],
    [
      "not in a household",
      zoe({ emails: ["z@x.org"] }),
      zoe({ givenName: "Léa", emails: ["z@x.org"] }),
      "nobody",
    ],
    [
      "by postcode",
      zoe({ postcode: "29200", emails: ["z@x.org"] }),
      zoe({ postcode: "29 200" }),
      "same",
    ],
    ["by town", zoe(brest), zoe(brest), "same"],
    ["not in another town", zoe(brest), zoe(rennes), "nobody"],
    ["not in another postcode", zoe({ postcode: "29200" }), zoe({ postcode: "22300" }), "nobody"],
    ["saying the same", zoe(), zoe(), "same"],
    ["perhaps, with an e-mail that only one has", zoe(), zoe({ emails: ["z@x.org"] }), "perhaps"],
    [
      "perhaps, with an e-mail each",
      zoe({ emails: ["y@x.org"] }),
      zoe({ emails: ["z@x.org"] }),
      "perhaps",
    ],
    [
      "perhaps, with an e-mail each in one town",
      zoe({ ...brest, emails: ["y@x.org"] }),
      zoe({ ...brest, emails: ["z@x.org"] }),
      "perhaps",
    ],
    ["perhaps, where one has no place", zoe(brest), zoe(), "perhaps"],
    ["not born on another day", zoe(brest, "1950-01-01"), zoe(brest, "1980-02-02"), "nobody"],
    [
      "not born on another day, whatever the e-mail",
      zoe({ emails: ["z@x.org"] }, "1950-01-01"),
      zoe({ emails: ["z@x.org"] }, "1980-02-02"),
      "nobody",
    ],
    [
      "born on that day in one town",
      zoe({ ...brest, emails: ["y@x.org"] }, "1950-01-01"),
      zoe({ ...brest, emails: ["z@x.org"] }, "1950-01-01"),
      "same",
    ],
    [
      "not born on that day in another town",
      zoe(brest, "1950-01-01"),
      zoe(rennes, "1950-01-01"),
      "nobody",
    ],
  ])("%s", (_, first, second, kind) => {
    const seen = new SeenLines();
    seen.addNew(first, 7);
    expect(seen.earlier(second)).toEqual(kind === "nobody" ? { kind } : { kind, line: 7 });
  });

  it("of several, when one of them may be", () => {
    const seen = new SeenLines();
    seen.addNew(zoe(brest, "1950-01-01"), 2);
    seen.addNew(zoe(rennes), 3);
    expect(seen.earlier(zoe(rennes, "1980-02-02")).kind).toBe("same");
    expect(seen.earlier(zoe({}, "1980-02-02")).kind).toBe("perhaps");
    expect(seen.earlier(zoe({ town: "Lannion" })).kind).toBe("nobody");
  });

  it("when both are one person of the roster", () => {
    const seen = new SeenLines();
    expect([seen.addKnown(5, 2), seen.addKnown(6, 3), seen.addKnown(5, 4)]).toEqual([
      undefined,
      undefined,
      2,
    ]);
  });
});
