import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { makeTemporaryFolder, removeLeftFolders } from "./temporary-folder.ts";

let temporary = "";
beforeEach(() => {
  temporary = tempFolder();
  vi.stubEnv("TMPDIR", temporary);
  return () => vi.unstubAllEnvs();
});

it("of a process that is gone is erased at the next start, and of one that runs is left", async () => {
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  const left = join(temporary, `greffe-trial-${gone}-abc`);
  const copy = join(temporary, `greffe-read-${gone}-abc`);
  const other = join(temporary, "greffe-trial-notes");
  for (const folder of [left, copy, other]) mkdirSync(folder);
  const folder = await makeTemporaryFolder("read");
  await removeLeftFolders();
  expect([left, copy, other, folder].map((path) => existsSync(path))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

it("left by somebody else of the machine is not touched, nor is a link of that name", async () => {
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  const theirs = join(temporary, `greffe-trial-${gone}-theirs`);
  const link = join(temporary, `greffe-trial-${gone}-link`);
  const ours = tempFolder();
  mkdirSync(theirs);
  symlinkSync(ours, link);
  vi.spyOn(process, "getuid").mockReturnValue((process.getuid?.() ?? 0) + 1);
  await removeLeftFolders();
  vi.restoreAllMocks();
  expect(existsSync(theirs)).toBe(true);
  await removeLeftFolders();
  expect([theirs, link, ours].map((path) => existsSync(path))).toEqual([false, true, true]);
});
