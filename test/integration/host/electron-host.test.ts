import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { AppWindow, Host, WindowOptions } from "#main/host/host.ts";
import * as electron from "./electron-double.ts";

vi.mock("electron", () => import("./electron-double.ts"));

/** What listens to logind, and whether it still does. */
const logind = vi.hoisted(() => ({ tell: [] as ((event: string) => void)[] }));
vi.mock("#main/host/login-watch.ts", () => ({
  watchLogin: (tell: (event: string) => void) => {
    logind.tell.push(tell);
    return () => undefined;
  },
}));

const { createElectronHost } = await import("#main/host/electron/electron-host.ts");
const { hardenApplication } = await import("#main/host/electron/harden.ts");
const { watchPower } = await import("#main/host/electron/power.ts");
const { CONTENT_SECURITY_POLICY } = await import("#main/host/csp.ts");

const bundle = new Map([
  ["/index.html", Buffer.from("<!doctype html>")],
  ["/assets/app.js", Buffer.from("1")],
]);
let host: Host;
let appWindow: AppWindow;
let window: electron.BrowserWindow;
const asked: unknown[] = [];
const closings: boolean[] = [];

const windowOptions: WindowOptions = {
  place: { width: 1200, height: 800, x: null, y: null },
  language: "fr",
  onCall: (method, input, jobId) => {
    asked.push([method, input, jobId]);
    return Promise.resolve({ ok: true, value: "answered" });
  },
  onMenu: (command) => void asked.push(command),
  onPlaced: (place) => void asked.push(place),
  holdsVault: () => true,
  onClosing: (pageAlive) => {
    closings.push(pageAlive);
    return Promise.resolve(false);
  },
};

beforeEach(async () => {
  electron.calls.length = 0;
  electron.handlers.clear();
  electron.app.removeAllListeners();
  electron.powerMonitor.removeAllListeners();
  electron.BrowserWindow.all.length = 0;
  asked.length = 0;
  closings.length = 0;
  electron.answers.isPackaged = true;
  host = createElectronHost({ bundle, distFolder: "/dist" });
  appWindow = await host.openWindow(windowOptions);
  const opened = electron.BrowserWindow.all[0];
  if (opened === undefined) throw new Error("no window");
  window = opened;
});

function serve(url: string, method = "GET"): Response {
  return electron.handler("session.protocol.app")({ url, method }) as Response;
}

function call(event: object, ...args: unknown[]): unknown {
  return electron.handler("ipc.greffe:call")(event, ...args);
}

describe("before Electron is ready", () => {
  it("turns the sandbox on for everything, and Chromium's chatter off", () => {
    hardenApplication("/config");
    expect(electron.callsOf("app.enableSandbox")).toHaveLength(1);
    expect(electron.callsOf("app.setPath")).toEqual([["userData", "/config"]]);
    const switches = electron.callsOf("switch").map(([name]) => name);
    expect(switches).toEqual(
      expect.arrayContaining([
        "disable-http-cache",
        "disable-background-networking",
        "disable-component-update",
        "disable-breakpad",
        "host-resolver-rules",
      ]),
    );
    expect(electron.callsOf("switch")).toEqual(
      expect.arrayContaining([
        ["proxy-server", "socks5://nowhere.invalid:9"],
        ["proxy-bypass-list", "<-loopback>"],
      ]),
    );
    expect(electron.callsOf("protocol.privileged")).toEqual([
      [[{ scheme: "app", privileges: { standard: true, secure: true, codeCache: false } }]],
    ]);
  });
});

