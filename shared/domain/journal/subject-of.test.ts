import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "./entry.ts";
import type { Records, RowChange } from "./records.ts";
import { EntrySubject, subjectName } from "./subject.ts";
import { subjectOf } from "./subject-of.ts";

const ana = {
  id: "01a20000-0000-7000-8000-00000000000a",
  isThere: true,
  values: { row: 1, given_name: "Ana", family_name: "" },
};
const REFERENCES: Readonly<Record<string, ReturnType<Records["references"]>>> = {
  membership: [{ column: "person", table: "person" }],
  attendance: [
    { column: "meeting", table: "meeting" },
    { column: "person", table: "person" },
  ],
  agenda_item: [{ column: "meeting", table: "meeting" }],
};
const records: Records = {
  find: (table, ref) =>
    table === "person" && ("id" in ref ? ref.id === ana.id : ref.row === 1) ? ana : null,
  references: (table) => REFERENCES[table] ?? [],
  count: () => ({ added: 0, changed: 0 }),
};
const found = (find: Records["find"]): Records => ({ ...records, find });

describe("subjectOf", () => {
  it("follows a status to the person who holds it", () => {
    const change: RowChange = {
      table: "membership",
      key: "01a20000-0000-7000-8000-00000000000b",
      before: null,
      after: { row: 4, person: 1, status: "elected", start_on: "2026-01-01", end_on: null },
    };
    const subject = subjectOf("people.addMembership", [change], records);
    expect(subject).toEqual({
      nouns: [{ table: "person", id: ana.id, name: "Ana", isThere: true }],
      fields: [],
      values: { status: { kind: "choice", choice: "people.statuses.elected" } },
    });
    expect(subjectName(subject)).toBe("Ana");
  });

  it("names from the change itself somebody who is found nowhere any more", () => {
    const key = "01a20000-0000-7000-8000-00000000000c";
    const before = { row: 9, given_name: "Bo", family_name: "Bé" };
    const change: RowChange = { table: "person", key, before, after: null };
    expect(
      subjectOf(
        "people.remove",
        [change],
        found(() => null),
      ),
    ).toEqual({
      nouns: [{ table: "person", id: key, name: "Bo Bé", isThere: false }],
      fields: [],
      values: {},
    });
  });

  it("names somebody of the vault, and the roles that they were given", () => {
    const member = { id: ana.id, isThere: true, values: { name: "Ana", roles: '["reader"]' } };
    const change: RowChange = {
      table: "vault_user",
      key: ana.id,
      before: { roles: '["reader"]' },
      after: { roles: '["treasurer","reader"]' },
    };
    const subject = subjectOf(
      "members.changeRoles",
      [change],
      found(() => member),
    );
    expect(subject).toEqual({
      nouns: [{ table: "vault_user", id: ana.id, name: "Ana", isThere: true }],
      fields: [],
      values: {
        roles: { kind: "choices", choices: ["access.roles.treasurer", "access.roles.reader"] },
      },
    });
    expect(subjectName(subject)).toBe("Ana");
  });

  it("names first whom an entry is recognised by, then what the row refers to", () => {
    const council = {
      id: "01a20000-0000-7000-8000-00000000000d",
      isThere: true,
      values: { row: 3, title: "Conseil" },
    };
    const change: RowChange = {
      table: "attendance",
      key: "01a20000-0000-7000-8000-00000000000e",
      before: null,
      after: { row: 8, meeting: 3, person: 1, kind: "excused" },
    };
    const find: Records["find"] = (table, ref) =>
      table === "meeting" ? council : records.find(table, ref);
    expect(subjectOf("meetings.setAttendance", [change], found(find))).toEqual({
      nouns: [
        { table: "person", id: ana.id, name: "Ana", isThere: true },
        { table: "meeting", id: council.id, name: "Conseil", isThere: true },
      ],
      fields: [],
      values: { kind: { kind: "choice", choice: "meetings.attendance.kinds.excused" } },
    });
  });

  it("counts rows and entries, and takes parts and reasons as they were written", () => {
    const counted = { ...records, count: () => ({ added: 0, changed: 4 }) };
    expect(subjectOf("people.import", [], counted).values).toEqual({
      done: { kind: "counts", counts: [{ text: "person.changed", count: 4 }] },
    });
    const exported: RowChange = {
      table: "journal_export",
      key: ana.id,
      before: null,
      after: { row: 1, entries: 12, contents: "with", reason: "audit" },
    };
    expect(
      subjectOf(
        "journal.export",
        [exported],
        found(() => null),
      ).values,
    ).toEqual({
      done: { kind: "counts", counts: [{ text: "journal_export.with", count: 12 }] },
      reason: { kind: "text", text: "audit" },
    });
    const share = (number: number): RowChange => ({
      table: "recovery_share",
      key: ana.id,
      before: null,
      after: { row: number, number, holder: "Noor" },
    });
    const drilled = subjectOf("recovery.drill", [share(3), share(1), share(3)], records);
    expect(drilled).toEqual({
      nouns: [],
      fields: [],
      values: { parts: { kind: "list", items: ["1", "3"] } },
    });
    expect(subjectName(drilled)).toBe("");
  });

  it("tells the fields that changed, once each, and none that people do not know", () => {
    const change: RowChange = {
      table: "person",
      key: ana.id,
      before: { given_name: "An", name_key: "an" },
      after: { given_name: "Ana", name_key: "ana" },
    };
    const subject = subjectOf("people.update", [change, change], records);
    expect(subject).toMatchObject({ fields: ["person.given_name"] });
  });

  it("answers what may cross to the window, for any command and any changes", () => {
    const values = fc.option(
      fc.dictionary(
        fc.constantFrom("row", "person", "meeting", "item", "status", "kind", "title"),
        fc.oneof(fc.string(), fc.nat(5), fc.constant(null)),
      ),
    );
    const change = fc.record({
      table: fc.constantFrom(
        "person",
        "membership",
        "attendance",
        "agenda_item",
        "vault_user",
        "draft",
      ),
      key: fc.constant(ana.id),
      before: values,
      after: values,
    });
    fc.assert(
      fc.property(fc.constantFrom(...COMMANDS), fc.array(change), (command, changes) => {
        const subject = subjectOf(command, changes, records);
        expect(EntrySubject.parse(subject)).toEqual(subject);
        expect(subjectName(subject)).toBeTypeOf("string");
      }),
    );
  });
});
