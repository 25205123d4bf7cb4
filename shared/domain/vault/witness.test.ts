import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWitness, needsDecision, type FoundVault, type Witness } from "./witness.ts";

const HASH = "a".repeat(64);
const OTHER = "b".repeat(64);
const SEEN = "2026-11-20T18:00:00.000Z";
const FROM = "2026-11-02T18:00:00.000Z";

const witness: Witness = { seq: 10, hash: HASH, generation: 3, at: SEEN };
const found: FoundVault = { seq: 10, at: FROM, generation: 3, hashAtWitness: HASH };

describe("compareWitness", () => {
  it("says nothing of a vault never seen here", () => {
    expect(compareWitness(null, found)).toEqual({ kind: "unknown" });
  });

  it("knows the vault as it was left, and one that went on", () => {
    expect(compareWitness(witness, found)).toEqual({ kind: "same" });
    expect(compareWitness(witness, { ...found, seq: 14 })).toEqual({ kind: "newer", entries: 4 });
    expect(compareWitness(witness, { ...found, generation: 4 })).toEqual({
      kind: "newer",
      entries: 0,
    });
  });

  it("counts what an older journal lacks, and names an older header", () => {
    const older = { kind: "older", from: FROM, seen: SEEN };
    const journal = { ...found, seq: 7, hashAtWitness: null };
    expect(compareWitness(witness, journal)).toEqual({ ...older, part: "journal", missing: 3 });
    expect(compareWitness(witness, { ...found, generation: 2 })).toEqual({
      ...older,
      part: "header",
      missing: 0,
    });
    expect(compareWitness(witness, { ...journal, generation: 2 })).toEqual({
      ...older,
      part: "both",
      missing: 3,
    });
  });

  it("names the entry that is another one, in a copy that went on apart", () => {
    const apart = { ...found, seq: 12, hashAtWitness: OTHER };
    expect(compareWitness(witness, apart)).toEqual({
      kind: "diverged",
      at: 10,
      from: FROM,
      seen: SEEN,
    });
  });

  it("never depends on a clock", () => {
    const date = fc.date({ noInvalidDate: true }).map((one) => one.toISOString());
    const count = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(date, date, count, count, count, (seen, from, seq, generation, hash) => {
        const present: FoundVault = {
          seq,
          at: from,
          generation,
          hashAtWitness: seq < 10 ? null : hash > 25 ? HASH : OTHER,
        };
        const { kind } = compareWitness({ ...witness, at: seen }, present);
        expect(kind).toBe(compareWitness(witness, { ...present, at: FROM }).kind);
      }),
    );
  });

  it("asks for a decision exactly when something that was seen is gone", () => {
    const count = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(count, count, fc.boolean(), (seq, generation, keeps) => {
        const hashAtWitness = seq < witness.seq ? null : keeps ? HASH : OTHER;
        const verdict = compareWitness(witness, { seq, at: FROM, generation, hashAtWitness });
        const isWhole = hashAtWitness === HASH && generation >= witness.generation;
        expect(needsDecision(verdict)).toBe(!isWhole);
      }),
    );
  });
});
