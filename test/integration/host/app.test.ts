import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startApp, type App } from "#main/app/app.ts";
import { KeptThings, type Kept } from "#main/app/kept.ts";
import { fail, type Result } from "#shared/ipc/result.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { ListHost } from "#test/helpers/list-host.ts";

// The machine's own clock, of which fake timers know nothing.
vi.mock("node:os", async (original) => ({
  ...(await original<typeof import("node:os")>()),
  uptime: () => performance.now() / 1000,
}));

let host: ListHost;
let app: App;
const written: Kept[] = [];

function call(method: string, input: unknown): Promise<Result<unknown>> {
  return host.window?.onCall(method, input, undefined) ?? Promise.resolve(fail("vault.gone"));
}

/** Opens a vault as its process would tell, without one. */
async function open(): Promise<void> {
  void call("vault.suggestPassphrase", {});
  await vi.advanceTimersByTimeAsync(1);
  host.vault?.say({ kind: "opened", path: "/v/Essai.greffe", name: "Essai" });
  host.pushed.length = 0;
  host.asked.length = 0;
}

function diskIsFull(): never {
  throw new Error("ENOSPC");
}

beforeEach(async () => {
  vi.useFakeTimers();
  host = new ListHost();
  written.length = 0;
  const kept = new KeptThings({ read: () => ({}), write: (one) => written.push(one) }, "fr");
  app = await startApp(host, kept, "1.2.3");
});

afterEach(() => void vi.useRealTimers());

describe("a trial that waits", () => {
  it("keeps nothing, and hides nothing of what was kept of the vault that is opened next", async () => {
    vi.stubEnv("TMPDIR", tempFolder());
    await open();
    host.vault?.say({ kind: "witness", id: 1, place: "p", sealed: "seen" });
    void call("app.closeVault", {});
    await vi.advanceTimersByTimeAsync(2000);
    await call("trial.start", {});
    void call("vault.suggestPassphrase", {});
    await vi.advanceTimersByTimeAsync(1);
    host.vault?.say({ kind: "witness", id: 2, place: "p", sealed: "of a trial" });
    host.vault?.say({ kind: "witness", id: 3, place: "p", sealed: null });
    await vi.advanceTimersByTimeAsync(1);
    expect(host.toVault.slice(-2)).toEqual([
      { kind: "witnessed", id: 2, sealed: null },
      { kind: "witnessed", id: 3, sealed: "seen" },
    ]);
    vi.unstubAllEnvs();
  });

  it("hides nothing from a vault that is open", async () => {
    vi.stubEnv("TMPDIR", tempFolder());
    await open();
    await call("trial.start", {});
    host.vault?.say({ kind: "witness", id: 1, place: "p", sealed: "seen" });
    await vi.advanceTimersByTimeAsync(1);
    expect(host.toVault.at(-1)).toEqual({ kind: "witnessed", id: 1, sealed: "seen" });
    vi.unstubAllEnvs();
  });
});

describe("locking", () => {
  it.each(["suspend", "screen_locked"] as const)("happens on %s", async (event) => {
    await open();
    for (const listener of host.power) listener(event);
    expect(host.pushed).toEqual([{ kind: "locking", mayStay: false }]);
    await call("app.flushed", {});
    await vi.advanceTimersByTimeAsync(1);
    expect(app.session.state).toMatchObject({ kind: "locked", vault: { name: "Essai" } });
    expect(host.asked).toEqual(["reload"]);
  });

  it("happens five minutes after the last sign of life", async () => {
    await open();
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    await call("app.activity", {});
    await vi.advanceTimersByTimeAsync(5 * 60_000 - 2000);
    expect(app.session.state.kind).toBe("open");
    await vi.advanceTimersByTimeAsync(5000);
    expect(app.session.state.kind).toBe("locked");
  });

  it("waits for the page at most a second and a half", async () => {
    await open();
    host.window?.onMenu("lock");
    await vi.advanceTimersByTimeAsync(1400);
    expect(app.session.state.kind).toBe("open");
    expect(host.toVault).not.toContainEqual({ kind: "lock" });
    await vi.advanceTimersByTimeAsync(200);
    expect(host.toVault).toContainEqual({ kind: "lock" });
    expect(app.session.state.kind).toBe("locked");
  });

  it("starts the page afresh even where the clipboard fails", async () => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await open();
    await call("app.copy", { text: "secret", sensitive: true });
    vi.spyOn(host.clipboard, "read").mockRejectedValue(new Error("no clipboard"));
    host.window?.onMenu("lock");
    await vi.advanceTimersByTimeAsync(2000);
    vi.restoreAllMocks();
    expect(app.session.state.kind).toBe("locked");
    expect(host.asked).toContain("reload");
  });

  it("takes a sensitive text out of the clipboard", async () => {
    await open();
    await call("app.copy", { text: "06 00 00 00 00", sensitive: true });
    const locked = call("app.lock", {});
    await vi.advanceTimersByTimeAsync(2000);
    expect(await locked).toEqual({ ok: true, value: { stays: false } });
    expect(host.clipboardText).toBe("");
  });

  it("goes back to the welcome page when the vault is closed", async () => {
    await open();
    void call("app.closeVault", {});
    await vi.advanceTimersByTimeAsync(2000);
    expect(await call("app.session", {})).toEqual({ ok: true, value: { kind: "closed" } });
  });

  it("comes before the end, with the page's last words when there is a page", async () => {
    await open();
    const closing = host.window?.onClosing(true);
    await vi.advanceTimersByTimeAsync(2000);
    await closing;
    expect(host.pushed).toEqual([{ kind: "locking", mayStay: false }]);
    expect(host.asked).toEqual(["quit"]);
    expect(await call("vault.suggestPassphrase", {})).toEqual(fail("vault.locked"));
  });
});

