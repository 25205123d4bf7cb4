import { chmodSync, writeFileSync } from "node:fs";
import { delimiter, join, relative } from "node:path";
import { expect, it } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { findProgram } from "./find-program.ts";

it("takes no program from a folder that depends on where Greffe was started", () => {
  const folder = tempFolder();
  const program = join(folder, "gdbus");
  writeFileSync(program, "#!/bin/sh");
  chmodSync(program, 0o700);
  expect(findProgram(["gdbus"], ["", ".", relative("", folder)].join(delimiter))).toBeNull();
  expect(findProgram(["gdbus"], [".", folder].join(delimiter))).toBe(program);
});
