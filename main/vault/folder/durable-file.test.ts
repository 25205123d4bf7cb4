import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { readSmallFile, replaceFile } from "./durable-file.ts";

/** Windows has neither modes nor pipes, and links only for administrators. */
const onPosix = process.platform !== "win32";

describe.runIf(onPosix)("replaceFile", () => {
  it("replaces the whole file, for its owner only, and leaves nothing else", async () => {
    const folder = tempFolder();
    await replaceFile(folder, "a", Buffer.from("long ancien contenu"));
    await replaceFile(folder, "a", Buffer.from("neuf"));
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("neuf");
    expect(statSync(join(folder, "a")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("neither follows a link left in the sibling's place nor fails on it", async () => {
    const folder = tempFolder();
    const outside = join(tempFolder(), "outside");
    writeFileSync(outside, "intact");
    symlinkSync(outside, join(folder, "a.new"));
    await replaceFile(folder, "a", Buffer.from("neuf"));
    expect(readFileSync(outside, "utf8")).toBe("intact");
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("neuf");
  });
});

describe.runIf(onPosix)("readSmallFile", () => {
  it("reads a plain file up to its limit", async () => {
    const path = join(tempFolder(), "a");
    writeFileSync(path, "1234");
    expect(await readSmallFile(path, 4)).toEqual({ kind: "file", bytes: Buffer.from("1234") });
    expect(await readSmallFile(path, 3)).toEqual({ kind: "odd" });
  });

  it("finds links, folders and pipes odd, without waiting for a pipe's writer", async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "a"), "1234");
    symlinkSync(join(folder, "a"), join(folder, "link"));
    execFileSync("sh", ["-c", 'mkfifo "$0"', join(folder, "pipe")]);
    expect(await readSmallFile(join(folder, "link"), 99)).toEqual({ kind: "odd" });
    expect(await readSmallFile(join(folder, "pipe"), 99)).toEqual({ kind: "odd" });
    expect(await readSmallFile(folder, 99)).toEqual({ kind: "odd" });
    expect(await readSmallFile(join(folder, "none"), 99)).toEqual({ kind: "missing" });
  });
});
