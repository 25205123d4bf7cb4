import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WindowOptions, WindowPlace } from "#main/host/host.ts";
import * as electron from "./electron-double.ts";

vi.mock("electron", () => import("./electron-double.ts"));

const { openElectronWindow } = await import("#main/host/electron/window.ts");

const menu: string[] = [];
const places: WindowPlace[] = [];
const closings: boolean[] = [];
const held = { vault: true };
const closed = Promise.withResolvers<boolean>();

function options(place: WindowPlace): WindowOptions {
  return {
    place,
    language: "fr",
    onCall: () => Promise.resolve({ ok: true, value: null }),
    onMenu: (command) => void menu.push(command),
    onPlaced: (one) => void places.push(one),
    holdsVault: () => held.vault,
    onClosing: (pageAlive) => {
      closings.push(pageAlive);
      return closed.promise;
    },
  };
}

async function open(
  place: WindowPlace = { width: 1000, height: 700, x: 40, y: 60 },
): Promise<electron.BrowserWindow> {
  await openElectronWindow(options(place), "/dist", true);
  const window = electron.BrowserWindow.all.at(-1);
  if (window === undefined) throw new Error("no window");
  return window;
}

beforeEach(() => {
  vi.useFakeTimers();
  electron.calls.length = 0;
  electron.powerMonitor.removeAllListeners();
  for (const list of [menu, places, closings]) list.length = 0;
  held.vault = true;
});

afterEach(() => void vi.useRealTimers());

function shown(): number {
  return electron.callsOf("window.show").length;
}

function prevented(emit: (event: object) => void, more: object = {}): boolean {
  const preventDefault = vi.fn<() => void>();
  emit({ preventDefault, ...more });
  return preventDefault.mock.calls.length === 1;
}

describe("showing the window", () => {
  it("waits until the page is drawn, and shows once", async () => {
    const window = await open();
    expect(shown()).toBe(0);
    window.emit("ready-to-show");
    expect(shown()).toBe(1);
    window.webContents.emit("did-finish-load");
    vi.advanceTimersByTime(10_000);
    expect(shown()).toBe(1);
  });

  it("does not need the system to say that the page is drawn, which Wayland may not", async () => {
    const window = await open();
    window.webContents.emit("did-finish-load");
    expect(shown()).toBe(0);
    vi.advanceTimersByTime(300);
    expect(shown()).toBe(1);
  });

  it("shows a page that does not load, after a moment", async () => {
    await open();
    vi.advanceTimersByTime(3900);
    expect(shown()).toBe(0);
    vi.advanceTimersByTime(200);
    expect(shown()).toBe(1);
  });

  it("leaves a window alone that was closed meanwhile", async () => {
    const window = await open();
    window.destroy();
    vi.advanceTimersByTime(10_000);
    expect(shown()).toBe(0);
  });
});

describe("the keys heard before the page", () => {
  const none = { control: false, meta: false, alt: false, shift: false, isAutoRepeat: false };
  const modifier = process.platform === "darwin" ? { meta: true } : { control: true };
  const press = (window: electron.BrowserWindow, input: object) => {
    const preventDefault = vi.fn<() => void>();
    const typed = { type: "keyDown", key: "l", code: "KeyL", ...none, ...modifier, ...input };
    window.webContents.emit("before-input-event", { preventDefault }, typed);
    return preventDefault.mock.calls.length;
  };

  it("lock, heard by a page that hangs too, and kept from it", async () => {
    const window = await open();
    expect(press(window, {})).toBe(1);
    expect(menu).toEqual(["lock"]);
  });

  it("lock once while they are held", async () => {
    const window = await open();
    press(window, {});
    expect(press(window, { isAutoRepeat: true })).toBe(1);
    expect(menu).toEqual(["lock"]);
  });

  it("zoom by the character, whatever key writes it", async () => {
    const window = await open();
    const level = () => window.webContents.zoomLevel;
    expect(press(window, { key: "-", code: "Digit6" })).toBe(1);
    expect(level()).toBe(-0.5);
    press(window, { key: "+", code: "NumpadAdd" });
    press(window, { key: "=", code: "Equal" });
    expect(level()).toBe(0.5);
    press(window, { key: "à", code: "Digit0" });
    expect(level()).toBe(0);
    expect(menu).toEqual([]);
  });

  it("are no others", async () => {
    const window = await open();
    expect(press(window, { key: "k" })).toBe(0);
    expect(press(window, { alt: true })).toBe(0);
    expect(menu).toEqual([]);
  });
});

describe("the window's place", () => {
  it("is kept once it rests, by what Linux tells too", async () => {
    const window = await open();
    window.emit("resize");
    vi.advanceTimersByTime(300);
    window.emit("move");
    vi.advanceTimersByTime(400);
    expect(places).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(places).toEqual([{ x: 40, y: 60, width: 1000, height: 700 }]);
  });

  it("is kept when the window closes before it rests", async () => {
    const window = await open();
    window.emit("resize");
    window.emit("close", { preventDefault: () => undefined });
    expect(places).toEqual([{ x: 40, y: 60, width: 1000, height: 700 }]);
    vi.advanceTimersByTime(1000);
    expect(places).toHaveLength(1);
  });

  it("is where it was, on a display that is there", async () => {
    const window = await open({ width: 1000, height: 700, x: 40, y: 60 });
    expect(window.options).toMatchObject({ x: 40, y: 60, width: 1000, height: 700 });
    expect(electron.callsOf("window.setBounds")).toEqual([]);
    const other = await open({ width: 1000, height: 700, x: 5000, y: 60 });
    expect(other.options).not.toHaveProperty("x");
  });

  it("is left to the system where no display is there", async () => {
    const { displays } = electron.answers;
    electron.answers.displays = [];
    const window = await open({ width: 1000, height: 700, x: 40, y: 60 });
    electron.answers.displays = displays;
    expect(window.options).toMatchObject({ width: 1000, height: 700 });
    expect(window.options).not.toHaveProperty("x");
  });

  it("is asked for again where the density of another display has changed the size", async () => {
    const place = { width: 1333, height: 933, x: 40, y: 60 };
    await open(place);
    expect(electron.callsOf("window.setBounds")).toEqual([[place]]);
  });
});

describe("the end of the session", () => {
  it("waits on macOS and Linux until what is typed is stored and Greffe has ended", async () => {
    await open();
    expect(prevented((event) => electron.powerMonitor.emit("shutdown", event))).toBe(true);
    expect(closings).toEqual([true]);
  });

  it.each([[["shutdown"]], [["logoff"]]])("waits on Windows for a %s", async (reasons) => {
    const window = await open();
    expect(prevented((event) => window.emit("query-session-end", event), { reasons })).toBe(true);
    expect(closings).toEqual([true]);
  });

  it.each([[["critical"]], [["logoff", "critical"]], [["close-app"]]])(
    "stores, and does not refuse, on Windows where it may not: %s",
    async (reasons) => {
      const window = await open();
      const isRefused = prevented((event) => window.emit("query-session-end", event), { reasons });
      expect(isRefused).toBe(false);
      expect(closings).toEqual([true]);
    },
  );

  it("may still be called off on Windows, and without a vault nothing ends before", async () => {
    held.vault = false;
    const window = await open();
    const query = (event: object) => window.emit("query-session-end", event);
    expect(prevented(query, { reasons: ["shutdown"] })).toBe(false);
    expect(closings).toEqual([]);
    window.emit("session-end", { reasons: ["shutdown"] });
    expect(closings).toEqual([false]);
  });
});
