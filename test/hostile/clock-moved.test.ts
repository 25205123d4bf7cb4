import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { IdleLock } from "#main/app/idle-lock.ts";
import { watchSleep } from "#main/host/chromium/sleep-watch.ts";
import { reportActivity } from "#renderer/lib/activity.ts";

const machine = vi.hoisted(() => ({ seconds: 1000 }));
vi.mock("node:os", async (original) => ({
  ...(await original<typeof import("node:os")>()),
  uptime: () => machine.seconds,
}));

const DAY_S = 86_400;
const start = Date.parse("2026-03-14T20:00:00Z");
let locked = 0;

function afterFiveMinutes(): IdleLock {
  locked = 0;
  return new IdleLock(
    () => 5,
    () => {
      locked += 1;
    },
  );
}

beforeEach(() => void vi.useFakeTimers({ now: start, toFake: ["Date", "setInterval"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("a clock set back keeps no vault open", () => {
  const idle = afterFiveMinutes();
  vi.setSystemTime(start - DAY_S * 1000);
  machine.seconds += 299;
  idle.check();
  expect(locked).toBe(0);
  machine.seconds += 1;
  idle.check();
  expect(locked).toBe(1);
});

it("a clock set forward locks nobody out in the middle of a sentence", () => {
  const idle = afterFiveMinutes();
  let slept = 0;
  const stop = watchSleep(() => {
    slept += 1;
  });
  vi.setSystemTime(start + DAY_S * 1000);
  machine.seconds += 5;
  vi.advanceTimersByTime(5000);
  idle.check();
  stop();
  expect({ locked, slept }).toEqual({ locked: 0, slept: 0 });
});

it("a sleep locks at the first look, by the clock of the machine alone", () => {
  const idle = afterFiveMinutes();
  let slept = 0;
  const stop = watchSleep(() => {
    slept += 1;
  });
  machine.seconds += 3600;
  vi.advanceTimersByTime(5000);
  idle.check();
  stop();
  expect({ locked, slept }).toEqual({ locked: 1, slept: 1 });
});

it("a clock set back silences nobody who types", () => {
  const asked: string[] = [];
  const page = { now: 0, heard: new Map<string, () => void>() };
  vi.stubGlobal("performance", { now: () => page.now });
  vi.stubGlobal("addEventListener", (kind: string, listener: () => void) =>
    page.heard.set(kind, listener),
  );
  vi.stubGlobal("removeEventListener", (kind: string) => page.heard.delete(kind));
  vi.stubGlobal("greffe", {
    invoke: (method: string) => Promise.resolve(void asked.push(method)),
    subscribe: () => () => {},
  });
  const stop = reportActivity();
  page.heard.get("keydown")?.();
  vi.setSystemTime(start - DAY_S * 1000);
  page.now = 9999;
  page.heard.get("keydown")?.();
  expect(asked).toEqual(["app.activity"]);
  page.now = 10_000;
  page.heard.get("keydown")?.();
  expect(asked).toEqual(["app.activity", "app.activity"]);
  stop();
  expect(page.heard.size).toBe(0);
});
