import { expect, it } from "vitest";
import { KeptThings } from "./kept.ts";

const FRESH = { width: 1280, height: 820, x: null, y: null };

it.each<readonly [string, unknown]>([
  ["nothing", null],
  ["a list", []],
  ["a text", "settings"],
  ["parts of other kinds", { settings: 1, vaults: "x", window: [], witnesses: 4, devices: [0] }],
  ["a window larger than any number", { window: { width: 1e308, height: -1 } }],
  ["settings out of their bounds", { settings: { idleMinutes: 1e9, language: "xx" } }],
  ["keys of objects", JSON.parse('{"__proto__":{"settings":1},"constructor":{"prototype":1}}')],
])("starts afresh where the settings on the disk are %s", (_what, read) => {
  const { current } = new KeptThings({ read: () => read, write: () => undefined }, "fr");
  expect(current.settings).toMatchObject({ language: "fr", idleMinutes: 5 });
  expect([current.vaults, current.window]).toEqual([[], FRESH]);
});
