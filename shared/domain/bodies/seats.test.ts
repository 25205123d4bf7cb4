import { describe, expect, it } from "vitest";
import { aBody, aMandate, anOrganisation, aRole } from "#test/fixtures/bodies/organisation.ts";
import { mandateProblem } from "./problems.ts";
import { seatingOf } from "./seats.ts";

const role = aRole("treasurer", "Bureau", { seatsAtLeast: 1, seatsAtMost: 1 });
const bureau = aBody("Bureau", [{ from: "2025-01-01", kind: "bureau" }], "2026-12-31");
const organisation = anOrganisation([bureau], [role]);
const first = aMandate("Lise", role.id, { start: "2026-01-01", plannedEnd: "2026-03-25" });

describe("one seat", () => {
  it("is not had by two on the same day, and says what would do", () => {
    const second = aMandate("Omar", role.id, { start: "2026-03-25" });
    expect(mandateProblem(organisation, [first, second], second)).toEqual({
      kind: "no_seat",
      conflict: {
        day: "2026-03-25",
        seats: 1,
        holders: ["Lise"],
        endsOn: "2026-03-24",
        startsOn: "2026-03-26",
      },
    });
    const next = { ...second, start: "2026-03-26" };
    expect(mandateProblem(organisation, [first, next], next)).toBeNull();
  });

  it("is found taken later on, where it is free at first", () => {
    const before = aMandate("Omar", role.id, { start: "2025-06-01" });
    const problem = mandateProblem(organisation, [first, before], before);
    expect(problem).toMatchObject({
      kind: "no_seat",
      conflict: { day: "2026-01-01", endsOn: null },
    });
  });

  it("is had by a pair, and lent to who acts", () => {
    const pair = aMandate("Omar", role.id, { pairedWith: first.id });
    const acting = aMandate("Zoé", role.id, { capacity: "acting", start: "2026-02-01" });
    const deputy = aMandate("Zoé", role.id, { id: "suppléante", capacity: "deputy" });
    const all = [first, pair, acting, deputy];
    for (const one of all) expect(mandateProblem(organisation, all, one)).toBeNull();
    expect(seatingOf({ seatsAtLeast: 3 }, [first, pair])).toEqual({ taken: 1, vacant: 2 });
    expect(seatingOf({ seatsAtLeast: 1 }, [deputy])).toEqual({ taken: 0, vacant: 1 });
  });
});

describe("a mandate", () => {
  it("does not end before it starts", () => {
    const back = { ...first, plannedEnd: "2025-12-31" };
    expect(mandateProblem(organisation, [], back)?.kind).toBe("ends_before_it_starts");
  });

  it("is within the life of its body, and ends with it where it says no day", () => {
    const beyond = { ...first, plannedEnd: "2027-01-01" };
    expect(mandateProblem(organisation, [], beyond)).toEqual({
      kind: "outside_body",
      opens: "2025-01-01",
      closes: "2026-12-31",
    });
    expect(mandateProblem(organisation, [], { ...first, plannedEnd: null })).toBeNull();
    const late = { ...first, start: "2027-02-01", plannedEnd: null };
    expect(mandateProblem(organisation, [], late)?.kind).toBe("outside_body");
  });

  it("may be had again by the same person, not twice at once", () => {
    const open = aRole("member", "Bureau");
    const both = anOrganisation([bureau], [open]);
    const one = aMandate("Lise", open.id, { id: "1", plannedEnd: "2026-03-31" });
    const again = aMandate("Lise", open.id, { id: "2", start: "2026-09-01" });
    expect(mandateProblem(both, [one, again], again)).toBeNull();
    const twice = { ...again, start: "2026-03-31" };
    expect(mandateProblem(both, [one, twice], twice)).toEqual({
      kind: "held_already",
      day: "2026-03-31",
    });
  });
});
