import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyBody } from "#shared/domain/bodies/body.ts";
import { MandateFields } from "#shared/domain/bodies/mandate.ts";
import { emptyRole } from "#shared/domain/bodies/role.ts";
import { NO_SOURCE } from "#shared/domain/bodies/source.ts";
import type { Input } from "#shared/ipc/contract.ts";
import { aMandate } from "#test/fixtures/bodies/organisation.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { aRule, referents } from "../rules/charter.ts";

const asOf = "2026-11-20";
const now = () => new Date(`${asOf}T10:00:00Z`);

async function withPress(vault: TestVault): Promise<void> {
  const { id } = await vault.call("bodies.create", {
    from: "2024-03-01",
    fields: { ...emptyBody(), name: "Presse & médias", kind: "circle" },
    source: NO_SOURCE,
    roles: [emptyRole("referent")],
  });
  const { roles } = await vault.call("bodies.get", { id, asOf });
  const { person } = await vault.call(
    "people.create",
    aPerson({ givenName: "Ana", familyName: "Le Dû" }),
  );
  await vault.call("mandates.give", MandateFields.parse(aMandate(person.id, roles[0]?.id ?? "")));
}

async function lastEntry(vault: TestVault) {
  const [entry] = await vault.call("journal.list", { before: null, limit: 1 });
  if (entry === undefined) throw new Error("a vault has an entry");
  return entry;
}

type Choice = Partial<Omit<Input<"bodies.exportPicture">, "folder">>;

const exported = (vault: TestVault, folder: string, choice: Choice = {}) =>
  vault.result("bodies.exportPicture", {
    asOf,
    format: "svg",
    paper: "a4",
    names: true,
    language: "fr",
    ...choice,
    folder: vault.grant(folder),
  });

it("leaves as an SVG or a PDF, with names or without, and says so in the journal for good", async () => {
  const printed: string[] = [];
  const vault = await openTestVault({
    now,
    printPdf: (html) => {
      printed.push(html);
      return Promise.resolve(Buffer.from("%PDF", "utf8"));
    },
  });
  await withPress(vault);
  const folder = tempFolder();
  expect(await exported(vault, folder)).toEqual({
    ok: true,
    value: { fileName: `${asOf}-organisation.svg` },
  });
  const svg = readFileSync(join(folder, `${asOf}-organisation.svg`), "utf8");
  expect(svg.match(/Presse &amp; médias\.|>Ana Le Dû|Diffusion\u00A0: membres/gu)).toHaveLength(3);
  const entry = await lastEntry(vault);
  expect(entry).toMatchObject({
    command: "bodies.exportPicture",
    actor: "Camille Essai",
  });
  const { records } = await vault.call("journal.entry", { seq: entry.seq });
  expect(records[0]?.fields.map(({ field, after }) => [field, after])).toEqual([
    ["body_picture.as_of", { kind: "date", date: asOf }],
    ["body_picture.file_name", { kind: "text", text: `${asOf}-organisation.svg` }],
  ]);
  expect(await vault.result("journal.undo", { seq: entry.seq })).toMatchObject({ ok: false });

  const pdf = { format: "pdf", paper: "a3", names: false } as const;
  expect(await exported(vault, folder, pdf)).toMatchObject({ ok: true });
  expect(printed[0]).toContain("@page{size:420mm 297mm;margin:0}");
  expect(printed[0]).not.toContain("Le Dû");
  expect(await exported(vault, folder)).toMatchObject({
    value: { fileName: `${asOf}-organisation-2.svg` },
  });
  expect(readdirSync(folder).toSorted()).toEqual([
    `${asOf}-organisation-2.svg`,
    `${asOf}-organisation.pdf`,
    `${asOf}-organisation.svg`,
  ]);
  await vault.call(
    "rules.add",
    aRule({ kind: "least_holders", role: referents, count: 2 }, { clause: "Deux référentes." }),
  );
  const told = tempFolder();
  expect(await exported(vault, told)).toMatchObject({ ok: true });
  const withRule = readFileSync(join(told, `${asOf}-organisation.svg`), "utf8");
  const isBroken = /Une règle n’est pas tenue/u;
  expect([isBroken.test(svg), isBroken.test(withRule)]).toEqual([false, true]);
  await giveRoles(vault, ["reader"]);
  expect(await exported(vault, tempFolder())).toMatchObject({ ok: true });
  expect((await vault.call("vault.verify", {})).findings).toEqual([]);
});

it("stays in where it has nowhere to go, nothing to show, or nothing to print it", async () => {
  const vault = await openTestVault({ now });
  const folder = tempFolder();
  expect(await exported(vault, folder)).toMatchObject({ error: { code: "bodies.none_to_draw" } });
  await withPress(vault);
  const before = await lastEntry(vault);
  expect(await exported(vault, folder, { format: "pdf" })).toMatchObject({
    error: { code: "bodies.no_printer" },
  });
  expect(await exported(vault, vault.path)).toMatchObject({
    error: { code: "bodies.picture_in_vault" },
  });
  expect(await exported(vault, join(folder, "gone"))).toMatchObject({
    error: { code: "backup.destination_gone" },
  });
  expect(readdirSync(folder)).toEqual([]);
  expect(await lastEntry(vault)).toEqual(before);
});
