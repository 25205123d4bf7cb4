import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { configFolder } from "#main/host/chromium/settings-file.ts";
import { APP_ID, userDataFolder } from "./user-data.ts";

const appData = "/home/a/.config";

it.each([
  ["a package", { named: undefined, isPackaged: true }, join(appData, APP_ID)],
  ["a package told nothing", { named: "", isPackaged: true }, join(appData, APP_ID)],
  ["a package told where", { named: resolve("/c"), isPackaged: true }, resolve("/c")],
  ["sources told where", { named: resolve("/c"), isPackaged: false }, resolve("/c")],
  ["a package told where from here", { named: "c/d", isPackaged: true }, resolve("c/d")],
  ["sources", { named: undefined, isPackaged: false }, null],
])("%s, %o, has its settings in %s", (_what, facts, folder) => {
  expect(userDataFolder({ ...facts, appData })).toBe(folder);
});

it.each(["linux", "darwin", "win32"] as const)(
  "a package shares nothing with what runs from sources on %s, where capitals may not count",
  (platform) => {
    const ofSources = configFolder({ APPDATA: appData, XDG_CONFIG_HOME: appData }, platform);
    expect(ofSources.toLowerCase()).toMatch(/[\\/]greffe$/u);
    expect(userDataFolder({ named: undefined, isPackaged: true, appData })).not.toMatch(
      /[\\/]greffe$/iu,
    );
  },
);

it("is called as the package is", () => {
  const yaml = fileURLToPath(new URL("../../../electron-builder.yml", import.meta.url));
  expect(readFileSync(yaml, "utf8")).toMatch(new RegExp(`^appId: ${APP_ID}$`, "mu"));
});
