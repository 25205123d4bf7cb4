import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { mayBeVault } from "./vault-folder.ts";

describe("a folder chosen as a vault", () => {
  it("may be one by its name, even when its header is gone", () => {
    const path = join(tempFolder(), "Assemblée.greffe");
    mkdirSync(path);
    expect(mayBeVault(path)).toBe(true);
  });

  it("may be one by either copy of its header, whatever its name", () => {
    for (const name of ["header", "header.alt"]) {
      const path = tempFolder();
      writeFileSync(join(path, name), "");
      expect(mayBeVault(path)).toBe(true);
    }
  });

  it("is none when it is empty, or gone", () => {
    const path = tempFolder();
    expect(mayBeVault(path)).toBe(false);
    expect(mayBeVault(join(path, "absent"))).toBe(false);
  });
});
