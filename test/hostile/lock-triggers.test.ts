import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startApp, type App } from "#main/app/app.ts";
import { KeptThings } from "#main/app/kept.ts";
import type { Keychain } from "#main/host/host.ts";
import { ListHost } from "#test/helpers/list-host.ts";

/** How long the machine has slept: its own clock went on, and no timer did. */
const machine = vi.hoisted(() => ({ sleptMs: 0 }));
vi.mock("node:os", async (original) => ({
  ...(await original<typeof import("node:os")>()),
  uptime: () => (performance.now() + machine.sleptMs) / 1000,
}));

const MINUTE = 60_000;
const SECRET = "06 00 00 00 00";

let host: ListHost;
let app: App;

const call = (method: string, input: unknown) =>
  host.window?.onCall(method, input, undefined) ?? Promise.reject(new Error("no window"));

/** An application with a vault open, and a page that never answers that it has stored everything. */
async function start(keychain?: Keychain): Promise<void> {
  host = new ListHost();
  if (keychain !== undefined) host.keychain = keychain;
  app = await startApp(host, new KeptThings({ read: () => ({}), write: () => {} }, "fr"), "1.2.3");
  void call("vault.suggestPassphrase", {});
  await vi.advanceTimersByTimeAsync(1);
  host.vault?.say({ kind: "opened", path: "/v/Essai.greffe", name: "Essai" });
}

const broken = () => Promise.reject(new Error("the keyring is gone"));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a vault left open on a laptop", () => {
  it.each([
    ["left alone for five minutes", 5 * MINUTE, () => undefined],
    ["put to sleep", 0, () => host.power.forEach((tell) => tell("suspend"))],
    ["whose screen is locked", 0, () => host.power.forEach((tell) => tell("screen_locked"))],
    ["locked from the menu", 0, () => host.window?.onMenu("lock")],
    ["whose window is closed", 0, () => void host.window?.onClosing(true)],
  ])("%s is locked, its process ended, though its page never answers", async (_how, ms, happen) => {
    await start();
    happen();
    await vi.advanceTimersByTimeAsync(ms + 3000);
    expect(host.toVault).toContainEqual({ kind: "lock" });
    expect(host.vault?.isGone).toBe(true);
    expect(await call("people.towns", {})).toMatchObject({ error: { code: "vault.locked" } });
  });

  it("that slept for a night locks as it wakes, however the timers slept", async () => {
    await start();
    machine.sleptMs += 8 * 60 * MINUTE;
    await vi.advanceTimersByTimeAsync(3000);
    expect(app.session.state.kind).toBe("locked");
  });

  it("locks once when everything happens at the same time", async () => {
    await start();
    for (const tell of host.power) {
      tell("suspend");
      tell("screen_locked");
    }
    host.window?.onMenu("lock");
    await vi.advanceTimersByTimeAsync(2000);
    expect(host.toVault.filter((said) => Object(said).kind === "lock")).toHaveLength(1);
    expect(host.asked.filter((said) => said === "reload")).toHaveLength(1);
  });
});

describe("a sensitive text in the clipboard", () => {
  it.each([
    ["a lock", 0, () => void call("app.lock", {})],
    ["the end of the application", 0, () => void app.quit()],
    ["the fall of the window's page", 0, () => void host.window?.onClosing(false)],
    ["the fall of the vault process", 0, () => host.vault?.exit()],
    ["thirty seconds", 30_000, () => undefined],
  ])("is gone after %s", async (_what, ms, happen) => {
    await start();
    await call("app.copy", { text: SECRET, sensitive: true });
    expect(host.clipboardText).toBe(SECRET);
    happen();
    await vi.advanceTimersByTimeAsync(ms + 2000);
    expect(host.clipboardText).toBe("");
  });
});

describe("a system keychain", () => {
  it.each([
    [
      "that is lost",
      { available: () => Promise.resolve(false), keep: broken, read: broken, forget: broken },
    ],
    [
      "that fails at each call",
      { available: () => Promise.resolve(true), keep: broken, read: broken, forget: broken },
    ],
    [
      "that gives back something else",
      {
        available: () => Promise.resolve(true),
        keep: () => Promise.resolve(),
        read: () => Promise.resolve("x"),
        forget: () => Promise.resolve(),
      },
    ],
  ])("%s keeps nobody out: the vault process is answered, and opens", async (_how, keychain) => {
    await start(keychain);
    for (const sealed of [null, "sealed"]) {
      host.toVault.length = 0;
      host.vault?.say({ kind: "witness", id: 7, place: "a", sealed });
      await vi.advanceTimersByTimeAsync(1);
      expect(host.toVault).toEqual([expect.objectContaining({ kind: "witnessed", id: 7 })]);
    }
    expect(app.session.state.kind).toBe("open");
  });
});
