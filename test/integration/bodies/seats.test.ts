import { expect, it } from "vitest";
import { MandateFields, type Mandate } from "#shared/domain/bodies/mandate.ts";
import { emptyRole } from "#shared/domain/bodies/role.ts";
import { aMandate } from "#test/fixtures/bodies/organisation.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { giveRole, openBody } from "#test/helpers/bodies.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-06-15T10:00:00Z");

const someone = async (vault: TestVault, givenName: string) =>
  (await vault.call("people.create", aPerson({ givenName, familyName: "Le Dû" }))).person.id;

async function oneSeat() {
  const vault = await openTestVault({ now });
  const fields = { title: "treasurer", seatsAtMost: 1 } as const;
  const { id, role } = await openBody(vault, "Trésorerie", [fields, "member"]);
  const [lise, omar] = [await someone(vault, "Lise"), await someone(vault, "Omar")];
  const treasurer = role("treasurer");
  const held = async () =>
    (await vault.call("mandates.ofRole", { role: treasurer })).map(
      ({ holder, start, end, endReason }) => [holder.givenName, start, end, endReason],
    );
  return { vault, id, treasurer, member: role("member"), lise, omar, held };
}

const of = (person: string, role: string, fields: Partial<Mandate>) =>
  MandateFields.parse(aMandate(person, role, fields));

it("room is made and a seat given in one command, undone as one", async () => {
  const { vault, treasurer, member, lise, omar, held } = await oneSeat();
  const first = await giveRole(vault, lise, treasurer, { start: "2026-01-01" });
  const given = of(omar, treasurer, { start: "2026-06-15" });
  const room = [{ mandate: first, on: "2026-06-14" }];
  const before = [["Lise", "2026-01-01", null, null]];
  const refusals = [
    { ...given, room: [{ mandate: first, on: "2026-06-15" }], code: "mandates.no_seat" },
    {
      ...given,
      room: [{ mandate: first, on: "2025-12-31" }],
      code: "mandates.ends_before_it_starts",
    },
    { ...given, room, start: "2023-01-01", code: "mandates.outside_body" },
    { ...given, room, role: member, code: "mandates.not_found" },
    {
      ...given,
      room: [...room, { mandate: lise, on: "2026-06-14" }],
      code: "mandates.not_found",
    },
  ];
  for (const { code, ...input } of refusals) {
    await expect(vault.call("mandates.give", input)).rejects.toMatchObject({ code });
    expect(await held()).toEqual(before);
  }
  const { seq } = await vault.call("mandates.give", { ...given, room });
  expect(await held()).toEqual([
    ["Omar", "2026-06-15", null, null],
    ["Lise", "2026-01-01", "2026-06-14", "handed_over"],
  ]);
  await vault.call("journal.undo", { seq });
  expect(await held()).toEqual(before);

  const later = await giveRole(vault, omar, treasurer, { start: "2024-03-01", end: "2024-12-31" });
  const fields = of(omar, treasurer, { start: "2026-06-15" });
  const moved = await vault.call("mandates.update", { id: later, fields, room });
  expect(await held()).toEqual([
    ["Omar", "2026-06-15", null, null],
    ["Lise", "2026-01-01", "2026-06-14", "handed_over"],
  ]);
  await vault.call("journal.undo", { seq: moved.seq ?? 0 });
  expect(await held()).toEqual([...before, ["Omar", "2024-03-01", "2024-12-31", null]]);
});

it("an undo gives nobody a seat that somebody else has by now, nor the same one twice", async () => {
  const { vault, treasurer, lise, omar, held } = await oneSeat();
  const id = await giveRole(vault, lise, treasurer, { start: "2026-01-01" });
  const end = { on: "2026-06-14", reason: "resigned" as const, note: "" };
  const ended = await vault.call("mandates.end", { id, ...end });
  const given = await vault.call("mandates.give", of(omar, treasurer, { start: "2026-06-15" }));
  const there = await held();
  await expect(vault.call("journal.undo", { seq: ended.seq })).rejects.toMatchObject({
    code: "bodies.seats_taken",
    params: { day: "2026-06-15", seats: 1 },
  });
  expect(await held()).toEqual(there);

  // As many seats as there are people, and back to fewer.
  const more = { ...emptyRole("treasurer"), seatsAtMost: 2 };
  const { seq } = await vault.call("bodies.updateRole", { id: treasurer, fields: more });
  await vault.call("journal.undo", { seq: ended.seq });
  await expect(vault.call("journal.undo", { seq: seq ?? 0 })).rejects.toMatchObject({
    code: "bodies.seats_taken",
    params: { day: "2026-06-15", seats: 1 },
  });
  const again = await vault.call("mandates.end", { id, ...end });
  await vault.call("mandates.give", of(lise, treasurer, { start: "2026-09-01" }));
  await expect(vault.call("journal.undo", { seq: again.seq })).rejects.toMatchObject({
    code: "mandates.held_already",
    params: { day: "2026-09-01" },
  });
  // What nothing stands in the way of is undone.
  await vault.call("journal.undo", { seq: given.seq });
  expect((await held()).map(([name]) => name)).toEqual(["Lise", "Lise"]);
});
