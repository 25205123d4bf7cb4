import { beforeEach, describe, expect, it, vi } from "vitest";
import { START_FAILED } from "#main/host/start-failed.ts";
import type { WindowOptions } from "#main/host/host.ts";
import * as electron from "./electron-double.ts";

vi.mock("electron", () => import("./electron-double.ts"));

const { createElectronHost } = await import("#main/host/electron/electron-host.ts");
const { hardenApplication } = await import("#main/host/electron/harden.ts");

const closings: boolean[] = [];
const options: WindowOptions = {
  place: { x: null, y: null, width: 1200, height: 800 },
  language: "fr",
  onCall: () => Promise.resolve({ ok: true, value: {} }),
  onMenu: () => {},
  onPlaced: () => {},
  holdsVault: () => false,
  onClosing: (pageAlive) => {
    closings.push(pageAlive);
    return Promise.resolve(false);
  },
};
const said: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  electron.calls.length = 0;
  electron.app.removeAllListeners();
  electron.BrowserWindow.all.length = 0;
  electron.answers.switches = [];
  electron.answers.isPackaged = false;
  closings.length = 0;
  said.length = 0;
  vi.spyOn(process.stderr, "write").mockImplementation((line) => said.push(String(line)) > 0);
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

const host = () => createElectronHost({ bundle: new Map(), distFolder: "/dist" });

async function open(): Promise<electron.BrowserWindow> {
  await host().openWindow(options);
  const window = electron.BrowserWindow.all[0];
  if (window === undefined) throw new Error("no window");
  return window;
}

describe("the sandbox", () => {
  it("is asked for everything, unless the application was started without", () => {
    hardenApplication("/config");
    expect(electron.callsOf("app.enableSandbox")).toHaveLength(1);
    electron.answers.switches = ["no-sandbox"];
    hardenApplication("/config");
    expect(electron.callsOf("app.enableSandbox")).toHaveLength(1);
  });

  it("is told as it is", () => {
    expect(host().sandbox).toBe("on");
    electron.answers.switches = ["no-sandbox"];
    expect(host().sandbox).not.toBe("on");
  });

  it("is asked for the page even then, which keeps Node out of it", async () => {
    electron.answers.switches = ["no-sandbox"];
    await host().openWindow(options);
    expect(electron.BrowserWindow.all[0]?.options.webPreferences["sandbox"]).toBe(true);
  });
});

describe("a window that stays blank", () => {
  it("ends with a code of its own after half a minute without a word of its page", async () => {
    await open();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(electron.callsOf("app.exit")).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(electron.callsOf("app.exit")).toEqual([[START_FAILED]]);
    expect(said.join("")).toContain("La fenêtre de Greffe est restée vide.");
    expect(electron.callsOf("dialog.error")).toEqual([]);
  });

  it("ends at once where the process of its page died before its first word", async () => {
    const window = await open();
    window.webContents.emit("render-process-gone", {}, { reason: "launch-failed" });
    await vi.advanceTimersByTimeAsync(1);
    expect(electron.callsOf("app.exit")).toEqual([[START_FAILED]]);
    expect(closings).toEqual([]);
  });

  it("says so in a dialog where nothing else can open", async () => {
    electron.answers.isPackaged = true;
    await open();
    await vi.advanceTimersByTimeAsync(31_000);
    expect(electron.callsOf("dialog.error")).toEqual([
      ["La fenêtre de Greffe est restée vide.", expect.stringMatching(/^Relancez|\.deb/u)],
    ]);
  });

  it("is not one whose page has spoken, nor one that a person closed", async () => {
    const window = await open();
    const senderFrame = { parent: null, url: "app://greffe/index.html" };
    await electron.handler("ipc.greffe:call")(
      { sender: window.webContents, senderFrame },
      "app.session",
      {},
    );
    await vi.advanceTimersByTimeAsync(60_000);
    window.webContents.emit("render-process-gone", {}, { reason: "crashed" });
    await vi.advanceTimersByTimeAsync(1);
    expect(closings).toEqual([false]);

    await open();
    electron.BrowserWindow.all.at(-1)?.emit("close", { preventDefault: () => {} });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(closings).toEqual([false, true]);
    expect(electron.callsOf("app.exit")).toEqual([]);
  });
});
