import fc from "fast-check";
import { expect, it } from "vitest";
import type { ExportChange, ExportEntry, ExportHeader } from "./export.ts";
import {
  afterChange,
  afterEntry,
  changeProblem,
  entryProblem,
  followsChain,
  isComplete,
  startPlace,
} from "./export-order.ts";

type Line = ExportEntry | ExportChange;

const hash = (seq: number) => String(seq).padStart(64, "0");

/** An export from `firstSeq` on, of entries with so many changes each, as it is written. */
function written(firstSeq: number, counts: readonly number[]) {
  const header = {
    contents: true,
    withheld: [] as number[],
    firstSeq,
    entries: counts.length,
    genesis: hash(0),
    previous: hash(firstSeq - 1),
  } as ExportHeader;
  let ord = 1;
  const lines: Line[] = counts.flatMap((count, at) => {
    const seq = firstSeq + at;
    const entry = {
      kind: "entry",
      command: "people.update",
      seq,
      firstChange: ord,
      lastChange: ord + count - 1,
      prev: hash(seq - 1),
      hash: hash(seq),
    } as ExportEntry;
    const changes = Array.from(
      { length: count },
      () => ({ kind: "change", ord: ord++ }) as ExportChange,
    );
    return [entry, ...changes];
  });
  return { header, lines };
}

/** What is wrong at the first line where anything is; "cut" where the end is missing. */
function problemOf(header: ExportHeader, lines: readonly Line[]): string | null {
  let place = startPlace(header);
  for (const line of lines) {
    if (line.kind === "change") {
      const problem = changeProblem(place, line);
      if (problem !== null) return problem;
      place = afterChange(place);
    } else {
      const problem = entryProblem(place, header, line);
      if (problem !== null) return problem;
      if (!followsChain(place, line)) return "out_of_chain";
      place = afterEntry(header, line, line.hash);
    }
  }
  return isComplete(place, header) ? null : "cut";
}

const exported = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }))
  .map(([firstSeq, counts]) => written(firstSeq, counts));

it("finds nothing in an export as it was written", () => {
  fc.assert(
    fc.property(exported, ({ header, lines }) => {
      expect(problemOf(header, lines)).toBeNull();
    }),
  );
});

it("finds any line that is missing, twice, or exchanged with another", () => {
  fc.assert(
    fc.property(exported, fc.nat(), fc.nat(), ({ header, lines }, one, other) => {
      const [at, to] = [one % lines.length, other % lines.length];
      const line = lines[at];
      const second = lines[to];
      if (line === undefined || second === undefined) return;
      expect(problemOf(header, lines.toSpliced(at, 1))).not.toBeNull();
      expect(problemOf(header, lines.toSpliced(to, 0, line))).not.toBeNull();
      if (at !== to) {
        expect(problemOf(header, lines.with(at, second).with(to, line))).not.toBeNull();
      }
    }),
  );
});

it("finds an entry that follows another one than it was signed to", () => {
  const { header, lines } = written(4, [1, 0]);
  const last = lines[2] as ExportEntry;
  expect(problemOf(header, lines.with(2, { ...last, prev: hash(9) }))).toBe("out_of_chain");
  expect(problemOf(header, lines.with(2, { ...last, firstChange: 3 }))).toBe("out_of_chain");
});

it("asks for no change of a draft, nor of what is withheld", () => {
  const { header, lines } = written(1, [1, 2]);
  const entries = lines.filter((line) => line.kind === "entry");
  expect(problemOf(header, entries)).toBe("missing_or_reordered");
  const drafts = entries.map((entry) => ({ ...entry, command: "drafts.save" }));
  expect(problemOf(header, drafts)).toBeNull();
  expect(problemOf({ ...header, withheld: [1, 2] }, entries)).toBeNull();
  expect(problemOf({ ...header, contents: false }, entries)).toBeNull();
});
