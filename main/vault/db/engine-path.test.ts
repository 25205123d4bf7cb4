import { expect, it } from "vitest";
import { enginePath } from "./engine-path.ts";

const deep = `C:\\Users\\a${"\\dossier".repeat(32)}`;

it.each([
  ["a short path", String.raw`C:\v\Essai.greffe\store.db`, String.raw`C:\v\Essai.greffe\store.db`],
  ["a long one", `${deep}\\store.db`, `\\\\?\\${deep}\\store.db`],
  ["one with slashes", `C:/${"d/".repeat(130)}s.db`, `\\\\?\\C:\\${"d\\".repeat(130)}s.db`],
  [
    "one of a share",
    `\\\\nas\\v\\${"d".repeat(240)}\\s.db`,
    `\\\\?\\UNC\\nas\\v\\${"d".repeat(240)}\\s.db`,
  ],
  ["one that has the form", `\\\\?\\${deep}\\s.db`, `\\\\?\\${deep}\\s.db`],
])("gives the engine %s of Windows so that it can open it", (_what, path, given) => {
  expect(enginePath(path, "win32")).toBe(given);
});

it("leaves room for the files that the engine makes beside", () => {
  for (let length = 200; length < 280; length += 1) {
    const path = `C:\\${"d".repeat(length - 3)}`;
    const isPlain = enginePath(path, "win32") === path;
    expect(isPlain && `${path}-journal`.length >= 260).toBe(false);
  }
});

it("leaves a path of another system alone, however long", () => {
  const path = `/${"d/".repeat(300)}store.db`;
  expect(enginePath(path, "linux")).toBe(path);
  expect(enginePath(path, "darwin")).toBe(path);
});
