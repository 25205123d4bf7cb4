import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import { explained, openAt } from "./at-date.ts";
import { matchProblem, sumOfSides, type BankSide, type BookSide } from "./match.ts";
import { proposalsFor, surePairs } from "./proposals.ts";
import { fewThatSum } from "./sums.ts";

const line = (id: string, date: string, cents: number, label = ""): BankSide => ({
  id,
  date,
  cents,
  label,
});
const posting: (id: string, date: string, cents: number, label?: string) => BookSide = line;

const rent = line("b1", "2026-09-10", -30_000, "PRLV SEPA SCI DES TILLEULS LOYER");

describe("what a line may be matched with", () => {
  it("is first the posting of its amount, of the nearest day and with the same words", () => {
    const postings = [
      posting("p1", "2026-09-01", -30_000, "Loyer du local, SCI des Tilleuls"),
      posting("p2", "2026-09-09", -30_000, "Imprimerie"),
      posting("p3", "2026-09-10", -30_001, "Loyer"),
      posting("p4", "2026-05-10", -30_000, "Loyer SCI des Tilleuls"),
      posting("p5", "2026-09-10", 30_000, "Loyer rendu"),
    ];
    expect(proposalsFor(rent, [], postings)).toEqual([
      { lines: ["b1"], postings: ["p1"], days: 9, shared: 3, score: 1_144 },
      { lines: ["b1"], postings: ["p2"], days: 1, shared: 0, score: 996 },
    ]);
  });

  it("may be few postings that make it, and one that it makes with other lines", () => {
    const gifts = line("b1", "2026-09-10", 8_500, "REMISE DE CHEQUES");
    const postings = [
      posting("p1", "2026-09-02", 5_000, "Don Noor"),
      posting("p2", "2026-09-03", 3_500, "Don Sacha"),
      posting("p3", "2026-09-04", 4_000, "Don Ange"),
    ];
    expect(proposalsFor(gifts, [], postings)).toMatchObject([{ postings: ["p2", "p1"], days: 8 }]);
    const halves = [line("b2", "2026-09-12", 4_200), line("b3", "2026-09-13", 800)];
    expect(
      proposalsFor(line("b1", "2026-09-10", 800), halves, [posting("p1", "2026-09-09", 5_000)]),
    ).toMatchObject([{ lines: ["b1", "b2"], postings: ["p1"] }]);
  });

  it("may be a line that takes it back, where the words say so", () => {
    const back = line("b2", "2026-09-15", 30_000, "REJET PRLV SCI DES TILLEULS");
    const other = line("b3", "2026-09-15", 30_000, "VIR SOLIDAIRE");
    expect(proposalsFor(rent, [back, other], [])).toMatchObject([
      { lines: ["b1", "b2"], postings: [] },
    ]);
  });
});

const days = fc.integer({ min: 0, max: 120 }).map((by) => addDays("2026-01-01", by));
const cents = fc.oneof(
  fc.constantFrom(-1_000, 1_000, 500),
  fc.integer({ min: -3_000, max: 3_000 }),
);
const sidesOf = (letter: string) =>
  fc
    .array(fc.record({ date: days, cents, label: fc.constantFrom("", "LOYER", "DON NOOR") }), {
      maxLength: 14,
    })
    .map((some) =>
      some
        .filter((one) => one.cents !== 0)
        .map((one, at): BankSide => ({ ...one, id: `${letter}${String(at).padStart(2, "0")}` })),
    );

const centsOf = (sides: readonly BankSide[], id: string) =>
  sides.find((side) => side.id === id)?.cents;

describe("proposals of anything", () => {
  it("are equal to the centime, of what is there, each once, whatever the order it came in", () => {
    fc.assert(
      fc.property(sidesOf("b"), sidesOf("p"), (lines, postings) => {
        for (const one of lines.slice(0, 4)) {
          const proposals = proposalsFor(one, lines, postings);
          for (const { lines: ours, postings: theirs } of proposals) {
            const told = lines.filter(({ id }) => ours.includes(id));
            const written = postings.filter(({ id }) => theirs.includes(id));
            expect(ours).toContain(one.id);
            expect([told.length, written.length]).toEqual([ours.length, theirs.length]);
            expect(matchProblem(told, written)).toBeNull();
          }
          expect(proposalsFor(one, lines.toReversed(), postings.toReversed())).toEqual(proposals);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("have what was planted", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 1, maxLength: 4 }),
        (amounts) => {
          const postings = amounts.map((one, at) => posting(`p${at}`, "2026-09-01", -one));
          const paid = line("b", "2026-09-03", sumOfSides(postings));
          const [first] = proposalsFor(paid, [], postings);
          expect(first?.postings.toSorted()).toEqual(postings.map(({ id }) => id));
        },
      ),
    );
  });

  it("of sure pairs take nothing twice, and only what is equal", () => {
    fc.assert(
      fc.property(sidesOf("b"), sidesOf("p"), (lines, postings) => {
        const pairs = surePairs(lines, postings);
        expect(new Set(pairs.map((pair) => pair.line)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.posting)).size).toBe(pairs.length);
        for (const pair of pairs) {
          expect(centsOf(lines, pair.line)).toBe(centsOf(postings, pair.posting));
        }
      }),
    );
  });
});

