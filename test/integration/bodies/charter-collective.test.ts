import { beforeEach, describe, expect, it } from "vitest";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { found, type Founding } from "#test/helpers/founding.ts";

const OPENS = "2026-06-10";
/** Everything is open to revision from 8 July on. */
const LAST_DAY = "2026-07-07";
const TODAY = "2026-06-20";

const REFERENTS = {
  title: "referent",
  seatsAtLeast: 2,
  holder: "adherent",
  purpose: "Accorder les sous-cercles avec leurs référent·es.",
} as const;
const OF_SUB_CIRCLE = {
  title: "referent",
  seatsAtLeast: 1,
  holder: "adherent",
  designation: "appointment",
  appointedBy: "referent",
} as const;

const CIRCLES = { ...EVERY_BODY, kind: "circle" } as const;
const SUB_CIRCLES = { ...EVERY_BODY, kind: "sub_circle" } as const;
const OF_CIRCLES = { title: "referent", scope: CIRCLES };
const OF_SUB_CIRCLES = { title: "referent", scope: SUB_CIRCLES };

const PAIR = "Deux référent·es au moins par cercle.";
const EARLY = "Les référent·es de cercle étaient adhérent·es avant le 9 juin.";
const APPOINTED = "Les référent·es de sous-cercle sont nommé·es par les référent·es du cercle.";
const ADHERENT = "Les référent·es de sous-cercle sont adhérent·es.";
const CIRCLES_END = "Les cercles sont remis à plat à partir du 8 juillet.";
const PARTS_END = "Les sous-cercles sont remis à plat à partir du 8 juillet.";
const CLOSED = "Les adhésions ne rouvrent pas pendant la période.";

const KEPT = {
  [PAIR]: "kept",
  [EARLY]: "kept",
  [APPOINTED]: "kept",
  [ADHERENT]: "kept",
  [CIRCLES_END]: "kept",
  [PARTS_END]: "kept",
  [CLOSED]: "kept",
};

let collective: Founding;
/** Mandates that a test takes away. */
let ofCleo = "";
let ofDivi = "";
let ofFanch = "";

/** A collective in a hurry: what it wrote into its charter, with other names. */
async function foundCharterCollective(): Promise<Founding> {
  const all = await found(TODAY);
  for (const name of ["Aziliz", "Bran", "Cléo", "Divi", "Enora", "Fanch", "Gaud"]) {
    await all.person(name, "adherent");
  }
  await all.person("Hoël", "engaged", OPENS);
  await all.body("Bureau", ["member"], {
    kind: "bureau",
    from: "2026-03-02",
    purpose: "Garder le cap et la feuille de route.",
    domain: "La stratégie et le budget. Peut opposer son veto à toute décision.",
    admission: "closed",
  });
  const bureau = all.idOf("Bureau");
  const temporary = { from: OPENS, until: LAST_DAY } as const;
  await all.body("CoPil", [], {
    ...temporary,
    kind: "steering_committee",
    under: "Bureau",
    purpose: "Accorder les cercles entre eux.",
    domain: "Les objectifs de la semaine.",
    cadence: { every: "weeks", weeks: 1 },
    composition: {
      include: [
        { of: "role", title: "referent", scope: { body: null, kind: "circle", under: null } },
        { of: "body", body: bureau },
      ],
      exclude: [],
    },
  });
  for (const circle of ["Terrain", "Plaidoyer"]) {
    await all.body(circle, [REFERENTS, "member"], { ...temporary, under: "Bureau" });
  }
  const part = { ...temporary, kind: "sub_circle" } as const;
  await all.body("Tractage", [OF_SUB_CIRCLE, "member"], { ...part, under: "Terrain" });
  await all.body("Équipe RH", ["facilitator"], {
    kind: "support_team",
    under: "Bureau",
    attachment: "lent",
    meets: "À la demande d’un sous-cercle, pour animer sa réunion.",
    ...temporary,
  });
  await all.body("Culture interne", ["member"], {
    kind: "transversal_group",
    under: "Bureau",
    from: "2026-03-02",
  });
  const held = { start: OPENS, plannedEnd: LAST_DAY } as const;
  await all.give("Aziliz", "member", "Bureau", { start: "2026-03-02", designation: "vote" });
  await all.give("Bran", "member", "Bureau", { start: "2026-03-02", designation: "vote" });
  await all.give("Bran", "referent", "Terrain", held);
  ofCleo = await all.give("Cléo", "referent", "Terrain", held);
  ofDivi = await all.give("Divi", "referent", "Plaidoyer", held);
  await all.give("Enora", "referent", "Plaidoyer", held);
  ofFanch = await all.give("Fanch", "referent", "Tractage", {
    ...held,
    designation: "appointment",
    appointer: all.personId("Cléo"),
    source: { decision: null, text: "réunion du cercle Terrain", date: "2026-06-10" },
  });
  await all.give("Hoël", "member", "Tractage", held);
  for (const [name, designation] of [
    ["Gaud", "election_without_candidates"],
    ["Enora", "election_without_candidates"],
    ["Aziliz", "by_right"],
  ] as const) {
    await all.give(name, "member", "Culture interne", { start: "2026-03-02", designation });
  }
  await writeCharter(all);
  return all;
}

