import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newId } from "#main/vault/db/ids.ts";
import type { JournalFilter } from "#shared/domain/journal/page.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { isFinal } from "#shared/domain/journal/undo.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";
import type { TestVault } from "#test/helpers/vault-in-process.ts";

const ALL: JournalFilter = { actor: null, place: null, from: null, until: null };
const celeste = aPerson({ givenName: "Céleste", familyName: "Cissé" });
const evening = {
  title: "Plénière d’automne",
  date: "2026-11-21",
  startsAt: "20:30",
  endsAt: null,
  zone: "Europe/Paris",
  place: "Salle du Chêne",
  remote: "",
};
const saying = (text: string) => ({
  id: newId(),
  type: "paragraph" as const,
  content: [{ type: "text" as const, text }],
});

async function page(vault: TestVault, filter: Partial<JournalFilter> = {}) {
  return vault.call("journal.page", { before: null, filter: { ...ALL, ...filter } });
}

/** The newest entry. */
async function newest(vault: TestVault) {
  const [line] = (await page(vault)).lines;
  if (line === undefined) throw new Error("nothing is in the journal");
  return line.entry;
}

interface Called {
  readonly id: string;
  readonly name: string;
  readonly isThere: boolean;
}

/** A subject of nouns alone: the one it is recognised by, then what that belongs to. */
function of(...[table, noun, parent, parentNoun]: [string?, Called?, string?, Called?]) {
  const nouns = [
    ...(noun === undefined ? [] : [{ table, ...noun }]),
    ...(parentNoun === undefined ? [] : [{ table: parent, ...parentNoun }]),
  ];
  return { nouns, fields: [], values: {} };
}

async function personAndMeeting(vault: TestVault) {
  const { person } = await vault.call("people.create", celeste);
  const { meeting } = await vault.call("meetings.create", evening);
  return {
    person: { id: person.id, name: "Céleste Cissé", isThere: true },
    meeting: { id: meeting.id, name: "Plénière d’automne", isThere: true },
  };
}

