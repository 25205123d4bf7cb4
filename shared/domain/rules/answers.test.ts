import { describe, expect, it } from "vitest";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { aBody, aMandate, anOrganisation, aRole } from "#test/fixtures/bodies/organisation.ts";
import { factsOfLists, type Known } from "#test/fixtures/bodies/list-facts.ts";
import { answersOf } from "./answers.ts";
import type { RuleTerms } from "./rule.ts";

const bodies = [
  aBody("Bureau", [{ from: "2020-01-01", kind: "bureau" }]),
  aBody("Presse", [{ from: "2020-01-01" }]),
  aBody("Affiches", [{ from: "2024-06-01", kind: "sub_circle", parent: "Presse" }]),
];
const organisation = anOrganisation(bodies, [
  aRole("member", "Bureau"),
  aRole("treasurer", "Bureau"),
  aRole("referent", "Presse"),
  aRole("referent", "Affiches"),
]);
const circles = { ...EVERY_BODY, kind: "circle" as const };
const referents = { title: "referent", scope: circles };
const ofAffiches = { title: "referent", scope: { ...EVERY_BODY, body: "Affiches" } };

function ask(terms: RuleTerms, known: Known, day: string, start: string | null = null) {
  const rule = { id: "rule", terms, effect: "warns" as const, clause: "", reference: "" };
  return answersOf({ ...rule, start, end: null }, factsOfLists(organisation, known), day);
}

/** Who breaks a rule, and why. */
const people = (answers: ReturnType<typeof ask>) =>
  answers.map(({ about, reason }) => [about.person, reason]);
const reasons = (answers: ReturnType<typeof ask>) =>
  answers.map(({ verdict, reason }) => [verdict, reason]);

const referent = (person: string, start: string, end: string | null = null) =>
  aMandate(person, "referent Presse", { start, end, id: `${person} ${start}` });

const year = (of: number) => referent("Ivo", `${of}-01-01`, `${of}-12-31`);

const named = (start: string, appointer: string | null, date: string | null = null) =>
  aMandate("Ivo", "referent Affiches", {
    start,
    appointer,
    source: { decision: null, text: "", date },
  });

const adherent = {
  Ivo: [{ start: "2023-01-10", end: null }],
  Jo: [{ start: "2024-06-09", end: null }],
  Kim: [
    { start: "2022-05-01", end: "2024-05-31" },
    { start: "2024-06-12", end: null },
  ],
  Lou: [{ start: "2024-06-08", end: null }],
};

describe("a holder who has a status", () => {
  const before: RuleTerms = {
    kind: "holder_status",
    role: referents,
    status: "adherent",
    since: { kind: "before", day: "2024-06-09" },
  };

  it("before a day, has it on the eve: neither since that day, nor before and after", () => {
    const mandates = ["Ivo", "Jo", "Kim", "Lou"].map((name) => referent(name, "2024-07-01"));
    const reason = { why: "status_missing", status: "adherent", day: "2024-06-08" };
    expect(people(ask(before, { mandates, adherent }, "2024-07-02"))).toEqual([
      ["Jo", reason],
      ["Kim", reason],
    ]);
  });

  it("has it on the very day asked for, where no other is said", () => {
    const mandates = [referent("Kim", "2024-01-01")];
    const held: RuleTerms = { ...before, since: { kind: "held" } };
    expect(ask(held, { mandates, adherent }, "2024-05-31")).toEqual([]);
    expect(ask(held, { mandates, adherent }, "2024-06-11")).toMatchObject([
      { verdict: "broken", about: { body: "Presse", mandate: "Kim 2024-01-01" } },
    ]);
    expect(ask(held, { mandates, adherent }, "2024-06-12")).toEqual([]);
  });

  it("for so long when the mandate begins, one status after another without a day between", () => {
    const half: RuleTerms = { ...before, since: { kind: "for", months: 6 } };
    const known = {
      mandates: [referent("Mo", "2024-08-31"), referent("Nour", "2024-08-31")],
      adherent: {
        Mo: [
          { start: "2024-02-29", end: "2024-05-31" },
          { start: "2024-06-01", end: null },
        ],
        Nour: [
          { start: "2024-02-29", end: "2024-05-31" },
          { start: "2024-06-02", end: null },
        ],
      },
    };
    expect(people(ask(half, known, "2024-09-01"))).toEqual([
      [
        "Nour",
        { why: "status_too_short", status: "adherent", from: "2024-02-29", day: "2024-08-31" },
      ],
    ]);
  });
});

