import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as electron from "./electron-double.ts";

vi.mock("electron", () => import("./electron-double.ts"));
vi.mock("electron-store", () => ({ default: Object }));
vi.mock("#main/host/bundle.ts", () => ({ readBundle: () => new Map() }));

/** The application above its host, of which main only knows that it can be quit, and told of files. */
const application = vi.hoisted(() => ({ quits: 0 }));
vi.mock("#main/app/app.ts", () => ({
  startApp: () =>
    Promise.resolve({
      askToOpen: () => undefined,
      quit: () => {
        application.quits += 1;
        return Promise.resolve();
      },
    }),
}));

const UNCAUGHT = ["uncaughtException", "unhandledRejection"] as const;
const ours: NodeJS.EventEmitter = process;
const before = new Map(UNCAUGHT.map((event) => [event, ours.listeners(event)]));

/** Calls what main listens to in this process, as if it were its own. */
function fail(event: (typeof UNCAUGHT)[number], error: Error): void {
  const own = ours.listeners(event).filter((one) => before.get(event)?.includes(one) === false);
  expect(own).toHaveLength(1);
  for (const listener of own) Reflect.apply(listener, process, [error]);
}

afterEach(() => {
  for (const event of UNCAUGHT) {
    for (const one of ours.listeners(event)) {
      if (before.get(event)?.includes(one) === false) ours.off(event, one as () => void);
    }
  }
  electron.app.removeAllListeners();
  electron.calls.length = 0;
  application.quits = 0;
  vi.resetModules();
});

describe("preload", () => {
  it("takes WebRTC from the page, whose scripts run later", async () => {
    await import("#main/preload.ts");
    const given = electron.callsOf("inMainWorld").flat() as (() => void)[];
    expect(given).toHaveLength(1);
    vi.stubGlobal("RTCPeerConnection", EventTarget);
    vi.stubGlobal("webkitRTCPeerConnection", EventTarget);
    given[0]?.();
    const left = Object.getOwnPropertyNames(globalThis).filter((name) => name.includes("RTC"));
    vi.unstubAllGlobals();
    expect(left).toEqual([]);
  });

  it("exposes one function to ask and one stream, and nothing else", async () => {
    await import("#main/preload.ts");
    const [name, bridge] = electron.callsOf("contextBridge")[0] ?? [];
    expect([name, Object.keys(Object(bridge))]).toEqual(["greffe", ["invoke", "subscribe"]]);
    expect(electron.callsOf("contextBridge")).toHaveLength(1);
    const { invoke, subscribe } = bridge as {
      invoke: (method: string, input: unknown) => Promise<unknown>;
      subscribe: (listener: (event: unknown) => void) => () => void;
    };
    await invoke("app.info", {});
    expect(electron.callsOf("ipcRenderer.invoke")).toEqual([
      ["greffe:call", "app.info", {}, undefined],
    ]);
    const heard: unknown[] = [];
    const stop = subscribe((event) => heard.push(event));
    electron.ipcRenderer.emit("greffe:event", { sender: "hidden" }, { kind: "locking" });
    stop();
    electron.ipcRenderer.emit("greffe:event", {}, { kind: "locking" });
    expect(heard).toEqual([{ kind: "locking" }]);
  });
});

describe("a second instance", () => {
  it("gives way at once, after hardening", async () => {
    electron.answers.singleInstance = false;
    await import("#main/index.ts");
    const order = electron.calls.map(({ name }) => name);
    expect(order.indexOf("app.enableSandbox")).toBeLessThan(
      order.indexOf("app.requestSingleInstanceLock"),
    );
    // The folder is told before the lock, which lies in it.
    expect(electron.callsOf("app.setPath")).toEqual([
      ["userData", join("/paths/appData", "org.greffe.greffe")],
    ]);
    expect(order.indexOf("app.setPath")).toBeLessThan(
      order.indexOf("app.requestSingleInstanceLock"),
    );
    expect(electron.callsOf("app.quit")).toHaveLength(1);
    expect(electron.callsOf("BrowserWindow")).toHaveLength(0);
  });
});

async function start(): Promise<void> {
  electron.answers.singleInstance = true;
  await import("#main/index.ts");
  await vi.waitFor(() => {
    electron.app.emit("before-quit", { preventDefault: () => undefined });
    expect(application.quits).toBe(1);
  });
  application.quits = 0;
}

describe("main, once it runs", () => {
  it("stores and locks before it quits, when the person or a signal asks it to", async () => {
    await start();
    const preventDefault = vi.fn<() => void>();
    electron.app.emit("before-quit", { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(application.quits).toBe(1);
    expect(electron.callsOf("app.exit")).toEqual([]);
  });

  it("stores and locks when it fails itself, then ends within ten seconds", async () => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await start();
    vi.useFakeTimers();
    fail("uncaughtException", new TypeError("Soazig Le Goff"));
    expect(application.quits).toBe(1);
    expect(process.exitCode).toBe(1);
    process.exitCode = undefined;
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(electron.callsOf("app.exit")).toEqual([[1]]);
    expect(said.mock.calls.flat().join("")).toMatch(/"main, uncaught","kind":"TypeError"/u);
    expect(said.mock.calls.flat().join("")).not.toContain("Soazig");
    said.mockRestore();
  });

  it("goes on after a promise that nobody waited for", async () => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await start();
    fail("unhandledRejection", new RangeError("Soazig Le Goff"));
    expect(application.quits).toBe(0);
    expect(electron.callsOf("app.exit")).toEqual([]);
    expect(said.mock.calls.flat().join("")).not.toContain("Soazig");
    said.mockRestore();
  });
});
