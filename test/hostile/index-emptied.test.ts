import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import type { RawDb } from "#main/vault/db/handles.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { asStranger, leftAlone, type LeftAlone } from "#test/helpers/stranger.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { paragraph } from "#test/integration/publication/builders.ts";

const SAYS =
  "Maëlle Le Goff, maelle@exemple.fr, 06 12 34 56 78, habite au 12 rue des Lilas, à Quimper.";

/** A closed vault with somebody, and a public item that says all that reaches her. */
async function aTellingVault(): Promise<LeftAlone & { meetingId: string }> {
  let meetingId = "";
  const left = await leftAlone(async (vault) => {
    await vault.call(
      "people.create",
      aPerson({
        givenName: "Maëlle",
        familyName: "Le Goff",
        emails: ["maelle@exemple.fr"],
        phones: ["06 12 34 56 78"],
        street: "12 rue des Lilas",
      }),
    );
    const made = await vault.call("meetings.create", {
      title: "Plénière",
      date: "2026-09-12",
      startsAt: null,
      endsAt: null,
      zone: "Europe/Paris",
      place: "",
      remote: "",
    });
    meetingId = made.meeting.id;
    const { itemId } = await vault.call("meetings.addItem", {
      meetingId,
      title: "Point public",
      confidentiality: "public",
    });
    await vault.call("meetings.saveMinutes", { itemId, version: 0, blocks: [paragraph(SAYS)] });
  });
  return { ...left, meetingId };
}

async function opened(path: string): Promise<TestVault> {
  const vault = new TestVault({
    printPdf: (html) => Promise.resolve(Buffer.from(`%PDF ${html}`, "utf8")),
  });
  await vault.call("vault.open", { vault: vault.grant(path), passphrase: PASSPHRASE });
  return vault;
}

async function publish(vault: TestVault, meetingId: string) {
  const folder = tempFolder();
  const result = await vault.result("publication.publish", {
    meetingId,
    nameStyle: "role",
    language: "fr",
    folder: vault.grant(folder),
  });
  return { result, files: readdirSync(folder).length };
}

const differs = (index: string) => ({
  result: { ok: false, error: { code: "publication.index_differs", params: { index } } },
  files: 0,
});

const EMPTIED: readonly [string, string][] = [
  ["person_email", "DELETE FROM person_email"],
  ["person_phone", "DELETE FROM person_phone"],
  ["person_street", "INSERT INTO person_street (person_street) VALUES ('delete-all')"],
  ["person_search", "INSERT INTO person_search (person_search) VALUES ('delete-all')"],
  ["person", `UPDATE person SET name_key = 'quelqu un' || char(31) || 'd autre'`],
];

it.each(EMPTIED)(
  "publishes nothing with %s emptied by somebody with the key",
  async (index, sql) => {
    const left = await aTellingVault();
    asStranger(left, (db: RawDb) => db.exec(sql));
    const vault = await opened(left.path);
    expect(await publish(vault, left.meetingId)).toEqual(differs(index));
    await vault.close();
  },
);

it("publishes with the indexes as they are, and without a second look until another process writes", async () => {
  const left = await aTellingVault();
  const vault = await opened(left.path);
  expect(await publish(vault, left.meetingId)).toMatchObject({ result: { ok: true }, files: 3 });
  await vault.call("people.create", aPerson({ emails: ["noor@exemple.fr"] }));
  expect(await publish(vault, left.meetingId)).toMatchObject({ result: { ok: true }, files: 3 });
  asStranger(left, (db) => db.exec("DELETE FROM person_email"));
  expect(await publish(vault, left.meetingId)).toEqual(differs("person_email"));
  await vault.close();
});

it("loses no street that is written again as it was, one by one or by an import", async () => {
  const { path } = await leftAlone(async (vault) => {
    const { person } = await vault.call("people.create", aPerson({ street: "12 rue des Lilas" }));
    await vault.call("people.markChecked", { id: person.id });
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
    await vault.call("people.update", { id: person.id, patch: { street: "13 rue des Lilas" } });
    await vault.session.vault.commands.run({ name: "people.update" }, async ({ raw }) => {
      raw.exec("UPDATE person SET street = '13 rue des Lilas', notes = 'x'");
    });
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
    await vault.call("people.update", { id: person.id, patch: { street: "" } });
    await vault.call("people.update", { id: person.id, patch: { street: "14 rue des Lilas" } });
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
  });
  expect(path).not.toBe("");
});
