import { expect, it } from "vitest";
import { emptyBody } from "#shared/domain/bodies/body.ts";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import type { RuleTerms } from "#shared/domain/rules/rule.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";
import { aRule, openCharter, referents } from "./charter.ts";

const NOBODY = "01890a5d-ac96-774b-bcce-b302099a8057";
const pair: RuleTerms = { kind: "least_holders", role: referents, count: 2 };

const of = (scope: object) => ({ ...referents, scope: { ...EVERY_BODY, ...scope } });

it("rules are written, changed, removed and brought back", async () => {
  const vault = await openTestVault();
  const { press } = await openCharter(vault);
  const named = { ...referents, scope: { ...EVERY_BODY, under: press.id } };
  const rule = aRule({ ...pair, role: named });
  const { id } = await vault.call("rules.add", rule);
  const listed = { ...rule, id, named: [{ id: press.id, name: "Presse" }] };
  expect(await vault.call("rules.list", {})).toEqual([listed]);
  expect(await vault.call("rules.update", { id, fields: rule })).toEqual({ seq: null });
  await vault.call("rules.update", { id, fields: { ...rule, effect: "refuses" } });
  expect(await vault.call("rules.list", {})).toEqual([{ ...listed, effect: "refuses" }]);
  const { seq } = await vault.call("rules.remove", { id });
  expect(await vault.call("rules.list", {})).toEqual([]);
  await vault.call("journal.undo", { seq });
  expect(await vault.call("rules.list", {})).toEqual([{ ...listed, effect: "refuses" }]);
  await expect(vault.call("rules.remove", { id: NOBODY })).rejects.toMatchObject({
    code: "rules.not_found",
  });
});

it("a rule about nothing that there is, or whose end is before its start, is refused", async () => {
  const vault = await openTestVault();
  const add = (terms: RuleTerms, fields = {}) => vault.call("rules.add", aRule(terms, fields));
  await expect(add({ ...pair, role: of({ under: NOBODY }) })).rejects.toMatchObject({
    code: "rules.body_not_found",
  });
  await expect(add({ ...pair, role: of({ kind: NOBODY }) })).rejects.toMatchObject({
    code: "rules.kind_not_found",
  });
  const closed = { kind: "admissions_closed", status: "adherent" } as const;
  await expect(add({ ...closed, from: "2024-07-08", to: "2024-06-09" })).rejects.toMatchObject({
    code: "rules.from_after_to",
    params: { from: "2024-07-08", to: "2024-06-09" },
  });
  await expect(add(pair, { start: "2024-02-02", end: "2024-02-01" })).rejects.toMatchObject({
    code: "rules.ends_before_it_starts",
  });
  expect(await vault.call("rules.list", {})).toEqual([]);
});

it("the body of a rule stays; one whose opening is undone leaves it without a ground", async () => {
  const vault = await openTestVault();
  const { id, seq } = await vault.call("bodies.create", {
    from: "2024-03-01",
    fields: { ...emptyBody(), name: "Affiches", kind: "circle" },
    source: NO_SOURCE,
    roles: [],
  });
  const scope = { ...EVERY_BODY, body: id };
  await vault.call("rules.add", aRule({ ...pair, role: { ...referents, scope } }));
  await expect(vault.call("bodies.remove", { id })).rejects.toMatchObject({
    code: "bodies.in_use",
  });
  await vault.call("journal.undo", { seq });
  const { rules } = await vault.call("rules.answers", { asOf: "2024-06-01" });
  expect(rules.map(({ standing, answers }) => [standing, answers])).toEqual([["unfounded", []]]);
});
