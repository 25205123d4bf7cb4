import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { lockInstance } from "./instance-lock.ts";

const base = mkdtempSync(join(tmpdir(), "greffe-lock-"));

const NOTHING = { given: [], folder: "/" };

afterAll(() => rmSync(base, { recursive: true }));

describe("lockInstance", () => {
  it("lets one in, and tells it of the second", async () => {
    const told: unknown[] = [];
    const first = await lockInstance(base, "/config", NOTHING, (asked) => void told.push(asked));
    expect(first).not.toBeNull();
    const second = { given: ["Été.greffe", "--switch"], folder: "/home/a" };
    expect(await lockInstance(base, "/config", second, () => {})).toBeNull();
    await expect.poll(() => told).toEqual([second]);
    const elsewhere = await lockInstance(base, "/other", NOTHING, () => {});
    expect(elsewhere).not.toBeNull();
    first?.release();
    elsewhere?.release();
    const again = await lockInstance(base, "/config", NOTHING, () => {});
    expect(again).not.toBeNull();
    again?.release();
  });

  it.each([
    ["nothing", ""],
    ["what is no start of Greffe", '{"given":"x"}'],
    ["too much", JSON.stringify({ given: ["x".repeat(200_000)], folder: "/" })],
  ])("only shows its window to whoever says %s", async (_what, said) => {
    const told: unknown[] = [];
    const lock = await lockInstance(base, "/said", NOTHING, (asked) => void told.push(asked));
    const name = createHash("sha256").update("/said").digest("hex").slice(0, 16);
    const socket = connect(
      process.platform === "win32"
        ? String.raw`\\.\pipe\greffe-${name}`
        : join(base, `instance-${name}`),
    );
    // The other side may go before all is said.
    socket.on("error", () => {});
    socket.end(said);
    await expect.poll(() => told).toEqual([NOTHING]);
    lock?.release();
  });

  it("takes over from a process that was killed", async () => {
    const name = createHash("sha256").update("/dead").digest("hex").slice(0, 16);
    writeFileSync(join(base, `instance-${name}`), "");
    const lock = await lockInstance(base, "/dead", NOTHING, () => {});
    expect(lock).not.toBeNull();
    lock?.release();
  });
});
