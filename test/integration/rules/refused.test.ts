import { expect, it } from "vitest";
import { MandateFields, type Mandate } from "#shared/domain/bodies/mandate.ts";
import { emptyRole } from "#shared/domain/bodies/role.ts";
import type { Override } from "#shared/domain/rules/override.ts";
import { aMandate } from "#test/fixtures/bodies/organisation.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { giveRole } from "#test/helpers/bodies.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { aRule, openCharter, referents, someone } from "./charter.ts";

const refuses = { effect: "refuses", clause: "Adhérentes avant le 9 juin." } as const;

function give(
  vault: TestVault,
  person: string,
  role: string,
  fields: Partial<Mandate> = {},
  overrides?: readonly Override[],
) {
  const mandate = MandateFields.parse(aMandate(person, role, { start: "2024-06-12", ...fields }));
  return vault.call("mandates.give", {
    ...mandate,
    ...(overrides === undefined ? {} : { overrides: [...overrides] }),
  });
}

it("a rule refuses with its clause, is passed over once, and asks again for the next", async () => {
  const vault = await openTestVault({ now: () => new Date("2024-06-12T10:00:00Z") });
  const { press } = await openCharter(vault);
  const role = press.role("referent");
  const since = { kind: "before", day: "2024-06-09" } as const;
  const terms = { kind: "holder_status", role: referents, status: "adherent", since } as const;
  const { id: rule, seq: written } = await vault.call("rules.add", aRule(terms, refuses));
  await give(vault, await someone(vault, "Ivo", ["2023-01-10", null]), role);
  const jo = await someone(vault, "Jo", ["2024-06-09", null]);

  await expect(give(vault, jo, role)).rejects.toMatchObject({
    code: "rules.refused",
    params: {
      rule,
      says: "status_missing",
      people: "Jo Kerjean",
      body: "Presse",
      title: "referent",
      day: "2024-06-08",
      clause: "Adhérentes avant le 9 juin.",
      reference: "Charte, 3",
    },
  });

  const reason = "Personne d’autre ne peut.";
  const { id, seq } = await give(vault, jo, role, {}, [{ rule, reason }]);
  // Ivo and Jo, their statuses and his mandate came between: what was refused left no entry, and this one has one.
  expect(seq).toBe(written + 6);
  const told = async () => {
    const { rules } = await vault.call("rules.answers", { asOf: "2024-07-01" });
    return rules.map(({ standing, answers }) => [
      standing,
      answers.map(({ about, override }) => [about.mandate, override]),
    ]);
  };
  expect(await told()).toEqual([["broken", [[id, { reason, madeOn: "2024-06-12" }]]]]);

  await expect(give(vault, await someone(vault, "Lou"), role)).rejects.toMatchObject({
    code: "rules.refused",
  });
  // The same mandate, moved by a day, is not asked about again.
  const mandate = MandateFields.parse(aMandate(jo, role, { start: "2024-06-13" }));
  const moved = await vault.call("mandates.update", { id, fields: mandate });
  await vault.call("journal.undo", { seq: moved.seq ?? 0 });
  await vault.call("journal.undo", { seq });
  expect(await told()).toEqual([["kept", []]]);
});

it("a mandate that ends, is handed over, or a role that changes, leaves no body without holders", async () => {
  const vault = await openTestVault({ now: () => new Date("2024-07-01T10:00:00Z") });
  const { press, posters } = await openCharter(vault);
  const role = press.role("referent");
  const [ivo, lou] = [await someone(vault, "Ivo"), await someone(vault, "Lou")];
  const first = await giveRole(vault, ivo, role, { start: "2024-06-12" });
  await giveRole(vault, lou, role, { start: "2024-06-12" });
  await giveRole(vault, lou, posters.role("referent"), { start: "2024-06-12" });
  const { id: rule } = await vault.call(
    "rules.add",
    aRule({ kind: "least_holders", role: referents, count: 2 }, refuses),
  );
  const end = { id: first, on: "2024-06-30", reason: "resigned" as const, note: "" };
  await expect(vault.call("mandates.end", end)).rejects.toMatchObject({
    code: "rules.refused",
    params: { says: "too_few", count: 1, needed: 2, body: "Presse" },
  });
  const renamed = { id: role, fields: emptyRole("delegate") };
  await expect(vault.call("bodies.updateRole", renamed)).rejects.toMatchObject({
    code: "rules.refused",
    params: { says: "no_such_role", count: 2, title: "referent" },
  });
  const kim = await someone(vault, "Kim");
  const next = { from: "2024-07-01", plannedEnd: null, designation: null };
  const source = { decision: null, text: "", date: null };
  await vault.call("mandates.handOver", { ...next, id: first, to: kim, source });
  const held = await vault.call("mandates.ofPerson", { person: kim });
  const ending = { ...end, id: held[0]?.id ?? "" };
  const overrides = [{ rule, reason: "En attendant l’assemblée." }];
  await vault.call("mandates.end", { ...ending, on: "2024-07-31", overrides });
  const { rules } = await vault.call("rules.answers", { asOf: "2024-08-01", body: press.id });
  expect(rules.map(({ standing, answers }) => [standing, answers[0]?.override?.reason])).toEqual([
    ["broken", "En attendant l’assemblée."],
  ]);
});

it("a status is refused for the day it says, not for the day it is typed", async () => {
  const vault = await openTestVault({ now: () => new Date("2024-07-10T10:00:00Z") });
  const closed = { kind: "admissions_closed", status: "adherent" } as const;
  const terms = { ...closed, from: "2024-06-09", to: "2024-07-07" };
  const { id: rule } = await vault.call("rules.add", aRule(terms, refuses));
  const ana = await someone(vault, "Ana");
  const add = (start: string, given: readonly Override[] = []) =>
    vault.call("people.addMembership", {
      personId: ana,
      status: "adherent",
      start,
      end: null,
      overrides: [...given],
    });
  await expect(add("2024-06-20")).rejects.toMatchObject({
    code: "rules.refused",
    params: { says: "admitted_meanwhile", people: "Ana Kerjean", day: "2024-06-20" },
  });
  const { person } = await add("2024-07-08");
  const id = person.memberships[0]?.id ?? "";
  const move = { id, start: "2024-07-07", end: null };
  await expect(vault.call("people.updateMembership", move)).rejects.toMatchObject({
    code: "rules.refused",
  });
  const membership = { status: "adherent", start: "2024-06-20" } as const;
  const bo = { ...aPerson({ givenName: "Bo" }), membership };
  await expect(vault.call("people.create", bo)).rejects.toMatchObject({ code: "rules.refused" });
  const overrides = [{ rule, reason: "Le bulletin était arrivé avant." }];
  await vault.call("people.updateMembership", { ...move, overrides });
  const { rules } = await vault.call("rules.answers", { asOf: "2024-07-10", person: ana });
  expect(rules[0]?.answers[0]).toMatchObject({
    about: { membership: id },
    override: overrides[0] && { reason: overrides[0].reason },
  });
});
