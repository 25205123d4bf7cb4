import { describe, expect, it } from "vitest";
import { emptyBody, type BodyFields } from "#shared/domain/bodies/body.ts";
import { EVERY_BODY } from "#shared/domain/bodies/composition.ts";
import { MandateFields } from "#shared/domain/bodies/mandate.ts";
import { emptyRole } from "#shared/domain/bodies/role.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import { aMandate } from "#test/fixtures/bodies/organisation.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { aRule } from "../rules/charter.ts";

const now = () => new Date("2026-11-20T10:00:00Z");
const from = "2024-03-01";
const named = (name: string, fields: Partial<BodyFields> = {}): BodyFields => ({
  ...emptyBody(),
  name,
  kind: "circle",
  ...fields,
});

let vault: TestVault;

async function open(fields: BodyFields, roles: readonly string[] = []) {
  const { id } = await vault.call("bodies.create", {
    from,
    fields,
    source: NO_SOURCE,
    roles: roles.map((title) => emptyRole(title)),
  });
  return id;
}

async function someone(givenName: string) {
  const { person } = await vault.call("people.create", aPerson({ givenName, familyName: "Le Dû" }));
  return person.id;
}

async function roleOf(body: string, title: string): Promise<string> {
  const { roles } = await vault.call("bodies.get", { id: body, asOf: "2026-11-20" });
  const found = roles.find((role) => role.title === title);
  if (found === undefined) throw new Error(`no ${title}`);
  return found.id;
}