describe("at least so many holders", () => {
  const pair: RuleTerms = { kind: "least_holders", role: referents, count: 2 };

  it("are counted day by day", () => {
    const mandates = [
      referent("Ivo", "2024-06-12"),
      referent("Lou", "2024-06-12", "2024-06-20"),
      referent("Jo", "2024-06-24"),
    ];
    expect(ask(pair, { mandates }, "2024-06-20")).toEqual([]);
    expect(reasons(ask(pair, { mandates }, "2024-06-21"))).toEqual([
      ["broken", { why: "too_few", count: 1, needed: 2 }],
    ]);
    expect(ask(pair, { mandates }, "2024-06-24")).toEqual([]);
  });

  it("take in a deputy only while they act", () => {
    const mandates = [
      referent("Ivo", "2026-01-01"),
      { ...referent("Jo", "2026-01-01"), capacity: "deputy" as const },
      { ...referent("Jo", "2026-05-01", "2026-05-15"), capacity: "acting" as const },
    ];
    const count = (day: string) => ask(pair, { mandates }, day).length;
    expect([count("2026-04-30"), count("2026-05-01"), count("2026-05-16")]).toEqual([1, 0, 1]);
  });

  it("are missing where a body has no such role", () => {
    const treasurers = { title: "treasurer", scope: circles };
    expect(ask({ ...pair, role: treasurers }, {}, "2024-06-20")).toEqual([
      {
        verdict: "broken",
        about: { body: "Presse", role: null, person: null, mandate: null, membership: null },
        reason: { why: "no_such_role", title: "treasurer", needed: 2 },
      },
    ]);
  });
});

describe("terms", () => {
  const most: RuleTerms = {
    kind: "most_terms",
    role: referents,
    count: 2,
    newCountAfter: 12,
    countsActing: false,
  };

  it("count anew after a year away: the third in a row breaks the rule", () => {
    const mandates = [2022, 2023, 2025, 2026, 2027].map(year);
    const counted = [2022, 2023, 2025, 2026, 2027].map((of) =>
      people(ask(most, { mandates }, `${of}-06-01`)),
    );
    const reason = { why: "too_many_terms", count: 3, most: 2, countsActing: false };
    expect(counted).toEqual([[], [], [], [], [["Ivo", reason]]]);
  });

  it("count those of acting for somebody only where the rule says so", () => {
    const acting = { ...referent("Ivo", "2024-01-01", "2024-02-29"), capacity: "acting" as const };
    const mandates = [year(2022), year(2023), acting];
    expect(ask(most, { mandates }, "2024-02-01")).toEqual([]);
    expect(people(ask({ ...most, countsActing: true }, { mandates }, "2024-02-01"))).toEqual([
      ["Ivo", { why: "too_many_terms", count: 3, most: 2, countsActing: true }],
    ]);
  });

  it("do not count one that begins while another goes on", () => {
    const anywhere = { ...referents, scope: EVERY_BODY };
    const beside = aMandate("Ivo", "referent Affiches", { start: "2025-03-01" });
    const mandates = [year(2024), year(2025), beside];
    expect(ask({ ...most, role: anywhere }, { mandates }, "2025-06-01")).toEqual([]);
  });

  it("last no longer than they may, nor without an end", () => {
    const longest: RuleTerms = { kind: "longest_term", role: referents, months: 12 };
    const mandates = [
      referent("Ivo", "2024-02-29", "2025-02-28"),
      referent("Jo", "2024-02-29", "2025-03-01"),
      referent("Kim", "2024-02-29"),
    ];
    expect(people(ask(longest, { mandates }, "2024-06-01"))).toEqual([
      ["Jo", { why: "term_too_long", lastDay: "2025-02-28" }],
      ["Kim", { why: "term_endless" }],
    ]);
  });
});

