import { describe, expect, it } from "vitest";
import { FileRefs } from "./file-refs.ts";
import { KeptThings, type Kept } from "./kept.ts";
import { RecentVaults } from "./recent-vaults.ts";

function things(stored: unknown = {}) {
  const written: Kept[] = [];
  const kept = new KeptThings({ read: () => stored, write: (one) => written.push(one) }, "fr");
  const refs = new FileRefs();
  return { kept, refs, written, recent: new RecentVaults(kept, refs) };
}

describe("KeptThings", () => {
  it("starts with what suits a machine without settings", () => {
    expect(things().kept.current).toEqual({
      settings: { language: "fr", theme: "system", idleMinutes: 5, rememberVaults: true },
      devices: {},
      rescueFolders: [],
      machine: expect.any(String),
      vaults: [],
      witnesses: {},
      window: { width: 1280, height: 820, x: null, y: null },
    });
  });

  it.each([[null], ["text"], [{ settings: 3, vaults: "x", window: { width: -1 } }]])(
    "falls back on a damaged file: %j",
    (stored) => {
      const { machine: _drawn, ...others } = things().kept.current;
      expect(things(stored).kept.current).toMatchObject(others);
    },
  );

  it("draws once which machine this is, and keeps it", () => {
    const { kept, written } = things({ machine: "not an id" });
    expect(written).toEqual([kept.current]);
    const again = things(written[0]);
    expect(again.kept.current.machine).toBe(kept.current.machine);
    expect(again.written).toEqual([]);
    expect(things().kept.current.machine).not.toBe(kept.current.machine);
  });

  it("keeps the good settings beside a bad one", () => {
    const stored = { settings: { language: "en", theme: "dark", idleMinutes: 0 } };
    expect(things(stored).kept.current.settings).toEqual({
      language: "en",
      theme: "dark",
      idleMinutes: 5,
      rememberVaults: true,
    });
  });

  it("keeps the size of a window whose place was not kept", () => {
    const { current } = things({ window: { width: 900, height: 700, x: "left" } }).kept;
    expect(current.window).toEqual({ width: 900, height: 700, x: null, y: null });
  });
});

describe("RecentVaults", () => {
  it("lists the latest first, once each, and says what is missing", () => {
    const { recent } = things();
    recent.remember("/tmp");
    recent.remember("/nowhere/Quartier.greffe");
    recent.remember("/tmp");
    expect(recent.list()).toEqual([
      { ref: expect.any(String), name: "tmp", missing: false },
      { ref: expect.any(String), name: "Quartier", missing: true },
    ]);
  });

  it("keeps eight", () => {
    const { recent } = things();
    for (let at = 0; at < 12; at += 1) recent.remember(`/v${at}.greffe`);
    expect(recent.list().map(({ name }) => name)).toEqual([
      "v11",
      "v10",
      "v9",
      "v8",
      "v7",
      "v6",
      "v5",
      "v4",
    ]);
  });

  it("hides a name, still when the vault is opened again, and forgets", () => {
    const { recent } = things();
    recent.remember("/a/Secret.greffe");
    const ref = recent.list()[0]?.ref ?? "";
    recent.hideName(ref, true);
    recent.remember("/a/Secret.greffe");
    expect(recent.list()).toEqual([{ ref, name: null, missing: true }]);
    recent.forget(ref);
    expect(recent.list()).toEqual([]);
  });

  it("remembers nothing when the person wants so", () => {
    const { recent, kept } = things({ settings: { rememberVaults: false } });
    recent.remember("/a/Secret.greffe");
    expect(kept.current.vaults).toEqual([]);
  });
});
