import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import * as electron from "./electron-double.ts";

vi.mock("electron", () => import("./electron-double.ts"));

const { electronKeychain } = await import("#main/host/electron/keychain.ts");

const REAL = { encryption: true, backend: "gnome_libsecret", sealedWith: "v11" };

beforeEach(() => {
  Object.assign(electron.answers, REAL);
  electron.calls.length = 0;
});

describe("the keychain", () => {
  it("keeps and gives back a secret, which nobody else of the machine reads", async () => {
    const folder = tempFolder();
    const keychain = electronKeychain(folder, "linux");
    await keychain.keep("generation/1", "42");
    expect(await keychain.read("generation/1")).toBe("42");
    expect(await keychain.read("other")).toBeNull();
    expect(readFileSync(join(folder, "generation%2F1.secret"), "latin1")).toBe("v113432");
    await keychain.forget("generation/1");
    await keychain.forget("other");
    expect(await keychain.read("generation/1")).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["a key that is in Chromium's source", { backend: "basic_text" }],
    ["a backend that nobody knows", { backend: "unknown" }],
    ["a keyring that does not answer, whatever the desktop", { sealedWith: "v10" }],
    ["a system that has no encryption", { encryption: false }],
  ])("refuses, on Linux, %s", async (_what, machine) => {
    const folder = tempFolder();
    await electronKeychain(folder, "linux").keep("a", "before");
    Object.assign(electron.answers, machine);
    electron.calls.length = 0;
    const keychain = electronKeychain(folder, "linux");
    expect(await keychain.available()).toBe(false);
    await expect(keychain.keep("a", "secret")).rejects.toThrow("no keychain");
    expect(await keychain.read("a")).toBeNull();
    expect(electron.callsOf("safeStorage.encrypt").flat()).not.toContain("secret");
  });

  it.each(["darwin", "win32"] as const)("takes the system's word on %s", async (platform) => {
    Object.assign(electron.answers, { backend: "unknown", sealedWith: "v10" });
    const keychain = electronKeychain(tempFolder(), platform);
    await keychain.keep("a", "secret");
    expect([await keychain.available(), await keychain.read("a")]).toEqual([true, "secret"]);
    Object.assign(electron.answers, { encryption: false });
    expect(await keychain.available()).toBe(false);
  });

  it("seals again what was sealed under a key that the system has replaced", async () => {
    const folder = tempFolder();
    const keychain = electronKeychain(folder, "linux");
    await keychain.keep("a", "secret");
    Object.assign(electron.answers, { sealedWith: "v12" });
    expect(await keychain.read("a")).toBe("secret");
    expect(readFileSync(join(folder, "a.secret"), "latin1")).toMatch(/^v12/u);
  });

  it("writes nothing that a keyring sealed under Chromium's key once it had said otherwise", async () => {
    const folder = tempFolder();
    const keychain = electronKeychain(folder, "linux");
    const lies = vi
      .spyOn(electron.safeStorage, "encryptStringAsync")
      .mockResolvedValueOnce(Buffer.from("v11?"))
      .mockResolvedValueOnce(Buffer.from("v10secret"));
    await expect(keychain.keep("a", "secret")).rejects.toThrow("no keychain");
    lies.mockRestore();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves what is well sealed when a keyring would seal it again under Chromium's key", async () => {
    const folder = tempFolder();
    const keychain = electronKeychain(folder, "linux");
    await keychain.keep("a", "secret");
    const before = readFileSync(join(folder, "a.secret"), "latin1");
    vi.spyOn(electron.safeStorage, "decryptStringAsync").mockResolvedValueOnce({
      shouldReEncrypt: true,
      result: "secret",
    });
    vi.spyOn(electron.safeStorage, "encryptStringAsync")
      .mockResolvedValueOnce(Buffer.from("v11?"))
      .mockResolvedValueOnce(Buffer.from("v10secret"));
    expect(await keychain.read("a")).toBe("secret");
    vi.restoreAllMocks();
    expect(readFileSync(join(folder, "a.secret"), "latin1")).toBe(before);
  });

  it("knows nothing of what a keyring will not open, and says so only of that", async () => {
    const keychain = electronKeychain(tempFolder(), "linux");
    await keychain.keep("a", "secret");
    const locked = vi
      .spyOn(electron.safeStorage, "decryptStringAsync")
      .mockRejectedValueOnce(new Error("temporarily unavailable"));
    expect(await keychain.read("a")).toBeNull();
    locked.mockRestore();
    expect(await keychain.read("a")).toBe("secret");
  });
});