describe("the window", () => {
  it("is told whether a vault is open, for which the end of a session waits", async () => {
    expect(host.window?.holdsVault()).toBe(false);
    await open();
    expect(host.window?.holdsVault()).toBe(true);
    void call("app.lock", {});
    await vi.advanceTimersByTimeAsync(2000);
    expect(host.window?.holdsVault()).toBe(false);
  });

  it("is opened where it was left", async () => {
    const place = { x: -1800, y: 40, width: 1100, height: 800 };
    host.window?.onPlaced(place);
    const kept = new KeptThings({ read: () => written.at(-1), write: () => undefined }, "fr");
    const next = new ListHost();
    await startApp(next, kept, "1.2.3");
    expect(next.window?.place).toEqual(place);
  });
});

describe("a settings folder that cannot be written to", () => {
  beforeEach(async () => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    host = new ListHost();
    app = await startApp(
      host,
      new KeptThings({ read: () => ({}), write: diskIsFull }, "fr"),
      "1.2.3",
    );
  });
  afterEach(() => void vi.restoreAllMocks());

  it("ends nothing when the window is moved", () => {
    expect(() => host.window?.onPlaced({ width: 900, height: 700, x: 1, y: 2 })).not.toThrow();
  });

  it("ends nothing when a vault is opened, which is known until the end", async () => {
    await open();
    expect(app.session.state.kind).toBe("open");
    expect(await call("app.recentVaults", {})).toMatchObject({ value: [{ name: "Essai" }] });
  });
});

describe("the menu", () => {
  it("reaches the page", () => {
    host.window?.onMenu("palette");
    expect(host.pushed).toEqual([{ kind: "menu", command: "palette" }]);
  });
});

it("tells what it runs on even where the keychain never answers", async () => {
  host.keychain.available = () => Promise.withResolvers<boolean>().promise;
  const asked = call("app.info", {});
  await vi.advanceTimersByTimeAsync(3000);
  expect(await asked).toMatchObject({ ok: true, value: { sandbox: "on", keychain: false } });
});

describe("settings", () => {
  it("are written, told to the page, and change the language of dialogs at once", async () => {
    await call("app.changeSettings", { language: "en" });
    await call("app.chooseFolder", { purpose: "vault" });
    expect(written.at(-1)?.settings.language).toBe("en");
    expect(host.asked.slice(-2)).toEqual([
      "speaks en",
      {
        kind: "folder",
        title: "Choose a vault (a folder ending in .greffe)",
        extensions: ["greffe"],
      },
    ]);
  });

  it("forget every vault when the person wants none remembered", async () => {
    await open();
    expect(written.at(-1)?.vaults).toHaveLength(1);
    await call("app.changeSettings", { rememberVaults: false });
    expect(written.at(-1)?.vaults).toEqual([]);
  });
});

describe("links and folders", () => {
  it("opens a link only when the person agrees", async () => {
    host.confirms = false;
    expect(await call("app.openLink", { url: "https://example.org/" })).toEqual({
      ok: true,
      value: { opened: false },
    });
    expect(host.asked).not.toContain("open https://example.org/");
    host.confirms = true;
    await call("app.openLink", { url: "https://example.org/" });
    expect(host.asked).toContain("open https://example.org/");
  });

  it("shows only a folder that was chosen", async () => {
    expect(await call("app.revealFolder", { ref: "/etc" })).toEqual(fail("ipc.malformed"));
    host.path = tempFolder();
    const chosen = await call("app.chooseFolder", { purpose: "publication" });
    if (!chosen.ok) throw new Error(chosen.error.code);
    await call("app.revealFolder", { ref: Object(chosen.value).ref });
    expect(host.asked).toContain(`reveal ${host.path}`);
  });
});