async function writeCharter({ rule }: Founding): Promise<void> {
  const before = { kind: "before", day: "2026-06-09" } as const;
  const adherent = { kind: "holder_status", status: "adherent" } as const;
  await rule(PAIR, { kind: "least_holders", role: OF_CIRCLES, count: 2 });
  await rule(EARLY, { ...adherent, role: OF_CIRCLES, since: before });
  await rule(APPOINTED, {
    kind: "appointed_by",
    role: OF_SUB_CIRCLES,
    by: "referent",
    where: "above",
  });
  await rule(ADHERENT, { ...adherent, role: OF_SUB_CIRCLES, since: { kind: "held" } });
  await rule(CIRCLES_END, { kind: "temporary", scope: CIRCLES, until: LAST_DAY });
  await rule(PARTS_END, { kind: "temporary", scope: SUB_CIRCLES, until: LAST_DAY });
  const period = { from: "2026-06-09", to: LAST_DAY };
  await rule(CLOSED, { kind: "admissions_closed", status: "adherent", ...period });
}

describe("a collective with a charter", () => {
  beforeEach(async () => {
    collective = await foundCharterCollective();
  });

  it("has a committee of its circles’ referents and its bureau, on each day", async () => {
    expect(await collective.membersOf("CoPil", TODAY)).toEqual([
      "Aziliz",
      "Bran",
      "Cléo",
      "Divi",
      "Enora",
    ]);
    expect(await collective.membersOf("CoPil", LAST_DAY)).toHaveLength(5);
    expect(await collective.membersOf("CoPil", "2026-06-09")).toEqual([]);
  });

  it("has a sub-circle whose referent its circle appointed, and people who are engaged", async () => {
    const { above, roles } = await collective.vault.call("bodies.get", {
      id: collective.idOf("Tractage"),
      asOf: TODAY,
    });
    expect(above.map(({ name }) => name)).toEqual(["Terrain", "Bureau"]);
    const [referent] = roles.find(({ title }) => title === "referent")?.mandates ?? [];
    expect(referent).toMatchObject({
      designation: "appointment",
      holder: { givenName: "Fanch" },
      appointerNamed: { givenName: "Cléo" },
    });
    expect(await collective.membersOf("Tractage", TODAY)).toEqual(["Fanch", "Hoël"]);
  });

  it("keeps every rule of its charter, and breaks those that a mandate taken away held up", async () => {
    const { vault } = collective;
    expect(await collective.standings(TODAY)).toEqual(KEPT);

    const { seq } = await vault.call("mandates.remove", { id: ofCleo });
    expect(await collective.standings(TODAY)).toEqual({
      ...KEPT,
      [PAIR]: "broken Terrain",
      [APPOINTED]: "broken Fanch",
    });
    await vault.call("journal.undo", { seq });

    await collective.person("Late", "adherent", "2026-06-09");
    const next = { from: "2026-06-15", plannedEnd: LAST_DAY, designation: null } as const;
    const source = { decision: null, text: "réunion du cercle", date: "2026-06-14" };
    const given = await vault.call("mandates.handOver", {
      ...next,
      id: ofDivi,
      to: collective.personId("Late"),
      source,
    });
    expect(await collective.standings(TODAY)).toEqual({
      ...KEPT,
      [EARLY]: "broken Late",
      [CLOSED]: "broken Late",
    });
    await vault.call("journal.undo", { seq: given.seq });

    await vault.call("mandates.handOver", {
      ...next,
      id: ofFanch,
      to: collective.personId("Hoël"),
      source,
    });
    expect(await collective.standings(TODAY)).toMatchObject({
      [APPOINTED]: "broken Hoël",
      [ADHERENT]: "broken Hoël",
    });
  });

  it("is to be another collective from 8 July on", async () => {
    expect(await collective.standings(LAST_DAY)).toEqual(KEPT);
    expect(await collective.standings("2026-07-08")).toMatchObject({
      [CIRCLES_END]: "broken Terrain Plaidoyer",
      [PARTS_END]: "broken Tractage",
    });
  });
});
