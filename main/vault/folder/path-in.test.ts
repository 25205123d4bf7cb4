import { join } from "node:path";
import { expect, it } from "vitest";
import { pathIn } from "./path-in.ts";

const FOLDER = join("/", "home", "camille", "public");

it("gives the path of a name in its folder", () => {
  for (const name of [
    "2026-09-12-pleniere.html",
    ".a.greffe-backup",
    "Comité d’été (2).greffe",
    "..a",
  ]) {
    expect(pathIn(FOLDER, name)).toBe(join(FOLDER, name));
  }
});

it.each(["", ".", "..", "../a", "a/b", "/etc/passwd", "..\\a", "C:a", "a\0b", "a\nb", "a:b", "*"])(
  "refuses %j, which is no name",
  (name) => {
    expect(() => pathIn(FOLDER, name)).toThrow("out of its folder");
  },
);
