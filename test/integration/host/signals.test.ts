import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const child = fileURLToPath(new URL("signals-child.ts", import.meta.url));

describe.skipIf(process.platform === "win32")("signals", () => {
  it.each([
    [["SIGHUP", "SIGHUP"]],
    [["SIGTERM", "SIGHUP", "SIGTERM"]],
    [["SIGINT", "SIGINT", "SIGTERM", "SIGHUP"]],
  ] as const)("%s let what is typed be stored, once", async (signals) => {
    const running = spawn(process.execPath, [child], { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(running, "exit");
    const said = text(running.stdout);
    await once(running.stdout, "data");
    for (const signal of signals) {
      running.kill(signal);
      await wait(50);
    }
    expect(await ended).toEqual([0, null]);
    expect(await said).toContain("stored 1\n");
  });
});
