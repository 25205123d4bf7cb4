import { describe, expect, it } from "vitest";
import { rowAfterKey } from "./roster-keys.ts";

const from = (key: string, row: number) => rowAfterKey(key, row, 1000, 21);

describe("rowAfterKey", () => {
  it.each([
    ["ArrowDown", 10, 11],
    ["ArrowUp", 10, 9],
    ["PageDown", 10, 30],
    ["PageUp", 30, 10],
    ["Home", 500, 0],
    ["End", 500, 999],
  ])("%s from %i leads to %i", (key, row, expected) => {
    expect(from(key, row)).toBe(expected);
  });

  it("stays inside the list", () => {
    expect(from("ArrowUp", 0)).toBe(0);
    expect(from("PageUp", 4)).toBe(0);
    expect(from("ArrowDown", 999)).toBe(999);
    expect(from("PageDown", 990)).toBe(999);
  });

  it("leaves other keys, and an empty list, alone", () => {
    expect(from("a", 3)).toBeNull();
    expect(rowAfterKey("ArrowDown", 0, 0, 20)).toBeNull();
  });
});
