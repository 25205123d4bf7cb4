import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { checkedRows } from "#shared/domain/imports/kept-report.ts";
import { aPlan as planOf } from "#test/fixtures/people/roster-file.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

const FILE = [
  "Prénom;Nom;E-mail;Tél.;Rôle",
  "Anne;Le Bris;anne@;06 xx;présidente",
  "Paul;Petit;paul@example.org;;",
].join("\n");
const plan = planOf(["givenName", "familyName", "email", "phone", "status"]);

async function importInto(vault: TestVault, text = FILE) {
  const path = join(tempFolder(), "personnes.csv");
  writeFileSync(path, text);
  return vault.call("imports.run", { file: vault.grant(path), plan });
}

async function leftIn(vault: TestVault, seq: number | null) {
  const kept = await vault.call("imports.report", { seq });
  return kept === null
    ? null
    : checkedRows(kept).flatMap(({ row, left }) => (left === null ? [] : [row.value]));
}

it("keeps what an import said, and what of it is to be checked still, as long as its entry", async () => {
  const vault = await openTestVault();
  expect(await vault.call("imports.report", { seq: null })).toBeNull();
  const { report, seq } = await importInto(vault);
  expect(await vault.call("imports.report", { seq })).toMatchObject({
    seq,
    file: "personnes.csv",
    undone: false,
    report,
  });
  expect(await leftIn(vault, null)).toEqual(["présidente", "anne@", "06 xx"]);

  const kept = await vault.call("imports.report", { seq });
  const [, mail, phone] = kept === null ? [] : checkedRows(kept);
  const id = mail?.row.personId ?? "";
  const patch = { emails: ["anne@example.org"] };
  if (mail?.left == null || phone?.left == null) throw new Error("nothing is to be checked");
  await vault.call("people.update", { id, patch, checked: mail.left.toCheck });
  expect(await leftIn(vault, seq)).toEqual(["présidente", "06 xx"]);
  await vault.call("people.markChecked", { id, checked: phone.left.toCheck });
  expect(await leftIn(vault, seq)).toEqual(["présidente"]);

  // An import that changes nothing leaves no entry, and nothing is kept of it.
  const again = await importInto(
    vault,
    "Prénom;Nom;E-mail;Tél.;Rôle\nPaul;Petit;paul@example.org;;",
  );
  expect(again.seq).toBeNull();
  expect((await vault.call("imports.report", { seq: null }))?.seq).toBe(seq);

  for (const later of await vault.call("journal.dependents", { seq: seq ?? 0 })) {
    await vault.call("journal.undo", { seq: later.seq });
  }
  await vault.call("journal.undo", { seq: seq ?? 0 });
  expect(await vault.call("imports.report", { seq })).toMatchObject({ undone: true, left: [] });
});

it("names all that an undo of an import takes with it: what refers to its people, and what depends on that", async () => {
  const vault = await openTestVault();
  const first = await importInto(vault);
  const id = first.report.doubtfulRows[0]?.personId ?? "";
  await vault.call("people.addMembership", {
    personId: id,
    status: "adherent",
    start: "2026-01-01",
    end: null,
  });
  const second = await importInto(
    vault,
    "Prénom;Nom;E-mail;Tél.;Rôle\nPaul;Petit;paul@example.org;06 11 22 33 44;\nZoé;Martin;zoe@example.org;;",
  );
  const { rows } = await vault.call("people.list", {
    filter: { query: "zoé" },
    sort: "name",
    after: null,
  });
  await vault.call("people.update", { id: rows[0]?.id ?? "", patch: { town: "Brest" } });
  const dependents = await vault.call("journal.dependents", { seq: first.seq ?? 0 });
  expect(dependents.map(({ command }) => command)).toEqual([
    "people.update",
    "people.import",
    "people.addMembership",
  ]);
  expect(dependents[1]?.seq).toBe(second.seq);
  for (const later of dependents) await vault.call("journal.undo", { seq: later.seq });
  await vault.call("journal.undo", { seq: first.seq ?? 0 });
  const { count } = await vault.call("people.outline", { filter: {}, sort: "name" });
  expect(count).toBe(0);
});

it("tells of the last import, whatever somebody with the key wrote beside other entries", async () => {
  const vault = await openTestVault();
  const { seq } = await importInto(vault);
  await vault.call("vault.rename", { name: "Le nôtre" });
  const raw = vault.session.vault.store.rawWrite;
  raw.exec(`INSERT INTO import_report SELECT ${(seq ?? 0) + 1}, file, content FROM import_report;
    INSERT INTO import_report SELECT 99, file, content FROM import_report WHERE seq = ${seq}`);
  expect((await vault.call("imports.report", { seq: null }))?.seq).toBe(seq);
  expect(await vault.call("imports.report", { seq: (seq ?? 0) + 1 })).toBeNull();
  // As long as no report is: it is not even read.
  raw.exec(
    `UPDATE import_report SET content = content || hex(zeroblob(25000000)) WHERE seq = ${seq}`,
  );
  expect(await vault.call("imports.report", { seq })).toBeNull();
});
