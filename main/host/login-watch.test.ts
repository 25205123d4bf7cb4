import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { powerEventOf, watchLogin } from "./login-watch.ts";

describe("powerEventOf", () => {
  it.each([
    ["/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (true,)", "suspend"],
    ["/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (false,)", null],
    [
      "/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Lock ()",
      "screen_locked",
    ],
    ["/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Unlock ()", null],
    ["… ('org.freedesktop.login1.Session', {'LockedHint': <true>}, @as [])", "screen_locked"],
    ["… ('org.freedesktop.login1.Session', {'LockedHint': <false>}, @as [])", null],
  ])("reads %s", (line, event) => {
    expect(powerEventOf(line)).toBe(event);
  });
});

describe.skipIf(process.platform !== "linux")("watchLogin", () => {
  afterEach(() => void vi.unstubAllEnvs());

  it("listens to the system's own monitor, and ends it when it stops", async () => {
    const folder = tempFolder();
    const program = join(folder, "gdbus");
    const said =
      "/org/freedesktop/login1/session/_32: org.freedesktop.login1.Session.Lock ()\\n" +
      "/org/freedesktop/login1: org.freedesktop.login1.Manager.PrepareForSleep (true,)\\n";
    writeFileSync(
      program,
      `#!/bin/sh\necho "$*" > ${folder}/asked\nprintf '${said}'\necho $$ > ${folder}/pid\nexec sleep 60\n`,
    );
    chmodSync(program, 0o755);
    vi.stubEnv("PATH", `${folder}:${process.env["PATH"] ?? ""}`);
    const told: string[] = [];
    const stop = watchLogin((event) => told.push(event));
    await expect.poll(() => told).toEqual(["screen_locked", "suspend"]);
    const asked = readFileSync(join(folder, "asked"), "utf8").trim();
    expect(asked).toBe("monitor --system --dest org.freedesktop.login1");
    await expect.poll(() => existsSync(join(folder, "pid"))).toBe(true);
    const pid = readFileSync(join(folder, "pid"), "utf8").trim();
    stop();
    await expect.poll(() => existsSync(`/proc/${pid}`)).toBe(false);
  });

  it("does nothing where there is no monitor", () => {
    vi.stubEnv("PATH", tempFolder());
    const told: string[] = [];
    watchLogin((event) => told.push(event))();
    expect(told).toEqual([]);
  });
});
