import { describe, expect, it } from "vitest";
import { aFile } from "#test/fixtures/people/roster-file.ts";
import { anOds, anXlsx, odsRow, odsText, sheetXml } from "#test/fixtures/people/workbook.ts";
import { aZip } from "#test/helpers/a-zip.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const MB = 1024 ** 2;
const NAMES = sheetXml([["Nom"], ["Tanguy"]]);

/** What an inspection fails of, in a vault that every test of a group asks. */
async function failureOf(vault: TestVault, content: Uint8Array) {
  const result = await vault.result("imports.inspect", { file: vault.grant(aFile(content, "x")) });
  return result.ok ? "read" : result.error;
}

const utf16 = (text: string) => Buffer.from(text, "utf16le");
const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const plainZip = (...names: string[]) => aZip(names.map((name) => ({ name, content: "x" })));
const sheets = (xml: string) => anXlsx({ sheets: [{ name: "Membres", xml }] });

it("says what each file is that is no table it reads", async () => {
  const vault = await openTestVault();
  const files: [string, Uint8Array, string][] = [
    ["a workbook of before 2007", Buffer.concat([OLE, utf16("Workbook")]), "old_workbook"],
    [
      "one with a password",
      Buffer.concat([OLE, Buffer.alloc(9000), utf16("EncryptedPackage")]),
      "encrypted_workbook",
    ],
    [
      "one of LibreOffice with a password",
      anOds("", [{ name: "META-INF/manifest.xml", content: "<manifest:encryption-data/>" }]),
      "encrypted_workbook",
    ],
    ["the same of today", plainZip("mimetype", "encrypted-package"), "encrypted_workbook"],
    [
      "a zip with a password",
      aZip([{ name: "xl/workbook.xml", content: "x", isEncrypted: true }]),
      "encrypted_workbook",
    ],
    [
      "a binary workbook",
      aZip([
        { name: "xl/workbook.bin", content: "x" },
        {
          name: "_rels/.rels",
          content:
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        },
      ]),
      "binary_workbook",
    ],
    ["a workbook of Numbers", plainZip("Index/Document.iwa"), "numbers_workbook"],
    ["a letter", plainZip("word/document.xml"), "not_a_workbook"],
    [
      "a drawing of LibreOffice",
      aZip([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.graphics" },
        { name: "content.xml", content: "<a/>" },
      ]),
      "not_a_workbook",
    ],
    ["an archive", Buffer.from("1f8b0800", "hex"), "not_a_workbook"],
    [
      "a page saved as .xls",
      Buffer.from("\ufeff\r\n<html xmlns:x='urn:x'><table><tr><td>Nom"),
      "web_page",
    ],
    ["a workbook of 2003 in XML", Buffer.from('<?xml version="1.0"?><Workbook>'), "web_page"],
    ["a PDF", Buffer.from("%PDF-1.7\n"), "not_text"],
    ["a workbook cut short", sheets(NAMES).subarray(0, 900), "damaged_workbook"],
    ["a sheet cut short", sheets(NAMES.slice(0, 200)), "damaged_workbook"],
    [
      "lines out of order",
      sheets(sheetXml([["a"], ["b"]]).replace('<row r="2">', '<row r="1">')),
      "damaged_workbook",
    ],
  ];
  const met = [];
  for (const [name, content] of files) {
    const failure = await failureOf(vault, content);
    met.push([name, failure === "read" ? failure : failure.code]);
  }
  expect(met).toEqual(files.map(([name, , code]) => [name, `imports.${code}`]));
});

const odsOf = (row: string) => anOds(`<table:table table:name="A">${row}</table:table>`);

