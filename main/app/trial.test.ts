import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { removeLeftTrials, Trial } from "./trial.ts";

let temporary = "";
beforeEach(() => {
  temporary = tempFolder();
  vi.stubEnv("TMPDIR", temporary);
  return () => vi.unstubAllEnvs();
});

it("knows what opens its own vault, and no other", async () => {
  const trial = new Trial();
  const { folder, passphrase } = await trial.start();
  expect(trial.passphraseOf(join(folder, "Inventé.greffe"))).toBe(passphrase);
  expect(trial.passphraseOf(`${folder}-other/Vrai.greffe`)).toBeNull();
  expect(trial.passphraseOf(folder)).toBeNull();
});

it("is erased when it is discarded, or when another begins", async () => {
  const trial = new Trial();
  const first = await trial.start();
  writeFileSync(join(first.folder, "file"), "");
  const second = await trial.start();
  expect([existsSync(first.folder), existsSync(second.folder)]).toEqual([false, true]);
  expect(second.passphrase).not.toBe(first.passphrase);
  await trial.discard();
  expect([existsSync(second.folder), trial.isThere]).toEqual([false, false]);
});

it("of a process that is gone is erased at the next start, and of one that runs is left", async () => {
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  const left = join(temporary, `greffe-trial-${gone}-abc`);
  const other = join(temporary, "greffe-trial-notes");
  for (const folder of [left, other]) mkdirSync(folder);
  const { folder } = await new Trial().start();
  await removeLeftTrials();
  expect([left, other, folder].map((path) => existsSync(path))).toEqual([false, true, true]);
});

it("left by somebody else of the machine is not touched, nor is a link of that name", async () => {
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  const theirs = join(temporary, `greffe-trial-${gone}-theirs`);
  const link = join(temporary, `greffe-trial-${gone}-link`);
  const ours = tempFolder();
  mkdirSync(theirs);
  symlinkSync(ours, link);
  vi.spyOn(process, "getuid").mockReturnValue((process.getuid?.() ?? 0) + 1);
  await removeLeftTrials();
  vi.restoreAllMocks();
  expect(existsSync(theirs)).toBe(true);
  await removeLeftTrials();
  expect([theirs, link, ours].map((path) => existsSync(path))).toEqual([false, true, true]);
});
