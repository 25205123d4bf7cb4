import { EventEmitter } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { leaveSignalsToMain } from "./leave-signals.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("leaveSignalsToMain", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"])("waits at %s, eight seconds and no more", (signal) => {
    const process = new EventEmitter();
    const end = vi.fn<() => void>();
    leaveSignalsToMain(process, end);
    process.emit(signal);
    vi.advanceTimersByTime(7900);
    expect(end).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(end).toHaveBeenCalledOnce();
  });

  it("counts from the first signal", () => {
    const process = new EventEmitter();
    const end = vi.fn<() => void>();
    leaveSignalsToMain(process, end);
    process.emit("SIGTERM");
    vi.advanceTimersByTime(5000);
    process.emit("SIGHUP");
    vi.advanceTimersByTime(3100);
    expect(end).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(20_000);
    expect(end).toHaveBeenCalledOnce();
  });
});
