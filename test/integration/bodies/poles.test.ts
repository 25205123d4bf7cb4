import { beforeEach, describe, expect, it } from "vitest";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { found, type Founding } from "#test/helpers/founding.ts";

const BEGINS = "2026-08-22";
const TODAY = "2026-09-13";
const PAIR = "Animation";
const TEAM = "Équipe d’animation";
const POLES = ["Réseau local", "Atelier des textes", "Porte à porte", "Formation"];

const BY_TWO = "Chaque pôle est animé par un binôme.";

let collective: Founding;
let ofSecond = "";

/** Four poles in a space that they share; one is led by a pair, with a team that grows. */
async function foundPoles(): Promise<Founding> {
  const all = await found(TODAY);
  const { id: kind } = await all.vault.call("bodies.addKind", { name: "Espace commun" });
  await all.body("Contre-courants", [], { kind, from: "2026-06-23" });
  for (const name of POLES) {
    const roles = [{ title: PAIR, seatsAtLeast: 1, seatsAtMost: 1 }, TEAM];
    await all.body(name, roles, { kind: "pole", under: "Contre-courants", from: BEGINS });
    await all.person(`Une de ${name}`, "elected");
    await all.person(`Un de ${name}`, "elected");
    const first = await all.give(`Une de ${name}`, PAIR, name, { start: BEGINS });
    const paired = { start: BEGINS, pairedWith: first };
    ofSecond = await all.give(`Un de ${name}`, PAIR, name, paired);
  }
  await all.body("Assemblée des élu·es", [], {
    kind: "assembly",
    under: "Contre-courants",
    from: BEGINS,
    composition: { include: [{ of: "status", status: "elected" }], exclude: [] },
  });
  return all;
}

describe("poles in a common space", () => {
  beforeEach(async () => {
    collective = await foundPoles();
  });

  it("are four, each led by two people in one seat", async () => {
    expect(await collective.open(TODAY, "pole")).toEqual(POLES);
    const id = collective.idOf("Réseau local");
    const { above, roles } = await collective.vault.call("bodies.get", { id, asOf: TODAY });
    expect(above.map(({ name }) => name)).toEqual(["Contre-courants"]);
    expect(roles[0]).toMatchObject({ title: PAIR, taken: 1, vacant: 0, count: 2 });
    await collective.person("Trois");
    await expect(
      collective.give("Trois", PAIR, "Réseau local", { start: TODAY }),
    ).rejects.toMatchObject({ code: "mandates.no_seat" });
  });

  it("have a team that whoever wants joins, and an assembly of whoever is elected", async () => {
    const team = ["Ar", "Bleiz", "Dro", "Evn", "Gwez", "Houarn", "Iliz"];
    for (const name of team) {
      await collective.person(name, "engaged");
      const how = { start: BEGINS, designation: "volunteer" } as const;
      await collective.give(name, TEAM, "Réseau local", how);
    }
    const members = await collective.membersOf("Réseau local", TODAY);
    expect(members.toSorted()).toEqual([...team, "Un de Réseau local", "Une de Réseau local"]);
    expect(await collective.membersOf("Assemblée des élu·es", TODAY)).toHaveLength(8);
  });

  it("keep their rule, and break it where one of the two is taken away", async () => {
    const role = { title: PAIR, scope: { ...EVERY_BODY, kind: "pole" } } as const;
    await collective.rule(BY_TWO, { kind: "least_holders", role, count: 2 });
    expect(await collective.standings(TODAY)).toEqual({ [BY_TWO]: "kept" });
    await collective.vault.call("mandates.remove", { id: ofSecond });
    expect(await collective.standings(TODAY)).toEqual({ [BY_TWO]: "broken Formation" });
  });
});
