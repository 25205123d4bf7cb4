import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anImported as line } from "#test/fixtures/people/imported-person.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { emptyPerson, type PersonFields } from "../people/person-fields.ts";
import { mergePerson, type KnownPerson } from "./merge-person.ts";

const TODAY = "2026-11-20";
const known = (
  fields: Partial<PersonFields>,
  rest: Partial<Omit<KnownPerson, "fields">> = {},
): KnownPerson => ({ fields: aPerson(fields), toCheck: [], statuses: [], consents: [], ...rest });
describe("mergePerson", () => {
  it("fills, adds and replaces, and lists each change", () => {
    const merged = mergePerson(
      known({
        emails: ["anne@example.org"],
        phones: ["06 12 34 56 78"],
        town: "Brest",
        notes: "ancienne trésorière",
      }),
      line({
        givenName: "Annie",
        pronoun: "elle",
        emails: ["ANNE@example.org", "anne@example.net"],
        phones: ["+33612345678"],
        town: "Lannion",
        notes: "ne répond plus",
      }),
      TODAY,
    );
    expect(merged).toEqual({
      fields: aPerson({
        pronoun: "elle",
        emails: ["anne@example.org", "anne@example.net"],
        phones: ["06 12 34 56 78"],
        town: "Lannion",
        notes: "ancienne trésorière",
      }),
      fieldsChange: true,
      toCheck: [],
      added: [],
      ended: [],
      consentOn: null,
      changes: [
        { field: "pronoun", before: "", after: "elle" },
        { field: "town", before: "Brest", after: "Lannion" },
        {
          field: "emails",
          before: "anne@example.org",
          after: "anne@example.org, anne@example.net",
        },
      ],
    });
  });

  it("adds a status that is not held yet, ends one left open, and touches no other", () => {
    const statuses = [
      { row: 7, status: "adherent", start: "2024-01-01", end: null },
      { row: 8, status: "elected", start: "2020-01-01", end: "2026-01-01" },
    ] as const;
    const merged = mergePerson(
      known({}, { statuses }),
      line(
        {},
        {
          statuses: [
            { status: "adherent", start: "2024-01-01", end: "2025-01-01" },
            { status: "elected", start: "2025-06-01", end: null },
            { status: "candidate", start: TODAY, end: null },
          ],
        },
      ),
      TODAY,
    );
    expect(merged).toMatchObject({
      fieldsChange: false,
      added: [{ status: "candidate", start: TODAY, end: null }],
      ended: [{ row: 7, end: "2025-01-01" }],
      changes: [
        { field: "status.adherent", before: "2024-01-01", after: "2024-01-01/2025-01-01" },
        { field: "status.candidate", before: "", after: TODAY },
      ],
    });
  });

  it("gives consent from the day of the import, once", () => {
    const yes = line({}, { consents: true });
    expect(mergePerson(known({}), yes, TODAY)).toMatchObject({
      consentOn: TODAY,
      changes: [{ field: "publishConsent", before: "", after: TODAY }],
    });
    const given = [{ givenOn: "2024-01-01", withdrawnOn: null }];
    expect(mergePerson(known({}, { consents: given }), yes, TODAY)).toMatchObject({
      consentOn: null,
      changes: [],
    });
  });

  const word = fc.constantFrom("", "Brest", "Lannion", "elle", "06 12 34 56 78", "3 rue A");
  const list = fc.uniqueArray(fc.constantFrom("a@x.org", "A@x.org", "b@x.org", "c@x.org"));
  const said = fc.record({
    givenName: word,
    familyName: word,
    pronoun: word,
    emails: list,
    phones: fc.uniqueArray(fc.constantFrom("0612345678", "+33612345678", "0298000000")),
    street: word,
    postcode: word,
    town: word,
    notes: word,
  });
  const fields = said.map((more): PersonFields => ({ ...emptyPerson(), ...more }));

  it("never erases, and brings nothing the second time", () => {
    fc.assert(
      fc.property(fields, fields, (before, imported) => {
        const first = mergePerson(known(before), line(imported), TODAY);
        for (const field of ["givenName", "familyName", "pronoun", "town", "notes"] as const) {
          if (before[field] !== "") expect(first.fields[field]).not.toBe("");
        }
        expect(first.fields.emails.slice(0, before.emails.length)).toEqual(before.emails);
        const second = mergePerson(known(first.fields), line(imported), TODAY);
        expect(second).toMatchObject({ fields: first.fields, fieldsChange: false, changes: [] });
      }),
    );
  });
});
