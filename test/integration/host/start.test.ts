import { execFile } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { canDownload, electronBinary } from "#build/electron-binary.ts";
import { runElectron } from "#build/run-electron.ts";
import { START_FAILED } from "#main/host/start-failed.ts";
import { systemLanguage } from "#main/host/chromium/system-language.ts";

const folder = mkdtempSync(join(tmpdir(), "greffe-start-"));
const start = fileURLToPath(new URL("../../../build/start.ts", import.meta.url));

afterAll(() => rmSync(folder, { recursive: true }));

function withoutDisplay(env: Record<string, string>): Promise<{ code: unknown; said: string }> {
  const { promise, resolve } = Promise.withResolvers<{ code: unknown; said: string }>();
  const { DISPLAY: _x11, WAYLAND_DISPLAY: _wayland, ...others } = process.env;
  execFile(process.execPath, [start], { env: { ...others, ...env } }, (error, _out, said) =>
    resolve({ code: error?.code, said }),
  );
  return promise;
}

describe("npm start", () => {
  it.skipIf(process.platform !== "linux")(
    "ends with one sentence that names the demo where there is no screen",
    async () => {
      const french = await withoutDisplay({ LANG: "fr_FR.UTF-8", LC_ALL: "fr_FR.UTF-8" });
      expect(french.code).toBe(1);
      expect(french.said.trim().split("\n")).toEqual([
        expect.stringMatching(/^Greffe a besoin d’un écran .*npm run demo/u),
      ]);
      const english = await withoutDisplay({ LC_ALL: "en_GB.UTF-8" });
      expect(english.said).toMatch(/^Greffe needs a screen .*npm run demo/u);
    },
  );

  it("finds Electron's binary without asking the package, which would download it", () => {
    expect(electronBinary(folder)).toBeNull();
    writeFileSync(join(folder, "path.txt"), "electron");
    expect(electronBinary(folder)).toBeNull();
    mkdirSync(join(folder, "dist"));
    writeFileSync(join(folder, "dist/electron"), "");
    expect(electronBinary(folder)).toBe(join(folder, "dist/electron"));
  });

  it("downloads nothing from a place that does not answer, or when told not to", async () => {
    expect(await canDownload({ ELECTRON_MIRROR: "http://greffe.invalid/" })).toBe(false);
    expect(await canDownload({ ELECTRON_SKIP_BINARY_DOWNLOAD: "1" })).toBe(false);
  });

  it("asks a place that kept it waiting again a day later, and not before", async () => {
    const silent = createServer(() => undefined).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const unanswered = join(folder, "cache", "unanswered");
    const ask = async () => {
      const env = { ELECTRON_MIRROR: `http://127.0.0.1:${port}/` };
      expect(await canDownload(env, { probeMs: 50, unanswered })).toBe(false);
    };
    await ask();
    const askedAfter = async (hours: number) => {
      const then = new Date(Date.now() - hours * 60 * 60 * 1000);
      utimesSync(unanswered, then, then);
      await ask();
      return statSync(unanswered).mtimeMs > then.getTime() + 1000;
    };
    expect(await askedAfter(23)).toBe(false);
    expect(await askedAfter(25)).toBe(true);
    silent.closeAllConnections();
    silent.close();
  });

  it.each([
    [{ LANG: "en_GB.UTF-8" }, "en"],
    [{ LANG: "fr_FR.UTF-8" }, "fr"],
    [{ LANG: "C.UTF-8" }, "fr"],
    [{ LC_ALL: "en_US.UTF-8", LANG: "fr_FR.UTF-8" }, "en"],
    [{}, "fr"],
  ])("speaks, with %o, %s", (env, language) => {
    expect(systemLanguage(env)).toBe(language);
  });

  it.skipIf(process.platform === "win32")("gives Electron what it was started with", async () => {
    const program = join(folder, "tells");
    writeFileSync(program, '#!/bin/sh\npwd > told\nprintf "%s\\n" "$@" >> told\n', { mode: 0o755 });
    const startedWith = { given: ["--remote-debugging-port=1", "Mon été.greffe"], folder };
    expect(await runElectron(program, "/root-of-greffe", startedWith)).toBe(0);
    const told = readFileSync(join(folder, "told"), "utf8").trim().split("\n");
    expect(told.filter((word) => word !== "--no-sandbox")).toEqual([
      realpathSync(folder),
      "/root-of-greffe",
      "Mon été.greffe",
    ]);
  });

  it.skipIf(process.platform === "win32").each([
    ["a window that stayed blank", START_FAILED, 0, null],
    ["what fell over at once", 1, 8000, null],
    ["what ended badly later", 1, 0, 1],
    ["what a person closed at once", 0, 8000, 0],
  ])("after %s on Electron (%i, within %i ms) answers %s", async (_what, code, within, answer) => {
    const program = join(folder, "ends");
    writeFileSync(program, `#!/bin/sh\nexit ${code}\n`, { mode: 0o755 });
    expect(await runElectron(program, folder, { given: [], folder }, within)).toBe(answer);
  });
});
