import { expect, it } from "vitest";
import { addToLines } from "./lines.ts";
import type { JournalEntry, JournalLine } from "./page.ts";

const noun = (table: "agenda_item" | "meeting", id: string) => ({
  table,
  id,
  name: id,
  isThere: true,
});
const save = (seq: number, item: string, patch: Partial<JournalEntry> = {}): JournalEntry => ({
  seq,
  at: new Date(seq * 1000).toISOString(),
  command: "meetings.saveMinutes",
  actorId: "camille",
  actor: "Camille",
  subject: {
    nouns: [noun("agenda_item", item), noun("meeting", "meeting")],
    fields: [],
    values: {},
  },
  undoes: null,
  changeCount: 2,
  undone: false,
  ...patch,
});

function grouped(entries: readonly JournalEntry[]): [seq: number, count: number, first: number][] {
  const lines: JournalLine[] = [];
  for (const entry of entries) addToLines(lines, entry);
  return lines.map(({ entry, count, firstSeq }) => [entry.seq, count, firstSeq]);
}

it("joins saves of one item by one person", () => {
  expect(grouped([save(9, "a"), save(7, "a"), save(2, "a")])).toEqual([[9, 3, 2]]);
});

it("keeps apart other items, other people, and what was undone", () => {
  const apart = [
    save(9, "a"),
    save(8, "b"),
    save(7, "b", { actorId: "dan" }),
    save(6, "b", { actorId: "dan", undone: true }),
    save(5, "b", { actorId: "dan" }),
  ];
  expect(grouped(apart)).toEqual(apart.map(({ seq }) => [seq, 1, seq]));
});

it("leaves every other act on its own", () => {
  const moves = [2, 1].map((seq) => save(seq, "a", { command: "meetings.moveItem" }));
  expect(grouped(moves)).toEqual([
    [2, 1, 2],
    [1, 1, 1],
  ]);
});
