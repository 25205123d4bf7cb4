import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import type { MeetingFields } from "#shared/domain/meetings/meeting.ts";

let vault: TestVault;
beforeEach(async () => {
  vault = await openTestVault();
});
afterEach(() => vault.close());

const plenary: MeetingFields = {
  title: "Plénière de rentrée",
  date: "2026-09-12",
  startsAt: "20:30",
  endsAt: "00:15",
  zone: "Europe/Paris",
  place: "Salle des fêtes",
  remote: "",
  body: null,
};

const paragraph = (text: string): RichBlock => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});
const decision = (text: string): RichBlock => ({
  type: "decision",
  content: [{ type: "text", text }],
});
const action = (text: string): RichBlock => ({
  type: "action",
  attrs: { ownerId: null, ownerLabel: "", due: null, done: false },
  content: [{ type: "text", text }],
});

async function meetingWithItem() {
  const { meeting } = await vault.call("meetings.create", plenary);
  const { itemId } = await vault.call("meetings.addItem", {
    meetingId: meeting.id,
    title: "Budget",
    confidentiality: "public",
  });
  return { meetingId: meeting.id, itemId };
}

async function newPerson(givenName: string, familyName: string): Promise<string> {
  const { person } = await vault.call("people.create", aPerson({ givenName, familyName }));
  return person.id;
}

/** Rows that the last entry changed, whatever they are. */
function lastChanges(): number {
  const row = vault.context.rawRead
    .prepare<[], { n: number }>(
      "SELECT last_change - first_change + 1 AS n FROM journal_entry ORDER BY seq DESC LIMIT 1",
    )
    .get();
  return row?.n ?? 0;
}

describe("a meeting", () => {
  it("is found again as it was made, past midnight included", async () => {
    const { meeting } = await vault.call("meetings.create", plenary);
    expect(await vault.call("meetings.get", { id: meeting.id })).toEqual({
      ...plenary,
      id: meeting.id,
      bodyName: "",
      attendance: [],
      items: [],
      publishedAt: null,
    });
  });

  it("refuses an end before its start, made or changed", async () => {
    const wrong = { ...plenary, startsAt: "14:00", endsAt: "12:00" };
    expect(await vault.result("meetings.create", wrong)).toEqual({
      ok: false,
      error: { code: "meetings.end_before_start" },
    });
    const { meeting } = await vault.call("meetings.create", { ...plenary, endsAt: null });
    expect(
      await vault.result("meetings.update", { id: meeting.id, patch: { endsAt: "20:30" } }),
    ).toEqual({ ok: false, error: { code: "meetings.end_before_start" } });
  });

  it("changes by field, and an unchanged one writes nothing", async () => {
    const { meeting } = await vault.call("meetings.create", plenary);
    const changed = await vault.call("meetings.update", {
      id: meeting.id,
      patch: { place: "", remote: "https://visio.example/plenum" },
    });
    expect(changed.meeting).toEqual({
      ...meeting,
      place: "",
      remote: "https://visio.example/plenum",
    });
    const again = await vault.call("meetings.update", { id: meeting.id, patch: { place: "" } });
    expect(again.seq).toBeNull();
  });

  it("comes in the list newest first, with what it holds, page after page", async () => {
    const { meetingId, itemId } = await meetingWithItem();
    const person = await newPerson("Awa", "Diallo");
    await vault.call("meetings.setAttendance", { meetingId, personId: person, kind: "present" });
    await vault.call("meetings.saveMinutes", {
      itemId,
      version: 0,
      blocks: [paragraph("Échanges."), decision("On loue la salle."), action("Réserver.")],
    });
    const older = await vault.call("meetings.create", { ...plenary, date: "2026-08-30" });
    const rows = await vault.call("meetings.list", { before: null });
    expect(rows).toEqual([
      {
        id: meetingId,
        title: plenary.title,
        date: "2026-09-12",
        startsAt: "20:30",
        place: "Salle des fêtes",
        bodyName: "",
        presentCount: 1,
        itemCount: 1,
        decisionCount: 1,
        actionCount: 1,
        publishedAt: null,
      },
      {
        id: older.meeting.id,
        title: plenary.title,
        date: "2026-08-30",
        startsAt: "20:30",
        place: "Salle des fêtes",
        bodyName: "",
        presentCount: 0,
        itemCount: 0,
        decisionCount: 0,
        actionCount: 0,
        publishedAt: null,
      },
    ]);
    expect(
      await vault.call("meetings.list", { before: { date: "2026-09-12", id: meetingId } }),
    ).toEqual([rows[1]]);
  });

  it("goes with all that it holds, and comes back with one undo", async () => {
    const { meetingId, itemId } = await meetingWithItem();
    const personId = await newPerson("Awa", "Diallo");
    await vault.call("meetings.setAttendance", { meetingId, personId, kind: "excused" });
    await vault.call("meetings.saveMinutes", { itemId, version: 0, blocks: [paragraph("Dit.")] });
    const before = await vault.call("meetings.get", { id: meetingId });
    const { seq } = await vault.call("meetings.remove", { id: meetingId });
    expect(await vault.result("meetings.get", { id: meetingId })).toEqual({
      ok: false,
      error: { code: "meetings.not_found" },
    });
    await vault.call("journal.undo", { seq });
    expect(await vault.call("meetings.get", { id: meetingId })).toEqual(before);
  });
});

