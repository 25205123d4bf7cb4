import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { aMeeting, attach, bytesOf, copyOfDocument } from "#test/helpers/attachments.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";

/** Every row of every table, but of what only the engine derives. */
function allRows(vault: TestVault): Record<string, unknown[]> {
  const db = vault.context.rawRead;
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .all();
  return Object.fromEntries(
    tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY 1`).all()]),
  );
}

it("the laptop lost, one backup on a stick gives back every row and document on a blank machine", async () => {
  const lost = await openTestVault();
  for (const familyName of ["Le Goff", "Le Bris", "Kerloch"]) {
    await lost.call("people.create", aPerson({ familyName }));
  }
  const meetingId = await aMeeting(lost);
  const bytes = bytesOf(200_000);
  const { id } = await attach(lost, meetingId, "scan.pdf", bytes);
  const stick = tempFolder();
  const rows = allRows(lost);
  const { fileName } = await lost.call("backup.make", { folder: lost.grant(stick) });
  await lost.close();

  const blank = new TestVault({});
  const opener = { kind: "passphrase" as const, passphrase: PASSPHRASE };
  const file = join(tempFolder(), "renommé.greffe-backup");
  copyFileSync(join(stick, fileName), file);
  await blank.call("backup.restore", {
    file: blank.grant(file),
    folder: blank.grant(tempFolder()),
    opener,
  });
  await blank.call("backup.openRestored", { opening: opener });
  expect(allRows(blank)).toEqual(rows);
  expect((await copyOfDocument(blank, id)).equals(bytes)).toBe(true);
  expect(await blank.call("vault.verify", {})).toMatchObject({ findings: [] });
  await blank.close();
}, 60_000);
