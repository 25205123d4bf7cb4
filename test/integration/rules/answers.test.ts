import { describe, expect, it } from "vitest";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { emptyRole } from "#shared/domain/bodies/role.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import type { RuleTerms } from "#shared/domain/rules/rule.ts";
import { translator } from "#main/cli/failure-text.ts";
import { brokenByBody } from "#shared/domain/rules/broken-by-body.ts";
import { sayAnswer } from "#shared/domain/rules/say-answer.ts";
import { giveFile } from "#test/fixtures/people/roster-file.ts";
import { giveRole, openBody } from "#test/helpers/bodies.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { aRule, openCharter, referents, someone } from "./charter.ts";

const translate = translator() as unknown as (key: string, params: object) => string;

async function openWith(terms: readonly RuleTerms[]) {
  const vault = await openTestVault();
  const charter = await openCharter(vault);
  const ids: string[] = [];
  for (const one of terms) ids.push((await vault.call("rules.add", aRule(one))).id);
  return { vault, ids, ...charter };
}

/** How each rule stands on a day, with what it says. */
async function standings(vault: TestVault, asOf: string) {
  const { rules } = await vault.call("rules.answers", { asOf });
  return rules.map(({ standing, answers }) => [
    standing,
    ...answers.map((one) => sayAnswer(one, translate, "fr")),
  ]);
}

describe("rules of people", () => {
  it("are kept, and broken with a sentence that names who, where and when", async () => {
    const { vault, press, bureau, posters } = await openWith([
      { kind: "least_holders", role: referents, count: 2 },
      {
        kind: "holder_status",
        role: referents,
        status: "adherent",
        since: { kind: "before", day: "2024-06-09" },
      },
      { kind: "longest_term", role: referents, months: 12 },
      {
        kind: "incompatible",
        role: { title: "treasurer", scope: EVERY_BODY },
        other: { title: "referent", scope: EVERY_BODY },
      },
      {
        kind: "appointed_by",
        role: { title: "referent", scope: { ...EVERY_BODY, kind: "sub_circle" } },
        by: "referent",
        where: "above",
      },
    ]);
    const ivo = await someone(vault, "Ivo", ["2023-01-10", null]);
    const lou = await someone(vault, "Lou", ["2024-06-08", null]);
    const kim = await someone(vault, "Kim", ["2022-05-01", "2024-06-01"], ["2024-06-12", null]);
    const year = { start: "2024-06-12", plannedEnd: "2025-06-11" };
    await giveRole(vault, ivo, press.role("referent"), year);
    await giveRole(vault, lou, press.role("referent"), { ...year, end: "2024-06-20" });
    await giveRole(vault, kim, bureau.role("treasurer"), { start: "2024-03-01" });
    const named = { start: "2024-06-20", appointer: lou };
    await giveRole(vault, kim, posters.role("referent"), named);
    const kept = ["kept"];
    expect(await standings(vault, "2024-06-15")).toEqual([kept, kept, kept, kept, kept]);

    await giveRole(vault, kim, press.role("referent"), { start: "2024-07-01" });
    await giveRole(vault, ivo, posters.role("referent"), { ...named, start: "2024-06-21" });
    const both = "Kim Kerjean est à la fois « Trésorier·e » (Bureau) et « Référent·e »";
    expect(await standings(vault, "2024-06-25")).toEqual([
      ["broken", "« Presse » : 1 personne tient le rôle « Référent·e », il en faut au moins 2."],
      kept,
      kept,
      ["broken", `${both} (Affiches).`],
      [
        "broken",
        "Ivo Kerjean (« Référent·e », Affiches) : Lou Kerjean, à l’origine de la nomination, ne tenait plus le rôle « Référent·e » le 21 juin 2024, son mandat avait fini le 20 juin 2024.",
      ],
    ]);
    const [pair, status, term] = await standings(vault, "2024-07-01");
    expect(pair).toEqual(kept);
    expect(status).toEqual([
      "broken",
      "Kim Kerjean (« Référent·e », Presse) n’avait pas le statut « Adhérent·e » le 8 juin 2024.",
    ]);
    expect(term).toEqual([
      "broken",
      "Kim Kerjean (« Référent·e », Presse) : le mandat n’a pas de fin prévue, alors que sa durée est limitée.",
    ]);

    const asked = async (of: { body?: string; person?: string }) =>
      (await vault.call("rules.answers", { asOf: "2024-07-01", ...of })).rules.map(
        ({ rule, standing }) => [rule.terms.kind, standing],
      );
    expect(await asked({ body: bureau.id })).toEqual([["incompatible", "broken"]]);
    expect(await asked({ body: posters.id })).toEqual([
      ["incompatible", "broken"],
      ["appointed_by", "broken"],
    ]);
    expect(await asked({ person: kim })).toEqual([
      ["holder_status", "broken"],
      ["longest_term", "broken"],
      ["incompatible", "broken"],
    ]);
    expect(await asked({ person: lou })).toEqual([]);
  });
});

