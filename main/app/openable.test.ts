import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openableIn, thisPlace, type Place } from "./openable.ts";

/** A disk on which everything named so is there. */
const place = (platform: NodeJS.Platform, folder: string): Place => ({
  folder,
  platform,
  kindOf: (path) => (path.toLowerCase().endsWith(".greffe") ? "folder" : "file"),
});
const linux = place("linux", "/home/a");
const windows = place("win32", String.raw`C:\Users\a`);

describe("what a double click asks for", () => {
  it.each([
    ["an absolute path", "/v/Essai.greffe", { kind: "vault", path: "/v/Essai.greffe" }],
    [
      "one from where it was started",
      "Essai.greffe",
      { kind: "vault", path: "/home/a/Essai.greffe" },
    ],
    ["a folder with its slash", "/v/Essai.greffe/", { kind: "vault", path: "/v/Essai.greffe" }],
    [
      "the address a desktop gives",
      "file:///v/Un%20essai.greffe",
      { kind: "vault", path: "/v/Un essai.greffe" },
    ],
    ["a backup", "/v/E 10h05.greffe-backup", { kind: "backup", path: "/v/E 10h05.greffe-backup" }],
    ["capitals of another system", "/v/ESSAI.GREFFE", { kind: "vault", path: "/v/ESSAI.GREFFE" }],
  ])("on Linux is %s", (_what, given, openable) => {
    expect(openableIn([given], linux)).toEqual(openable);
  });

  it("on Windows is on a drive, as a path or as an address", () => {
    const backup = { kind: "backup", path: String.raw`C:\v\E.greffe-backup` };
    expect(openableIn([backup.path], windows)).toEqual(backup);
    expect(openableIn(["file:///C:/v/E.greffe-backup"], windows)).toEqual(backup);
    expect(openableIn([String.raw`..\b\E.greffe-backup`], windows)).toEqual({
      kind: "backup",
      path: String.raw`C:\Users\b\E.greffe-backup`,
    });
  });

  it("is the first of several, after switches and the application's own folder", () => {
    const given = ["--enable-features=X", "/work", "/v/a.txt", "/v/B.greffe-backup", "/v/C.greffe"];
    expect(openableIn(given, linux)).toEqual({ kind: "backup", path: "/v/B.greffe-backup" });
  });
});

describe("what a stranger may send", () => {
  it.each([
    ["nothing", ""],
    ["another file", "/etc/passwd"],
    ["a switch that looks like a vault", "--user-data-dir=/v/Essai.greffe"],
    ["a path that is cut", "/v/Essai.greffe\0.txt"],
    ["a path without end", `/${"a".repeat(40_000)}.greffe`],
    ["another machine's address", "file://server/share/Essai.greffe"],
    ["an address of the network", "https://example.org/Essai.greffe"],
    ["an address that hides a separator", "file:///v%2FEssai.greffe"],
    ["an address that does not parse", "file://%/Essai.greffe"],
  ])("on Linux, %s, opens nothing", (_what, given) => {
    expect(openableIn([given], linux)).toBeNull();
  });

  it.each([
    ["another machine's share", String.raw`\\server\share\Essai.greffe`],
    ["the same with slashes", "//server/share/E.greffe-backup"],
    ["a path past the checks of Windows", String.raw`\\?\C:\v\Essai.greffe`],
    ["a device", String.raw`\\.\pipe\Essai.greffe`],
    ["another machine's address", "file://server/share/E.greffe-backup"],
    ["an address with a share in it", "file:////server/share/E.greffe-backup"],
  ])("on Windows, %s, opens nothing", (_what, given) => {
    expect(openableIn([given], windows)).toBeNull();
    expect(openableIn([given], place("win32", String.raw`\\server\share`))).toBeNull();
  });

  it("opens nothing that is not there, or is not what its name says", () => {
    const folder = tempFolder();
    const at = thisPlace(folder);
    writeFileSync(join(folder, "a file.greffe"), "");
    mkdirSync(join(folder, "a folder.greffe-backup"));
    const names = ["absent.greffe", "a file.greffe", "a folder.greffe-backup"];
    // Longer than a name may be.
    for (const name of [...names, `${"a".repeat(300)}.greffe`]) {
      expect(openableIn([name], at)).toBeNull();
    }
    mkdirSync(join(folder, "Essai.greffe"));
    expect(openableIn([pathToFileURL(join(folder, "Essai.greffe")).href], at)).toEqual({
      kind: "vault",
      path: join(folder, "Essai.greffe"),
    });
  });

  it("reads no more than a hundred arguments", () => {
    const many = Array.from({ length: 100 }, () => "/v/a.txt");
    expect(openableIn([...many, "/v/Essai.greffe"], linux)).toBeNull();
  });
});
