import { beforeEach, describe, expect, it } from "vitest";
import { found, type Founding } from "#test/helpers/founding.ts";

const BEGINS = "2026-01-12";
const YEAR_END = "2027-01-11";
const TODAY = "2026-07-10";

const THEMES = Array.from({ length: 15 }, (_, index) => `Thème ${index + 1}`);
const ACROSS = ["Lien", "Budget", "Paroles", "Rencontres", "Vallée entière"];
const FACILITATOR = { title: "facilitator", seatsAtLeast: 1, seatsAtMost: 1, term: 12 } as const;

let collective: Founding;

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
      await all.give(`Anime ${name}`, "facilitator", name, year);
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
});