describe("the subject of an entry", () => {
  it("names the person, through every command on their record", async () => {
    const vault = await openTestVault();
    const { person } = await personAndMeeting(vault);
    await vault.call("people.update", {
      id: person.id,
      patch: { phones: ["06 00 00 00 01"], town: "Auterive" },
    });
    expect((await newest(vault)).subject).toEqual({
      ...of("person", person),
      fields: ["person.phones", "person.town"],
    });
    const added = await vault.call("people.addMembership", {
      personId: person.id,
      status: "adherent",
      start: "2026-01-01",
      end: null,
    });
    const status = {
      ...of("person", person),
      values: { status: { kind: "choice", choice: "people.statuses.adherent" } },
    };
    expect((await newest(vault)).subject).toEqual(status);
    const id = added.person.memberships[0]?.id ?? "";
    await vault.call("people.updateMembership", { id, start: "2026-02-01", end: null });
    expect((await newest(vault)).subject).toEqual(status);
    await vault.call("people.removeMembership", { id });
    expect((await newest(vault)).subject).toEqual(status);
    await vault.call("people.giveConsent", { personId: person.id, givenOn: "2026-01-01" });
    expect((await newest(vault)).subject).toEqual(of("person", person));
    await vault.call("people.withdrawConsent", { personId: person.id, withdrawnOn: "2026-02-01" });
    expect((await newest(vault)).subject).toEqual(of("person", person));
  });

  it("names somebody who is gone as they were called, whoever has their row since", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call("people.create", celeste);
    await vault.call("people.giveConsent", { personId: person.id, givenOn: "2026-01-01" });
    await vault.call("people.remove", { id: person.id });
    await vault.call("people.create", { ...celeste, givenName: "Bo", familyName: "Nouveau" });
    const { lines } = await page(vault);
    const gone = { id: person.id, name: "Céleste Cissé", isThere: false };
    expect(lines.slice(1, 4).map(({ entry }) => entry.subject)).toEqual([
      of("person", gone),
      of("person", gone),
      of("person", gone),
    ]);
  });

  it("names the meeting, who was there, and the item, even once all is removed", async () => {
    const vault = await openTestVault();
    const { person, meeting } = await personAndMeeting(vault);
    const attendance = { meetingId: meeting.id, personId: person.id };
    await vault.call("meetings.setAttendance", { ...attendance, kind: "present" });
    const attended = of("person", person, "meeting", meeting);
    const as = (kind: string) => ({
      ...attended,
      values: { kind: { kind: "choice", choice: `meetings.attendance.kinds.${kind}` } },
    });
    expect((await newest(vault)).subject).toEqual(as("present"));
    await vault.call("meetings.setAttendance", { ...attendance, kind: "excused" });
    expect((await newest(vault)).subject).toEqual(as("excused"));
    await vault.call("meetings.removeAttendance", attendance);
    expect((await newest(vault)).subject).toEqual(attended);
    const { itemId } = await vault.call("meetings.addItem", {
      meetingId: meeting.id,
      title: "Budget",
      confidentiality: "public",
    });
    const item = { id: itemId, name: "Budget", isThere: true };
    expect((await newest(vault)).subject).toEqual(of("agenda_item", item, "meeting", meeting));
    await vault.call("meetings.saveMinutes", { itemId, version: 0, blocks: [saying("On vote.")] });
    expect((await newest(vault)).subject).toEqual(of("agenda_item", item, "meeting", meeting));
    await vault.call("meetings.update", { id: meeting.id, patch: { place: "Ailleurs" } });
    expect((await newest(vault)).subject).toEqual({
      ...of("meeting", meeting),
      fields: ["meeting.place"],
    });
    await vault.call("meetings.remove", { id: meeting.id });
    const { lines } = await page(vault);
    const gone = { ...meeting, isThere: false };
    expect(lines[0]?.entry.subject).toEqual(of("meeting", gone));
    expect(lines[2]?.entry.subject).toEqual(
      of("agenda_item", { ...item, isThere: false }, "meeting", gone),
    );
  });

  it("counts an import, and says what an undo undid", async () => {
    const vault = await openTestVault();
    const path = join(tempFolder(), "personnes.csv");
    writeFileSync(path, "Nom,Prénom\nAubin,Camille\nBernon,Dan\n");
    const file = vault.grant(path);
    await vault.call("imports.run", {
      file,
      plan: {
        columns: ["familyName", "givenName"],
        format: { source: { kind: "text", separator: ",", encoding: "utf-8" }, header: [1] },
      },
    });
    expect((await newest(vault)).subject).toEqual({
      ...of(),
      values: { done: { kind: "counts", counts: [{ text: "person.added", count: 2 }] } },
    });
    await vault.call("vault.rename", { name: "Nouveau nom" });
    const { seq } = await vault.call("journal.undo", {
      seq: (await page(vault)).lines[0]?.entry.seq ?? 0,
    });
    expect((await newest(vault)).undoes).toEqual({
      seq: seq - 1,
      command: "vault.rename",
      name: "Nouveau nom",
    });
  });
});

describe("the page", () => {
  it("puts consecutive saves of one item on a line, told one by one on demand", async () => {
    const vault = await openTestVault();
    const { meeting } = await personAndMeeting(vault);
    const add = async (title: string) =>
      (
        await vault.call("meetings.addItem", {
          meetingId: meeting.id,
          title,
          confidentiality: "public",
        })
      ).itemId;
    const [budget, festival] = [await add("Budget"), await add("Festival")];
    const save = (itemId: string, version: number) =>
      vault.call("meetings.saveMinutes", { itemId, version, blocks: [saying(`${version}`)] });
    for (const version of [0, 1, 2]) {
      await save(budget, version);
      await vault.call("drafts.save", { place: "x", content: `${version}` });
    }
    await save(festival, 0);
    await save(budget, 3);
    const { lines, next } = await page(vault, { place: "meetings" });
    expect(next).toBeNull();
    expect(lines.map(({ entry, count, firstSeq }) => [entry.seq, count, firstSeq])).toEqual([
      [10, 1, 10],
      [9, 1, 9],
      [8, 3, 6],
      [5, 1, 5],
      [4, 1, 4],
      [3, 1, 3],
    ]);
    const saves = await vault.call("journal.list", { before: 9, after: 5, limit: 200 });
    expect(saves.map(({ seq }) => seq)).toEqual([8, 7, 6]);
  });

  it("follows itself without a gap, a line at most once", async () => {
    const vault = await openTestVault();
    for (let count = 0; count < 65; count += 1) {
      await vault.call("vault.rename", { name: `Nom ${count}` });
    }
    const first = await page(vault);
    const second = await vault.call("journal.page", { before: first.next, filter: ALL });
    const seqs = [...first.lines, ...second.lines].map(({ entry }) => entry.seq);
    expect(seqs).toEqual(Array.from({ length: 66 }, (_, index) => 66 - index));
    expect(second.next).toBeNull();
  });

  it("keeps what a filter asks: who, where (an undo where it acted), when", async () => {
    let now = Date.parse("2026-11-20T10:00:00Z");
    const vault = await openTestVault({ now: () => new Date(now) });
    await vault.call("people.create", celeste);
    now = Date.parse("2026-11-21T10:00:00Z");
    await vault.call("meetings.create", evening);
    await vault.call("journal.undo", { seq: 2 });
    const seqs = async (filter: Partial<JournalFilter>) =>
      (await page(vault, filter)).lines.map(({ entry }) => entry.seq);
    expect(await seqs({ place: "people" })).toEqual([4, 2]);
    expect(await seqs({ place: "meetings" })).toEqual([3]);
    expect(await seqs({ place: "vault" })).toEqual([1]);
    expect(await seqs({ place: "publication" })).toEqual([]);
    expect(await seqs({ from: "2026-11-21T00:00:00Z" })).toEqual([4, 3]);
    expect(await seqs({ until: "2026-11-21T00:00:00Z" })).toEqual([2, 1]);
    expect(await seqs({ actor: newId() })).toEqual([]);
    const [camille] = await vault.call("journal.people", {});
    expect(camille?.name).toBe("Camille Essai");
    expect(await seqs({ actor: camille?.id ?? "" })).toEqual([4, 3, 2, 1]);
  });
});

