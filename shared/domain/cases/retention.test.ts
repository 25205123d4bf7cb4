import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths } from "../kernel/day-steps.ts";
import type { Keep } from "./protocol.ts";
import {
  isToBeDestroyed,
  presenceOf,
  retentionTimeline,
  type Retention,
  type RetentionEvent,
} from "./retention.ts";

const rule = (outcomes: Record<string, Keep>, graceDays = 45) => ({
  retention: {
    outcomes: Object.entries(outcomes).map(([outcome, keep]) => ({ outcome, keep })),
    graceDays,
  },
});
const protocol = rule({ dropped: 6, measures: 36, archive: "unlimited" });

const closed = (on: string, outcome = "dropped"): RetentionEvent => ({
  kind: "closed",
  on,
  outcome,
});
const added = (on: string): RetentionEvent => ({ kind: "content_added", on });
const changed = (on: string, outcome: string): RetentionEvent => ({
  kind: "outcome_changed",
  on,
  outcome,
});

const all = (events: RetentionEvent[], of = protocol): Retention[] =>
  retentionTimeline(events, of).map(({ retention }) => retention);
const until = (destroyedFrom: string, isPostponed = false): Retention => ({
  kind: "until",
  destroyedFrom,
  isPostponed,
});

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("2000-01-01", days));
const months = fc.integer({ min: 1, max: 600 });

describe("a closed case", () => {
  it.each([
    ["2031-08-31", "dropped", "2032-02-29"],
    ["2032-08-31", "dropped", "2033-02-28"],
    ["2032-02-29", "measures", "2035-02-28"],
    ["2031-05-12", "measures", "2034-05-12"],
  ])("on %s with the outcome %s is kept until %s", (on, outcome, destroyedFrom) => {
    expect(all([closed(on, outcome)])).toEqual([until(destroyedFrom)]);
  });

  it("is kept for ever by a word, and where nothing is said of its outcome", () => {
    expect(all([closed("2031-05-12", "archive")])).toEqual([{ kind: "unlimited" }]);
    expect(all([closed("2031-05-12", "other")])).toEqual([{ kind: "not_said", outcome: "other" }]);
  });

  it("is destroyed from that day on, not before, and never where no day is said", () => {
    expect(isToBeDestroyed(until("2032-02-29"), "2032-02-28")).toBe(false);
    expect(isToBeDestroyed(until("2032-02-29"), "2032-02-29")).toBe(true);
    for (const kept of [{ kind: "unlimited" }, { kind: "open" }] as const) {
      expect(isToBeDestroyed(kept, "9999-12-31")).toBe(false);
    }
  });
});

describe("what happens after closing", () => {
  it("postpones the end by the grace from what came in, and leaves the old day on the timeline", () => {
    expect(all([closed("2031-01-15"), added("2031-07-10")])).toEqual([
      until("2031-07-15"),
      until("2031-08-24", true),
    ]);
  });

  it("changes nothing where the grace is over before the end", () => {
    expect(all([closed("2031-01-15"), added("2031-02-01")])).toEqual([
      until("2031-07-15"),
      until("2031-07-15"),
    ]);
  });

  it("postpones from the last that came in, also after the end", () => {
    const events = [closed("2031-01-15"), added("2031-07-20"), added("2031-07-12")];
    expect(all(events).at(-1)).toEqual(until("2031-09-03", true));
  });

  it("computes again from the closing with another outcome, and keeps the grace", () => {
    const events = [
      closed("2031-01-15", "measures"),
      added("2031-07-10"),
      changed("2031-07-11", "dropped"),
      changed("2031-07-12", "archive"),
    ];
    expect(all(events)).toEqual([
      until("2034-01-15"),
      until("2034-01-15"),
      until("2031-08-24", true),
      { kind: "unlimited" },
    ]);
  });

  it("counts from the last closing of a case that was opened again", () => {
    const events: RetentionEvent[] = [
      added("2030-12-31"),
      closed("2031-01-15"),
      { kind: "reopened", on: "2031-02-01" },
      changed("2031-02-02", "measures"),
      closed("2031-03-01"),
    ];
    expect(all(events)).toEqual([
      { kind: "open" },
      until("2031-07-15"),
      { kind: "open" },
      { kind: "open" },
      until("2031-09-01"),
    ]);
  });

  it("never brings the end nearer by new content, and leaves at least the grace", () => {
    fc.assert(
      fc.property(
        day,
        months,
        fc.array(day, { maxLength: 6 }),
        fc.integer({ min: 0, max: 366 }),
        (on, keep, days, grace) => {
          const last = all([closed(on), ...days.map(added)], rule({ dropped: keep }, grace)).at(-1);
          const graces = days.map((one) => addDays(one, grace));
          const latest = [addMonths(on, keep), ...graces].toSorted().at(-1);
          expect(last).toMatchObject({ kind: "until", destroyedFrom: latest });
        },
      ),
    );
  });
});

describe("presenceOf", () => {
  const destroyed = { destroyedOn: "2031-06-01", isInVault: false, addedOn: "2031-03-01" };

  it("tells a case that a backup brought back, which people destroy again", () => {
    expect(presenceOf({ ...destroyed, destroyedOn: null, isInVault: true })).toEqual({
      kind: "kept",
    });
    expect(presenceOf(destroyed)).toEqual({ kind: "destroyed", on: "2031-06-01" });
    expect(presenceOf({ ...destroyed, isInVault: true })).toEqual({
      kind: "to_be_destroyed_again",
      destroyedOn: "2031-06-01",
      hasNewContent: false,
      isAutomatic: false,
    });
  });

  it("says that something came in since", () => {
    const again = presenceOf({ ...destroyed, isInVault: true, addedOn: "2031-06-02" });
    expect(again).toMatchObject({ kind: "to_be_destroyed_again", hasNewContent: true });
  });
});
