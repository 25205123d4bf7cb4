import { expect, it } from "vitest";
import type { StatedEntry } from "./journal.repository.ts";
import { RowsLink } from "./rows-link.ts";

const bytes = (byte: number, length = 32) => new Uint8Array(length).fill(byte);

const entry = (seq: number, other: Partial<StatedEntry> = {}): StatedEntry => ({
  seq,
  format: 2,
  wall: 1000 + seq,
  counter: 0,
  actor: bytes(1, 16),
  command: "members.changeRoles",
  undoes: null,
  firstChange: 1,
  lastChange: 2,
  changesHash: bytes(2),
  prev: bytes(3),
  device: bytes(4, 16),
  deviceCount: seq,
  authorPrev: null,
  directory: bytes(5),
  salt: bytes(6, 16),
  statement: "{}",
  sealed: bytes(9),
  hash: bytes(7),
  signature: bytes(8, 64),
  ...other,
});

const rows = Array.from({ length: 150 }, (_, at) => entry(at + 1));
const whole = RowsLink.none.with(rows).text;

it("is the same however many rows come at a time", () => {
  for (const step of [1, 63, 64, 65, 149]) {
    let link = RowsLink.none;
    for (let at = 0; at < rows.length; at += step) link = link.with(rows.slice(at, at + step));
    expect(link.text).toBe(whole);
  }
});

it("is another one where any column of any row is, or a row is missing or moved", () => {
  const changes: Partial<StatedEntry>[] = [
    ...(
      ["seq", "wall", "counter", "undoes", "firstChange", "lastChange", "deviceCount"] as const
    ).map((column) => ({ [column]: 77_777 })),
    ...(
      [
        "actor",
        "changesHash",
        "prev",
        "device",
        "authorPrev",
        "directory",
        "salt",
        "sealed",
      ] as const
    ).map((column) => ({ [column]: bytes(99) })),
    { hash: bytes(99) },
    { signature: bytes(99) },
    { command: "x" },
    { statement: "[]" },
  ];
  const others = [3, 70, 149].flatMap((at) =>
    changes.map((change) => rows.with(at, { ...entry(at + 1), ...change })),
  );
  const moved = [...rows.slice(1), ...rows.slice(0, 1)];
  const links = [...others, rows.slice(1), rows.slice(0, -1), moved].map(
    (other) => RowsLink.none.with(other).text,
  );
  expect(new Set([...links, whole]).size).toBe(links.length + 1);
});
