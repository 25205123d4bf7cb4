import { describe, expect, it } from "vitest";
import { IdleLock } from "./idle-lock.ts";

function atFiveMinutes() {
  const state = { now: 0, locked: 0, minutes: 5 };
  const lock = new IdleLock(
    () => state.minutes,
    () => {
      state.locked += 1;
    },
    () => state.now,
  );
  return { state, lock };
}

describe("IdleLock", () => {
  it("locks once the minutes are over, counted from the last sign of life", () => {
    const { state, lock } = atFiveMinutes();
    state.now = 4 * 60_000;
    lock.activity();
    state.now = 9 * 60_000 - 1;
    lock.check();
    expect(state.locked).toBe(0);
    state.now = 9 * 60_000;
    lock.check();
    expect(state.locked).toBe(1);
  });

  it("locks at the first look after a sleep, however the timer slept", () => {
    const { state, lock } = atFiveMinutes();
    state.now = 8 * 3600_000;
    lock.check();
    expect(state.locked).toBe(1);
  });

  it("does not wait an hour more where the clock was set back by one", () => {
    const { state, lock } = atFiveMinutes();
    state.now = 3600_000;
    lock.activity();
    state.now = 1000;
    lock.check();
    state.now = 1000 + 5 * 60_000;
    lock.check();
    expect(state.locked).toBe(1);
  });

  it("follows a setting that changes meanwhile", () => {
    const { state, lock } = atFiveMinutes();
    state.now = 2 * 60_000;
    lock.check();
    expect(state.locked).toBe(0);
    state.minutes = 1;
    lock.check();
    expect(state.locked).toBe(1);
  });
});
