import { describe, expect, it } from "vitest";
import { aBody, anOrganisation } from "#test/fixtures/bodies/organisation.ts";
import { addDays } from "../kernel/day-steps.ts";
import { MOST_STATES, stateOn } from "./body.ts";
import { EVERY_BODY } from "./composition.ts";
import { ancestorsOn, bodiesIn, parentOn } from "./organisation.ts";
import { bodyProblem } from "./problems.ts";

const from = "2026-01-01";
const quay = aBody("Quai", [{ from, parent: null }]);
const field = aBody("Terrain", [{ from }]);

describe("a body under another", () => {
  const posters = aBody("Affiches", [
    { from, parent: "Terrain", kind: "sub_circle" },
    { from: "2026-05-01", parent: "Quai" },
  ]);
  const organisation = anOrganisation([quay, field, posters]);

  it("is under the one it was under on that day", () => {
    expect(parentOn(organisation, posters, "2026-04-30")?.id).toBe("Terrain");
    expect(parentOn(organisation, posters, "2026-05-01")?.id).toBe("Quai");
  });

  it("is found under it on that day only", () => {
    const under = { body: null, kind: null, under: "Terrain" };
    expect(bodiesIn(organisation, under, "2026-04-30")).toEqual([posters]);
    expect(bodiesIn(organisation, under, "2026-05-01")).toEqual([]);
  });

  it("keeps the name it had", () => {
    const renamed = aBody("Com", [{ from }, { from: "2026-03-01", name: "Presse et réseaux" }]);
    expect(stateOn(renamed, "2026-02-28")?.name).toBe("Com");
    expect(stateOn(renamed, "2026-03-01")?.name).toBe("Presse et réseaux");
    expect(stateOn(renamed, "2025-12-31")).toBeNull();
  });

  it("may have been lent to it before it was a part of it, never both at once", () => {
    const lent = aBody("Prêté", [
      { from, parent: "Quai", attachment: "lent" },
      { from: "2026-06-01", attachment: "part" },
    ]);
    expect(bodyProblem(anOrganisation([quay, lent]), lent)).toBeNull();
    expect(stateOn(lent, "2026-05-31")?.attachment).toBe("lent");
    expect(stateOn(lent, "2026-06-01")?.attachment).toBe("part");
  });
});

describe("a body under itself", () => {
  const chain = ["B", "C", "D"].map((id, at) =>
    aBody(id, [{ from, parent: ["A", "B", "C"][at] ?? null }]),
  );

  it("is refused at any depth, with the way back", () => {
    const moved = aBody("A", [{ from, parent: "D" }]);
    expect(bodyProblem(anOrganisation([moved, ...chain]), moved)).toEqual({
      kind: "under_itself",
      loop: { day: from, path: ["A", "D", "C", "B", "A"] },
    });
  });

  it("is refused where it arises only from October on", () => {
    const later = aBody("E", [
      { from, parent: null },
      { from: "2026-10-01", parent: "A" },
    ]);
    const moved = aBody("A", [
      { from, parent: null },
      { from: "2026-04-01", parent: "E" },
    ]);
    expect(bodyProblem(anOrganisation([moved, later]), moved)).toEqual({
      kind: "under_itself",
      loop: { day: "2026-10-01", path: ["A", "E", "A"] },
    });
  });

  it("ends a walk upwards that a store of a stranger would make endless", () => {
    const one = aBody("Un", [{ from, parent: "Deux" }]);
    const two = aBody("Deux", [{ from, parent: "Un" }]);
    expect(ancestorsOn(anOrganisation([one, two]), one, from).map(({ id }) => id)).toEqual([
      "Deux",
    ]);
  });
});

describe("the life of a body", () => {
  const part = aBody("Porte-à-porte", [{ from, parent: "Terrain" }]);

  it("does not end before that of its parts", () => {
    const closed = aBody("Terrain", [{ from }], "2026-06-30");
    expect(bodyProblem(anOrganisation([closed, part]), closed)).toEqual({
      kind: "parts_after",
      parts: ["Porte-à-porte"],
      day: "2026-06-30",
    });
  });

  it("does not begin after that of its parts", () => {
    const late = aBody("Terrain", [{ from: "2026-02-01" }]);
    expect(bodyProblem(anOrganisation([late, part]), part)).toEqual({
      kind: "beyond_parent",
      parent: "Terrain",
      from,
    });
    expect(bodyProblem(anOrganisation([late, part]), late)?.kind).toBe("parts_after");
  });

  it("does not end before it begins", () => {
    const closed = aBody("Terrain", [{ from }], "2025-12-31");
    expect(bodyProblem(anOrganisation([closed]), closed)?.kind).toBe("ends_before_it_opens");
  });

  it("knows nothing of a body that is not there", () => {
    const lost = aBody("Perdu", [{ from, parent: "Nulle part" }]);
    expect(bodyProblem(anOrganisation([lost]), lost)?.kind).toBe("unknown_parent");
  });
});

it("bodies stand under one another, fifty thousand deep", () => {
  const count = 50_000;
  const chain = Array.from({ length: count }, (_, at) =>
    aBody(`C${at}`, [{ from, parent: at === 0 ? null : `C${at - 1}` }]),
  );
  const organisation = anOrganisation(chain);
  const under = (id: string) => bodiesIn(organisation, { ...EVERY_BODY, under: id }, from).length;
  expect([under("C0"), under("C40000"), under("C49999")]).toEqual([count - 1, count - 40_001, 0]);
  const last = chain.at(-1);
  if (last === undefined) throw new Error("no body");
  expect(bodyProblem(organisation, last)).toBeNull();
  expect(ancestorsOn(organisation, last, from)).toHaveLength(count - 1);
  const problem = bodyProblem(organisation, aBody("C0", [{ from, parent: "C49999" }]));
  expect(problem).toMatchObject({ kind: "under_itself", loop: { day: from } });
  expect(problem?.kind === "under_itself" && problem.loop.path.length).toBe(count + 1);
});

it("a body has no more states than it may", () => {
  const states = Array.from({ length: MOST_STATES }, (_, at) => ({ from: addDays(from, at) }));
  const full = aBody("Presse", states);
  expect(bodyProblem(anOrganisation([full]), full)).toBeNull();
  const more = aBody("Presse", [...states, { from: addDays(from, MOST_STATES) }]);
  expect(bodyProblem(anOrganisation([full]), more)).toEqual({
    kind: "too_many_states",
    most: MOST_STATES,
  });
});
