import { steadyNow } from "#main/app/steady-clock.ts";

const EVERY_MS = 5000;
const ASLEEP_MS = 20_000;

/**
 * Tells of a sleep when it is over: the clock of the machine has moved much further than the timer. Without
 * the system's own notice this is the earliest that a plain Node process can know.
 */
export function watchSleep(
  onSlept: () => void,
  clock: () => number = steadyNow,
  everyMs: number = EVERY_MS,
): () => void {
  let last = clock();
  const timer = setInterval(() => {
    const now = clock();
    if (now - last > everyMs + ASLEEP_MS) onSlept();
    last = now;
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
