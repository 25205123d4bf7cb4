import { describe, expect, it } from "vitest";
import { emptyPerson } from "#shared/domain/people/person-fields.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-11-20T10:00:00Z");
const someone = "01936f5e-0000-7000-8000-000000000000";

describe("a person", () => {
  it("is created, read, changed and put back by an undo", async () => {
    const vault = await openTestVault({ now });
    const { person, seq } = await vault.call(
      "people.create",
      aPerson({
        givenName: "Anaïg",
        familyName: "L’Helgouac’h",
        pronoun: "elle",
        emails: ["anaig@example.org"],
        phones: ["06 12 34 56 78"],
        street: "3, rue du Port",
        postcode: "29200",
        town: "Brest",
        notes: "parle breton 🦊\n",
      }),
    );
    expect(person).toEqual({
      ...emptyPerson(),
      id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      givenName: "Anaïg",
      familyName: "L’Helgouac’h",
      pronoun: "elle",
      emails: ["anaig@example.org"],
      phones: ["06 12 34 56 78"],
      street: "3, rue du Port",
      postcode: "29200",
      town: "Brest",
      notes: "parle breton 🦊\n",
      createdAt: "2026-11-20T10:00:00.000Z",
      memberships: [],
      consents: [],
      toCheck: [],
    });
    expect(await vault.call("people.get", { id: person.id })).toEqual(person);

    const changed = await vault.call("people.update", {
      id: person.id,
      patch: { town: "Lannion", emails: [] },
    });
    expect(changed).toEqual({
      seq: seq + 1,
      person: { ...person, town: "Lannion", emails: [] },
    });
    await vault.call("journal.undo", { seq: changed.seq });
    expect(await vault.call("people.get", { id: person.id })).toEqual(person);
    expect(vault.changes).toContainEqual(["people", "journal"]);
  });

  it("comes with a first status and a consent, undone with them", async () => {
    const vault = await openTestVault({ now });
    const { person, seq } = await vault.call("people.create", {
      ...aPerson(),
      membership: { status: "adherent", start: "2026-11-01" },
      consentGivenOn: "2026-11-20",
    });
    expect(person.memberships).toEqual([
      {
        id: expect.any(String) as string,
        status: "adherent",
        start: "2026-11-01",
        end: null,
      },
    ]);
    expect(person.consents).toEqual([
      { id: expect.any(String) as string, givenOn: "2026-11-20", withdrawnOn: null },
    ]);
    await vault.call("journal.undo", { seq });
    expect(await vault.call("people.outline", { filter: {}, sort: "name" })).toEqual({
      count: 0,
      cursors: [],
    });
  });

  it("keeps one of their names at least", async () => {
    const vault = await openTestVault();
    expect(
      await vault.result("people.create", aPerson({ givenName: " ", familyName: "" })),
    ).toEqual({
      ok: false,
      error: { code: "ipc.malformed", fields: [{ path: "familyName", code: "name_required" }] },
    });
    const { person } = await vault.call("people.create", aPerson({ givenName: "" }));
    expect(
      await vault.result("people.update", { id: person.id, patch: { familyName: "" } }),
    ).toEqual({ ok: false, error: { code: "people.name_required" } });
    expect(await vault.call("people.get", { id: person.id })).toEqual(person);
  });

  it("is removed with statuses and consents, and comes back with them", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call("people.create", aPerson());
    const period = { start: "2024-01-01", end: null };
    await vault.call("people.addMembership", {
      personId: person.id,
      status: "adherent",
      ...period,
    });
    const full = await vault.call("people.giveConsent", {
      personId: person.id,
      givenOn: "2024-01-02",
    });
    const { seq } = await vault.call("people.remove", { id: person.id });
    expect(await vault.result("people.get", { id: person.id })).toEqual({
      ok: false,
      error: { code: "people.not_found" },
    });
    await vault.call("journal.undo", { seq });
    expect(await vault.call("people.get", { id: person.id })).toEqual(full.person);
    const found = await vault.call("people.suggest", { query: "bri an", limit: 5 });
    expect(found.map((one) => one.id)).toEqual([person.id]);
  });

  it("cannot be removed once they attended a meeting", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call("people.create", aPerson());
    const { meeting } = await vault.call("meetings.create", {
      title: "Plénière",
      date: "2026-11-20",
      startsAt: null,
      endsAt: null,
      zone: "Europe/Paris",
      place: "",
      remote: "",
    });
    await vault.call("meetings.setAttendance", {
      meetingId: meeting.id,
      personId: person.id,
      kind: "present",
    });
    expect(await vault.result("people.remove", { id: person.id })).toEqual({
      ok: false,
      error: { code: "people.attended_meetings", params: { count: 1 } },
    });
  });

  it("is not found under an unknown identifier, by any method", async () => {
    const vault = await openTestVault();
    const notFound = { ok: false, error: { code: "people.not_found" } };
    const period = { start: "2024-01-01", end: null };
    const results = await Promise.all([
      vault.result("people.get", { id: someone }),
      vault.result("people.update", { id: someone, patch: {} }),
      vault.result("people.remove", { id: someone }),
      vault.result("people.addMembership", { personId: someone, status: "elected", ...period }),
      vault.result("people.updateMembership", { id: someone, ...period }),
      vault.result("people.removeMembership", { id: someone }),
      vault.result("people.giveConsent", { personId: someone, givenOn: "2024-01-01" }),
      vault.result("people.withdrawConsent", { personId: someone, withdrawnOn: "2024-01-01" }),
    ]);
    expect(results).toEqual(results.map(() => notFound));
  });
});

