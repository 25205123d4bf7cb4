import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "./entry.ts";
import type { FindRow, RowChange } from "./records.ts";
import { EntrySubject } from "./subject.ts";
import { subjectName, subjectOf } from "./subject-of.ts";

const NOBODY = { added: 0, changed: 0 };
const ana = {
  id: "01a20000-0000-7000-8000-00000000000a",
  isThere: true,
  values: { row: 1, given_name: "Ana", family_name: "" },
};
const find: FindRow = (table, ref) =>
  table === "person" && ("id" in ref ? ref.id === ana.id : ref.row === 1) ? ana : null;

describe("subjectOf", () => {
  it("follows a status to the person who holds it", () => {
    const change: RowChange = {
      table: "membership",
      key: "01a20000-0000-7000-8000-00000000000b",
      before: null,
      after: { row: 4, person: 1, status: "elected", start_on: "2026-01-01", end_on: null },
    };
    const subject = subjectOf("people.addMembership", [change], find, NOBODY);
    expect(subject).toEqual({
      kind: "membership",
      person: { id: ana.id, name: "Ana", isThere: true },
      status: "elected",
    });
    expect(subjectName(subject)).toBe("Ana");
  });

  it("names from the change itself somebody who is found nowhere any more", () => {
    const key = "01a20000-0000-7000-8000-00000000000c";
    const before = { row: 9, given_name: "Bo", family_name: "Bé" };
    const change: RowChange = { table: "person", key, before, after: null };
    expect(subjectOf("people.remove", [change], () => null, NOBODY)).toEqual({
      kind: "person",
      person: { id: key, name: "Bo Bé", isThere: false },
      fields: [],
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
    const subject = subjectOf("members.changeRoles", [change], () => member, NOBODY);
    expect(subject).toEqual({
      kind: "member",
      member: { id: ana.id, name: "Ana", isThere: true },
      roles: ["treasurer", "reader"],
    });
    expect(subjectName(subject)).toBe("Ana");
  });

  it("tells the fields that changed, once each, and none that people do not know", () => {
    const change: RowChange = {
      table: "person",
      key: ana.id,
      before: { given_name: "An", name_key: "an" },
      after: { given_name: "Ana", name_key: "ana" },
    };
    const subject = subjectOf("people.update", [change, change], find, NOBODY);
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
        const subject = subjectOf(command, changes, find, NOBODY);
        expect(EntrySubject.parse(subject)).toEqual(subject);
        expect(subjectName(subject)).toBeTypeOf("string");
      }),
    );
  });
});
