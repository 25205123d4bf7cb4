import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { freeName } from "./free-name.ts";

const nameOf = (copy: number) => (copy === 1 ? "scan.pdf" : `scan (${copy}).pdf`);

describe("a name that nothing has", () => {
  it("is the first one in an empty folder", async () => {
    expect(await freeName(tempFolder(), nameOf)).toBe("scan.pdf");
  });

  it("is not that of a file or of a folder", async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "scan.pdf"), "");
    mkdirSync(join(folder, "scan (2).pdf"));
    expect(await freeName(folder, nameOf)).toBe("scan (3).pdf");
  });

  // Windows lets only administrators make links.
  it.runIf(process.platform !== "win32")("is not that of a link that leads nowhere", async () => {
    const folder = tempFolder();
    symlinkSync(join(folder, "nowhere"), join(folder, "scan.pdf"));
    expect(await freeName(folder, nameOf)).toBe("scan (2).pdf");
  });

  it("is taken again once it is free, before any later one", async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "scan (2).pdf"), "");
    expect(await freeName(folder, nameOf)).toBe("scan.pdf");
  });

  it("is not looked for without end", async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "scan.pdf"), "");
    await expect(freeName(folder, () => "scan.pdf")).rejects.toThrow("every name is taken");
  });
});