describe("statuses", () => {
  it("are several at once, never twice the same on a day", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call("people.create", aPerson());
    const add = (status: "adherent" | "elected", start: string, end: string | null) =>
      vault.result("people.addMembership", { personId: person.id, status, start, end });
    expect(await add("adherent", "2023-01-01", "2024-01-01")).toMatchObject({ ok: true });
    expect(await add("elected", "2023-06-01", null)).toMatchObject({ ok: true });
    expect(await add("adherent", "2024-01-01", null)).toMatchObject({ ok: true });
    expect(await add("adherent", "2023-05-01", "2023-06-01")).toEqual({
      ok: false,
      error: { code: "people.status_overlap" },
    });
    expect(await add("adherent", "2022-02-01", "2022-01-01")).toEqual({
      ok: false,
      error: { code: "people.end_before_start" },
    });
    const { memberships } = await vault.call("people.get", { id: person.id });
    expect(memberships.map(({ status, start, end }) => ({ status, start, end }))).toEqual([
      { status: "adherent", start: "2024-01-01", end: null },
      { status: "elected", start: "2023-06-01", end: null },
      { status: "adherent", start: "2023-01-01", end: "2024-01-01" },
    ]);

    const current = memberships[0];
    const id = current?.id ?? "";
    expect(
      await vault.result("people.updateMembership", { id, start: "2023-12-31", end: null }),
    ).toEqual({ ok: false, error: { code: "people.status_overlap" } });
    const ended = await vault.call("people.updateMembership", {
      id,
      start: "2024-01-01",
      end: "2025-01-01",
    });
    expect(ended.person.memberships[0]).toEqual({ ...current, end: "2025-01-01" });
    const removed = await vault.call("people.removeMembership", { id });
    expect(removed.person.memberships.map((held) => held.id)).toEqual(
      memberships.slice(1).map((held) => held.id),
    );
  });
});

describe("consent", () => {
  it("is given once, withdrawn once, and keeps its history", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call("people.create", aPerson());
    const give = (givenOn: string) =>
      vault.result("people.giveConsent", { personId: person.id, givenOn });
    const withdraw = (withdrawnOn: string) =>
      vault.result("people.withdrawConsent", { personId: person.id, withdrawnOn });

    expect(await withdraw("2024-01-01")).toEqual({
      ok: false,
      error: { code: "people.no_consent" },
    });
    expect(await give("2024-01-10")).toMatchObject({ ok: true });
    expect(await give("2024-02-01")).toEqual({
      ok: false,
      error: { code: "people.already_consented" },
    });
    expect(await withdraw("2024-01-09")).toEqual({
      ok: false,
      error: { code: "people.end_before_start" },
    });
    expect(await withdraw("2024-05-01")).toMatchObject({ ok: true });
    expect(await give("2024-09-01")).toMatchObject({ ok: true });
    const { consents } = await vault.call("people.get", { id: person.id });
    expect(consents.map(({ givenOn, withdrawnOn }) => ({ givenOn, withdrawnOn }))).toEqual([
      { givenOn: "2024-09-01", withdrawnOn: null },
      { givenOn: "2024-01-10", withdrawnOn: "2024-05-01" },
    ]);
  });
});
