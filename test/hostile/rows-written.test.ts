import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RawDb } from "#main/vault/db/handles.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { reopenTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { asStranger, leftAlone } from "#test/helpers/stranger.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { paragraph } from "#test/integration/publication/builders.ts";

interface Known {
  readonly personId: string;
  readonly meetingId: string;
}

/** A closed vault with one row of each kind, in which `sql` was run by somebody with the key. */
async function writtenIn(sql: string): Promise<{ vault: TestVault } & Known> {
  let known: Known = { personId: "", meetingId: "" };
  const left = await leftAlone(async (vault) => {
    const { person } = await vault.call("people.create", aPerson());
    await vault.call("people.addMembership", {
      personId: person.id,
      status: "adherent",
      start: "2026-01-01",
      end: null,
    });
    await vault.call("people.giveConsent", { personId: person.id, givenOn: "2026-02-01" });
    const { meeting } = await vault.call("meetings.create", {
      title: "Plénière",
      date: "2026-09-12",
      startsAt: "20:30",
      endsAt: null,
      zone: "Europe/Paris",
      place: "",
      remote: "",
    });
    const meetingId = meeting.id;
    await vault.call("meetings.setAttendance", { meetingId, personId: person.id, kind: "present" });
    const { itemId } = await vault.call("meetings.addItem", {
      meetingId,
      title: "Point",
      confidentiality: "public",
    });
    await vault.call("meetings.saveMinutes", {
      itemId,
      version: 0,
      blocks: [paragraph("Un mot.")],
    });
    known = { personId: person.id, meetingId };
  });
  asStranger(left, (db: RawDb) => {
    db.pragma("ignore_check_constraints = ON");
    db.exec(sql);
  });
  return { vault: await reopenTestVault(left.path), ...known };
}

async function said(vault: TestVault, { personId, meetingId }: Known) {
  const folder = tempFolder();
  const results = [
    await vault.result("people.get", { id: personId }),
    await vault.result("people.list", { filter: {}, sort: "name", after: null }),
    await vault.result("meetings.get", { id: meetingId }),
    await vault.result("meetings.list", { before: null }),
    await vault.result("publication.publish", {
      meetingId,
      nameStyle: "role",
      language: "fr",
      folder: vault.grant(folder),
    }),
  ];
  expect(readdirSync(folder)).toEqual([]);
  return results.flatMap((result) =>
    !result.ok && result.error.code === "vault.row_damaged" ? [result.error.params] : [],
  );
}

const LINK = "javascript:alert(1)";
const body = (block: unknown) => `UPDATE minute_block SET body = '${JSON.stringify(block)}'`;
const text = (marks: unknown) => ({
  type: "paragraph",
  content: [{ type: "text", text: "ici", marks }],
});

describe("a row that somebody with the key wrote is handed to nobody, and named, with", () => {
  it.each([
    ["a name as long as a book", "person", "UPDATE person SET given_name = hex(zeroblob(5000))"],
    ["a list of addresses that is none", "person", `UPDATE person SET emails = '{"a":1}'`],
    ["an address that is a sentence", "person", `UPDATE person SET emails = '["à qui veut"]'`],
    ["text where JSON should be", "minute_block", "UPDATE minute_block SET body = 'x'"],
    ["a status that nobody has", "membership", "UPDATE membership SET status = 'roi'"],
    ["a day that is none", "membership", "UPDATE membership SET start_on = '2026-99-99'"],
    ["consent given on no day", "consent", "UPDATE consent SET given_on = ''"],
    ["a date that is a path", "meeting", "UPDATE meeting SET date = '../../../etc'"],
    ["an hour that is markup", "meeting", `UPDATE meeting SET starts_at = '"><script>'`],
    ["a zone that is none", "meeting", "UPDATE meeting SET zone = 'Ici/Là'"],
    ["an attendance of no kind", "attendance", "UPDATE attendance SET kind = 'caché'"],
    ["no confidentiality", "agenda_item", "UPDATE agenda_item SET confidentiality = 'Public'"],
    [
      "a link of another scheme",
      "minute_block",
      body(text([{ type: "link", attrs: { href: LINK } }])),
    ],
    [
      "a heading of no level",
      "minute_block",
      body({ type: "heading", attrs: { level: '1"><b>' } }),
    ],
    [
      "a list that starts with markup",
      "minute_block",
      body({ type: "orderedList", attrs: { start: '1"><b>' }, content: [] }),
    ],
    ["an id that is too short", "agenda_item", "UPDATE agenda_item SET id = x'00'"],
  ])("%s", async (_what, table, sql) => {
    const { vault, ...known } = await writtenIn(sql);
    const damaged = await said(vault, known);
    const isNamed = damaged.length > 0 && damaged.every((params) => params?.["table"] === table);
    expect([damaged, isNamed]).toEqual([damaged, true]);
    const { findings } = await vault.call("vault.verify", {});
    expect(findings).toContainEqual({
      place: "rows",
      at: expect.stringMatching(new RegExp(`^${table} [0-9A-F]+$`, "u")) as string,
      problem: "malformed",
    });
  });
});

it("a row is named by its id, also where what was asked for does not give it", async () => {
  const { vault, ...known } = await writtenIn("UPDATE person SET family_name = hex(zeroblob(500))");
  const damaged = await vault.result("people.get", { id: known.personId });
  expect(damaged).toEqual({
    ok: false,
    error: { code: "vault.row_damaged", params: { table: "person", id: known.personId } },
  });
});

it("rows as Greffe writes them are no damage", async () => {
  const { vault, ...known } = await writtenIn("SELECT 1");
  expect(await said(vault, known)).toEqual([]);
  expect((await vault.call("vault.verify", {})).findings).toEqual([]);
});
