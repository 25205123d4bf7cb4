import { expect, it } from "vitest";
import { emptyBody } from "#shared/domain/bodies/body.ts";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import type { ImportPlan } from "#shared/domain/imports/import.ts";
import type { RuleTerms } from "#shared/domain/rules/rule.ts";
import { giveFile } from "#test/fixtures/people/roster-file.ts";
import { giveRole, openBody } from "#test/helpers/bodies.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { aRule, openCharter, referents, someone } from "./charter.ts";

const now = () => new Date("2026-06-15T10:00:00Z");

async function refusing(vault: TestVault, terms: RuleTerms): Promise<string> {
  return (await vault.call("rules.add", aRule(terms, { effect: "refuses" }))).id;
}

const refused = (says: string, params: object = {}) => ({
  code: "rules.refused",
  params: { says, clause: "Un binôme au moins par cercle.", ...params },
});

async function standingOf(vault: TestVault, asOf: string) {
  const { rules } = await vault.call("rules.answers", { asOf });
  return rules.map(({ standing, answers }) => [standing, answers[0]?.override?.reason]);
}

it("a mandate that is taken out, put back or taken back leaves nobody alone", async () => {
  const vault = await openTestVault({ now });
  const press = await openBody(vault, "Presse", ["referent"]);
  const role = press.role("referent");
  const [ivo, lou] = [await someone(vault, "Ivo"), await someone(vault, "Lou")];
  await giveRole(vault, ivo, role, { start: "2026-01-01" });
  const id = await giveRole(vault, lou, role, { start: "2026-01-01", end: "2026-12-31" });
  const [given] = await vault.call("journal.list", { before: null, limit: 1 });
  const rule = await refusing(vault, { kind: "least_holders", role: referents, count: 2 });
  const alone = refused("too_few", { rule, count: 1, needed: 2, body: "Presse" });
  await expect(vault.call("mandates.remove", { id })).rejects.toMatchObject(alone);
  const seq = given?.seq ?? 0;
  await expect(vault.call("journal.undo", { seq })).rejects.toMatchObject(alone);
  expect(await standingOf(vault, "2026-06-15")).toEqual([["kept", undefined]]);

  const overrides = [{ rule, reason: "Saisi par erreur." }];
  const undone = await vault.call("journal.undo", { seq, overrides });
  expect(await standingOf(vault, "2026-06-15")).toEqual([["broken", "Saisi par erreur."]]);
  // What was passed over goes with the undo that it was given for.
  await vault.call("journal.undo", { seq: undone.seq });
  expect(await standingOf(vault, "2026-06-15")).toEqual([["kept", undefined]]);
  await vault.call("mandates.remove", { id, overrides });
  expect(await standingOf(vault, "2026-06-15")).toEqual([["broken", "Saisi par erreur."]]);
  expect((await vault.call("vault.verify", {})).findings).toEqual([]);
});

it("a mandate is refused for what it makes of one that begins only later", async () => {
  const vault = await openTestVault({ now });
  const { bureau, press } = await openCharter(vault);
  const ivo = await someone(vault, "Ivo");
  await giveRole(vault, ivo, press.role("referent"), { start: "2027-01-01" });
  const other = { title: "treasurer", scope: EVERY_BODY };
  const rule = await refusing(vault, { kind: "incompatible", role: referents, other });
  const treasurer = bureau.role("treasurer");
  await expect(giveRole(vault, ivo, treasurer, { start: "2026-07-01" })).rejects.toMatchObject(
    refused("incompatible", { rule, people: "Ivo Kerjean" }),
  );
  await giveRole(vault, ivo, treasurer, { start: "2026-07-01", plannedEnd: "2026-12-31" });
});

it("a status that ends, moves or is taken out leaves nobody in a role that asks for it", async () => {
  const vault = await openTestVault({ now });
  const { press } = await openCharter(vault);
  const ivo = await someone(vault, "Ivo", ["2025-01-01", null]);
  await giveRole(vault, ivo, press.role("referent"), { start: "2026-01-01" });
  const since = { kind: "held" } as const;
  const terms = { kind: "holder_status", role: referents, status: "adherent", since } as const;
  const rule = await refusing(vault, terms);
  const { memberships } = await vault.call("people.get", { id: ivo });
  const id = memberships[0]?.id ?? "";
  const without = (day: string) => refused("status_missing", { rule, people: "Ivo Kerjean", day });
  const change = { id, start: "2025-01-01", end: null };
  await expect(
    vault.call("people.updateMembership", { ...change, end: "2026-09-01" }),
  ).rejects.toMatchObject(without("2026-09-01"));
  await expect(
    vault.call("people.updateMembership", { ...change, start: "2026-02-01" }),
  ).rejects.toMatchObject(without("2026-01-01"));
  await expect(vault.call("people.removeMembership", { id })).rejects.toMatchObject(
    refused("status_missing", { rule }),
  );
  // Before the mandate began, nothing asks for it.
  await vault.call("people.updateMembership", { ...change, start: "2025-12-31" });
  const overrides = [{ rule, reason: "L’adhésion est en cours." }];
  await vault.call("people.removeMembership", { id, overrides });
  expect(await standingOf(vault, "2026-06-15")).toEqual([["broken", "L’adhésion est en cours."]]);
});

