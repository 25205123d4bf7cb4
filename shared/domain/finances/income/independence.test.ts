import { describe, expect, it } from "vitest";
import {
  independenceOf,
  publicFigures,
  USUAL_DEFINITION,
  type Income,
  type SourceKind,
} from "./independence.ts";

let made = 0;
const income = (source: SourceKind, cents: number, fields: Partial<Income> = {}): Income => {
  made += 1;
  return {
    id: String(made),
    source,
    cents,
    inKind: false,
    giver: `G${made}`,
    returned: 0,
    ...fields,
  };
};

describe("independence", () => {
  it("holds by dues and what organisers gave, interest being nobody's", () => {
    const all = [income("dues", 90_000), income("organiser", 40_000), income("none", 67)];
    const answer = independenceOf(all, USUAL_DEFINITION);
    expect(answer).toEqual({
      kind: "holds",
      bySource: new Map([
        ["dues", 90_000],
        ["organiser", 40_000],
      ]),
    });
  });

  it("is broken by those entries, in kind too, and not by what was given back", () => {
    const foundation = income("foundation", 50_000);
    const hall = income("party", 8_000, { inKind: true });
    const back = income("company", 10_000, { returned: 10_000 });
    expect(independenceOf([foundation, hall, back, income("dues", 100)], USUAL_DEFINITION)).toEqual(
      {
        kind: "broken",
        by: [foundation, hall],
        returned: [back],
      },
    );
  });

  it("is not stated while a source is unknown", () => {
    const payout = income("unknown", 3_500);
    expect(independenceOf([payout, income("dues", 1)], USUAL_DEFINITION)).toEqual({
      kind: "blocked",
      by: [payout],
    });
  });
});

describe("what the public page says", () => {
  it("withholds what would tell of one giver, or groups it with others", () => {
    const dues = [1, 2, 3].map((cents) => income("dues", cents));
    const alone = income("person", 123_456);
    expect(publicFigures([...dues, alone])).toEqual([
      { kind: "shown", source: "dues", cents: 6 },
      { kind: "withheld", sources: ["person"] },
    ]);
    const others = [income("candidate", 10), income("organiser", 20)];
    expect(publicFigures([alone, ...others])).toEqual([
      { kind: "grouped", sources: ["person", "candidate", "organiser"], cents: 123_486 },
    ]);
  });

  it("says what a party or a foundation gave", () => {
    expect(publicFigures([income("foundation", 500)])).toEqual([
      { kind: "shown", source: "foundation", cents: 500 },
    ]);
  });
});
