import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AppWindow } from "#main/host/host.ts";
import * as electron from "./electron-double.ts";

vi.mock("electron", () => import("./electron-double.ts"));

const { openElectronWindow } = await import("#main/host/electron/window.ts");

const { loaded } = electron.answers;
const closings: boolean[] = [];
let appWindow: AppWindow;

beforeEach(async () => {
  vi.useFakeTimers();
  closings.length = 0;
  electron.calls.length = 0;
  electron.answers.loaded = loaded;
  appWindow = await openElectronWindow(
    {
      place: { width: 1000, height: 700, x: 40, y: 60 },
      language: "fr",
      onCall: () => Promise.resolve({ ok: true, value: null }),
      onMenu: () => undefined,
      onPlaced: () => undefined,
      holdsVault: () => true,
      onClosing: (pageAlive) => {
        closings.push(pageAlive);
        return Promise.resolve(false);
      },
    },
    "/dist",
    true,
  );
});

afterEach(() => {
  electron.answers.loaded = loaded;
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a page that should leave when the vault is locked", () => {
  it("is ended, and Greffe with it, where it never gives way", async () => {
    electron.answers.loaded = () => Promise.withResolvers<void>().promise;
    const reloading = appWindow.reload();
    await vi.advanceTimersByTimeAsync(10_000);
    await reloading;
    expect(electron.callsOf("contents.crash")).toHaveLength(1);
    expect(closings).toEqual([false]);
  });

  it("is ended where it has the going away called off", async () => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    electron.answers.loaded = () => Promise.reject(new Error("ERR_ABORTED"));
    await appWindow.reload();
    expect(electron.callsOf("contents.crash")).toHaveLength(1);
    expect(electron.callsOf("window.loadURL").at(-1)).toEqual(["app://empty/"]);
  });

  it("is left to itself once it has given way, even if the fresh one is slow", async () => {
    electron.answers.loaded = (url) =>
      url.includes("empty") ? Promise.resolve() : Promise.withResolvers<void>().promise;
    const reloading = appWindow.reload();
    await vi.advanceTimersByTimeAsync(10_000);
    await reloading;
    expect(electron.callsOf("contents.crash")).toEqual([]);
    expect(closings).toEqual([]);
  });
});

it("is not brought to the front once it is gone, when another start asks for it", () => {
  electron.BrowserWindow.all.at(-1)?.destroy();
  expect(() => appWindow.focus()).not.toThrow();
  expect(electron.callsOf("window.focus")).toEqual([]);
});
