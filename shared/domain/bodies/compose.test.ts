import { describe, expect, it } from "vitest";
import { aBody, aMandate, anOrganisation, aRole } from "#test/fixtures/bodies/organisation.ts";
import { hasDay } from "../kernel/day-span.ts";
import type { MembershipStatus } from "../people/person.ts";
import type { Body } from "./body.ts";
import { compose } from "./compose.ts";
import { EVERY_BODY, type Composition } from "./composition.ts";
import { spanOf, type Mandate } from "./mandate.ts";
import { bodyProblem } from "./problems.ts";

const from = "2024-03-01";
const circle = { body: null, kind: "circle", under: null } as const;
const rule: Composition = {
  include: [
    { of: "role", title: "referent", scope: circle },
    { of: "body", body: "Bureau" },
  ],
  exclude: [],
};
const committee = (composition: Composition) =>
  aBody("CoPil", [{ from, kind: "steering_committee", composition }]);
const bodies = (composition: Composition, fieldEnd: string | null = null) => [
  aBody("Bureau", [{ from, kind: "bureau" }]),
  aBody("Presse", [{ from }]),
  aBody("Terrain", [{ from }], fieldEnd),
  committee(composition),
];
const roles = [
  aRole("member", "Bureau"),
  aRole("referent", "Presse"),
  aRole("referent", "Terrain"),
  aRole("member", "Presse"),
];
const mandates = [
  aMandate("Ana", "referent Presse", { start: "2024-06-12" }),
  aMandate("Bao", "referent Presse", { start: "2024-06-12", end: "2024-06-25" }),
  aMandate("Ana", "referent Terrain", { start: "2024-06-15" }),
  aMandate("Cléo", "referent Terrain", { start: "2024-06-12", end: "2024-06-30" }),
  aMandate("Cléo", "member Bureau", { start: from }),
  aMandate("Davy", "member Bureau", { start: from }),
  aMandate("Élise", "member Presse", { start: from, capacity: "deputy" }),
];

function inCommittee(all: readonly Body[], day: string, statuses: Statuses = {}) {
  const holders = {
    holders: (ids: readonly string[]) =>
      mandates.filter((one) => ids.includes(one.role) && isHeldOn(one, day)),
    withStatus: (status: MembershipStatus) =>
      Object.entries(statuses[status] ?? {})
        .filter(([, [start, end]]) => hasDay({ start, end }, day))
        .map(([person]) => person),
  };
  const of = all.find(({ id }) => id === "CoPil");
  if (of === undefined) throw new Error("no committee");
  return compose(anOrganisation(all, roles), holders, of, day);
}

type Statuses = Partial<Record<MembershipStatus, Record<string, [string, string | null]>>>;

const isHeldOn = (one: Mandate, day: string) =>
  one.capacity !== "deputy" && hasDay(spanOf(one), day);

const named = (all: ReturnType<typeof inCommittee>) =>
  Object.fromEntries(
    all.map(({ person, reasons }) => [
      person,
      reasons.map((why) => (why.by === "mandate" ? why.role : why.status)),
    ]),
  );

describe("a committee by rule", () => {
  it("is true by itself on any date, each person once with every reason", () => {
    expect(named(inCommittee(bodies(rule), "2024-06-11"))).toEqual({
      Cléo: ["member Bureau"],
      Davy: ["member Bureau"],
    });
    expect(named(inCommittee(bodies(rule), "2024-06-25"))).toEqual({
      Ana: ["referent Presse", "referent Terrain"],
      Bao: ["referent Presse"],
      Cléo: ["referent Terrain", "member Bureau"],
      Davy: ["member Bureau"],
    });
    expect(Object.keys(named(inCommittee(bodies(rule), "2024-06-26")))).toEqual([
      "Ana",
      "Cléo",
      "Davy",
    ]);
  });

  it("has nobody of a circle that has closed", () => {
    const closed = bodies(
      {
        include: [
          { of: "role", title: "referent", scope: { ...circle, kind: null, body: "Terrain" } },
        ],
        exclude: [],
      },
      "2024-06-20",
    );
    expect(Object.keys(named(inCommittee(closed, "2024-06-20")))).toEqual(["Ana", "Cléo"]);
    expect(inCommittee(closed, "2024-06-21")).toEqual([]);
  });

  it("takes a status of that day, and leaves out who is elsewhere", () => {
    const composition: Composition = {
      include: [
        { of: "body", body: "Bureau" },
        { of: "status", status: "adherent" },
      ],
      exclude: [{ of: "role", title: "referent", scope: EVERY_BODY }],
    };
    const adherent = { Flo: ["2023-01-01", "2024-06-30"], Gaël: ["2024-07-01", null] } as Record<
      string,
      [string, string | null]
    >;
    const on = (day: string) =>
      Object.keys(named(inCommittee(bodies(composition), day, { adherent })));
    expect(on("2024-06-30")).toEqual(["Davy", "Flo"]);
    expect(on("2024-07-01")).toEqual(["Cléo", "Davy", "Gaël"]);
  });
});

const of = (body: string): Composition => ({ include: [{ of: "body", body }], exclude: [] });

it("refuses a rule that leads back to itself through two others, on the day it does", () => {
  const a = aBody("A", [{ from, composition: of("B") }]);
  const b = aBody("B", [{ from, composition: of("C") }]);
  const c = aBody("C", [{ from }, { from: "2024-10-01", composition: of("A") }]);
  const organisation = anOrganisation([a, b, c]);
  expect(bodyProblem(organisation, c)).toEqual({
    kind: "rule_of_itself",
    loop: { day: "2024-10-01", path: ["C", "A", "B", "C"] },
  });
  const nobody = { holders: () => [], withStatus: () => [] };
  expect(compose(organisation, nobody, a, "2024-11-01")).toEqual([]);
});

it("a rule takes the people of a rule, fifty thousand times over", () => {
  const count = 50_000;
  const ofNext = (at: number): Composition | null =>
    at === count ? null : { include: [{ of: "body", body: `C${at + 1}` }], exclude: [] };
  const all = Array.from({ length: count + 1 }, (_, at) =>
    aBody(`C${at}`, [{ from, composition: ofNext(at) }]),
  );
  const [first] = all;
  if (first === undefined) throw new Error("no body");
  const chain = anOrganisation(all, [aRole("member", `C${count}`)]);
  const holders = {
    holders: (ids: readonly string[]) => ids.map((role) => ({ person: "Ana", role })),
    withStatus: () => [],
  };
  expect(compose(chain, holders, first, from)).toEqual([
    { person: "Ana", reasons: [{ by: "mandate", role: `member C${count}` }] },
  ]);
  const back: Composition = { include: [{ of: "body", body: "C0" }], exclude: [] };
  const closing = aBody(`C${count}`, [{ from, composition: back }]);
  const problem = bodyProblem(chain, closing);
  expect(problem).toMatchObject({ kind: "rule_of_itself", loop: { day: from } });
  const path = problem?.kind === "rule_of_itself" ? problem.loop.path : [];
  expect([path.length, path[0], path[1], path.at(-1)]).toEqual([
    count + 2,
    `C${count}`,
    "C0",
    `C${count}`,
  ]);
});
