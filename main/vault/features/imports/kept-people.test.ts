import { expect, it } from "vitest";
import type { KnownPerson } from "#shared/domain/imports/merge-person.ts";
import { emptyPerson } from "#shared/domain/people/person-fields.ts";
import { KeptPeople } from "./kept-people.ts";

const known = (givenName: string): KnownPerson => ({
  fields: { ...emptyPerson(), givenName, emails: ["a@example.org"] },
  toCheck: [{ of: "phones", column: "Tél.", value: "12", reason: "bad_phone" }],
  statuses: [{ row: -1, status: "adherent", start: "2026-01-01", end: null }],
  consents: [{ givenOn: "2026-01-01", withdrawnOn: null }],
});

it("gives people back as they were kept, while there is room", () => {
  const people = new KeptPeople(500);
  expect(people.set(1, known("Anne"))).toBe(true);
  expect(people.get(1)).toEqual(known("Anne"));
  expect(people.set(2, known("Paul"))).toBe(true);
  expect([people.set(3, known("Zoé")), people.get(3)]).toEqual([false, undefined]);
  expect(people.set(1, known("Anne-Lise"))).toBe(true);
  expect(people.get(1)).toEqual(known("Anne-Lise"));
});
