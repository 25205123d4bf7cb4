import { describe, expect, it, vi } from "vitest";
import { dialogArguments } from "./native-dialog.ts";
import { watchSleep } from "./sleep-watch.ts";

describe("watchSleep", () => {
  it("notices a clock that jumped, and nothing else", () => {
    vi.useFakeTimers();
    const state = { now: 0, slept: 0 };
    const stop = watchSleep(
      () => {
        state.slept += 1;
      },
      () => state.now,
    );
    state.now += 5000;
    vi.advanceTimersByTime(5000);
    expect(state.slept).toBe(0);
    state.now += 3600_000;
    vi.advanceTimersByTime(5000);
    expect(state.slept).toBe(1);
    stop();
    vi.useRealTimers();
  });
});

describe("dialogArguments", () => {
  it("asks zenity and kdialog in their own words", () => {
    const csv = { kind: "file", title: "Importer", extensions: ["csv", "tsv"] } as const;
    const folder = { kind: "folder", title: "Ranger", extensions: [] } as const;
    expect(dialogArguments("/usr/bin/zenity", csv, "/home/a")).toEqual([
      "--file-selection",
      "--title=Importer",
      "--filename=/home/a/",
      "--file-filter=*.csv *.tsv",
    ]);
    expect(dialogArguments("/usr/bin/zenity", folder, "/home/a")).toEqual([
      "--file-selection",
      "--title=Ranger",
      "--filename=/home/a/",
      "--directory",
    ]);
    expect(dialogArguments("/usr/bin/kdialog", folder, "/home/a")).toEqual([
      "--title",
      "Ranger",
      "--getexistingdirectory",
      "/home/a",
    ]);
  });
});
