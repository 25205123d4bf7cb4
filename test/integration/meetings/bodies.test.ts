import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MeetingFields } from "#shared/domain/meetings/meeting.ts";
import { giveRole, openBody } from "#test/helpers/bodies.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const night: MeetingFields = {
  title: "Point du mois",
  date: "2026-11-05",
  startsAt: null,
  endsAt: null,
  zone: "Europe/Paris",
  place: "",
  remote: "",
  body: null,
};

let vault: TestVault;
beforeEach(async () => {
  vault = await openTestVault();
});
afterEach(() => vault.close());

async function someone(givenName: string): Promise<string> {
  const { person } = await vault.call("people.create", aPerson({ givenName, familyName: "Le Dû" }));
  return person.id;
}

describe("a meeting of a body", () => {
  it("is told by the body's name on its day, whatever it is called since", async () => {
    const { id: press } = await openBody(vault, "Presse", []);
    const { meeting } = await vault.call("meetings.create", { ...night, body: press });
    const { bodies } = await vault.call("bodies.organisation", { asOf: night.date });
    expect(bodies.map(({ name }) => name)).toEqual(["Presse"]);
    const { body } = await vault.call("bodies.get", { id: press, asOf: night.date });
    await vault.call("bodies.change", {
      id: press,
      state: null,
      from: "2026-11-20",
      fields: { ...body.states[0], name: "Médias" } as (typeof body.states)[0],
      source: { decision: null, text: "", date: null },
    });
    expect(meeting).toMatchObject({ body: press, bodyName: "Presse" });
    expect(await vault.call("meetings.list", { before: null })).toMatchObject([
      { id: meeting.id, bodyName: "Presse" },
    ]);
    const moved = await vault.call("meetings.update", {
      id: meeting.id,
      patch: { date: "2026-11-21" },
    });
    expect(moved.meeting.bodyName).toBe("Médias");
    expect(await vault.result("bodies.remove", { id: press })).toMatchObject({
      error: { code: "bodies.in_use" },
    });
    await vault.call("meetings.remove", { id: meeting.id });
  });

  it("may be given one later, which the journal tells by its name, and undo takes back", async () => {
    const { id: bureau } = await openBody(vault, "Bureau", []);
    const { meeting } = await vault.call("meetings.create", night);
    const { seq } = await vault.call("meetings.update", {
      id: meeting.id,
      patch: { body: bureau },
    });
    const entry = await vault.call("journal.entry", { seq: seq ?? 0 });
    expect(entry.records).toMatchObject([
      {
        fields: [{ field: "meeting.body", before: null, after: { kind: "text", text: "Bureau" } }],
      },
    ]);
    await vault.call("journal.undo", { seq: seq ?? 0 });
    const undone = await vault.call("meetings.get", { id: meeting.id });
    expect([undone.body, undone.bodyName]).toEqual([null, ""]);
    const unknown = "0190a1b2-0000-7000-8000-000000000000";
    expect(
      await vault.result("meetings.update", { id: meeting.id, patch: { body: unknown } }),
    ).toMatchObject({ error: { code: "bodies.not_found" } });
    expect(await vault.result("meetings.invite", { meetingId: meeting.id })).toMatchObject({
      error: { code: "meetings.no_body" },
    });
    await vault.call("meetings.remove", { id: meeting.id });
  });

  it("invites its members of that day who are not noted yet, in one entry that is undone whole", async () => {
    const circle = await openBody(vault, "Terrain", ["referent", "member"]);
    const [ana, bo, cid, dora] = [
      await someone("Ana"),
      await someone("Bo"),
      await someone("Cid"),
      await someone("Dora"),
    ];
    await giveRole(vault, cid, circle.role("referent"));
    await giveRole(vault, cid, circle.role("member"));
    await giveRole(vault, bo, circle.role("member"));
    await giveRole(vault, ana, circle.role("member"));
    await giveRole(vault, dora, circle.role("member"), { end: "2026-11-04" });
    const { meeting } = await vault.call("meetings.create", { ...night, body: circle.id });
    const meetingId = meeting.id;
    await vault.call("meetings.setAttendance", { meetingId, personId: bo, kind: "excused" });
    const kinds = async () =>
      (await vault.call("meetings.get", { id: meetingId })).attendance.map(
        ({ givenName, kind }) => `${givenName} ${kind}`,
      );
    const { seq, invited } = await vault.call("meetings.invite", { meetingId });
    expect(invited).toBe(2);
    expect(await kinds()).toEqual(["Bo excused", "Ana invited", "Cid invited"]);
    const entry = await vault.call("journal.entry", { seq: seq ?? 0 });
    expect(entry.entry.subject.values).toEqual({
      done: { kind: "counts", counts: [{ text: "attendance.added", count: 2 }] },
    });
    expect(await vault.call("meetings.invite", { meetingId })).toMatchObject({
      seq: null,
      invited: 0,
    });
    // Who is invited was not there until somebody says so.
    const [row] = await vault.call("meetings.list", { before: null });
    expect(row?.presentCount).toBe(0);
    await vault.call("journal.undo", { seq: seq ?? 0 });
    expect(await kinds()).toEqual(["Bo excused"]);
  });

  it("is asked of a body by its cadence, from when it met", async () => {
    const cadence = { every: "weeks", weeks: 4 } as const;
    const pole = await openBody(vault, "Pôle écoles", []);
    const group = await openBody(vault, "Cantine", [], {
      parent: pole.id,
      cadence,
      from: "2026-09-01",
    });
    const asked = async (on: string, but: string | null = null) =>
      (await vault.call("meetings.bodies", { on, but })).find(({ id }) => id === group.id);
    expect(await asked("2026-08-31")).toBeUndefined();
    const { meeting } = await vault.call("meetings.create", { ...night, body: group.id });
    expect(await asked("2026-11-10")).toEqual({
      id: group.id,
      name: "Cantine",
      above: ["Pôle écoles"],
      hasParts: false,
      rhythm: { cadence, last: "2026-11-05", due: "2026-12-03" },
    });
    expect((await asked("2026-11-10", meeting.id))?.rhythm).toEqual({
      cadence,
      last: null,
      due: "2026-09-29",
    });
  });
});
