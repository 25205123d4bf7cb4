import { expect, it } from "vitest";
import type { RosterFilter } from "#shared/ipc/people.contract.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { giveRole, openBody } from "#test/helpers/bodies.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-11-20T10:00:00Z");

it("narrows the roster by body, role and mandate, as they are on the day asked", async () => {
  const vault = await openTestVault({ now });
  const someone = async (givenName: string) => {
    const { person } = await vault.call(
      "people.create",
      aPerson({ givenName, familyName: "Le Dû" }),
    );
    return person.id;
  };
  const [ana, bo, cid, dora] = [
    await someone("Ana"),
    await someone("Bo"),
    await someone("Cid"),
    await someone("Dora"),
  ];
  const circle = await openBody(vault, "Terrain", ["referent", "member"]);
  const part = await openBody(vault, "Terrain nord", ["Porte-parole"], { parent: circle.id });
  const other = await openBody(vault, "Presse", ["referent"]);
  const committee = await openBody(vault, "CoPil", [], {
    kind: "steering_committee",
    composition: {
      include: [{ of: "role", title: "referent", scope: { body: null, kind: null, under: null } }],
      exclude: [{ of: "body", body: other.id }],
    },
  });
  await giveRole(vault, ana, circle.role("referent"), { plannedEnd: "2026-12-10" });
  await giveRole(vault, ana, circle.role("member"));
  await giveRole(vault, bo, circle.role("member"), { end: "2026-11-19" });
  await giveRole(vault, bo, circle.role("member"), { start: "2026-11-20", capacity: "deputy" });
  await giveRole(vault, cid, part.role("Porte-parole"));
  await giveRole(vault, dora, other.role("referent"));

  const found = async (filter: RosterFilter) => {
    const { rows } = await vault.call("people.list", { filter, sort: "name", after: null });
    const { count } = await vault.call("people.outline", { filter, sort: "newest" });
    expect(count).toBe(rows.length);
    return rows.map(({ givenName }) => givenName);
  };
  const yesterday = "2026-11-19";
  expect(await found({ body: circle.id })).toEqual(["Ana"]);
  expect(await found({ body: circle.id, asOf: yesterday })).toEqual(["Ana", "Bo"]);
  expect(await found({ body: circle.id, asOf: "2024-02-29" })).toEqual([]);
  expect(await found({ body: circle.id, parts: true })).toEqual(["Ana", "Cid"]);
  expect(await found({ body: circle.id, role: "member", asOf: yesterday })).toEqual(["Ana", "Bo"]);
  expect(await found({ role: "porte parole" })).toEqual(["Cid"]);
  expect(await found({ role: "referent" })).toEqual(["Ana", "Dora"]);
  expect(await found({ mandate: "ending" })).toEqual(["Ana"]);
  expect(await found({ mandate: "ending", role: "member" })).toEqual([]);
  expect(await found({ mandate: "held", query: "do" })).toEqual(["Dora"]);
  // By its rule, as long as nobody asks for mandates.
  expect(await found({ body: committee.id })).toEqual(["Ana"]);
  expect(await found({ body: committee.id, mandate: "held" })).toEqual([]);
  expect(await found({ body: ana })).toEqual([]);
  expect(await found({ body: circle.id, role: "treasurer" })).toEqual([]);

  const offered = await vault.call("people.bodies", { asOf: null });
  expect(offered.bodies.find(({ id }) => id === part.id)).toEqual({
    id: part.id,
    name: "Terrain nord",
    above: ["Terrain"],
    hasParts: false,
  });
  expect(offered.titles).toEqual(["referent", "member", "Porte-parole"]);
  expect(await vault.call("people.bodies", { asOf: "2024-02-29" })).toEqual({
    bodies: [],
    titles: [],
  });
});