describe("an entry", () => {
  it("tells each field before and after, and that its seals hold", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call("people.create", celeste);
    await vault.call("people.update", { id: person.id, patch: { phones: ["06 00 00 00 01"] } });
    const shown = await vault.call("journal.entry", { seq: 3 });
    expect(shown).toMatchObject({ moreRows: 0, intact: true });
    expect(shown.hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(shown.records).toEqual([
      {
        key: person.id,
        act: "changed",
        name: "Céleste Cissé",
        fields: [
          {
            field: "person.phones",
            before: null,
            after: { kind: "list", items: ["06 00 00 00 01"] },
          },
        ],
      },
    ]);
    expect(await vault.result("journal.entry", { seq: 99 })).toMatchObject({
      error: { code: "journal.not_found" },
    });
  });

  it("says when its seal was broken", async () => {
    const vault = await openTestVault();
    await vault.call("people.create", celeste);
    const raw = vault.session.vault.store.rawWrite;
    raw.exec("UPDATE journal_change SET after = replace(after, 'Cissé', 'Autre') WHERE seq = 2");
    expect((await vault.call("journal.entry", { seq: 2 })).intact).toBe(false);
    expect((await vault.call("journal.entry", { seq: 1 })).intact).toBe(true);
  });
});

describe("an undo that cannot be", () => {
  it("writes nothing, and names the later entry that prevents it", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call("people.create", celeste);
    await vault.call("people.update", { id: person.id, patch: { town: "Auterive" } });
    expect(await vault.result("journal.undo", { seq: 2 })).toMatchObject({
      error: { code: "journal.depends", params: { later: 3 } },
    });
    const { entry } = await vault.call("journal.entry", { seq: 3 });
    expect(entry.command).toBe("people.update");
    expect((await vault.call("vault.status", {})).entries).toBe(3);
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
    await vault.call("journal.undo", { seq: 3 });
    await vault.call("journal.undo", { seq: 2 });
  });

  it("names what refers to a row that would go", async () => {
    const vault = await openTestVault();
    const { person, meeting } = await personAndMeeting(vault);
    const attendance = { meetingId: meeting.id, personId: person.id, kind: "present" as const };
    await vault.call("meetings.setAttendance", attendance);
    expect(await vault.result("journal.undo", { seq: 2 })).toMatchObject({
      error: { code: "journal.depends", params: { later: 4 } },
    });
    const { entry } = await vault.call("journal.entry", { seq: 4 });
    expect(entry.command).toBe("meetings.setAttendance");
  });

  it("is refused for what is final, as the window has it", async () => {
    const vault = await openTestVault();
    await vault.call("backup.changeSettings", { keep: 9 });
    const entries = await vault.call("journal.list", { before: null, limit: 2 });
    expect(entries.map(({ command }) => command)).toEqual(["vault.changeBackups", "vault.create"]);
    for (const { seq, command } of entries) {
      expect(isFinal(command)).toBe(true);
      expect(await vault.result("journal.undo", { seq })).toMatchObject({
        error: { code: "journal.not_undoable" },
      });
    }
  });
});