describe("the window", () => {
  it("is sandboxed, isolated, and without Node", () => {
    expect(window.options.webPreferences).toEqual({
      preload: join("/dist", "preload/preload.cjs"),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      backgroundThrottling: false,
    });
    expect(electron.callsOf("window.loadURL")).toEqual([["app://greffe/index.html"]]);
  });

  it("starts the page afresh by way of an empty one of another site", async () => {
    await appWindow.reload();
    expect(electron.callsOf("window.loadURL")).toEqual([
      ["app://greffe/index.html"],
      ["app://empty/"],
      ["app://greffe/index.html"],
    ]);
    const empty = serve("app://empty/");
    expect(await empty.text()).toBe("<!doctype html>");
    expect(empty.headers.get("content-security-policy")).toContain("default-src 'none'");
    const senderFrame = { parent: null, url: "app://empty/" };
    const result = await call({ sender: window.webContents, senderFrame }, "app.session", {});
    expect(result).toEqual({ ok: false, error: { code: "ipc.forbidden_sender" } });
  });

  it("keeps its own title, whatever the page's is", () => {
    const preventDefault = vi.fn<() => void>();
    window.emit("page-title-updated", { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it.each([
    ["will-navigate", { url: "https://example.org/" }],
    ["will-navigate", { url: "app://other/" }],
    ["will-navigate", { url: "file:///etc/passwd" }],
    ["will-frame-navigate", { url: "app://greffe/index.html", isMainFrame: false }],
    ["will-frame-navigate", { url: "https://example.org/", isMainFrame: true }],
    ["will-redirect", { url: "app://greffe/index.html" }],
    ["will-attach-webview", {}],
  ])("prevents %s to %o", (event, details) => {
    const preventDefault = vi.fn<() => void>();
    window.webContents.emit(event, { ...details, preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });

  it("leaves when main says so, even if the page would rather be asked", () => {
    const preventDefault = vi.fn<() => void>();
    window.webContents.emit("will-prevent-unload", { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it("opens no other window", () => {
    expect(electron.handler("contents.windowOpen")()).toEqual({ action: "deny" });
  });

  it("lets WebRTC send by no way but a proxy, which is nowhere", () => {
    expect(electron.callsOf("contents.webRtc")).toContainEqual(["disable_non_proxied_udp"]);
  });

  it("stores before it closes, once, however often it is asked to", async () => {
    const preventDefault = vi.fn<() => void>();
    window.emit("close", { preventDefault });
    window.emit("close", { preventDefault });
    await expect.poll(() => window.destroyed).toBe(true);
    expect(preventDefault).toHaveBeenCalledTimes(2);
    expect(closings).toEqual([true]);
  });

  it("locks without waiting for a page that fell over", async () => {
    const senderFrame = { parent: null, url: "app://greffe/index.html" };
    await call({ sender: window.webContents, senderFrame }, "app.session", {});
    window.webContents.emit("render-process-gone");
    await expect.poll(() => window.destroyed).toBe(true);
    expect(closings).toEqual([false]);
  });
});

describe("the session", () => {
  it("permits nothing", () => {
    const answer = vi.fn<(answer: unknown) => void>();
    electron.handler("session.setPermissionRequestHandler")({}, "media", answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith(false);
    expect(electron.handler("session.setPermissionCheckHandler")()).toBe(false);
    expect(electron.handler("session.setDevicePermissionHandler")()).toBe(false);
    expect(electron.callsOf("session.setSpellCheckerEnabled")).toEqual([[false]]);
  });

  it.each([
    ["app://greffe/index.html", false],
    ["https://example.org/", true],
    ["http://127.0.0.1/", true],
    ["ws://example.org/", true],
    ["file:///etc/passwd", true],
    ["devtools://devtools/bundled/x.js", true],
  ])("for %s, cancelled is %s", (url, cancel) => {
    const answer = vi.fn<(answer: unknown) => void>();
    electron.handler("session.onBeforeRequest")({ url }, answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel });
  });

  it("downloads nothing", () => {
    const preventDefault = vi.fn<() => void>();
    electron.handler("session.will-download")({ preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });

  it("serves the bundle with its policy, and nothing else", async () => {
    const page = serve("app://greffe/index.html");
    expect([page.status, await page.text()]).toEqual([200, "<!doctype html>"]);
    expect(page.headers.get("content-security-policy")).toBe(CONTENT_SECURITY_POLICY);
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(serve("app://greffe/assets/app.js").headers.get("content-type")).toMatch(/javascript/u);
    expect(serve("app://greffe/../../etc/passwd").status).toBe(404);
    expect(serve("app://greffe/%2e%2e/%2e%2e/etc/passwd").status).toBe(404);
    expect(serve("app://other/index.html").status).toBe(404);
    expect(serve("app://greffe/index.html", "POST").status).toBe(404);
  });
});

describe("the policy itself", () => {
  it("allows neither inline nor remote code", () => {
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
    expect(CONTENT_SECURITY_POLICY).toContain("script-src 'self';");
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/u);
  });
});

describe("a call", () => {
  it("is answered when the main frame of our page asks", async () => {
    const senderFrame = { parent: null, url: "app://greffe/index.html#/people" };
    const result = await call(
      { sender: window.webContents, senderFrame },
      "people.get",
      { id: 1 },
      "job",
    );
    expect(result).toEqual({ ok: true, value: "answered" });
    expect(asked).toEqual([["people.get", { id: 1 }, "job"]]);
  });

  it.each([
    ["a frame inside", { parent: {}, url: "app://greffe/index.html" }],
    ["another address", { parent: null, url: "https://example.org/" }],
    ["a host of our scheme that is not ours", { parent: null, url: "app://print/1.html" }],
    ["a frame that is gone", null],
  ])("is refused from %s", async (_who, senderFrame) => {
    const refused = { ok: false, error: { code: "ipc.forbidden_sender" } };
    expect(await call({ sender: window.webContents, senderFrame }, "people.get", {})).toEqual(
      refused,
    );
    expect(asked).toEqual([]);
  });

  it("is refused from another window", async () => {
    const senderFrame = { parent: null, url: "app://greffe/index.html" };
    const result = await call({ sender: {}, senderFrame }, "people.get", {});
    expect(result).toEqual({ ok: false, error: { code: "ipc.forbidden_sender" } });
  });
});

describe("power", () => {
  it("tells of sleep, and of a locked screen where Electron says so", () => {
    const told: string[] = [];
    watchPower((event) => told.push(event), "darwin");
    electron.powerMonitor.emit("suspend");
    electron.powerMonitor.emit("lock-screen");
    electron.powerMonitor.removeAllListeners();
    expect(told).toEqual(["suspend", "screen_locked"]);
  });

  it("listens to logind on Linux, and only there", () => {
    const told: string[] = [];
    logind.tell.length = 0;
    watchPower((event) => told.push(event), "win32");
    expect(logind.tell).toEqual([]);
    vi.useFakeTimers();
    watchPower((event) => told.push(event), "linux");
    for (const tell of logind.tell) tell("screen_locked");
    vi.useRealTimers();
    electron.powerMonitor.removeAllListeners();
    expect(told).toEqual(["screen_locked"]);
  });

  it("asks for the idle state on Linux, and tells once per lock", () => {
    vi.useFakeTimers();
    const told: string[] = [];
    watchPower((event) => told.push(event), "linux");
    vi.advanceTimersByTime(10_000);
    electron.answers.idleState = "locked";
    vi.advanceTimersByTime(15_000);
    electron.answers.idleState = "active";
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    electron.powerMonitor.removeAllListeners();
    expect(told).toEqual(["screen_locked"]);
  });
});

describe("dialogs", () => {
  it("asks for a folder without touching recent documents", async () => {
    const request = { kind: "folder", title: "Choisir", extensions: [] } as const;
    expect(await host.choosePath(request)).toBe("/chosen");
    expect(electron.callsOf("dialog.open")[0]?.[1]).toEqual({
      title: "Choisir",
      properties: [
        "openDirectory",
        "createDirectory",
        "dontAddToRecent",
        "treatPackageAsDirectory",
      ],
    });
  });

  it("offers the files of a kind first, and any other whatever its name has become", async () => {
    const request = { kind: "file", title: "Choisir", extensions: ["csv", "tsv"] } as const;
    await host.choosePath(request);
    expect(electron.callsOf("dialog.open")[0]?.[1]).toMatchObject({
      filters: [
        { name: ".csv .tsv", extensions: ["csv", "tsv"] },
        { name: "Tous les fichiers", extensions: ["*"] },
      ],
    });
  });

  it("cannot tell what the clipboard holds where the system shows nothing of it", async () => {
    expect(await host.clipboard.read()).toBe("copied");
    electron.answers.formats = ["image/png"];
    expect(await host.clipboard.read()).toBe("");
    electron.answers.formats = [];
    expect(await host.clipboard.read()).toBeNull();
    electron.answers.formats = ["text/plain"];
  });

  it("asks before a link is opened, and cancels by default", async () => {
    const request = { title: "t", message: "m", detail: "d", accept: "Ouvrir", cancel: "Annuler" };
    expect(await host.confirm(request)).toBe(true);
    expect(electron.callsOf("dialog.message")[0]?.[1]).toMatchObject({
      buttons: ["Ouvrir", "Annuler"],
      defaultId: 1,
      cancelId: 1,
    });
  });
});

describe("the menu", () => {
  it("speaks the person's language, and changes with it", () => {
    host.setLanguage("en");
    const menus = electron.callsOf("Menu.set").map((args) => JSON.stringify(args));
    expect(menus[0]).toContain("Verrouiller");
    expect(menus.at(-1)).toContain("Lock");
  });
});
