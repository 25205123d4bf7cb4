import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NewPerson } from "../people/person.ts";
import { isEmail, isPhone } from "./contacts.ts";
import { Email, emptyPerson, Phone } from "../people/person-fields.ts";
import type { ImportField } from "./import.ts";
import { rowParser, type RowOutcome } from "./parse-row.ts";

const TODAY = "2026-11-20";

function parse(columns: ImportField[], cells: string[], headers: string[] = []): RowOutcome {
  return rowParser({ columns, headers, defaultStatus: null, today: TODAY })(cells);
}
function refusalOf(outcome: RowOutcome) {
  return outcome.kind === "refused" ? outcome.refusal : outcome;
}

describe("a line", () => {
  it("becomes a person", () => {
    const columns: ImportField[] = [
      "ignore",
      "givenName",
      "familyName",
      "pronoun",
      "email",
      "phone",
      "street",
      "postcode",
      "town",
      "status",
      "statusStart",
      "statusEnd",
      "publishConsent",
      "notes",
    ];
    const cells = [
      "n° 12",
      " Anaïg ",
      "L’Helgouac’h",
      "elle",
      "A@example.org; b@example.org",
      "06 12 34 56 78 / +33 2 98 00 00 00",
      "3, rue du Port\nBât. B",
      "29200",
      "Brest",
      "adhérente, élue",
      "01/09/2024",
      "",
      "oui",
      "=HYPERLINK(1)\nparle breton 🦊",
    ];
    expect(parse(columns, cells)).toEqual({
      kind: "person",
      person: {
        fields: {
          ...emptyPerson(),
          givenName: "Anaïg",
          familyName: "L’Helgouac’h",
          pronoun: "elle",
          emails: ["A@example.org", "b@example.org"],
          phones: ["06 12 34 56 78", "+33 2 98 00 00 00"],
          street: "3, rue du Port Bât. B",
          postcode: "29200",
          town: "Brest",
          notes: "=HYPERLINK(1)\nparle breton 🦊",
        },
        statuses: [
          { status: "adherent", start: "2024-09-01", end: null },
          { status: "elected", start: "2024-09-01", end: null },
        ],
        consents: true,
        birth: "",
        groups: [],
        inGroups: { start: null, end: null },
        kept: [],
        toCheck: [],
      },
      doubts: [],
    });
  });

  it.each<[string, ImportField[], string[], [string, number | null, string], string]>([
    ["a cell too many", ["givenName"], ["Anne", "Brest"], ["too_many_cells", 1, "2"], "2 : Brest"],
    ["a NUL", ["givenName", "town"], ["Anne", "a\0b"], ["control_character", 1, ""], ""],
    [
      "an e-mail",
      ["givenName", "email"],
      ["Anne", "anne@"],
      ["bad_email", 1, "anne@"],
      "2 : anne@",
    ],
    ["a phone", ["givenName", "phone"], ["Anne", "06 xx"], ["bad_phone", 1, "06 xx"], "2 : 06 xx"],
    [
      "a date",
      ["givenName", "statusStart"],
      ["Anne", "31/02/2024"],
      ["bad_date", 1, "31/02/2024"],
      "2 : 31/02/2024",
    ],
    [
      "a status",
      ["givenName", "status"],
      ["Anne", "présidente"],
      ["bad_status", 1, "présidente"],
      "2 : présidente",
    ],
    ["a consent", ["givenName", "publishConsent"], ["Anne", "?"], ["bad_consent", 1, "?"], "2 : ?"],
    [
      "a standing",
      ["givenName", "standing"],
      ["Anne", "Remboursé"],
      ["not_in_order", 1, "Remboursé"],
      "2 : Remboursé",
    ],
    [
      "a long town",
      ["givenName", "town"],
      ["Anne", "x".repeat(121)],
      ["value_too_long", 1, "x".repeat(80)],
      `2 : ${"x".repeat(121)}`,
    ],
    [
      "two people",
      ["fullName"],
      ["M. et Mme Le Bris"],
      ["several_people", 0, "M. et Mme Le Bris"],
      "",
    ],
  ])(
    "keeps its person whatever is wrong with %s, and the words",
    (_, columns, cells, doubt, kept) => {
      const [reason, column, value] = doubt;
      expect(parse(columns, cells)).toMatchObject({
        kind: "person",
        person: { fields: { notes: kept } },
        doubts: [{ reason, column, value }],
      });
    },
  );

  it("keeps words under their column's name, after the notes", () => {
    const columns: ImportField[] = ["givenName", "phone", "notes"];
    const outcome = parse(
      columns,
      ["Anne", "liste rouge", "parle breton"],
      ["Prénom", "Tél.", "Note"],
    );
    expect(outcome).toMatchObject({
      person: {
        fields: { notes: "parle breton\nTél. : liste rouge" },
        kept: ["Tél. : liste rouge"],
      },
    });
    expect(parse(columns, ["Anne", "", "NA"])).toMatchObject({ person: { fields: { notes: "" } } });
  });

  it("keeps a status whose end is before its start, without the end", () => {
    const columns: ImportField[] = ["givenName", "status", "statusStart", "statusEnd"];
    expect(parse(columns, ["Anne", "élue", "01/01/2024", "31/12/2023"])).toMatchObject({
      person: { statuses: [{ status: "elected", start: "2024-01-01", end: null }] },
      doubts: [{ reason: "end_before_start", column: 3 }],
    });
    expect(parse(columns, ["Anne", "élue", "", "31/12/2023"])).toMatchObject({
      person: { statuses: [{ status: "elected", start: "2023-12-31", end: "2023-12-31" }] },
      doubts: [{ reason: "start_unknown", column: 3 }],
    });
  });

  it("reads an address beside a name, and a name in one of two cells", () => {
    expect(parse(["fullName"], ["Anne Le Bris <a@x.org>"])).toMatchObject({
      person: { fields: { givenName: "Anne", familyName: "Le Bris", emails: ["a@x.org"] } },
      doubts: [],
    });
    expect(parse(["givenName", "familyName"], ["Anne Kerneur", ""])).toMatchObject({
      person: { fields: { givenName: "Anne", familyName: "Kerneur" } },
    });
  });

  it("is refused without any name only", () => {
    expect(refusalOf(parse(["givenName", "town"], [" ", "Brest"]))).toEqual({
      reason: "name_missing",
      column: 0,
      value: "",
    });
  });

  it("may lack its last cells", () => {
    expect(parse(["givenName", "town"], ["Anne"])).toMatchObject({
      kind: "person",
      person: { fields: { givenName: "Anne", town: "" } },
      doubts: [],
    });
  });

  it("means by a word what somebody said it means", () => {
    const plan = {
      columns: ["givenName", "status", "publishConsent"] as const,
      headers: [],
      defaultStatus: null,
      today: TODAY,
      meanings: [
        { column: 1, word: "Trésorière", means: "organiser" },
        { column: 1, word: "Donateur", means: "none" },
        { column: 2, word: "à voir", means: "no" },
      ] as const,
    };
    const read = rowParser({ ...plan, meanings: [...plan.meanings] });
    expect(read(["Anne", "trésorière", "À voir"])).toMatchObject({
      person: { statuses: [{ status: "organiser" }], consents: false },
      doubts: [],
    });
    expect(read(["Anne", "Donateur, adhérente", "oui"])).toMatchObject({
      person: { statuses: [{ status: "adherent" }], consents: true },
      doubts: [],
    });
  });

  it.each<[string, ImportField[], string[], object]>([
    [
      "lines of one address",
      ["givenName", "street", "street", "street"],
      ["A", "2 rue X", "Bât. B", "chez Y"],
      { street: "2 rue X, Bât. B, chez Y" },
    ],
    [
      "a number apart",
      ["givenName", "street", "street"],
      ["A", "2 bis", "rue X"],
      { street: "2 bis rue X" },
    ],
    [
      "a whole address",
      ["givenName", "street"],
      ["A", "2 rue X, 29200 Brest, France"],
      { street: "2 rue X", postcode: "29200", town: "Brest" },
    ],
    [
      "one on several lines",
      ["givenName", "street"],
      ["A", "2 rue X\n29200 Brest\nFR"],
      { street: "2 rue X", postcode: "29200", town: "Brest" },
    ],
    [
      "one of Mailchimp",
      ["givenName", "street"],
      ["A", "2 rue X  Brest  29200 FR"],
      { street: "2 rue X", postcode: "29200", town: "Brest" },
    ],
    [
      "a place in one cell",
      ["givenName", "town"],
      ["A", "29200 Brest"],
      { postcode: "29200", town: "Brest" },
    ],
    [
      "a town and its code",
      ["givenName", "town"],
      ["A", "Brest (29200)"],
      { postcode: "29200", town: "Brest" },
    ],
    [
      "a street with a number of five",
      ["givenName", "street", "town"],
      ["A", "12345 route X", "Brest"],
      { street: "12345 route X", town: "Brest" },
    ],
  ])("reads %s", (_, columns, cells, fields) => {
    expect(parse(columns, cells)).toMatchObject({ person: { fields }, doubts: [] });
  });

  it.each<[string, ImportField[], string[], object]>([
    [
      "its name at birth, without another",
      ["birthName", "familyName", "givenName"],
      ["Petit", "", "Anne"],
      { familyName: "Petit" },
    ],
    [
      "one usual given name",
      ["familyName", "givenName"],
      ["Petit", "Anne, Marie"],
      { givenName: "Anne" },
    ],
    ["no civility", ["familyName", "givenName"], ["Mme Petit", "Anne"], { familyName: "Petit" }],
    [
      "an organisation's name, without another",
      ["givenName", "familyName", "organisation"],
      ["", "", "Le Four"],
      { familyName: "Le Four" },
    ],
    [
      "a whole name beside empty ones",
      ["givenName", "familyName", "fullName"],
      ["", "", "Le Four du Port"],
      { familyName: "Le Four du Port" },
    ],
  ])("has %s", (_, columns, cells, fields) => {
    expect(parse(columns, cells)).toMatchObject({ person: { fields } });
  });

  it("may be blank, or end with separators too many", () => {
    expect(parse(["givenName", "town"], ["", " "])).toEqual({ kind: "blank" });
    expect(parse(["givenName"], [""])).toEqual({ kind: "blank" });
    expect(parse(["givenName"], ["Anne", "", ""])).toMatchObject({ kind: "person" });
  });

  it.each([
    ["Anne Le Bris", "Anne", "Le Bris"],
    ["LE BRIS Anne-Marie", "Anne-Marie", "LE BRIS"],
    ["Anne LE BRIS", "Anne", "LE BRIS"],
    ["Le Bris, Anne", "Anne", "Le Bris"],
    ["Anne", "Anne", ""],
    ["أمينة الخطابي", "أمينة", "الخطابي"],
    ["🦊", "🦊", ""],
  ])("cuts the whole name %s", (fullName, givenName, familyName) => {
    expect(parse(["fullName"], [fullName])).toMatchObject({
      person: { fields: { givenName, familyName } },
    });
  });

  it("leaves an organisation its whole name", () => {
    expect(parse(["fullName", "status"], ["Les Voisins du Port", "organisation"])).toMatchObject({
      person: { fields: { givenName: "", familyName: "Les Voisins du Port" } },
    });
  });

  it("has a status by its column and a yes, or by default", () => {
    const columns: ImportField[] = ["givenName", "status", "status"];
    expect(parse(columns, ["Anne", "oui", "non"], ["Prénom", "Adhérent·e", "Élu·e"])).toMatchObject(
      {
        person: { statuses: [{ status: "adherent", start: TODAY, end: null }] },
      },
    );
    const plan = { columns: ["givenName"] as const, headers: [], today: TODAY };
    expect(rowParser({ ...plan, defaultStatus: "adherent" })(["Anne"])).toMatchObject({
      person: { statuses: [{ status: "adherent", start: TODAY, end: null }] },
    });
  });
});

