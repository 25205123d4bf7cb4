import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ImportField } from "#shared/domain/imports/import.ts";
import { aFile, aPlan } from "#test/fixtures/people/roster-file.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

const NAMES: ImportField[] = ["givenName", "familyName", "town"];

async function importing(content: string | Uint8Array, columns = NAMES) {
  const vault = await openTestVault();
  const file = vault.grant(aFile(content));
  const plan = aPlan(columns);
  const preview = await vault.result("imports.preview", { file, plan });
  const run = await vault.result("imports.run", { file, plan });
  return { vault, file, preview, run };
}

describe("lines that cannot be right", () => {
  it("are said by their number in the file, and their people imported but for who has no name", async () => {
    const { preview, run } = await importing(
      [
        "Prénom;Nom;Ville",
        "Anne;Le Bris;Brest",
        "Zoé;Martin",
        '"Léa";"Petit";"Une ville\r\nsur deux lignes"',
        "Ali;Nadir;Lannion;de trop",
        "",
        "Noé\0;Roux;Brest",
        ";;Brest",
        "Eva;Blanc;Brest;;",
        `Max;Noir;${"x".repeat(121)}`,
      ].join("\r\n"),
    );
    const report = {
      total: 8,
      created: 7,
      refused: 1,
      toCheck: 3,
      refusedRows: [{ line: 9, reason: "name_missing", column: "Nom", value: "" }],
      doubtfulRows: [
        { line: 6, reason: "too_many_cells", column: "4", value: "4", name: "Ali Nadir" },
        { line: 8, reason: "control_character", column: "Prénom", value: "", name: "Noé Roux" },
        {
          line: 11,
          reason: "value_too_long",
          column: "Ville",
          value: "x".repeat(80),
          name: "Max Noir",
        },
      ],
      createdSamples: [
        { line: 2, name: "Anne Le Bris", detail: "Brest" },
        { line: 3, name: "Zoé Martin", detail: "" },
        { line: 4, name: "Léa Petit", detail: "Une ville sur deux lignes" },
        { line: 6, name: "Ali Nadir", detail: "Lannion" },
        { line: 8, name: "Noé Roux", detail: "Brest" },
        { line: 10, name: "Eva Blanc", detail: "Brest" },
        { line: 11, name: "Max Noir", detail: "x".repeat(120) },
      ],
    };
    expect(preview).toMatchObject({ ok: true, value: report });
    expect(run).toMatchObject({ ok: true, value: { report } });
  });

  it("after a quote that is never closed are said to be lost", async () => {
    const { run } = await importing(
      'Prénom;Nom;Ville\nAnne;Le Bris;Brest\nZoé;"Martin;Brest\nLéa;Petit;\n',
    );
    expect(run).toMatchObject({
      value: {
        report: {
          created: 1,
          refusedRows: [{ line: 3, reason: "quote_not_closed", column: "", value: "" }],
        },
      },
    });
  });

  it("beyond any length stop the import, which leaves nothing", async () => {
    const { vault, preview, run } = await importing(
      `Prénom;Nom;Ville\nAnne;Le Bris;Brest\nZoé;"${"Martin;Brest\n".repeat(50_000)}`,
    );
    const error = { code: "imports.line_too_long", params: { line: 3 } };
    expect([preview, run]).toEqual([
      { ok: false, error },
      { ok: false, error },
    ]);
    expect((await vault.call("vault.status", {})).people).toBe(0);
  });
});