describe("sure pairs", () => {
  it("are those with no other of that amount near", () => {
    const lines = [line("b1", "2026-09-10", -170), line("b2", "2026-09-20", -900)];
    const postings = [posting("p1", "2026-09-09", -170), posting("p2", "2026-09-18", -900)];
    expect(surePairs(lines, postings)).toEqual([
      { line: "b1", posting: "p1" },
      { line: "b2", posting: "p2" },
    ]);
    expect(surePairs([...lines, line("b3", "2026-09-11", -170)], postings)).toEqual([
      { line: "b2", posting: "p2" },
    ]);
  });

  it("of three tickets of one amount go by their days", () => {
    const three = ["01", "02", "03"].map((day) => line(`b${day}`, `2026-09-${day}`, -170));
    const theirs = ["03", "01", "02"].map((day) => posting(`p${day}`, `2026-09-${day}`, -170));
    expect(surePairs(three, theirs)).toEqual([
      { line: "b01", posting: "p01" },
      { line: "b02", posting: "p02" },
      { line: "b03", posting: "p03" },
    ]);
  });

  it("need a day or a word in common", () => {
    const late = [posting("p1", "2026-08-01", -30_000, "Loyer SCI des Tilleuls")];
    expect(surePairs([rent], late)).toHaveLength(1);
    expect(surePairs([{ ...rent, label: "PRLV 4521" }], late)).toEqual([]);
  });
});

describe("a match", () => {
  it("is of two at least that come to the same", () => {
    expect(matchProblem([rent], [])).toEqual({ kind: "nothing" });
    expect(matchProblem([rent], [{ cents: -29_999 }])).toEqual({
      kind: "sums_differ",
      lines: -30_000,
      postings: -29_999,
    });
    expect(matchProblem([rent, { cents: 30_000 }], [])).toBeNull();
  });

  it("leaves open at a date what is only on one side then, which is all that is between both", () => {
    const cheque = { date: "2026-12-20", cents: -5_000, match: "m1" };
    const cashed = { date: "2027-01-08", cents: -5_000, match: "m1" };
    expect(openAt("2026-12-31", [cashed], [cheque])).toEqual({ lines: [], postings: [cheque] });
    expect(openAt("2027-01-31", [cashed], [cheque])).toEqual({ lines: [], postings: [] });
    const group = fc.record({
      match: fc.constantFrom("m1", "m2", "m3"),
      lines: fc.array(fc.record({ date: days, cents }), { maxLength: 3 }),
      dates: fc.tuple(days, days),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(group, { selector: ({ match }) => match }),
        sidesOf("b"),
        days,
        (groups, loose, on) => {
          const lines = [
            ...groups.flatMap(({ match, lines: own }) => own.map((one) => ({ ...one, match }))),
            ...loose.map((one) => ({ ...one, match: null })),
          ];
          const postings = groups.flatMap(({ match, lines: own, dates: [one, other] }) => [
            { date: one, cents: sumOfSides(own) - 7, match },
            { date: other, cents: 7, match },
          ]);
          const until = (some: typeof lines) => sumOfSides(some.filter(({ date }) => date <= on));
          expect(explained(openAt(on, lines, postings))).toBe(until(lines) - until(postings));
        },
      ),
    );
  });
});

describe("few of many", () => {
  it("are found within a bound, however many are alike", () => {
    const many = Array.from({ length: 500 }, () => ({ cents: 100 }));
    expect(fewThatSum(300, many, { parts: 4, most: 3 })).toHaveLength(3);
    expect(fewThatSum(100_000, many, { parts: 4, most: 3 })).toEqual([]);
    expect(fewThatSum(0, many, { parts: 4, most: 3 })).toEqual([]);
  });
});