describe("bodies and mandates in a vault", () => {
  it("compose a committee by rule, with where everybody comes from", async () => {
    vault = await openTestVault({ now });
    const press = await open(named("Presse"), ["referent", "member"]);
    const bureau = await open(named("Bureau", { kind: "bureau" }), ["member"]);
    const committee = await open(
      named("CoPil", {
        kind: "steering_committee",
        composition: {
          include: [
            { of: "role", title: "referent", scope: { body: null, kind: "circle", under: null } },
            { of: "body", body: bureau },
          ],
          exclude: [],
        },
      }),
    );
    const ana = await someone("Ana");
    const give = async (role: string, start: string, end: string | null) =>
      vault.call("mandates.give", MandateFields.parse(aMandate(ana, role, { start, end })));
    await give(await roleOf(press, "referent"), "2024-06-12", "2024-06-25");
    await give(await roleOf(bureau, "member"), from, null);
    await give(await roleOf(press, "member"), "2024-06-20", null);
    const members = (asOf: string) =>
      vault.call("bodies.members", { id: committee, asOf, limit: 9 });
    const person = { id: ana, givenName: "Ana", familyName: "Le Dû" };
    const inBureau = { by: "mandate", title: "member", body: bureau, bodyName: "Bureau" };
    const inPress = { by: "mandate", title: "referent", body: press, bodyName: "Presse" };
    expect(await members("2024-06-25")).toEqual([{ person, reasons: [inPress, inBureau] }]);
    expect(await members("2024-06-26")).toEqual([{ person, reasons: [inBureau] }]);
    // Twice in one circle is one person there.
    const { bodies } = await vault.call("bodies.organisation", { asOf: "2024-06-25" });
    expect(bodies.map(({ name, people }) => [name, people])).toEqual([
      ["Presse", 1],
      ["Bureau", 1],
      ["CoPil", 0],
    ]);
    expect(await vault.call("search.all", { query: "copil" })).toContainEqual({
      kind: "body",
      id: committee,
      pageId: committee,
      title: "CoPil",
      detail: "",
    });
  });

  it("keep the past of what was moved and renamed, and undo takes it back", async () => {
    vault = await openTestVault({ now });
    const field = await open(named("Terrain"));
    const com = await open(named("Com", { parent: field }));
    const { seq } = await vault.call("bodies.change", {
      id: com,
      state: null,
      from: "2026-05-01",
      fields: named("Réseaux"),
      source: { decision: null, text: "assemblée de mai", date: "2026-04-28" },
    });
    const on = async (asOf: string) => {
      const { bodies } = await vault.call("bodies.organisation", { asOf });
      const node = bodies.find(({ id }) => id === com);
      return [node?.name, node?.parent];
    };
    expect(await on("2026-04-30")).toEqual(["Com", field]);
    expect(await on("2026-05-01")).toEqual(["Réseaux", null]);
    await vault.call("journal.undo", { seq: seq ?? 0 });
    expect(await on("2026-05-01")).toEqual(["Com", field]);
  });

  it("close with their parts and mandates, or say who would be left", async () => {
    vault = await openTestVault({ now });
    const field = await open(named("Porte"));
    const posters = await open(named("Collage", { parent: field }), ["member"]);
    const bea = await someone("Béa");
    const { id } = await vault.call(
      "mandates.give",
      MandateFields.parse(
        aMandate(bea, await roleOf(posters, "member"), { start: from, plannedEnd: "2026-12-31" }),
      ),
    );
    const close = (parts: "refuse" | "close" | "move_up", mandates: "refuse" | "end") =>
      vault.call("bodies.close", {
        id: field,
        on: "2026-06-30",
        source: NO_SOURCE,
        parts,
        mandates,
      });
    await expect(close("refuse", "end")).rejects.toMatchObject({
      code: "bodies.parts_after",
      params: { parts: "Collage", count: 1 },
    });
    await expect(close("close", "refuse")).rejects.toMatchObject({
      code: "bodies.mandates_outside",
      params: { people: "Béa Le Dû", count: 1 },
    });
    const next = await vault.call("mandates.renew", {
      id,
      from: "2026-09-01",
      plannedEnd: null,
      designation: null,
      source: NO_SOURCE,
    });
    await close("close", "end");
    const held = await vault.call("mandates.ofPerson", { person: bea });
    expect(held.map((one) => one.id)).not.toContain(next.id);
    const [mandate] = await vault.call("mandates.ofPerson", { person: bea });
    expect(mandate).toMatchObject({ id, end: "2026-06-30", endReason: "body_closed" });
    const { bodies } = await vault.call("bodies.organisation", { asOf: "2026-07-01" });
    expect(bodies.map(({ name }) => name)).not.toContain("Collage");
  });

  it("hand a seat over in one action, and refuse two in it", async () => {
    vault = await openTestVault({ now });
    const bureau = await open(named("Trésorerie"));
    const fields = { ...emptyRole("treasurer"), seatsAtLeast: 1, seatsAtMost: 1 };
    const { id: role } = await vault.call("bodies.addRole", { body: bureau, fields });
    const [lise, omar] = [await someone("Lise"), await someone("Omar")];
    const first = await vault.call(
      "mandates.give",
      MandateFields.parse(aMandate(lise, role, { start: from })),
    );
    const second = MandateFields.parse(aMandate(omar, role, { start: "2026-03-25" }));
    await expect(vault.call("mandates.give", second)).rejects.toMatchObject({
      code: "mandates.no_seat",
      params: { day: "2026-03-25", people: "Lise Le Dû", endsOn: "2026-03-24" },
    });
    await vault.call("mandates.handOver", {
      id: first.id,
      to: omar,
      from: "2026-03-25",
      plannedEnd: null,
      designation: "consent",
      source: NO_SOURCE,
    });
    const held = await vault.call("mandates.ofRole", { role });
    expect(held.map(({ holder, start, end }) => [holder.givenName, start, end])).toEqual([
      ["Omar", "2026-03-25", null],
      ["Lise", from, "2026-03-24"],
    ]);
  });

  it("keep somebody who holds one, and a kind that is in use", async () => {
    vault = await openTestVault({ now });
    const { id: kind } = await vault.call("bodies.addKind", { name: "Pirogue" });
    const body = await open(named("Quatre", { kind }), ["member"]);
    await expect(vault.call("bodies.removeKind", { id: kind })).rejects.toMatchObject({
      code: "bodies.kind_in_use",
      params: { kind: "Pirogue", count: 1 },
    });
    const raft = await vault.call("bodies.addKind", { name: "Radeau" });
    const scope = { ...EVERY_BODY, kind: raft.id };
    const terms = { kind: "temporary", scope, until: "2026-12-31" } as const;
    await vault.call("rules.add", aRule(terms));
    await expect(vault.call("bodies.removeKind", { id: raft.id })).rejects.toMatchObject({
      code: "bodies.kind_in_rules",
      params: { kind: "Radeau", count: 1 },
    });
    const zoe = await someone("Zoé");
    await vault.call(
      "mandates.give",
      MandateFields.parse(aMandate(zoe, await roleOf(body, "member"))),
    );
    await expect(vault.call("people.remove", { id: zoe })).rejects.toMatchObject({
      code: "people.holds_mandate",
      params: { title: "member", body: "Quatre" },
    });
    await expect(vault.call("bodies.remove", { id: body })).rejects.toMatchObject({
      code: "bodies.in_use",
    });
  });
});
