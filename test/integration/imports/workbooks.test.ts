import { describe, expect, it } from "vitest";
import { withTable } from "#main/vault/features/imports/open-table.ts";
import type { TableSource } from "#shared/domain/imports/reading.ts";
import type { TableRow } from "#shared/domain/imports/table-row.ts";
import { aFile } from "#test/fixtures/people/roster-file.ts";
import { anOds, anXlsx, odsRow, odsText, sheetXml } from "#test/fixtures/people/workbook.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

async function rowsOf(content: Uint8Array, source: TableSource): Promise<TableRow[]> {
  const path = aFile(content, "classeur");
  return withTable(
    path,
    source,
    async () => undefined,
    async ({ chunks }) => {
      const rows: TableRow[] = [];
      for await (const chunk of chunks) rows.push(...chunk.rows);
      return rows;
    },
  );
}

const xlsx = { kind: "xlsx", sheet: "Membres" } as const;
const ods = { kind: "ods", sheet: "Membres" } as const;

describe("a sheet of Excel", () => {
  it("gives texts, shared or in place, without what is only sounded or styled", async () => {
    const content = anXlsx({
      strings: [
        "<si><t>Prénom</t></si>",
        '<si><r><rPr><b/></rPr><t>Le </t></r><r><t xml:space="preserve">Meur</t></r><rPh><t>ル</t></rPh></si>',
        "<si><t>3 rue A_x000D_&#10;Brest &amp; &lt;Nord&gt;</t></si>",
      ],
      sheets: [
        {
          name: "Membres",
          xml: sheetXml([
            [{ xml: '<c t="s"><v>0</v></c>' }, "Nom"],
            [],
            [{ xml: '<c t="s"><v>1</v></c>' }, { xml: '<c t="str"><f>A1</f><v>Gwen</v></c>' }],
            [{ xml: '<c t="s"><v>2</v></c>' }, { xml: '<c t="s"><v>99</v></c>' }],
          ]),
        },
      ],
    });
    expect(await rowsOf(content, xlsx)).toEqual([
      { line: 1, cells: ["Prénom", "Nom"] },
      { line: 3, cells: ["Le Meur", "Gwen"] },
      { line: 4, cells: ["3 rue A\nBrest & <Nord>"] },
    ]);
  });

  it("gives numbers as they are shown: days, hours, postcodes, no exponent", async () => {
    const formats = ["dd/mm/yyyy", "00000", '0#" "##" "##" "##" "##', "hh:mm"];
    const row = [
      { number: 45291, style: 1 },
      { number: 1000, style: 2 },
      { number: 611223344, style: 3 },
      { number: 0.604167, style: 4 },
      33611223344,
      { xml: "<c><v>6.11223344E8</v></c>" },
      { xml: '<c t="b"><v>1</v></c>' },
      { xml: '<c t="e"><v>#REF!</v></c>' },
      { xml: '<c t="d"><v>2023-12-31T00:00:00</v></c>' },
    ];
    const content = anXlsx({ formats, sheets: [{ name: "Membres", xml: sheetXml([row]) }] });
    expect((await rowsOf(content, xlsx))[0]?.cells).toEqual(
      [
        "31/12/2023",
        "01000",
        "06 11 22 33 44",
        "14:30",
        "33611223344",
        "611223344",
        "true",
        undefined,
        "31/12/2023",
      ].map((cell) => cell ?? ""),
    );
  });

  it("counts days from 1904 where the workbook does", async () => {
    const xml = sheetXml([[{ number: 43829, style: 1 }]]);
    const content = anXlsx({
      formats: ["d/m/yy"],
      from1904: true,
      sheets: [{ name: "Membres", xml }],
    });
    expect((await rowsOf(content, xlsx))[0]?.cells).toEqual(["31/12/2023"]);
  });

  it("fills what was merged downwards, and says what is written over several columns", async () => {
    const xml = sheetXml(
      [
        ["Amicale du Moulin"],
        ["Nom", "Ville"],
        ["Tanguy", "Brest"],
        ["Le Meur"],
        ["Quéré", "Vannes"],
      ],
      '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="B3:B4"/></mergeCells>',
    );
    expect(await rowsOf(anXlsx({ sheets: [{ name: "Membres", xml }] }), xlsx)).toEqual([
      { line: 1, cells: ["Amicale du Moulin"], isWide: true },
      { line: 2, cells: ["Nom", "Ville"] },
      { line: 3, cells: ["Tanguy", "Brest"] },
      { line: 4, cells: ["Le Meur", "Brest"] },
      { line: 5, cells: ["Quéré", "Vannes"] },
    ]);
  });
});

