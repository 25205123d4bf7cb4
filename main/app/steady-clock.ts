import { uptime } from "node:os";

/**
 * Milliseconds since the machine started, sleep included: a clock that nobody sets. `performance.now` stands
 * still on Linux while the machine sleeps, and `Date.now` is what a person, or the network, sets
 * (libuv: `uv_uptime` reads CLOCK_BOOTTIME on Linux, GetTickCount64 on Windows, and on macOS the time since
 * a start that moves with the clock).
 */
export function steadyNow(): number {
  return uptime() * 1000;
}
