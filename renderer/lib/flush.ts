import { call, onEvent } from "./client.ts";

type Flusher = () => Promise<unknown>;

const flushers = new Set<Flusher>();

/** Registers what stores text still being typed. Returns the function that takes it off. */
export function onFlush(flusher: Flusher): () => void {
  flushers.add(flusher);
  return () => flushers.delete(flusher);
}

/** Runs all of them, also when some fail: each has its own place and its own error to show. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushers].map((flusher) => flusher()));
}

/** Stores what is being typed before the vault locks, then lets main end its process. */
export function flushBeforeLock(): () => void {
  return onEvent("locking", () => {
    void flushAll().then(() => call("app.flushed", {}));
  });
}