describe("a sheet of LibreOffice", () => {
  it("gives what is shown where only that has the zeros, days as people write them, and lines apart", async () => {
    const row = odsRow(
      odsText("3 rue A\nBât. B"),
      '<table:table-cell office:value-type="float" office:value="1000"><text:p>01000</text:p></table:table-cell>',
      '<table:table-cell office:value-type="float" office:value="35000"><text:p>35 000,00</text:p></table:table-cell>',
      '<table:table-cell office:value-type="float" office:value="611223344"><text:p>06 11 22 33 44</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2023-12-31T09:00:00"><text:p>31/12/23</text:p></table:table-cell>',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>',
      '<table:table-cell office:value-type="string"><office:annotation><text:p>non</text:p></office:annotation><text:p>oui<text:s text:c="2"/>!</text:p></table:table-cell>',
    );
    const table = `<table:table table:name="Membres">${row}</table:table>`;
    expect(await rowsOf(anOds(table), ods)).toEqual([
      {
        line: 1,
        cells: [
          "3 rue A\nBât. B",
          "01000",
          "35000",
          "06 11 22 33 44",
          "31/12/2023",
          "true",
          "oui  !",
        ],
      },
    ]);
  });

  it("repeats what it says is repeated, and fills what was merged", async () => {
    const table = `<table:table table:name="Membres"><table:table-header-rows>${odsRow(odsText("Liste", 'table:number-columns-spanned="3"'), '<table:covered-table-cell table:number-columns-repeated="2"/>')}</table:table-header-rows><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>${odsRow('<table:table-cell table:number-columns-repeated="2"/>', odsText("Brest", 'table:number-rows-spanned="2"'))}${odsRow(odsText("Zoé"), "<table:table-cell/>", "<table:covered-table-cell/>")}<table:table-row table:number-rows-repeated="2">${odsText("x", 'table:number-columns-repeated="2"')}</table:table-row></table:table>`;
    expect(await rowsOf(anOds(table), ods)).toEqual([
      { line: 1, cells: ["Liste"], isWide: true },
      { line: 1_000_002, cells: ["", "", "Brest"] },
      { line: 1_000_003, cells: ["Zoé", "", "Brest"] },
      { line: 1_000_004, cells: ["x", "x"] },
      { line: 1_000_005, cells: ["x", "x"] },
    ]);
  });
});

const PEOPLE = [
  ["Amicale du Moulin"],
  ["Nom", "Prénom", "Téléphone", "Code postal", "Adhésion"],
  ["Tanguy", "Hervé", 611223344, 1000, { number: 45291, style: 1 }],
  ["Le Meur", "Gwen", 298112233, 35000, { number: 45292, style: 1 }],
  ["Total", "", "", "", 2],
] as const;

const inOds = (rows: readonly string[][]) =>
  rows.map((row) => odsRow(...row.map((text) => odsText(text)))).join("");
const xlsxOf = (sheets: readonly { name: string; rows: string[][] }[]) =>
  anXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, xml: sheetXml(rows) })) });

