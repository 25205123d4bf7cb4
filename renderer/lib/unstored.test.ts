import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Bridge } from "#shared/ipc/bridge.ts";
import type { AppEvent } from "#shared/ipc/events.ts";
import type { Result } from "#shared/ipc/result.ts";

/** A vault process that keeps beside the vault, or has no place for it. */
function aVault() {
  const heard = new Set<(event: AppEvent) => void>();
  let waits: Promise<undefined> | undefined;
  const vault = { hasPlace: true, asked: [] as [string, unknown][] };
  const answer = (method: string, input: unknown): Result<unknown> => {
    vault.asked.push([method, input]);
    const { texts = [], inMemory } = input as { texts?: unknown[]; inMemory?: boolean };
    if (method !== "rescue.keep") return { ok: true, value: {} };
    if (texts.length === 0) return { ok: true, value: { place: null } };
    if (vault.hasPlace) return { ok: true, value: { place: "settings" } };
    if (inMemory === true) return { ok: true, value: { place: "memory" } };
    return { ok: false, error: { code: "rescue.no_place" } };
  };
  const bridge: Bridge = {
    subscribe(listener) {
      heard.add(listener);
      return () => heard.delete(listener);
    },
    invoke: async (method, input) => {
      const answered = answer(method, input);
      await waits;
      return answered;
    },
  };
  globalThis.greffe = bridge;
  const push = (event: AppEvent) => heard.forEach((listener) => listener(event));
  /** What is asked from now on is answered once the function it gives is called. */
  const holdAnswers = () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    waits = promise;
    return () => resolve(undefined);
  };
  return { vault, push, holdAnswers };
}

const text = (content: string) => ({
  kind: "draft" as const,
  place: "meeting-new",
  content,
  before: null,
  sent: null,
});
const KEY = "draft:meeting-new";
const methods = (vault: { asked: [string, unknown][] }) => vault.asked.map(([method]) => method);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.resetModules();
  globalThis.greffe = undefined;
});

it("has what the store did not take kept within a second, again as it is typed on, and says when it did", async () => {
  const { vault } = aVault();
  const { noteStored, noteTyped } = await import("./unstored.ts");
  noteTyped(KEY, () => text("une"));
  await vi.advanceTimersByTimeAsync(700);
  expect(vault.asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(vault.asked).toEqual([["rescue.keep", { texts: [text("une")], inMemory: false }]]);
  noteTyped(KEY, () => text("une heure"));
  await vi.advanceTimersByTimeAsync(500);
  expect(vault.asked.at(-1)).toEqual([
    "rescue.keep",
    { texts: [text("une heure")], inMemory: false },
  ]);
  noteStored(KEY);
  await vi.advanceTimersByTimeAsync(1000);
  expect(methods(vault).slice(-2)).toEqual(["rescue.keep", "rescue.stored"]);
  expect(vault.asked.at(-2)?.[1]).toEqual({ texts: [], inMemory: false });
});

it("says so too of what the store takes while it is being kept beside", async () => {
  const { vault, holdAnswers } = aVault();
  const { noteStored, noteTyped } = await import("./unstored.ts");
  noteTyped(KEY, () => text("une"));
  await vi.advanceTimersByTimeAsync(700);
  const answer = holdAnswers();
  await vi.advanceTimersByTimeAsync(200);
  expect(methods(vault)).toEqual(["rescue.keep"]);
  noteStored(KEY);
  answer();
  await vi.advanceTimersByTimeAsync(1000);
  expect(methods(vault)).toEqual(["rescue.keep", "rescue.keep", "rescue.stored"]);
  expect(vault.asked.at(-2)?.[1]).toEqual({ texts: [], inMemory: false });
});

it("asks nothing of what is stored in time, however long somebody types", async () => {
  const { vault } = aVault();
  const { noteStored, notePartlyStored, noteTyped } = await import("./unstored.ts");
  for (let typed = 0; typed < 50; typed += 1) {
    noteTyped(KEY, () => text("x".repeat(typed)));
    await vi.advanceTimersByTimeAsync(100);
    if (typed % 7 === 6) notePartlyStored(KEY);
  }
  noteStored(KEY);
  await vi.advanceTimersByTimeAsync(2000);
  expect(vault.asked).toEqual([]);
});

it.each([
  ["that a person asked for is put off", true, { stays: true }, false],
  ["that nobody can be asked of has it held in memory", false, { stays: false }, true],
])("a lock %s, where no place takes the text", async (_which, mayStay, flushed, inMemory) => {
  const { vault, push } = aVault();
  vault.hasPlace = false;
  const { flushBeforeLock } = await import("./flush.ts");
  const { noteTyped } = await import("./unstored.ts");
  flushBeforeLock();
  noteTyped(KEY, () => text("une heure"));
  push({ kind: "locking", mayStay });
  await vi.advanceTimersByTimeAsync(100);
  expect(vault.asked).toEqual([
    ["rescue.keep", { texts: [text("une heure")], inMemory }],
    ["app.flushed", flushed],
  ]);
});

it("a lock waits for no store that does not answer, and has the text kept", async () => {
  const { vault, push } = aVault();
  const { flushBeforeLock, onFlush } = await import("./flush.ts");
  const { noteTyped } = await import("./unstored.ts");
  flushBeforeLock();
  onFlush(() => new Promise(() => undefined));
  noteTyped(KEY, () => text("pendant un import"));
  push({ kind: "locking", mayStay: false });
  await vi.advanceTimersByTimeAsync(750);
  expect(methods(vault)).toEqual(expect.arrayContaining(["rescue.keep", "app.flushed"]));
  expect(vault.asked.at(-1)).toEqual(["app.flushed", { stays: false }]);
});
