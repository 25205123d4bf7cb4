import { beforeEach, describe, expect, it } from "vitest";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { found, type Founding } from "#test/helpers/founding.ts";

const BEGINS = "2026-01-12";
const YEAR_END = "2027-01-11";
const TODAY = "2026-07-10";

const THEMES = Array.from({ length: 15 }, (_, index) => `Thème ${index + 1}`);
const ACROSS = ["Lien", "Budget", "Paroles", "Rencontres", "Vallée entière"];
const FACILITATOR = { title: "facilitator", seatsAtLeast: 1, seatsAtMost: 1, term: 12 } as const;

const ANSWERS_THEMES = "Chaque groupe de thème a une facilitatrice ou un facilitateur.";
const ANSWERS_ACROSS = "Chaque groupe transversal a une facilitatrice ou un facilitateur.";
const YEAR = "On s’engage à faciliter pour l’année.";
const TWO = "La plénière mandate deux personnes par groupe de thème.";

let collective: Founding;
let ofThird = "";

/** Fifteen groups by theme and five across, each with somebody who answers for it all year. */
async function foundGroups(): Promise<Founding> {
  const all = await found(TODAY);
  await all.body("Plénière", [], { kind: "assembly", from: BEGINS });
  const roles = [FACILITATOR, { title: "delegate", seatsAtLeast: 0, seatsAtMost: 2 }, "member"];
  for (const [kind, names] of [
    ["thematic_group", THEMES],
    ["transversal_group", ACROSS],
  ] as const) {
    for (const name of names) {
      await all.body(name, roles, { kind, under: "Plénière", from: BEGINS, admission: "open" });
      await all.person(`Anime ${name}`);
      const year = { start: BEGINS, plannedEnd: YEAR_END } as const;
      const id = await all.give(`Anime ${name}`, "facilitator", name, year);
      if (name === "Thème 3") ofThird = id;
    }
  }
  const delegated = { title: "delegate", scope: { body: null, kind: null, under: null } } as const;
  await all.body("Collectif programme", [], {
    kind: "commission",
    under: "Plénière",
    from: "2026-07-04",
    composition: { include: [{ of: "role", ...delegated }], exclude: [] },
  });
  return all;
}

describe("a collective of twenty working groups", () => {
  beforeEach(async () => {
    collective = await foundGroups();
  });

  it("has fifteen by theme and five across, all open to newcomers, who join several", async () => {
    expect(await collective.open(TODAY, "thematic_group")).toEqual(THEMES);
    expect(await collective.open(TODAY, "transversal_group")).toEqual(ACROSS);
    const { bodies } = await collective.vault.call("bodies.organisation", { asOf: TODAY });
    expect(new Set(bodies.map(({ admission }) => admission))).toEqual(new Set(["open"]));
    await collective.person("Yuna");
    for (const group of ["Thème 2", "Thème 9", "Paroles"]) {
      await collective.give("Yuna", "member", group, { start: "2026-05-03" });
    }
    const mandates = await collective.vault.call("mandates.ofPerson", {
      person: collective.personId("Yuna"),
    });
    expect(mandates.map(({ bodyName }) => bodyName).toSorted()).toEqual([
      "Paroles",
      "Thème 2",
      "Thème 9",
    ]);
  });

  it("sends two of each group to write the programme: they are its collective by rule", async () => {
    for (const name of ["Zig", "Zag"]) {
      await collective.person(name);
      const said = { start: "2026-07-04", designation: "vote" } as const;
      await collective.give(name, "delegate", "Thème 1", said);
    }
    expect(await collective.membersOf("Collectif programme", TODAY)).toEqual(["Zag", "Zig"]);
    await collective.person("Trop");
    await expect(
      collective.give("Trop", "delegate", "Thème 1", { start: "2026-07-05" }),
    ).rejects.toMatchObject({ code: "mandates.no_seat" });
  });

  it("keeps its rules, and breaks the one that a mandate taken away held up", async () => {
    const { vault, rule } = collective;
    const themes = { ...EVERY_BODY, kind: "thematic_group" } as const;
    const across = { ...EVERY_BODY, kind: "transversal_group" } as const;
    const answering = (scope: typeof themes | typeof across) =>
      ({ kind: "least_holders", role: { title: "facilitator", scope }, count: 1 }) as const;
    await rule(ANSWERS_THEMES, answering(themes));
    await rule(ANSWERS_ACROSS, answering(across));
    const facilitators = { title: "facilitator", scope: EVERY_BODY };
    await rule(YEAR, { kind: "longest_term", role: facilitators, months: 12 });
    const delegates = { title: "delegate", scope: themes };
    await rule(TWO, { kind: "least_holders", role: delegates, count: 2 });
    let last = "";
    for (const name of ["Zig", "Zag"]) {
      await collective.person(name);
      for (const theme of THEMES) {
        last = await collective.give(name, "delegate", theme, { start: "2026-07-04" });
      }
    }
    const kept = {
      [ANSWERS_THEMES]: "kept",
      [ANSWERS_ACROSS]: "kept",
      [YEAR]: "kept",
      [TWO]: "kept",
    };
    expect(await collective.standings(TODAY)).toEqual(kept);

    await vault.call("mandates.remove", { id: ofThird });
    await vault.call("mandates.remove", { id: last });
    expect(await collective.standings(TODAY)).toEqual({
      ...kept,
      [ANSWERS_THEMES]: "broken Thème 3",
      [TWO]: "broken Thème 15",
    });

    await collective.give("Zag", "facilitator", "Thème 3", { start: BEGINS, plannedEnd: null });
    expect(await collective.standings(TODAY)).toMatchObject({
      [ANSWERS_THEMES]: "kept",
      [YEAR]: "broken Zag",
    });
  });
});