describe("a workbook", () => {
  it("is inspected, imported from the sheet that was chosen, and its macros said", async () => {
    const vault = await openTestVault();
    const content = anXlsx({
      formats: ["dd/mm/yyyy"],
      sheets: [
        { name: "Accueil", xml: sheetXml([]) },
        { name: "Listes", xml: sheetXml([["oui"], ["non"]]), state: "hidden" },
        { name: "Membres", xml: sheetXml(PEOPLE) },
        {
          name: "Élus 2024",
          xml: sheetXml([
            ["Nom", "Prénom"],
            ["Quéré", "Ali"],
          ]),
        },
      ],
      more: [{ name: "xl/vbaProject.bin", content: "Sub Auto_Open()" }],
    });
    const file = vault.grant(aFile(content, "liste.xlsm"));
    const found = await vault.call("imports.inspect", { file });
    expect(found).toMatchObject({
      format: {
        source: xlsx,
        header: [2],
        skipped: [
          { line: 1, reason: "before" },
          { line: 5, reason: "total" },
        ],
        zeros: [2, 3],
      },
      sheets: [
        { name: "Accueil", isHidden: false, isEmpty: true },
        { name: "Listes", isHidden: true, isEmpty: false },
        { name: "Membres", isHidden: false, isEmpty: false },
        { name: "Élus 2024", isHidden: false, isEmpty: false },
      ],
      notes: ["macros"],
      people: 2,
    });
    const plan = { format: found.format, columns: found.columns.map(({ guess }) => guess) };
    const { report } = await vault.call("imports.run", { file, plan });
    expect(report).toMatchObject({
      total: 2,
      created: 2,
      skipped: 2,
      skippedRows: [
        { line: 1, reason: "before", text: "Amicale du Moulin" },
        { line: 5, reason: "total", text: "Total · 2" },
      ],
      mended: 3,
      mendedValues: [
        { line: 3, column: "Téléphone", before: "611223344", after: "06 11 22 33 44" },
        { line: 3, column: "Code postal", before: "1000", after: "01000" },
        { line: 4, column: "Téléphone", before: "298112233", after: "02 98 11 22 33" },
      ],
    });

    const other = { source: { kind: "xlsx", sheet: "Élus 2024" } } as const;
    const elected = await vault.call("imports.inspect", { file, format: other });
    expect(elected).toMatchObject({ format: { source: other.source, header: [1] }, people: 1 });
  });

  it("is read from its sheet of people, not from one that says how to fill it in", async () => {
    const vault = await openTestVault();
    const guide = [["Lisez-moi : une ligne par personne"], ["Nom", "le nom de famille"]];
    const people = [
      ["Nom", "Prénom", "E-mail"],
      ["Quéré", "Ali", "ali@exemple.org"],
    ];
    const sheetOf = async (content: Buffer, name: string) => {
      const file = vault.grant(aFile(content, name));
      return (await vault.call("imports.inspect", { file })).format.source;
    };

    const both = [
      { name: "Lisez-moi", rows: guide },
      { name: "Liste", rows: people },
    ];
    expect(await sheetOf(xlsxOf(both), "a.xlsx")).toEqual({ kind: "xlsx", sheet: "Liste" });
    const tables = both
      .map(({ name, rows }) => `<table:table table:name="${name}">${inOds(rows)}</table:table>`)
      .join("");
    expect(await sheetOf(anOds(tables), "a.ods")).toEqual({ kind: "ods", sheet: "Liste" });

    const nameless = [
      { name: "Lisez-moi", rows: [["Une ligne par personne"]] },
      { name: "Liste", rows: [["Quéré", "Ali"]] },
    ];
    expect(await sheetOf(xlsxOf(nameless), "b.xlsx")).toEqual({ kind: "xlsx", sheet: "Liste" });
  });

  it("of LibreOffice goes the same way", async () => {
    const vault = await openTestVault();
    const rows = [
      odsRow(odsText("Nom"), odsText("Prénom"), odsText("E-mail")),
      odsRow(odsText("Quéré"), odsText("Ali"), odsText("ali@exemple.org")),
    ];
    const tables = `<table:table table:name="Caché" table:style-name="ta2">${rows[0]}</table:table><table:table table:name="Membres" table:style-name="ta1">${rows.join("")}</table:table>`;
    const file = vault.grant(aFile(anOds(tables), "liste.ods"));
    const { format, columns, sheets } = await vault.call("imports.inspect", { file });
    expect(sheets).toEqual([
      { name: "Caché", isHidden: true, isEmpty: false },
      { name: "Membres", isHidden: false, isEmpty: false },
    ]);
    const plan = { format, columns: columns.map(({ guess }) => guess) };
    expect(await vault.call("imports.preview", { file, plan })).toMatchObject({
      createdSamples: [{ line: 2, name: "Ali Quéré", detail: "ali@exemple.org" }],
    });
  });
});

describe("an inspection that lasts", () => {
  const lines = Array.from({ length: 60_000 }, (_, n) => [`Nom${n}`, `p${n}@exemple.org`]);
  const content = anXlsx({ sheets: [{ name: "A", xml: sheetXml([["Nom", "E-mail"], ...lines]) }] });

  it("tells how far it is, lets others be answered, and stops when told", async () => {
    const vault = await openTestVault();
    const file = vault.grant(aFile(content, "longue.xlsx"));
    const answered: string[] = [];
    const shares: number[] = [];
    const asked: Promise<unknown>[] = [];
    const report = (done: number, total: number | null) => {
      shares.push(done / (total ?? 1));
      if (shares.length > 1) return;
      asked.push(vault.call("vault.status", {}).then(() => answered.push("status")));
    };
    const found = vault.call("imports.inspect", { file }, { report });
    asked.push(found.then(({ people }) => answered.push(String(people))));
    await Promise.all(asked);
    expect(answered).toEqual(["status", "60000"]);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);

    const controller = new AbortController();
    const stop = { signal: controller.signal, report: () => controller.abort() };
    expect(await vault.result("imports.inspect", { file }, stop)).toEqual({
      ok: false,
      error: { code: "job.cancelled" },
    });
  });
});

it("cards of an address book go the same way", async () => {
  const vault = await openTestVault();
  const cards =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Quéré;Ali;;;\r\nFN:Ali Quéré\r\nEMAIL:ali@exemple.org\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé Tanguy\r\nTEL:611223344\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Al";
  const file = vault.grant(aFile(Buffer.from(cards, "latin1"), "contacts.vcf"));
  const { format, columns } = await vault.call("imports.inspect", { file });
  expect(format).toMatchObject({ source: { kind: "vcard", encoding: "windows-1252" }, header: [] });
  const plan = { format, columns: columns.map(({ guess }) => guess) };
  expect(await vault.call("imports.preview", { file, plan })).toMatchObject({
    total: 3,
    refusedRows: [{ line: 12, reason: "card_not_closed", column: "", value: "" }],
    mendedValues: [{ line: 7, column: "TEL", before: "611223344", after: "06 11 22 33 44" }],
    createdSamples: [
      { line: 1, name: "Ali Quéré", detail: "ali@exemple.org" },
      { line: 7, name: "Zoé Tanguy", detail: "" },
    ],
  });
});
