import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { lockInstance } from "./instance-lock.ts";

const base = mkdtempSync(join(tmpdir(), "greffe-lock-"));

afterAll(() => rmSync(base, { recursive: true }));

describe("lockInstance", () => {
  it("lets one in, and tells it of the second", async () => {
    let told = 0;
    const first = await lockInstance(base, "/config", () => {
      told += 1;
    });
    expect(first).not.toBeNull();
    expect(await lockInstance(base, "/config", () => {})).toBeNull();
    await expect.poll(() => told).toBe(1);
    const elsewhere = await lockInstance(base, "/other", () => {});
    expect(elsewhere).not.toBeNull();
    first?.release();
    elsewhere?.release();
    const again = await lockInstance(base, "/config", () => {});
    expect(again).not.toBeNull();
    again?.release();
  });

  it("takes over from a process that was killed", async () => {
    const name = createHash("sha256").update("/dead").digest("hex").slice(0, 16);
    writeFileSync(join(base, `instance-${name}`), "");
    const lock = await lockInstance(base, "/dead", () => {});
    expect(lock).not.toBeNull();
    lock?.release();
  });
});
