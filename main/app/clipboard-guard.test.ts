import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ClipboardGuard } from "./clipboard-guard.ts";

function memoryClipboard() {
  const state = { text: "" };
  return {
    state,
    clipboard: {
      write: (text: string) => Promise.resolve(void (state.text = text)),
      read: (): Promise<string | null> => Promise.resolve(state.text),
      clear: () => Promise.resolve(void (state.text = "")),
    },
  };
}

describe("ClipboardGuard", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("clears a sensitive text after 30 s, and not before", async () => {
    const { state, clipboard } = memoryClipboard();
    await new ClipboardGuard(clipboard).copy("06 12 34 56 78", true);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(state.text).toBe("06 12 34 56 78");
    await vi.advanceTimersByTimeAsync(1);
    expect(state.text).toBe("");
  });

  it("leaves what is not sensitive", async () => {
    const { state, clipboard } = memoryClipboard();
    const guard = new ClipboardGuard(clipboard);
    await guard.copy("a public text", false);
    await guard.clear();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.text).toBe("a public text");
  });

  it("clears at once when told to, at lock", async () => {
    const { state, clipboard } = memoryClipboard();
    const guard = new ClipboardGuard(clipboard);
    await guard.copy("secret", true);
    await guard.clear();
    expect(state.text).toBe("");
  });

  it("leaves what the person has copied elsewhere since", async () => {
    const { state, clipboard } = memoryClipboard();
    await new ClipboardGuard(clipboard).copy("secret", true);
    state.text = "a shopping list";
    await vi.advanceTimersByTimeAsync(30_000);
    expect(state.text).toBe("a shopping list");
  });

  it("counts from the last copy", async () => {
    const { state, clipboard } = memoryClipboard();
    const guard = new ClipboardGuard(clipboard);
    await guard.copy("one", true);
    await vi.advanceTimersByTimeAsync(20_000);
    await guard.copy("two", true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(state.text).toBe("two");
  });

  it("clears when the clipboard cannot be read", async () => {
    const { state, clipboard } = memoryClipboard();
    const blind = { ...clipboard, read: () => Promise.resolve(null) };
    const guard = new ClipboardGuard(blind);
    await guard.copy("secret", true);
    await guard.clear();
    expect(state.text).toBe("");
  });
});
