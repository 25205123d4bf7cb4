import { expect, it } from "vitest";
import { emptyBody } from "#shared/domain/bodies/body.ts";
import type { Composition } from "#shared/domain/bodies/composition.ts";
import { MandateFields } from "#shared/domain/bodies/mandate.ts";
import { emptyRole } from "#shared/domain/bodies/role.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import { aMandate } from "#test/fixtures/bodies/organisation.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { copyOf } from "#test/helpers/kill-rounds.ts";
import { asStranger, leftAlone } from "#test/helpers/stranger.ts";
import { reopenTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { codeOf } from "#test/helpers/vault-folder.ts";

const asOf = "2026-06-01";

interface Known {
  readonly above: string;
  readonly below: string;
  readonly person: string;
  readonly mandate: string;
}

/** A body under another, which takes its people by rule, and somebody in the other. */
async function twoBodies(vault: TestVault): Promise<Known> {
  const open = async (name: string, parent: string | null, composition: Composition | null) => {
    const fields = { ...emptyBody(), name, kind: "circle" as const, parent, composition };
    const input = { from: "2026-01-01", fields, source: NO_SOURCE, roles: [emptyRole("member")] };
    return (await vault.call("bodies.create", input)).id;
  };
  const above = await open("Haut", null, null);
  const below = await open("Bas", above, { include: [{ of: "body", body: above }], exclude: [] });
  const { roles } = await vault.call("bodies.get", { id: above, asOf });
  const person = (await vault.call("people.create", aPerson())).person.id;
  const fields = MandateFields.parse(aMandate(person, roles[0]?.id ?? ""));
  return { above, below, person, mandate: (await vault.call("mandates.give", fields)).id };
}

async function written() {
  let known: Known | null = null;
  const left = await leftAlone(async (vault) => {
    known = await twoBodies(vault);
  });
  return {
    known: known as unknown as Known,
    after: (sql: string) => {
      const copy = { ...left, path: copyOf(left.path) };
      asStranger(copy, (db) => {
        db.pragma("foreign_keys = OFF");
        db.exec(sql);
      });
      return reopenTestVault(copy.path);
    },
  };
}

const inRule = (json: string) =>
  `UPDATE body_state SET composition = ${json} WHERE composition IS NOT NULL`;
const ballast = (start: string) => `'${start},"x":"' || hex(zeroblob(60000)) || '"}'`;

it("rows of bodies that somebody with the key wrote are handed to nobody", async () => {
  const { known, after } = await written();
  const tried = [
    "UPDATE body_role SET seats_at_least = -5",
    "UPDATE body_role SET seats_at_most = 1000000000000000",
    "UPDATE body_role SET term = 4611686018427387904",
    "UPDATE body_role SET body = 99",
    "UPDATE body_role SET title = 'référent' || char(0x202e)",
    "UPDATE body_state SET parent = 99",
    "UPDATE body_state SET own_kind = 99",
    "UPDATE body_state SET kind = ''",
    "UPDATE body_state SET decision = x'00'",
    "UPDATE body_state SET name = 'Ha' || char(0x200b) || 'ut'",
    "UPDATE body_state SET name = hex(zeroblob(1000000))",
    `UPDATE body_state SET cadence = ${ballast('{"every":"weeks","weeks":2')}`,
    inRule(ballast('{"include":[{"of":"status","status":"adherent"}],"exclude":[]')),
    "DELETE FROM body_state WHERE parent IS NULL",
  ];
  const met = [];
  for (const sql of tried) {
    const vault = await after(sql);
    const code = await codeOf(vault.call("bodies.get", { id: known.below, asOf }));
    const { findings } = await vault.call("vault.verify", {});
    met.push([sql, code, findings.length > 0]);
    await vault.close();
  }
  expect(met).toEqual(tried.map((sql) => [sql, "vault.row_damaged", true]));
});

it("bodies that stand under each other, or whose rules lead back, are told, and closed by nothing", async () => {
  const { known, after } = await written();
  const self = `'{"include":[{"of":"body","body":"${known.below}"}],"exclude":[{"of":"body","body":"${known.below}"}]}'`;
  const vault = await after(
    `UPDATE body_state SET parent = (SELECT max(row) FROM body) WHERE parent IS NULL; ${inRule(self)};
     UPDATE mandate SET paired_with = row`,
  );
  expect((await vault.call("bodies.get", { id: known.below, asOf })).above).toMatchObject([
    { id: known.above },
  ]);
  expect(await vault.call("bodies.members", { id: known.below, asOf, limit: 9 })).toEqual([]);
  const closing = { on: asOf, source: NO_SOURCE, mandates: "end" } as const;
  for (const parts of ["close", "move_up"] as const) {
    const closed = vault.call("bodies.close", { id: known.above, parts, ...closing });
    expect(await codeOf(closed)).toBe("bodies.under_itself");
  }
  const { roles } = await vault.call("bodies.get", { id: known.above, asOf });
  expect(roles.map(({ taken }) => taken)).toEqual([1]);
});
