import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LONGEST_WAIT_MS,
  REST_MS,
  stepSave,
  unsavedText,
  wakesAt,
  type SaveEvent,
  type SaveStep,
  type SaveState,
} from "./save-queue.ts";

type Queue = SaveState<string>;

const FULL = { code: "vault.disk_full" } as const;
const STALE = { code: "meetings.stale_version" } as const;

function run(state: Queue, ...events: SaveEvent<string>[]): Queue {
  let current = state;
  for (const event of events) current = stepSave(current, event).state;
  return current;
}

const saved: Queue = { kind: "saved", version: 3 };
const typed = (text: string, now: number) => ({ kind: "typed", text, now }) as const;

describe("the save queue", () => {
  it("waits for the hands to rest", () => {
    const state = run(saved, typed("a", 0), typed("ab", 300));
    expect(wakesAt(state)).toBe(700);
    expect(stepSave(state, { kind: "tick", now: 699 })).toEqual({ state, effect: null });
    expect(stepSave(state, { kind: "tick", now: 700 }).effect).toEqual({
      kind: "send",
      version: 3,
      text: "ab",
    });
  });

  it("never waits longer than the longest wait", () => {
    let state: Queue = saved;
    for (let now = 0; now < LONGEST_WAIT_MS; now += 50) state = run(state, typed(`${now}`, now));
    expect(wakesAt(state)).toBe(LONGEST_WAIT_MS);
  });

  it("keeps what is typed while a save is on its way, and sends it onto the new version", () => {
    const state = run(saved, typed("a", 0), { kind: "flush", now: 10 }, typed("ab", 20));
    const step = stepSave(state, { kind: "stored", version: 4, now: 30 });
    expect(step).toEqual({
      state: { kind: "waiting", version: 4, pending: { text: "ab", since: 20, sendAt: 420 } },
      effect: null,
    });
    expect(stepSave(step.state, { kind: "tick", now: 420 }).effect).toEqual({
      kind: "send",
      version: 4,
      text: "ab",
    });
  });

  it("sends the rest at once when a flush came while a save was on its way", () => {
    const state = run(saved, typed("a", 0), { kind: "flush", now: 10 }, typed("ab", 20), {
      kind: "flush",
      now: 25,
    });
    expect(stepSave(state, { kind: "stored", version: 4, now: 30 }).effect).toEqual({
      kind: "send",
      version: 4,
      text: "ab",
    });
  });

  it("sends its own text onto the version that came before", () => {
    const sending = run(saved, typed("a", 0), { kind: "flush", now: 0 }, typed("ab", 5));
    const step = stepSave(sending, { kind: "refused", failure: STALE, now: 10 });
    expect(step.effect).toEqual({ kind: "reread" });
    expect(stepSave(step.state, { kind: "reread", version: 9, now: 20 }).effect).toEqual({
      kind: "send",
      version: 9,
      text: "ab",
    });
  });

  it("stops asking again and again when it is always outdated", () => {
    let state: Queue = run(saved, typed("a", 0), { kind: "flush", now: 0 });
    for (let tries = 0; tries < 3; tries += 1) {
      state = run(
        state,
        { kind: "refused", failure: STALE, now: 0 },
        { kind: "reread", version: tries, now: 0 },
      );
    }
    expect(run(state, { kind: "refused", failure: STALE, now: 0 }).kind).toBe("failed");
  });

  it("keeps a refused text, tries again later, and says so until it is stored", () => {
    const failed = run(
      saved,
      typed("a", 0),
      { kind: "flush", now: 0 },
      { kind: "refused", failure: FULL, now: 100 },
    );
    expect(failed).toEqual({
      kind: "failed",
      version: 3,
      text: "a",
      failure: FULL,
      attempts: 1,
      retryAt: 1100,
    });
    const again = run(failed, typed("ab", 500), { kind: "tick", now: 1100 });
    expect(again).toEqual({
      kind: "sending",
      version: 3,
      text: "ab",
      next: null,
      attempts: 1,
      failure: FULL,
    });
    const twice = run(again, { kind: "refused", failure: FULL, now: 1200 });
    expect(wakesAt(twice)).toBe(3200);
    expect(run(again, { kind: "stored", version: 4, now: 1200 })).toEqual({
      kind: "saved",
      version: 4,
    });
  });

  it("loses nothing, whatever happens in whatever order", () => {
    const happening = fc.oneof(
      { weight: 4, arbitrary: fc.constant("typed" as const) },
      fc.constantFrom("tick", "flush", "stored", "full", "stale", "reread" as const),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(happening, fc.integer({ min: 0, max: 900 }))), (happenings) => {
        let state: Queue = { kind: "saved", version: 0 };
        let now = 0;
        let newest = "";
        let vault = "";
        let onItsWay: string | null = null;
        for (const [kind, wait] of happenings) {
          now += wait;
          if (kind === "typed") newest += "x";
          if (kind === "stored" && state.kind === "sending") vault = onItsWay ?? vault;
          const step: SaveStep<string> = stepSave(state, eventOf(kind, newest, now));
          if (step.effect?.kind === "send") onItsWay = step.effect.text;
          state = step.state;
          expect(unsavedText(state) ?? vault).toBe(newest);
          if (state.kind === "waiting") {
            expect(state.pending.sendAt - state.pending.since).toBeLessThanOrEqual(LONGEST_WAIT_MS);
            expect(state.pending.sendAt - now).toBeLessThanOrEqual(REST_MS);
          }
        }
      }),
    );
  });
});

function eventOf(kind: string, text: string, now: number): SaveEvent<string> {
  switch (kind) {
    case "typed":
      return { kind, text, now };
    case "stored":
    case "reread":
      return { kind, version: now, now };
    case "full":
      return { kind: "refused", failure: FULL, now };
    case "stale":
      return { kind: "refused", failure: STALE, now };
    case "flush":
      return { kind, now };
    default:
      return { kind: "tick", now };
  }
}
