import { expect, it } from "vitest";
import { describeChanges } from "./details.ts";

const key = "01a20000-0000-7000-8000-00000000000a";
const nowhere = { find: () => null, references: () => [] };

it("tells values by their kind, and leaves out what is empty or unknown to people", () => {
  const after = {
    row: 3,
    given_name: "Ana",
    family_name: "",
    emails: "[]",
    phones: '["06 00 00 00 01"]',
    name_key: "ana",
  };
  expect(describeChanges([{ table: "person", key, before: null, after }], nowhere)).toEqual([
    {
      key,
      act: "added",
      name: "Ana",
      fields: [
        { field: "person.given_name", before: null, after: { kind: "text", text: "Ana" } },
        {
          field: "person.phones",
          before: null,
          after: { kind: "list", items: ["06 00 00 00 01"] },
        },
      ],
    },
  ]);
});

it("says nothing of rows where only a version or a rank moved", () => {
  const version = { table: "agenda_item", key, before: { version: 1 }, after: { version: 2 } };
  expect(describeChanges([version], nowhere)).toEqual([]);
});

it("shows a long text by its beginning, whole letters only", () => {
  const words = "é".repeat(100) + "🦊".repeat(200);
  const [told] = describeChanges(
    [{ table: "minute_block", key, before: null, after: { words } }],
    nowhere,
  );
  const text = told?.fields[0]?.after;
  expect(text).toEqual({ kind: "text", text: `${"é".repeat(100)}${"🦊".repeat(139)}…` });
});

it("shows as text what an older version may have called otherwise", () => {
  const before = { status: "elected" };
  const after = { status: "ancien" };
  const [told] = describeChanges([{ table: "membership", key, before, after }], nowhere);
  expect(told?.fields).toEqual([
    {
      field: "membership.status",
      before: { kind: "choice", choice: "people.statuses.elected" },
      after: { kind: "text", text: "ancien" },
    },
  ]);
});

function added(table: string, after: Record<string, string | number>) {
  return describeChanges([{ table, key, before: null, after }], nowhere)[0]?.fields[0]?.after;
}

it("shows as text a day that no calendar has, and a moment beyond any", () => {
  expect(added("mandate", { start_on: "2026-02-30" })).toEqual({
    kind: "text",
    text: "2026-02-30",
  });
  expect(added("mandate", { start_on: 7 })).toEqual({ kind: "text", text: "7" });
  const planted = { published_at: 9e15 };
  expect(added("publication", planted)).toEqual({ kind: "text", text: "9000000000000000" });
});
