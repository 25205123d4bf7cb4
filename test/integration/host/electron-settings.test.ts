import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KeptThings } from "#main/app/kept.ts";

/** What electron-store throws, as it would on the system. */
const disk = vi.hoisted(() => ({ fails: new Set<string>(), kept: {} as object }));

vi.mock("electron-store", () => ({
  default: class {
    constructor() {
      refuse("open");
    }
    get store(): object {
      refuse("read");
      return disk.kept;
    }
    set(kept: object): void {
      refuse("write");
      disk.kept = kept;
    }
  },
}));

function refuse(what: string): void {
  const error = Object.assign(new Error("settings.json"), { code: "EPERM" });
  if (disk.fails.has(what)) throw error;
}

const { electronSettings } = await import("#main/host/electron/settings-store.ts");
const window = { width: 900, height: 700, x: 1, y: 2 };
const start = () => new KeptThings(electronSettings(), "fr");

const logged: unknown[] = [];
beforeEach(() => {
  logged.length = 0;
  vi.spyOn(process.stderr, "write").mockImplementation((line) => logged.push(line) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  disk.fails.clear();
  disk.kept = {};
});

describe("the settings on Electron", () => {
  it("are there at the next start", () => {
    start().change({ window });
    expect(start().current.window).toEqual(window);
    expect(logged).toEqual([]);
  });

  it("last until the end where they cannot be written, and nothing ends for it", () => {
    disk.fails.add("write");
    const kept = start();
    kept.change({ window });
    expect(kept.current.window).toEqual(window);
    expect(disk.kept).toEqual({});
    // The machine's id, drawn at the start, and the window.
    expect(logged).toHaveLength(2);
  });

  it.each(["open", "read"])(
    "are those of a first start, kept by nobody, where %s fails",
    (what) => {
      start().change({ window });
      disk.fails.add(what);
      const kept = start();
      expect(kept.current.window.width).toBe(1280);
      disk.fails.clear();
      kept.change({ window: { ...window, width: 1000 } });
      expect(disk.kept).toMatchObject({ window });
    },
  );
});
