import fc from "fast-check";
import { expect, it } from "vitest";
import type { NameMatch } from "./redact-matches.ts";
import type { Subject } from "./subject.ts";
import { withheldNames } from "./withheld-names.ts";

const person = (involved: boolean) => ({ involved }) as Subject;
const match = fc
  .record({ start: fc.nat(12), length: fc.integer({ min: 1, max: 5 }), involved: fc.boolean() })
  .map(({ start, length, involved }): NameMatch => ({
    start,
    end: start + length,
    subjects: [person(involved)],
  }));
const matches = fc.array(match, { maxLength: 8 });

const size = ({ start, end }: NameMatch) => end - start;
const covers = (outer: NameMatch, inner: NameMatch) =>
  outer.start <= inner.start && outer.end >= inner.end;
const touch = (a: NameMatch, b: NameMatch) => a.start < b.end && a.end > b.start;

/** Judges all of them again each time that one no longer excuses. */
function judgedAgain(full: NameMatch[], lone: NameMatch[], allowed: NameMatch[]) {
  const judge = (whole: NameMatch[]) =>
    full.flatMap((one) => {
      const over = whole.filter((other) => covers(other, one));
      if (over.some((other) => size(other) > size(one))) return [];
      const doubtful = over.some((other) => other.subjects.some(({ involved }) => involved));
      const subjects = doubtful ? one.subjects.filter(({ involved }) => involved) : one.subjects;
      return subjects.length === 0 ? [] : [{ ...one, subjects, doubtful }];
    });
  let whole = allowed;
  for (;;) {
    const left = judge(whole);
    const next = whole.filter((one) => !left.some((other) => touch(one, other)));
    if (next.length === whole.length) break;
    whole = next;
  }
  const alone = lone.filter(
    (one) => !whole.some((other) => covers(other, one) && size(other) > size(one)),
  );
  return [...judge(whole), ...alone.map((one) => ({ ...one, doubtful: false }))];
}

it("holds back the same names as if all were judged again each time", () => {
  fc.assert(
    fc.property(matches, matches, matches, (full, lone, allowed) => {
      expect(withheldNames({ full, lone }, allowed, () => false)).toEqual(
        judgedAgain(full, lone, allowed),
      );
    }),
    { numRuns: 2000 },
  );
});
