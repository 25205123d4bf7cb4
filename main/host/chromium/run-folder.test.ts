import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { makeRunFolder, runBase } from "./run-folder.ts";

const base = mkdtempSync(join(tmpdir(), "greffe-run-"));

afterAll(() => rmSync(base, { recursive: true }));

describe("the run folder", () => {
  it("belongs to its person alone", () => {
    expect(statSync(runBase()).mode & 0o077).toBe(0);
    expect(statSync(makeRunFolder(base)).mode & 0o077).toBe(0);
  });

  it("replaces those of processes that are gone, and leaves the living ones", () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    const dead = join(base, `run-${pid}-0a`);
    const alive = join(base, `run-${process.ppid}-0b`);
    for (const folder of [dead, alive]) mkdirSync(folder);
    const mine = makeRunFolder(base);
    expect([dead, alive, mine].map((folder) => existsSync(folder))).toEqual([false, true, true]);
  });
});