describe("attendance", () => {
  it("is noted once a person, changed, and taken away", async () => {
    const { meeting } = await vault.call("meetings.create", plenary);
    const personId = await newPerson("Awa", "Diallo");
    const at = { meetingId: meeting.id, personId };
    await vault.call("meetings.setAttendance", { ...at, kind: "present" });
    const again = await vault.call("meetings.setAttendance", { ...at, kind: "present" });
    expect(again.seq).toBeNull();
    const changed = await vault.call("meetings.setAttendance", { ...at, kind: "excused" });
    expect(changed.meeting.attendance).toEqual([
      { personId, givenName: "Awa", familyName: "Diallo", kind: "excused" },
    ]);
    const gone = await vault.call("meetings.removeAttendance", at);
    expect(gone.meeting.attendance).toEqual([]);
  });

  it("refuses somebody who is not in the roster", async () => {
    const { meeting } = await vault.call("meetings.create", plenary);
    expect(
      await vault.result("meetings.setAttendance", {
        meetingId: meeting.id,
        personId: "01890000-0000-7000-8000-000000000000",
        kind: "present",
      }),
    ).toEqual({ ok: false, error: { code: "people.not_found" } });
  });
});

describe("the agenda", () => {
  it("keeps its order through additions and moves", async () => {
    const { meeting } = await vault.call("meetings.create", plenary);
    const ids = new Map<string, string>();
    for (const title of ["A", "B", "C", "D"]) {
      const added = await vault.call("meetings.addItem", {
        meetingId: meeting.id,
        title,
        confidentiality: "internal",
      });
      ids.set(title, added.itemId);
    }
    const moved = await vault.call("meetings.moveItem", { id: ids.get("D") ?? "", toIndex: 1 });
    expect(moved.meeting.items.map((item) => item.title)).toEqual(["A", "D", "B", "C"]);
    expect(lastChanges()).toBe(1);
    const changed = await vault.call("meetings.updateItem", {
      id: ids.get("B") ?? "",
      confidentiality: "confidential",
    });
    expect(changed.meeting.items.map((item) => item.confidentiality)).toEqual([
      "internal",
      "internal",
      "confidential",
      "internal",
    ]);
    const removed = await vault.call("meetings.removeItem", { id: ids.get("A") ?? "" });
    expect(removed.meeting.items.map((item) => item.title)).toEqual(["D", "B", "C"]);
  });
});

describe("minutes", () => {
  it("are stored whole and write one paragraph when one is typed in", async () => {
    const { meetingId, itemId } = await meetingWithItem();
    const evening = Array.from({ length: 200 }, (_, index) => paragraph(`Paragraphe ${index}.`));
    await vault.call("meetings.saveMinutes", { itemId, version: 0, blocks: evening });
    const typed = evening.with(100, paragraph("Paragraphe 100, complété."));
    const saved = await vault.call("meetings.saveMinutes", { itemId, version: 1, blocks: typed });
    expect(saved.version).toBe(2);
    expect(lastChanges()).toBe(2);
    const meeting = await vault.call("meetings.get", { id: meetingId });
    expect(meeting.items[0]).toEqual({
      id: itemId,
      title: "Budget",
      confidentiality: "public",
      version: 2,
      minutes: typed,
    });
  });

  it("write nothing when nothing changed", async () => {
    const { itemId } = await meetingWithItem();
    const blocks = [paragraph("Bonjour."), decision("Oui.")];
    await vault.call("meetings.saveMinutes", { itemId, version: 0, blocks });
    expect(await vault.call("meetings.saveMinutes", { itemId, version: 1, blocks })).toEqual({
      version: 1,
      seq: null,
    });
  });

  it("refuse a save based on an older version, and keep the newer text", async () => {
    const { meetingId, itemId } = await meetingWithItem();
    await vault.call("meetings.saveMinutes", { itemId, version: 0, blocks: [paragraph("Neuf.")] });
    expect(
      await vault.result("meetings.saveMinutes", {
        itemId,
        version: 0,
        blocks: [paragraph("Vieux.")],
      }),
    ).toEqual({ ok: false, error: { code: "meetings.stale_version" } });
    const meeting = await vault.call("meetings.get", { id: meetingId });
    expect(meeting.items[0]?.minutes).toEqual([paragraph("Neuf.")]);
  });
});

describe("drafts", () => {
  it("are kept by place, and the same text again writes nothing", async () => {
    const place = "people.new";
    const entries = () =>
      vault.context.rawRead.prepare("SELECT count(*) FROM journal_entry").pluck().get();
    expect(await vault.call("drafts.load", { place })).toEqual({ content: null });
    await vault.call("drafts.save", { place, content: "{}" });
    const before = entries();
    await vault.call("drafts.save", { place, content: "{}" });
    expect(entries()).toBe(before);
    await vault.call("drafts.save", { place, content: '{"a":1}' });
    expect(await vault.call("drafts.load", { place })).toEqual({ content: '{"a":1}' });
    await vault.call("drafts.clear", { place });
    expect(await vault.call("drafts.load", { place })).toEqual({ content: null });
  });
});

describe("the figures of the list", () => {
  it("are read from the index of decisions and actions", async () => {
    const plan = vault.context.rawRead
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT count(*) FROM agenda_item AS i
         CROSS JOIN minute_block AS b ON b.item = i.row WHERE i.meeting = 1 AND b.kind = 'action'`,
      )
      .all();
    expect(plan.map((step) => step.detail)).toEqual([
      "SEARCH i USING COVERING INDEX agenda_item_by_meeting (meeting=?)",
      "SEARCH b USING COVERING INDEX minute_block_by_kind (kind=? AND item=?)",
    ]);
  });
});