describe("cells", () => {
  it("that begin as a formula are text like any other", async () => {
    const formula = `=HYPERLINK("http://example.org";"Anne")`;
    const quoted = `"${formula.replaceAll('"', '""')}"`;
    const { vault, run } = await importing(
      `Prénom;Nom;Notes\n${quoted};@SUM(1+1);+33 cmd|' /C calc'!A0\n`,
      ["givenName", "familyName", "notes"],
    );
    expect(run).toMatchObject({ value: { report: { created: 1 } } });
    const [row] = (await vault.call("people.list", { filter: {}, sort: "name", after: null })).rows;
    expect(await vault.call("people.get", { id: row?.id ?? "" })).toMatchObject({
      givenName: formula,
      familyName: "@SUM(1+1)",
      notes: "+33 cmd|' /C calc'!A0",
    });
  });

  it.each([
    ["Anaïg", "L’Helgouac’h"],
    ["Gwenn-Aël", "C'hoarzh"],
    ["Ñandù", "Œuvrard"],
    ["أمينة", "الخطّابي"],
    ["👩‍🌾", "🦊"],
    ["Zoe\u0301", "O\u2019Neill"],
    ["Robert'); DROP TABLE person;--", "Null"],
  ])("hold the name %s %s as it is written", async (givenName, familyName) => {
    const { vault, run } = await importing(
      `Prénom;Nom;Ville\n"${givenName}";"${familyName}";Brest\n`,
    );
    expect(run).toMatchObject({ value: { report: { created: 1, refused: 0 } } });
    const found = await vault.call("people.list", {
      filter: { query: familyName },
      sort: "name",
      after: null,
    });
    expect(found.rows).toMatchObject([{ givenName, familyName }]);
  });
});

function wide(count: number): string {
  const headers = Array.from({ length: count }, (_, n) => `c${n}`);
  const cells = Array.from({ length: count }, (_, n) => (n === 0 ? "Anne" : ""));
  return `${headers.join(";")}\n${cells.join(";")}\n`;
}

function wideColumns(count: number): ImportField[] {
  return Array.from({ length: count }, (_, n) => (n === 0 ? "givenName" : "ignore"));
}

describe("a file", () => {
  it("of 300 columns is imported", async () => {
    const { vault, file, run } = await importing(wide(300), wideColumns(300));
    expect((await vault.call("imports.inspect", { file })).columns.length).toBe(300);
    expect(run).toMatchObject({ value: { report: { created: 1, refused: 0 } } });
  });

  it("of 301 columns is refused", async () => {
    const { vault, file, preview, run } = await importing(wide(301), wideColumns(300));
    const refused = {
      ok: false,
      error: { code: "imports.too_many_columns", params: { count: 301, max: 300 } },
    };
    expect([await vault.result("imports.inspect", { file }), preview, run]).toEqual([
      refused,
      refused,
      refused,
    ]);
  });

  it.each([
    [
      "a piece of a workbook",
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0]),
      "imports.damaged_workbook",
    ],
    [
      "an image",
      Buffer.from(Array.from({ length: 900 }, (_, n) => (n * 89) % 251)),
      "imports.not_text",
    ],
    ["nothing", "", "imports.file_empty"],
    ["blank lines", "\ufeff\r\n \r\n", "imports.file_empty"],
  ])("that is %s is refused", async (_, content, code) => {
    const vault = await openTestVault();
    const file = vault.grant(aFile(content));
    expect(await vault.result("imports.inspect", { file })).toEqual({ ok: false, error: { code } });
  });

  it("that is gone, or a folder, is said to be", async () => {
    const vault = await openTestVault();
    const gone = aFile("Prénom\nAnne\n");
    rmSync(gone);
    const folder = join(tempFolder(), "dossier.csv");
    mkdirSync(folder);
    const plan = aPlan(["givenName"]);
    const codes = [];
    for (const path of [gone, folder]) {
      const file = vault.grant(path);
      for (const result of [
        await vault.result("imports.inspect", { file }),
        await vault.result("imports.preview", { file, plan }),
        await vault.result("imports.run", { file, plan }),
      ]) {
        codes.push(result.ok ? "ok" : result.error.code);
      }
    }
    expect(codes).toEqual([
      ...Array(3).fill("imports.file_missing"),
      ...Array(3).fill("imports.file_unreadable"),
    ]);
  });

  it("with a header and nothing under it imports nobody", async () => {
    const { run } = await importing("Prénom;Nom;Ville\n");
    expect(run).toMatchObject({ value: { report: { total: 0, created: 0 }, seq: null } });
  });
});