describe("a bomb", () => {
  it("is refused by the sizes it says, before anything is inflated", async () => {
    const vault = await openTestVault();
    const dense = sheets(sheetXml([["Nom"]]) + " ".repeat(8 * MB));
    expect(await failureOf(vault, dense)).toMatchObject({
      code: "imports.inflates_too_much",
      params: { part: "xl/worksheets/sheet1.xml" },
    });
    const huge = aZip([
      { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
      { name: "content.xml", content: "<a/>", says: 3 * 1024 * MB },
    ]);
    expect(await failureOf(vault, huge)).toMatchObject({
      code: "imports.inflates_too_much",
      params: { part: "content.xml" },
    });
  });

  it("that lies about its size gives no more than it says", async () => {
    const vault = await openTestVault();
    const xml = sheetXml([["Nom"]]);
    const lies = aZip(
      ["_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"].map((name) => ({
        name,
        content: `<a>${" ".repeat(3 * MB)}</a>`,
        says: xml.length,
      })),
    );
    expect(await failureOf(vault, lies)).toMatchObject({ code: "imports.damaged_workbook" });
  });

  it.each([
    [
      "of entities",
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>',
    ],
    [
      "of elements in each other",
      `<worksheet>${"<a>".repeat(5000)}${"</a>".repeat(5000)}</worksheet>`,
    ],
  ])("%s is refused", async (_, xml) => {
    const vault = await openTestVault();
    expect(await failureOf(vault, sheets(xml))).toMatchObject({ code: "imports.damaged_workbook" });
  });

  it("of repeated cells is refused, with the sheet and the line", async () => {
    const vault = await openTestVault();
    const wide = odsText("x", 'table:number-columns-repeated="16384"');
    expect(await failureOf(vault, odsOf(odsRow(odsText("Nom")) + odsRow(wide)))).toMatchObject({
      code: "imports.sheet_too_large",
      params: { sheet: "A", line: 2 },
    });
    const tall = `<table:table-row table:number-rows-repeated="900000">${odsText("x")}</table:table-row>`;
    expect(await failureOf(vault, odsOf(tall + tall))).toMatchObject({
      code: "imports.sheet_too_large",
      params: { sheet: "A", line: 1_048_577 },
    });
    const far = sheetXml([["Nom"]]).replace('r="A1"', 'r="XFD1"');
    expect(await failureOf(vault, sheets(far))).toMatchObject({
      code: "imports.sheet_too_large",
      params: { sheet: "Membres", line: 1 },
    });
  });
});

const manySheets = (count: number) =>
  anXlsx({ sheets: Array.from({ length: count }, (_, at) => ({ name: `F${at}`, xml: NAMES })) });

describe("a workbook that only takes time", () => {
  const long = "a1".repeat(600_000);

  it("is refused for its sheets before any of them is read", async () => {
    const vault = await openTestVault();
    expect(await failureOf(vault, manySheets(200))).toBe("read");
    const tooMany = { code: "imports.too_many_sheets", params: { most: 200 } };
    expect(await failureOf(vault, manySheets(201))).toMatchObject(tooMany);
    const tables = Array.from({ length: 201 }, (_, at) => `<table:table table:name="F${at}"/>`);
    expect(await failureOf(vault, anOds(tables.join("")))).toMatchObject(tooMany);
  });

  it("is refused for a cell that nobody writes, with the sheet and the line", async () => {
    const vault = await openTestVault();
    const failure = { code: "imports.cell_too_long", params: { line: 2 } };
    const noisy = `${Array.from({ length: 20_000 }, (_, at) => (at * 7919).toString(36)).join(" ")}${long}`;
    expect(await failureOf(vault, sheets(sheetXml([["Nom"], [noisy]])))).toMatchObject(failure);
    expect(
      await failureOf(vault, odsOf(odsRow(odsText("Nom")) + odsRow(odsText(noisy)))),
    ).toMatchObject(failure);
    const shared = anXlsx({
      sheets: [{ name: "M", xml: NAMES }],
      strings: [`<si><t>${noisy}</t></si>`],
    });
    expect(await failureOf(vault, shared)).toMatchObject({ code: "imports.workbook_too_large" });
  });

  it("is refused for what a sheet repeats, or says of a cell beside its text", async () => {
    const vault = await openTestVault();
    const name = odsRow(odsText("Nom"));
    const cell = (attributes: string, inside = "") =>
      odsOf(
        `${name}<table:table-row><table:table-cell office:value-type="string" ${attributes}>${inside}</table:table-cell></table:table-row>`,
      );
    const tooLong = { code: "imports.cell_too_long", params: { line: 2 } };
    const noisy = Array.from({ length: 120_000 }, (_, at) => (at * 7919).toString(36)).join(" ");
    expect(await failureOf(vault, cell(`office:string-value="${noisy}${long}"`))).toMatchObject(
      tooLong,
    );
    const spaces = `<text:p>a${'<text:s text:c="1000"/>'.repeat(1100)}b</text:p>`;
    expect(await failureOf(vault, cell("", spaces))).toMatchObject(tooLong);
    const wide = odsText("ab ".repeat(600), 'table:number-columns-repeated="290"');
    expect(await failureOf(vault, odsOf(name + odsRow(wide)))).toMatchObject({
      code: "imports.sheet_too_large",
      params: { line: 2 },
    });
    const repeated = odsText("ab ".repeat(500), 'table:number-columns-repeated="290"');
    const tall = `<table:table-row table:number-rows-repeated="1000000">${repeated}</table:table-row>`;
    expect(await failureOf(vault, odsOf(name + tall))).toMatchObject({
      code: "imports.sheet_too_large",
      params: { line: 1853 },
    });
  });

  it("is refused for more relations or styles than any has, and no format is longer than Excel’s", async () => {
    const vault = await openTestVault();
    const relations = Array.from({ length: 10_000 }, (_, at) => `<Relationship Id="${at}"/>`);
    const related = aZip([
      { name: "xl/workbook.xml", content: "<workbook/>" },
      { name: "_rels/.rels", content: `<a><Relationship Id="a"/>${relations.join("")}</a>` },
    ]);
    expect(await failureOf(vault, related)).toMatchObject({ code: "imports.damaged_workbook" });
    const numbers = sheetXml([
      ["Nom", "Code"],
      ["Tanguy", { number: 7, style: 1 }],
    ]);
    const book = (formats: readonly string[]) =>
      anXlsx({ sheets: [{ name: "M", xml: numbers }], formats });
    expect(await failureOf(vault, book(Array<string>(65_537).fill("0")))).toMatchObject({
      code: "imports.damaged_workbook",
    });
    const file = vault.grant(aFile(book(["0".repeat(300)]), "x"));
    const { lines } = await vault.call("imports.inspect", { file });
    expect(JSON.stringify(lines)).toMatch(/"7"/u);
  });

  it("is read with the first of its merged cells, whatever follows them", async () => {
    const vault = await openTestVault();
    const merged = Array.from(
      { length: 50_000 },
      (_, at) => `<mergeCell ref="A${2 * at + 2}:A${2 * at + 3}"/>`,
    );
    const xml = sheetXml(
      [
        ["Nom", "Adresse"],
        ["Tanguy", "1 rue du Port"],
        ["", "2 rue du Port"],
      ],
      `<mergeCells>${merged.join("")}</mergeCells>${"<!-- -->".repeat(10)}`,
    );
    const file = vault.grant(aFile(sheets(xml), "x"));
    const { lines } = await vault.call("imports.inspect", { file });
    expect(JSON.stringify(lines)).toContain("Tanguy");
  });
});
