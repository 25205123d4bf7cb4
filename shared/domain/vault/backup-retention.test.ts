import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backupsToRemove } from "./backup-retention.ts";

const at = (iso: string) => ({ at: Date.parse(`${iso}T12:00:00Z`) });
const backups = fc.array(
  fc.record({ at: fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2030, 0) }) }),
  { maxLength: 80 },
);
const latest = fc.integer({ min: 1, max: 12 });
const month = ({ at: instant }: { at: number }) => new Date(instant).toISOString().slice(0, 7);
const dates = (some: { at: number }[]) => some.map((one) => one.at);
const year = ({ at: instant }: { at: number }) => new Date(instant).toISOString().slice(0, 4);

describe("backupsToRemove", () => {
  it("keeps the latest, one a month for a year and one a year", () => {
    const removed = [at("2026-11-01"), at("2026-10-02"), at("2025-11-30"), at("2024-03-01")];
    const kept = [
      at("2026-11-22"),
      at("2026-11-21"),
      at("2026-10-30"),
      at("2025-12-31"),
      at("2024-12-25"),
      at("2023-01-01"),
    ];
    expect(backupsToRemove([...removed, ...kept], 2)).toEqual(removed);
  });

  it("removes nothing of nothing", () => {
    expect(backupsToRemove([], 3)).toEqual([]);
  });

  it("never removes the latest, and removes nothing more when asked again", () => {
    fc.assert(
      fc.property(backups, latest, (all, count) => {
        const removed = new Set(backupsToRemove(all, count));
        const kept = all.filter((one) => !removed.has(one));
        const newest = all.toSorted((one, other) => other.at - one.at).slice(0, count);
        expect(newest.every((one) => !removed.has(one))).toBe(true);
        expect(backupsToRemove(kept, count)).toEqual([]);
      }),
    );
  });

  it("leaves one of each year, and of each month up to a year before the newest", () => {
    fc.assert(
      fc.property(backups, latest, (all, count) => {
        const removed = new Set(backupsToRemove(all, count));
        const kept = all.filter((one) => !removed.has(one));
        expect(new Set(kept.map(year))).toEqual(new Set(all.map(year)));
        const end = new Date(Math.max(...all.map((one) => one.at)));
        const start = Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - 11);
        const recent = all.filter((one) => one.at >= start);
        expect(new Set(kept.filter((one) => one.at >= start).map(month))).toEqual(
          new Set(recent.map(month)),
        );
      }),
    );
  });

  it("does not depend on the order they are listed in", () => {
    fc.assert(
      fc.property(backups, latest, (all, count) => {
        expect(dates(backupsToRemove(all.toReversed(), count))).toEqual(
          dates(backupsToRemove(all, count)),
        );
      }),
    );
  });
});