describe("offices", () => {
  const both: RuleTerms = {
    kind: "incompatible",
    role: { title: "treasurer", scope: EVERY_BODY },
    other: referents,
  };

  it("that nobody has at once are told of the second, once, on the days they share", () => {
    const mandates = [
      aMandate("Ivo", "treasurer Bureau", { start: "2024-05-01" }),
      referent("Ivo", "2024-01-01", "2024-06-30"),
      referent("Jo", "2024-01-01"),
    ];
    const reason = { why: "incompatible", other: "referent Presse" };
    expect(people(ask(both, { mandates }, "2024-06-30"))).toEqual([["Ivo", reason]]);
    expect(ask(both, { mandates }, "2024-07-01")).toEqual([]);
  });

  it("of which one is enough are told of each further one", () => {
    const any = { title: null, scope: EVERY_BODY };
    const mandates = [
      referent("Ivo", "2024-01-01"),
      aMandate("Ivo", "member Bureau", { start: "2024-02-01" }),
      aMandate("Ivo", "treasurer Bureau", { start: "2024-03-01" }),
    ];
    const told = ask({ kind: "incompatible", role: any, other: any }, { mandates }, "2024-06-01");
    expect(told.map(({ about }) => about.role)).toEqual(["member Bureau", "treasurer Bureau"]);
  });
});

describe("somebody appointed by the referents of the circle above", () => {
  const appointed: RuleTerms = {
    kind: "appointed_by",
    role: ofAffiches,
    by: "referent",
    where: "above",
  };
  const kim = referent("Kim", "2024-06-12", "2024-06-30");

  it("is, by one whose mandate has that day, and no more by one whose mandate ended the day before", () => {
    const first = [kim, named("2024-06-30", "Kim")];
    expect(ask(appointed, { mandates: first }, "2024-07-02")).toEqual([]);
    const reason = {
      why: "appointer_without_mandate",
      by: "referent",
      appointer: "Kim",
      day: "2024-07-01",
      endedOn: "2024-06-30",
    };
    const second = [kim, named("2024-07-01", "Kim")];
    expect(people(ask(appointed, { mandates: second }, "2024-07-02"))).toEqual([["Ivo", reason]]);
  });

  it("is by the day it was decided, which may be before the body opens", () => {
    const mandates = [kim, named("2024-07-01", "Kim", "2024-06-28")];
    expect(ask(appointed, { mandates }, "2024-07-02")).toEqual([]);
    const early = [referent("Kim", "2024-05-01"), named("2024-06-01", "Kim", "2024-05-20")];
    expect(ask(appointed, { mandates: early }, "2024-07-02")).toEqual([]);
  });

  it("is not where nobody is said to have, nor by a referent of elsewhere", () => {
    const elsewhere = aMandate("Jo", "member Bureau");
    const told = [named("2024-07-01", null), named("2024-07-01", "Jo")].map((one) =>
      ask(appointed, { mandates: [elsewhere, one] }, "2024-07-02").map(({ reason }) => reason),
    );
    expect(told).toMatchObject([
      [{ why: "appointer_unknown" }],
      [{ why: "appointer_without_mandate", endedOn: null }],
    ]);
  });
});