describe("the checks written out", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ maxLength: 400, minLength: 100 }),
    fc.emailAddress(),
    fc.constantFrom("06 12 34 56 78", "+33612345678", "a@b", "a@example.org", "", " ", "\u00a0"),
  );
  const columns: ImportField[] = [
    "givenName",
    "familyName",
    "pronoun",
    "email",
    "phone",
    "street",
    "postcode",
    "town",
    "notes",
  ];

  it("let through only what the schema takes, unchanged", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 9, maxLength: 9 }), (cells) => {
        const outcome = parse(columns, cells);
        if (outcome.kind !== "person") return;
        expect(NewPerson.parse(outcome.person.fields)).toEqual(outcome.person.fields);
      }),
      { numRuns: 500 },
    );
  });

  it("doubt a field exactly when the schema refuses it", () => {
    const limits = fc.constantFrom(19, 20, 21, 59, 60, 61, 119, 120, 121, 199, 200, 201, 300, 301);
    fc.assert(
      fc.property(limits, fc.constantFrom(0, 1, 2, 5, 6, 7), (length, at) => {
        const cells = columns.map((_, i) => (i === at ? "x".repeat(length) : i === 0 ? "A" : ""));
        const [givenName, familyName, pronoun, , , street, postcode, town, notes] = cells;
        const fields = { givenName, familyName, pronoun, street, postcode, town, notes };
        const taken = NewPerson.safeParse({ ...emptyPerson(), ...fields }).success;
        const outcome = parse(columns, cells);
        expect(outcome.kind === "person" && outcome.doubts.length === 0).toBe(taken);
      }),
    );
  });

  it("agree with the schemas of an e-mail and a phone", () => {
    const phone = fc.string({
      unit: fc.constantFrom("+", "0", "1", "2", "9", " ", "(", ")", ".", "-", "a"),
      maxLength: 34,
    });
    fc.assert(
      fc.property(cell, fc.emailAddress(), phone, (text, address, number) => {
        for (const email of [text, address, `${"x".repeat(250)}${address}`]) {
          expect(isEmail(email)).toBe(Email.safeParse(email).success);
        }
        expect(isPhone(number.trim())).toBe(Phone.safeParse(number.trim()).success);
      }),
    );
  });
});
