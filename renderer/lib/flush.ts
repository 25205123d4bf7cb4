import { call, onEvent } from "./client.ts";
import { askBeforeLock, keepUnstored } from "./unstored.ts";

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

/** How long a store has to take what is typed, before it is kept beside. */
const STORE_MS = 700;

/**
 * Stores what is being typed before the vault locks, or has it kept beside the vault, then lets main end its
 * process; where no place takes it and a person has asked for the lock, they are to be asked first.
 */
export function flushBeforeLock(): () => void {
  return onEvent("locking", ({ mayStay }) => {
    void storeOrKeep(mayStay).then((stays) => call("app.flushed", { stays }));
  });
}

async function storeOrKeep(mayStay: boolean): Promise<boolean> {
  const late = new Promise((resolve) => setTimeout(resolve, STORE_MS));
  await Promise.race([flushAll(), late]);
  try {
    await keepUnstored(!mayStay);
    return false;
  } catch {
    if (mayStay) askBeforeLock(true);
    return mayStay;
  }
}