describe("meetings", () => {
  const press = { ...EVERY_BODY, body: "Presse" };
  const each = (cadence: Extract<RuleTerms, { kind: "meets" }>["cadence"]): RuleTerms => ({
    kind: "meets",
    scope: press,
    cadence,
  });

  it("each quarter are told once it is over, and warned of in its last month", () => {
    const met = { Presse: ["2025-01-12", "2025-03-30", "2025-07-01", "2025-12-31"] };
    const on = (day: string) => reasons(ask(each({ every: "quarter" }), { met }, day));
    expect(on("2025-05-31")).toEqual([]);
    const due = { why: "meeting_due", last: "2025-03-30", due: "2025-06-30" };
    expect([on("2025-06-01"), on("2025-06-30")]).toEqual([[["due", due]], [["due", due]]]);
    const without = { why: "quarter_without", from: "2025-04-01", to: "2025-06-30" };
    expect(on("2025-07-01")).toEqual([["broken", without]]);
    expect([on("2025-10-01"), on("2026-01-01")]).toEqual([[], []]);
  });

  it("every four weeks are due after 28 days, whatever the hour does", () => {
    const met = { Presse: ["2026-03-02"] };
    const on = (day: string) => reasons(ask(each({ every: "weeks", weeks: 4 }), { met }, day));
    expect(on("2026-03-22")).toEqual([]);
    const due = { why: "meeting_due", last: "2026-03-02", due: "2026-03-30" };
    expect(on("2026-03-30")).toEqual([["due", due]]);
    expect(on("2026-03-31")).toEqual([
      ["broken", { why: "meeting_late", last: "2026-03-02", days: 1 }],
    ]);
  });

  it("are said a quarter of the weeks before at most, and a day at least", () => {
    const met = { Presse: ["2026-03-02"] };
    const said = (weeks: number, day: string) =>
      ask(each({ every: "weeks", weeks }), { met }, day).length;
    expect([said(1, "2026-03-07"), said(1, "2026-03-08"), said(1, "2026-03-09")]).toEqual([
      0, 1, 1,
    ]);
    expect([said(2, "2026-03-12"), said(2, "2026-03-13")]).toEqual([0, 1]);
    expect([said(4, "2026-03-22"), said(4, "2026-03-23")]).toEqual([0, 1]);
    expect([said(8, "2026-04-19"), said(8, "2026-04-20")]).toEqual([0, 1]);
  });

  it("are asked of no day before the rule was in force", () => {
    const weeks = each({ every: "weeks", weeks: 4 });
    expect(ask(weeks, {}, "2026-01-10", "2026-01-01")).toEqual([]);
    expect(reasons(ask(weeks, {}, "2026-01-30", "2026-01-01"))).toEqual([
      ["broken", { why: "meeting_late", last: null, days: 1 }],
    ]);
    const quarter = each({ every: "quarter" });
    expect(ask(quarter, {}, "2026-01-10", "2025-10-02")).toEqual([]);
    expect(ask(quarter, {}, "2026-01-10", "2025-10-01")).toHaveLength(1);
  });
});

it("what was meant for a while is not there after its last day", () => {
  const temporary: RuleTerms = {
    kind: "temporary",
    scope: { ...EVERY_BODY, under: "Presse" },
    until: "2024-07-08",
  };
  expect(ask(temporary, {}, "2024-07-08")).toEqual([]);
  expect(ask(temporary, {}, "2024-07-09")).toMatchObject([
    { about: { body: "Affiches" }, reason: { why: "open_after", until: "2024-07-08" } },
  ]);
});

it("nobody is admitted while admissions are closed, by the day that is said", () => {
  const closed: RuleTerms = {
    kind: "admissions_closed",
    status: "adherent",
    from: "2024-06-09",
    to: "2024-07-07",
  };
  const admitted = {
    Ada: [{ start: "2024-06-08", end: null }],
    Bo: [{ start: "2024-06-20", end: null }],
    Cy: [{ start: "2024-07-08", end: null }],
  };
  const on = (day: string) => people(ask(closed, { adherent: admitted }, day));
  const reason = { why: "admitted_meanwhile", status: "adherent", day: "2024-06-20" };
  expect([on("2024-06-19"), on("2024-06-20"), on("2024-07-10")]).toEqual([
    [],
    [["Bo", reason]],
    [["Bo", reason]],
  ]);
});

it("a rule says nothing on days on which it is not in force", () => {
  const pair: RuleTerms = { kind: "least_holders", role: referents, count: 2 };
  const rule = { id: "r", terms: pair, effect: "refuses" as const, clause: "", reference: "" };
  const facts = factsOfLists(organisation, {});
  const on = (day: string) =>
    answersOf({ ...rule, start: "2024-02-01", end: "2024-02-29" }, facts, day).length;
  expect(["2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01"].map(on)).toEqual([0, 1, 1, 0]);
});
