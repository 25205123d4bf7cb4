import { useSyncExternalStore } from "react";
import { keyOf, type RescuePlace, type UnstoredText } from "#shared/domain/rescue/unstored.ts";
import { call, failureOf } from "./client.ts";

/** Text that is not in the store by then is kept beside it: a second after it was typed, it is somewhere. */
const LATE_MS = 800;
/** What is typed on is kept again this often at most, and what no place took is tried again. */
const AGAIN_MS = 400;
const RETRY_MS = 2000;

interface Held {
  readonly make: () => UnstoredText;
  /** Since when some of it is nowhere. */
  readonly since: number;
}

/** Where the window’s unstored text stands: all in the store, on its way, kept beside it, or nowhere. */
export type Keeping =
  | { readonly kind: "none" }
  | { readonly kind: "kept"; readonly place: RescuePlace }
  | { readonly kind: "nowhere" };

/**
 * Everything typed that the store does not have, by what it is of. It outlives the forms it was typed in:
 * what a disk refuses is here until the store has it, or the vault process has kept it beside.
 */
const held = new Map<string, Held>();
const listeners = new Set<() => void>();
let keeping: Keeping = { kind: "none" };
let timer: ReturnType<typeof setTimeout> | undefined;
let tail: Promise<unknown> = Promise.resolve();
let isKept = false;
let asks = false;

/** Something was typed. `make` says all of it, as it is when asked. */
export function noteTyped(key: string, make: () => UnstoredText): void {
  const since = held.get(key)?.since ?? performance.now();
  held.set(key, { make, since });
  wake();
}

/** The store has all of it, or it was given up. */
export function noteStored(key: string): void {
  if (!held.delete(key)) return;
  if (held.size === 0 && isKept) void settle();
}

/** The store has what was typed until now; it has to take what was typed since. */
export function notePartlyStored(key: string): void {
  const known = held.get(key);
  if (known !== undefined) held.set(key, { ...known, since: performance.now() });
}

/** Has everything kept that the store does not have. Errors: those of `rescue.keep`. */
export function keepUnstored(inMemory: boolean): Promise<undefined> {
  return inTurn(async () => {
    if (held.size === 0) return undefined;
    const texts = [...new Map([...held.values()].map(({ make }) => entryOf(make()))).values()];
    try {
      const { place } = await call("rescue.keep", { texts, inMemory });
      isKept = true;
      become(place === null ? { kind: "none" } : { kind: "kept", place });
      // The store may have taken the last of it meanwhile.
      if (held.size === 0) void settle();
    } catch (error) {
      become({ kind: "nowhere" });
      throw error;
    }
    return undefined;
  });
}

/** One call after the other: what is asked later says more. */
function inTurn(work: () => Promise<undefined>): Promise<undefined> {
  const done = tail.then(work);
  tail = done.catch(() => undefined);
  return done;
}

const entryOf = (text: UnstoredText) => [keyOf(text), text] as const;

/** A lock that somebody asked for was put off: they are to be asked about what is kept nowhere. */
export function askBeforeLock(isAsking: boolean): void {
  asks = isAsking;
  tell();
}

export function useKeeping(): Keeping {
  return useSyncExternalStore(listen, () => keeping);
}

export function useAsksBeforeLock(): boolean {
  return useSyncExternalStore(listen, () => asks);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

function become(next: Keeping): void {
  keeping = next;
  tell();
}

function wake(): void {
  if (timer !== undefined) return;
  const oldest = Math.min(...[...held.values()].map(({ since }) => since));
  const soonest = keeping.kind === "nowhere" ? RETRY_MS : isKept ? AGAIN_MS : 0;
  const wait = Math.max(soonest, isKept ? 0 : oldest + LATE_MS - performance.now());
  timer = setTimeout(() => void tick(), wait);
}

async function tick(): Promise<void> {
  const isLate = [...held.values()].some(({ since }) => performance.now() - since >= LATE_MS);
  if (isLate || (isKept && held.size > 0)) {
    // Without a vault process there is nobody to seal it: the window has it still.
    await keepUnstored(false).catch((error: unknown) => void failureOf(error));
  }
  timer = undefined;
  if (held.size > 0) wake();
}

/** The store has everything: it says so of what was kept. */
async function settle(): Promise<void> {
  await inTurn(async () => {
    if (held.size > 0 || !isKept) return undefined;
    await call("rescue.keep", { texts: [], inMemory: false });
    await call("rescue.stored", {});
    isKept = false;
    become({ kind: "none" });
    return undefined;
  }).catch(() => undefined);
}