it("a body that closes, changes or is as it was before breaks no rule of another", async () => {
  const vault = await openTestVault({ now });
  const { press, posters } = await openCharter(vault);
  const [ivo, lou] = [await someone(vault, "Ivo"), await someone(vault, "Lou")];
  await giveRole(vault, ivo, press.role("referent"), { start: "2026-01-01" });
  const begun = { start: "2026-09-01", appointer: ivo };
  await giveRole(vault, lou, posters.role("referent"), begun);
  const role = { title: "referent", scope: { ...EVERY_BODY, kind: "sub_circle" as const } };
  const by = { by: "referent", where: "above" } as const;
  const rule = await refusing(vault, { kind: "appointed_by", role, ...by });
  const closing = {
    id: press.id,
    on: "2026-06-30",
    source: NO_SOURCE,
    parts: "move_up",
    mandates: "end",
  } as const;
  await expect(vault.call("bodies.close", closing)).rejects.toMatchObject(
    refused("appointer_never", { rule, people: "Lou Kerjean", appointer: "Ivo Kerjean" }),
  );
  await vault.call("bodies.close", { ...closing, parts: "close" });

  await refusing(vault, { kind: "least_holders", role: referents, count: 2 });
  // A circle that opens lacks people, and is told so: it is not refused.
  const walks = await openBody(vault, "Balades", ["referent"]);
  const asGroup = { ...emptyBody(), name: "Balades", kind: "thematic_group" as const };
  const change = { id: walks.id, from: "2026-05-01", source: NO_SOURCE, state: null };
  await vault.call("bodies.change", { ...change, fields: asGroup });
  const { body } = await vault.call("bodies.get", { id: walks.id, asOf: "2026-06-15" });
  const id = body.states[1]?.id ?? "";
  const lacking = refused("nobody", { body: "Balades", title: "referent" });
  await expect(vault.call("bodies.removeState", { id })).rejects.toMatchObject(lacking);
  const asCircle = { ...asGroup, kind: "circle" as const };
  const again = { ...change, from: "2026-06-01", fields: asCircle };
  await expect(vault.call("bodies.change", again)).rejects.toMatchObject(lacking);

  const commissions = { ...EVERY_BODY, kind: "commission" as const };
  await refusing(vault, { kind: "temporary", scope: commissions, until: "2026-03-31" });
  const commission = { kind: "commission", from: "2026-01-01" } as const;
  await expect(openBody(vault, "Charte", [], commission)).rejects.toMatchObject(
    refused("open_after", { body: "Charte", until: "2026-03-31" }),
  );
});

it("an import says which rules it would break, and goes on with a reason for each", async () => {
  const vault = await openTestVault({ now });
  await openCharter(vault);
  const months = { from: "2026-06-01", to: "2026-07-08" };
  const closed = await refusing(vault, {
    kind: "admissions_closed",
    status: "adherent",
    ...months,
  });
  const members = { title: "member", scope: EVERY_BODY };
  const endless = await refusing(vault, { kind: "longest_term", role: members, months: 12 });
  await refusing(vault, { kind: "least_holders", role: referents, count: 1 });
  const lines = ["Nom;Prénom;Cercle", "Le Bris;Anne;Bureau", "Haddad;Samir;Bureau, Eau"];
  const file = giveFile(vault, Buffer.from(lines.join("\n")));
  const { format, columns } = await vault.call("imports.inspect", { file });
  const plan: ImportPlan = {
    format,
    columns: columns.map(({ guess }) => guess),
    defaultStatus: "adherent",
  };
  const before = await vault.call("journal.list", { before: null, limit: 200 });
  const { broken, created } = await vault.call("imports.preview", { file, plan });
  expect(created).toBe(2);
  expect(broken.map(({ rule, count, params }) => [rule, count, params["says"]])).toEqual([
    [closed, 2, "admitted_meanwhile"],
    [endless, 3, "term_endless"],
  ]);
  // It was only tried.
  expect(await vault.call("journal.list", { before: null, limit: 200 })).toEqual(before);
  expect(await vault.call("vault.status", {})).toMatchObject({ people: 0 });
  await expect(vault.call("imports.run", { file, plan })).rejects.toMatchObject(
    refused("admitted_meanwhile", { rule: closed }),
  );
  const reason = "Reprise de la liste de 2025.";
  const overrides = [closed, endless].map((rule) => ({ rule, reason }));
  const { report } = await vault.call("imports.run", { file, plan, overrides });
  expect(report).toMatchObject({ created: 2, broken: [] });
  expect(await standingOf(vault, "2026-06-15")).toEqual([
    ["broken", reason],
    ["broken", reason],
    ["broken", undefined],
  ]);
});
