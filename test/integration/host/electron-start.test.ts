import { describe, expect, it, vi } from "vitest";
import * as electron from "./electron-double.ts";

vi.mock("electron", () => import("./electron-double.ts"));
vi.mock("electron-store", () => ({ default: Object }));

describe("preload", () => {
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
    expect(electron.callsOf("app.quit")).toHaveLength(1);
    expect(electron.callsOf("BrowserWindow")).toHaveLength(0);
  });
});
