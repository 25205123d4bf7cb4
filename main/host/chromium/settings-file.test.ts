import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KeptThings } from "#main/app/kept.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { configFolder, settingsFile } from "./settings-file.ts";

beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});
afterEach(() => void vi.restoreAllMocks());

describe("the settings of the stand-in", () => {
  it("are there at the next start", () => {
    const folder = tempFolder();
    const machine = new KeptThings(settingsFile(folder), "fr").current.machine;
    expect(new KeptThings(settingsFile(folder), "fr").current.machine).toBe(machine);
  });

  it("that the disk did not give are not written over", () => {
    const folder = tempFolder();
    const path = join(folder, "settings.json");
    mkdirSync(path);
    const kept = new KeptThings(settingsFile(folder), "fr");
    rmdirSync(path);
    writeFileSync(path, '{"vaults":[]}');
    kept.change({ devices: { a: "b" } });
    expect(readFileSync(path, "utf8")).toBe('{"vaults":[]}');
    expect(kept.current.devices).toEqual({ a: "b" });
  });

  it("that are no JSON are as none, and written anew", () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "settings.json"), "{");
    const { machine } = new KeptThings(settingsFile(folder), "fr").current;
    expect(readFileSync(join(folder, "settings.json"), "utf8")).toContain(machine);
  });

  it("last until the end in a folder that is none", () => {
    const folder = join(tempFolder(), "a file");
    writeFileSync(folder, "");
    const kept = new KeptThings(settingsFile(folder), "fr");
    kept.change({ devices: { a: "b" } });
    expect(kept.current.devices).toEqual({ a: "b" });
  });
});

describe("their folder", () => {
  it("is one wherever it is started from", () => {
    expect(configFolder({ GREFFE_CONFIG_DIR: "ici" })).toBe(join(process.cwd(), "ici"));
    const usual = configFolder({}, "linux");
    expect(configFolder({ XDG_CONFIG_HOME: "" }, "linux")).toBe(usual);
    expect(configFolder({ XDG_CONFIG_HOME: "relatif" }, "linux")).toBe(usual);
  });
});