describe("rules of bodies and of statuses", () => {
  it("are kept, and broken once it is too late", async () => {
    const { vault, posters } = await openWith([
      {
        kind: "meets",
        scope: { ...EVERY_BODY, kind: "sub_circle" },
        cadence: { every: "weeks", weeks: 4 },
      },
      { kind: "temporary", scope: { ...EVERY_BODY, kind: "sub_circle" }, until: "2024-07-08" },
      { kind: "admissions_closed", status: "adherent", from: "2024-06-09", to: "2024-07-07" },
    ]);
    const meeting = { title: "Affiches", startsAt: null, endsAt: null, place: "", remote: "" };
    await vault.call("meetings.create", {
      ...meeting,
      date: "2024-06-10",
      zone: "Europe/Paris",
      body: posters.id,
    });
    await someone(vault, "Ana", ["2023-01-01", "2024-06-15"], ["2024-06-15", null]);
    await someone(vault, "Bo", ["2024-06-20", "2024-06-20"], ["2024-07-08", null]);
    expect(await standings(vault, "2024-06-30")).toEqual([["kept"], ["kept"], ["kept"]]);
    await someone(vault, "Cy", ["2024-06-20", null]);
    expect(await standings(vault, "2024-07-08")).toEqual([
      [
        "due",
        "« Affiches » : une réunion est attendue au plus tard le 8 juillet 2024, la dernière est du 10 juin 2024.",
      ],
      ["kept"],
      [
        "broken",
        "Cy Kerjean a le statut « Adhérent·e » depuis le 20 juin 2024, alors que les admissions étaient closes.",
      ],
    ]);
    expect((await standings(vault, "2024-07-09")).slice(0, 2)).toEqual([
      [
        "broken",
        "« Affiches » : la dernière réunion est du 10 juin 2024, la suivante a 1 jour de retard.",
      ],
      ["broken", "« Affiches » devait durer jusqu’au 8 juillet 2024, et n’est pas fermé."],
    ]);
  });

  it("are told with terms in a row, by roles that are over too", async () => {
    const { vault, press } = await openWith([
      { kind: "most_terms", role: referents, count: 2, newCountAfter: 12, countsActing: true },
    ]);
    const ivo = await someone(vault, "Ivo");
    const role = press.role("referent");
    for (const of of [2024, 2025]) {
      await giveRole(vault, ivo, role, { start: `${of}-06-01`, end: `${of + 1}-05-31` });
    }
    await giveRole(vault, ivo, role, { start: "2026-06-01", capacity: "acting" });
    expect(await standings(vault, "2026-05-31")).toEqual([["kept"]]);
    expect(await standings(vault, "2026-06-01")).toEqual([
      [
        "broken",
        "Ivo Kerjean (« Référent·e », Presse) en est à 3 mandats de suite, 2 au plus (intérims compris).",
      ],
    ]);
  });
});

const vacant = (count: string) => `« Presse » : ${count} pour « Référent·e ».`;

it("what asks for no rule is told too: empty seats, and mandates that go on where a body does not", async () => {
  const vault = await openTestVault();
  const press = await openBody(vault, "Presse", []);
  const seats = { ...emptyRole("referent"), seatsAtLeast: 2 };
  const { id: role } = await vault.call("bodies.addRole", { body: press.id, fields: seats });
  const ivo = await someone(vault, "Ivo");
  await giveRole(vault, ivo, role, { start: "2024-06-12", plannedEnd: "2024-12-31" });
  const told = async (asOf: string) => {
    const { vacancies, beyond } = await vault.call("rules.answers", { asOf, body: press.id });
    return [vacancies, beyond].map((all) => all.map((one) => sayAnswer(one, translate, "fr")));
  };
  expect(await told("2024-06-12")).toEqual([[vacant("1 place vacante")], []]);
  const { seq } = await vault.call("mandates.end", {
    id: (await vault.call("mandates.ofPerson", { person: ivo }))[0]?.id ?? "",
    on: "2024-06-30",
    reason: "resigned",
    note: "",
  });
  expect(await told("2024-07-01")).toEqual([[vacant("2 places vacantes")], []]);
  await vault.call("bodies.close", {
    id: press.id,
    on: "2024-06-30",
    source: NO_SOURCE,
    parts: "refuse",
    mandates: "refuse",
  });
  // What an undo brings back is not refused: it is told.
  await vault.call("journal.undo", { seq });
  expect(await told("2024-06-30")).toEqual([
    [vacant("1 place vacante")],
    [
      "Ivo Kerjean (« Référent·e », Presse) : le mandat va au-delà du 30 juin 2024, dernier jour du rôle.",
    ],
  ]);
});

it("a rule that is broken in more places than are named is told of every one", async () => {
  const vault = await openTestVault();
  const circles = Array.from({ length: 230 }, (_, at) => `Kerjean;Ana ${at};Cercle ${at}`);
  const file = giveFile(vault, Buffer.from(["Nom;Prénom;Cercle", ...circles].join("\n")));
  const { format, columns } = await vault.call("imports.inspect", { file });
  const plan = { format, columns: columns.map(({ guess }) => guess), groupsFrom: "2024-03-01" };
  await vault.call("imports.run", { file, plan });
  await vault.call("rules.add", aRule({ kind: "least_holders", role: referents, count: 1 }));
  const answers = await vault.call("rules.answers", { asOf: "2024-07-01" });
  const [only] = answers.rules;
  expect([only?.count, only?.answers.length, only?.bodies.length]).toEqual([230, 200, 230]);
  const { bodies } = await vault.call("bodies.organisation", { asOf: "2024-07-01" });
  const broken = brokenByBody(answers);
  expect(bodies.filter(({ id }) => broken.get(id) !== 1)).toEqual([]);
});
