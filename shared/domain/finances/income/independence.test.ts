import { describe, expect, it } from "vitest";
import {
  definitionOn,
  figuresOf,
  independenceOf,
  USUAL_DEFINITION,
  type Income,
} from "./independence.ts";
import { publicFigures, toldByDifference } from "./public-figures.ts";
import { sourceOfStatuses, type SourceKind } from "./source.ts";

let made = 0;
function income(source: SourceKind, cents: number, fields: Partial<Income> = {}): Income {
  made += 1;
  const [kind, receivedOn] = ["gift", "2026-03-01"] as const;
  const own = { id: String(made), giver: `G${made}`, givers: 1, returned: null };
  return { kind, receivedOn, source, cents, ...own, ...fields };
}
const dues = (cents: number, fields: Partial<Income> = {}) =>
  income("adherent", cents, { kind: "dues", ...fields });
const YEAR = { start: "2026-01-01", end: "2026-12-31" };

describe("independence", () => {
  it("holds by dues and what organisers waived, interest and refunds being nobody’s", () => {
    const all = [
      dues(90_000),
      income("organiser", 40_000, { kind: "waived" }),
      income("none", 67, { kind: "other" }),
    ];
    const answer = independenceOf(all, USUAL_DEFINITION, YEAR);
    expect(answer).toEqual({ verdict: "holds", breaking: [], unknown: [], returned: [] });
    expect(figuresOf(all)).toEqual([
      { line: "dues", inKind: false, cents: 90_000 },
      { line: "organiser", inKind: false, cents: 40_000 },
    ]);
  });

  it("is broken by those entries, in kind too, and not by what was given back whole", () => {
    const foundation = income("foundation", 50_000);
    const hall = income("party", 8_000, { kind: "in_kind" });
    const back = income("company", 10_000, { returned: { on: "2026-04-02", cents: 10_000 } });
    const half = income("company", 10_000, { returned: { on: "2026-04-02", cents: 4_000 } });
    const answer = independenceOf(
      [foundation, hall, back, half, dues(100)],
      USUAL_DEFINITION,
      YEAR,
    );
    expect(answer.verdict).toBe("broken");
    expect(answer.breaking).toEqual([foundation, hall, half]);
    expect(answer.returned).toEqual([back]);
  });

  it("takes what was given back after the period for kept within it", () => {
    const back = income("company", 10_000, { returned: { on: "2026-07-01", cents: 10_000 } });
    const half = { start: "2026-01-01", end: "2026-06-30" };
    expect(independenceOf([back], USUAL_DEFINITION, half).verdict).toBe("broken");
    expect(independenceOf([back], USUAL_DEFINITION, YEAR).verdict).toBe("holds");
  });

  it("counts the first and the last day of a period, and no other", () => {
    const verdicts = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01"].map(
      (receivedOn) =>
        independenceOf([income("foundation", 100, { receivedOn })], USUAL_DEFINITION, YEAR).verdict,
    );
    expect(verdicts).toEqual(["holds", "broken", "broken", "holds"]);
  });

  it("is not stated while a source is unknown, whatever else breaks it", () => {
    const payout = income("unknown", 3_500);
    const gift = income("party", 100);
    expect(independenceOf([payout, gift, dues(1)], USUAL_DEFINITION, YEAR)).toEqual({
      verdict: "blocked",
      breaking: [gift],
      unknown: [payout],
      returned: [],
    });
  });

  it("is what the collective adopted, from the day it did", () => {
    const adopted = [
      { adoptedOn: "2025-01-10", name: "first" },
      { adoptedOn: "2026-05-01", name: "second" },
      { adoptedOn: "2026-05-01", name: "corrected" },
    ];
    expect(definitionOn(adopted, "2025-01-09")).toBeNull();
    expect(definitionOn(adopted, "2026-04-30")?.name).toBe("first");
    expect(definitionOn(adopted, "2026-12-31")?.name).toBe("corrected");
    const people = income("person", 500);
    expect(independenceOf([people], new Set(["party"]), YEAR).verdict).toBe("holds");
  });

  it("knows what somebody is to the collective by their statuses", () => {
    expect(sourceOfStatuses(["adherent", "candidate"])).toBe("candidate");
    expect(sourceOfStatuses(["engaged"])).toBe("person");
    expect(sourceOfStatuses(["supporting_organisation"])).toBe("association");
  });
});

const cell = (
  line: "dues" | "person" | "organiser" | "candidate" | "foundation",
  inKind = false,
) => ({
  line,
  inKind,
});

describe("what a public page says", () => {
  it("says nothing of one giver, nor a sum from which they could be told", () => {
    expect(publicFigures([income("person", 123_456)])).toEqual({
      figures: [{ kind: "withheld", cells: [cell("person")] }],
      total: null,
    });
    const foundation = income("foundation", 500);
    expect(publicFigures([income("person", 123_456), foundation]).total).toBeNull();
  });

  it("adds what few gave to what the fewest others gave", () => {
    const paid = [1, 2, 3, 4].map((nth) => dues(2_000, { giver: `D${nth}` }));
    const gave = [1, 2, 3].map((nth) => income("organiser", 1_000, { giver: `O${nth}` }));
    expect(publicFigures([...paid, ...gave, income("person", 900)])).toEqual({
      figures: [
        { kind: "shown", cells: [cell("dues")], cents: 8_000 },
        { kind: "grouped", cells: [cell("organiser"), cell("person")], cents: 3_900 },
      ],
      total: 11_900,
    });
  });

  it("takes a gift beside which the others are nothing for a gift of one", () => {
    const others = [10, 10].map((cents) => income("person", cents));
    const alone = [income("person", 123_456), ...others];
    expect(publicFigures(alone).figures).toEqual([{ kind: "withheld", cells: [cell("person")] }]);
    expect(publicFigures([...alone, income("person", 123_456)]).total).toBe(246_932);
  });

  it("counts one person once, whatever they gave, and nobody in particular once", () => {
    const same = [1, 2, 3].map((cents) => income("person", cents * 100, { giver: "G" }));
    expect(publicFigures(same).total).toBeNull();
    const unnamed = [1, 2, 3].map((cents) => income("person", cents * 100, { giver: null }));
    expect(publicFigures(unnamed).total).toBeNull();
    const hat = income("person", 4_000, { giver: null, givers: 20 });
    expect(publicFigures([hat]).total).toBe(4_000);
  });

  it("says what a party or a foundation gave, and nothing of what was given back", () => {
    const back = income("foundation", 700, { returned: { on: "2026-04-01", cents: 700 } });
    expect(publicFigures([income("foundation", 500), back])).toEqual({
      figures: [{ kind: "shown", cells: [cell("foundation")], cents: 500 }],
      total: 500,
    });
  });

  it("knows the page from which it could be subtracted", () => {
    const spring = [1, 2, 3].map((nth) => dues(1_000, { giver: `D${nth}` }));
    const june = income("person", 5_000, { receivedOn: "2026-06-10" });
    const page = { start: "2026-01-01", end: "2026-05-31" };
    expect(toldByDifference([...spring, june], YEAR, [page])).toEqual(page);
    expect(toldByDifference(spring, YEAR, [page])).toBeNull();
    const later = { start: "2026-06-01", end: "2026-12-31" };
    expect(toldByDifference([...spring, june], later, [page])).toBeNull();
  });
});
