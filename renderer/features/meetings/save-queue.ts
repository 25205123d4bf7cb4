import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { Failure } from "#shared/ipc/result.ts";

/** How long the hands must rest before a save, and how long text may wait at most. */
export const REST_MS = 400;
export const LONGEST_WAIT_MS = 800;

const RETRY_MS = [1000, 2000, 4000, 8000];

/** After this many refusals in a row, being outdated is a failure like another. */
const STALE_TRIES = 3;

/** Text not yet in the vault. `Text` is opaque here: the queue never looks inside. */
interface Pending<Text> {
  readonly text: Text;
  /** When the oldest of its changes was typed, in milliseconds of any clock. */
  readonly since: number;
  readonly sendAt: number;
}

/** Where the minutes of one item stand. At every moment the newest text is in the state. */
export type SaveState<Text> =
  /** The vault has everything. */
  | { readonly kind: "saved"; readonly version: number }
  /** Typed and not yet sent. */
  | { readonly kind: "waiting"; readonly version: number; readonly pending: Pending<Text> }
  /** On its way; `next` is what was typed since. */
  | {
      readonly kind: "sending";
      readonly version: number;
      readonly text: Text;
      readonly next: Pending<Text> | null;
      readonly attempts: number;
      /** The last refusal, still on screen until a save succeeds. */
      readonly failure: Failure | null;
    }
  /** Another save came before: the item's version is being read again. */
  | {
      readonly kind: "rereading";
      readonly version: number;
      readonly text: Text;
      readonly attempts: number;
    }
  /** Refused. The text stays, and is sent again at `retryAt`. */
  | {
      readonly kind: "failed";
      readonly version: number;
      readonly text: Text;
      readonly failure: Failure;
      readonly attempts: number;
      readonly retryAt: number;
    };

export type SaveEvent<Text> =
  | { readonly kind: "typed"; readonly text: Text; readonly now: number }
  | { readonly kind: "tick"; readonly now: number }
  /** Send now whatever has not been sent. */
  | { readonly kind: "flush"; readonly now: number }
  | { readonly kind: "stored"; readonly version: number; readonly now: number }
  | { readonly kind: "refused"; readonly failure: Failure; readonly now: number }
  | { readonly kind: "reread"; readonly version: number; readonly now: number };

export type SaveEffect<Text> =
  | { readonly kind: "send"; readonly version: number; readonly text: Text }
  | { readonly kind: "reread" };

export interface SaveStep<Text> {
  readonly state: SaveState<Text>;
  readonly effect: SaveEffect<Text> | null;
}

/** What happens next. One effect at a time: a save is sent only when the one before has answered. */
export function stepSave<Text>(state: SaveState<Text>, event: SaveEvent<Text>): SaveStep<Text> {
  switch (event.kind) {
    case "typed":
      return still(typed(state, event.text, event.now));
    case "tick":
      return wakesAt(state) <= event.now ? sendNow(state) : still(state);
    case "flush":
      return state.kind === "sending"
        ? still({ ...state, next: state.next && { ...state.next, sendAt: event.now } })
        : sendNow(state);
    case "stored":
      return stored(state, event.version, event.now);
    case "refused":
      return refused(state, event.failure, event.now);
    case "reread":
      return state.kind === "rereading"
        ? send(event.version, state.text, state.attempts, null)
        : still(state);
    default:
      return assertNever(event);
  }
}

/** When the queue wants a tick; `Infinity` while it waits for an answer or has nothing to do. */
export function wakesAt<Text>(state: SaveState<Text>): number {
  if (state.kind === "waiting") return state.pending.sendAt;
  return state.kind === "failed" ? state.retryAt : Infinity;
}

/** The newest text that the vault may not have yet. */
export function unsavedText<Text>(state: SaveState<Text>): Text | null {
  switch (state.kind) {
    case "saved":
      return null;
    case "waiting":
      return state.pending.text;
    case "sending":
      return state.next?.text ?? state.text;
    case "rereading":
    case "failed":
      return state.text;
    default:
      return assertNever(state);
  }
}

export function failureShown<Text>(state: SaveState<Text>): Failure | null {
  return state.kind === "failed" || state.kind === "sending" ? state.failure : null;
}

function typed<Text>(state: SaveState<Text>, text: Text, now: number): SaveState<Text> {
  switch (state.kind) {
    case "saved":
      return { kind: "waiting", version: state.version, pending: later(null, text, now) };
    case "waiting":
      return { ...state, pending: later(state.pending, text, now) };
    case "sending":
      return { ...state, next: later(state.next, text, now) };
    case "rereading":
    case "failed":
      return { ...state, text };
    default:
      return assertNever(state);
  }
}

function later<Text>(before: Pending<Text> | null, text: Text, now: number): Pending<Text> {
  const since = before?.since ?? now;
  return { text, since, sendAt: Math.min(now + REST_MS, since + LONGEST_WAIT_MS) };
}

function sendNow<Text>(state: SaveState<Text>): SaveStep<Text> {
  if (state.kind === "waiting") return send(state.version, state.pending.text, 0, null);
  if (state.kind === "failed") {
    return send(state.version, state.text, state.attempts, state.failure);
  }
  return still(state);
}

function send<Text>(
  version: number,
  text: Text,
  attempts: number,
  failure: Failure | null,
): SaveStep<Text> {
  return {
    state: { kind: "sending", version, text, next: null, attempts, failure },
    effect: { kind: "send", version, text },
  };
}

function stored<Text>(state: SaveState<Text>, version: number, now: number): SaveStep<Text> {
  if (state.kind !== "sending") return still(state);
  if (state.next === null) return still({ kind: "saved", version });
  return stepSave({ kind: "waiting", version, pending: state.next }, { kind: "tick", now });
}

function refused<Text>(state: SaveState<Text>, failure: Failure, now: number): SaveStep<Text> {
  if (state.kind !== "sending" && state.kind !== "rereading") return still(state);
  const text = state.kind === "sending" ? (state.next?.text ?? state.text) : state.text;
  const { version } = state;
  const attempts = state.attempts + 1;
  if (state.kind === "sending" && failure.code === "meetings.stale_version") {
    if (attempts <= STALE_TRIES) {
      return {
        state: { kind: "rereading", version, text, attempts },
        effect: { kind: "reread" },
      };
    }
  }
  const wait = RETRY_MS[Math.min(attempts, RETRY_MS.length) - 1] ?? 1000;
  return still({ kind: "failed", version, text, failure, attempts, retryAt: now + wait });
}

function still<Text>(state: SaveState<Text>): SaveStep<Text> {
  return { state, effect: null };
}
