import { afterEach, beforeEach, expect, it, vi } from "vitest";

/** A vault that takes what it is asked to. */
function aVault() {
  const asked: string[] = [];
  globalThis.greffe = {
    subscribe: () => () => undefined,
    invoke: async (method) => {
      asked.push(method);
      return { ok: true, value: {} };
    },
  };
  return asked;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.resetModules();
  globalThis.greffe = undefined;
});

it("stores what somebody types who never rests, so that nothing of it is kept beside", async () => {
  const asked = aVault();
  const { draftQueue } = await import("./draft-queue.ts");
  const queue = draftQueue("meeting-new");
  for (let typed = 0; typed < 60; typed += 1) {
    queue.typed("x".repeat(typed));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(new Set(asked)).toEqual(new Set(["drafts.save"]));
  // Every six letters or so, and not at each.
  expect(asked.length).toBeGreaterThanOrEqual(8);
  expect(asked.length).toBeLessThanOrEqual(10);
});

it("waits for hands that rest, and stores once", async () => {
  const asked = aVault();
  const { draftQueue } = await import("./draft-queue.ts");
  draftQueue("meeting-new").typed("une");
  await vi.advanceTimersByTimeAsync(300);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked).toEqual(["drafts.save"]);
});
