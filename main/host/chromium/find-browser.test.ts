import { describe, expect, it } from "vitest";
import { findBrowser, type Machine } from "./find-browser.ts";

function machine(platform: NodeJS.Platform, files: string[], env: Machine["env"] = {}): Machine {
  return { platform, env, exists: (path) => files.includes(path) };
}

describe("findBrowser", () => {
  it("takes the one that the person names, before all others", () => {
    const env = { GREFFE_CHROMIUM: "/opt/mine" };
    expect(findBrowser(machine("linux", ["/usr/bin/chromium"], env), false)).toEqual({
      kind: "installed",
      path: "/opt/mine",
    });
  });

  it("looks along PATH and in the usual places of each system", () => {
    expect(
      findBrowser(machine("linux", ["/opt/bin/chromium"], { PATH: "/a:/opt/bin" }), false),
    ).toEqual({ kind: "installed", path: "/opt/bin/chromium" });
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(machine("darwin", [chrome]), false)).toEqual({
      kind: "installed",
      path: chrome,
    });
    const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
    const env = { "PROGRAMFILES(X86)": String.raw`C:\Program Files (x86)` };
    expect(findBrowser(machine("win32", [edge], env), false)).toEqual({
      kind: "installed",
      path: edge,
    });
  });

  it("prefers Chromium to Chrome to Edge", () => {
    const all = ["/usr/bin/microsoft-edge", "/usr/bin/google-chrome", "/usr/bin/chromium"];
    expect(findBrowser(machine("linux", all), false)).toEqual({
      kind: "installed",
      path: "/usr/bin/chromium",
    });
  });

  it("falls back on the bundled one where no window is needed, else says there is none", () => {
    expect(findBrowser(machine("linux", []), true)).toEqual({ kind: "bundled" });
    expect(findBrowser(machine("linux", []), false)).toBeNull();
    expect(findBrowser(machine("win32", []), true)).toBeNull();
  });
});
