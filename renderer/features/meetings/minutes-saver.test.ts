import { describe, expect, it, vi } from "vitest";
import { CallError } from "#renderer/lib/client.ts";
import type { ErrorCode } from "#shared/ipc/result.ts";
import { MinutesSaver } from "./minutes-saver.ts";

/** A vault of one text that can be made to refuse. */
function fakeVault() {
  const vault = { text: "", version: 0, refusal: null as ErrorCode | null, calls: 0 };
  return {
    vault,
    port: {
      send: async (version: number, text: string) => {
        vault.calls += 1;
        await new Promise((resolve) => setTimeout(resolve, 30));
        if (vault.refusal !== null) throw new CallError({ code: vault.refusal });
        if (version !== vault.version) throw new CallError({ code: "meetings.stale_version" });
        vault.text = text;
        vault.version += 1;
        return vault.version;
      },
      reread: async () => vault.version,
    },
  };
}

describe("MinutesSaver", () => {
  it("stores within a second of steady typing, with one save at a time", async () => {
    vi.useFakeTimers();
    const { vault, port } = fakeVault();
    const saver = new MinutesSaver(0, port);
    for (let typed = 1; typed <= 20; typed += 1) {
      saver.typed("x".repeat(typed));
      await vi.advanceTimersByTimeAsync(100);
      expect(typed - vault.text.length).toBeLessThan(10);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(vault.text).toBe("x".repeat(20));
    expect(saver.state).toEqual({ kind: "saved", version: vault.version });
    expect(vault.calls).toBeLessThan(5);
    vi.useRealTimers();
  });

  it("flushes what was typed while a save was on its way", async () => {
    const { vault, port } = fakeVault();
    const saver = new MinutesSaver(0, port);
    saver.typed("a");
    const first = saver.flush();
    saver.typed("ab");
    await Promise.all([first, saver.flush()]);
    expect(vault.text).toBe("ab");
  });

  it("stores onto a version that somebody else made", async () => {
    const { vault, port } = fakeVault();
    vault.version = 7;
    const saver = new MinutesSaver(0, port);
    saver.typed("mine");
    await saver.flush();
    expect(vault).toMatchObject({ text: "mine", version: 8 });
  });

  it("keeps the text while the disk is full and stores it as soon as there is room", async () => {
    vi.useFakeTimers();
    const { vault, port } = fakeVault();
    vault.refusal = "vault.disk_full";
    const saver = new MinutesSaver(0, port);
    saver.typed("kept");
    await vi.advanceTimersByTimeAsync(2000);
    expect(saver.unsaved).toBe("kept");
    vault.refusal = null;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(vault.text).toBe("kept");
    expect(saver.unsaved).toBeNull();
    vi.useRealTimers();
  });
});
