import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withTable } from "#main/vault/features/imports/open-table.ts";
import type { TableSource } from "#shared/domain/imports/reading.ts";
import { checkFec } from "#shared/domain/finances/fec/check.ts";
import { REPORT_KINDS } from "#shared/domain/finances/books/report-tables.ts";
import type { EntryFields } from "#shared/domain/finances/books/entry.ts";
import type { Input } from "#shared/ipc/contract.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { hledgerBalances } from "#test/helpers/hledger.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const SIREN = "732829320";
type Line = readonly [account: string, debit: number, credit: number, person?: string];

function anEntry(date: string, label: string, lines: readonly Line[], document = ""): EntryFields {
  const postings = lines.map(([account, debit, credit, person]) => {
    return { account, debit, credit, label: "", person: person ?? null, body: null };
  });
  return { book: "general", date, label, document, postings };
}

/** A year with odd signs, somebody who is owed, volunteers' time and a draft. */
async function someBooks(): Promise<{ vault: TestVault; year: string }> {
  const vault = await openTestVault();
  const named = aPerson({ givenName: "Ana:Lou", familyName: "Le Dû; *" });
  const { person } = await vault.call("people.create", named);
  const { id: year } = await vault.call("books.openYear", {
    start: "2025-01-01",
    end: "2025-12-31",
  });
  const entries = [
    {
      ...anEntry("2025-01-01", "À nouveaux", [
        ["512", 100_000, 0],
        ["110", 0, 100_000],
      ]),
      book: "opening" as const,
    },
    anEntry(
      "2025-03-02",
      "Tracts | 🚲 « marché »",
      [
        ["6236", 8_400, 0],
        ["4681", 0, 8_400, person.id],
      ],
      "F;1, bis",
    ),
    anEntry("2025-03-20", "=Virement", [
      ["4681", 8_400, 0, person.id],
      ["512", 0, 8_400],
    ]),
    anEntry("2025-05-01", "Dons du marché", [
      ["530", 12_345, 0],
      ["75411", 0, 12_345],
    ]),
    anEntry("2025-06-01", "Temps bénévole", [
      ["864", 9_000, 0],
      ["875", 0, 9_000],
    ]),
  ];
  for (const entry of entries) await vault.call("books.write", entry);
  await vault.call("books.validate", { year, until: "2025-06-30" });
  await vault.call(
    "books.write",
    anEntry("2025-07-01", "Salle", [
      ["6132", 700, 0],
      ["512", 0, 700],
    ]),
  );
  return { vault, year };
}

type What = Input<"books.export">["what"];

async function take(vault: TestVault, year: string, what: What) {
  const folder = tempFolder();
  const asked = { year, what, language: "fr" as const, folder: vault.grant(folder) };
  const out = await vault.call("books.export", asked);
  expect(readdirSync(folder).toSorted()).toEqual(out.fileNames.toSorted());
  return { ...out, folder, read: (name: string) => readFileSync(join(folder, name)) };
}

/** As an import reads a workbook. */
async function rowsOf(path: string, source: TableSource): Promise<string[][]> {
  return withTable(
    path,
    source,
    async () => undefined,
    async ({ chunks }) => {
      const rows: string[][] = [];
      for await (const chunk of chunks) rows.push(...chunk.rows.map(({ cells }) => [...cells]));
      return rows;
    },
  );
}

async function refusalOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => null,
    (error: unknown) => (error as { code: string }).code,
  );
}

describe("books that go out", () => {
  it("are a file of entries that keeps every rule, with what it writes otherwise", async () => {
    const { vault, year } = await someBooks();
    const fec = { kind: "fec", siren: SIREN, withClass8: true } as const;
    const { fileNames, replaced, read, folder } = await take(vault, year, fec);
    const [name = ""] = fileNames;
    expect(name).toBe(`${SIREN}FEC20251231.txt`);
    const text = new TextDecoder("iso-8859-15").decode(read(name));
    expect(checkFec({ name, text, start: "2025-01-01", end: "2025-12-31" })).toEqual([]);
    const lines = text
      .trim()
      .split("\r\n")
      .map((line) => line.split("|"));
    expect(lines).toHaveLength(11);
    expect(lines[4]?.slice(0, 14)).toEqual([
      "OD",
      "Opérations diverses",
      "2",
      "20250302",
      "4681",
      "Frais des bénévoles",
      "P1",
      "Ana:Lou Le Dû; *",
      "F;1, bis",
      "20250302",
      "Tracts ? « marché »",
      "0,00",
      "84,00",
      "",
    ]);
    expect(replaced).toContainEqual({
      from: "Tracts | 🚲 « marché »",
      to: "Tracts ? « marché »",
    });
    // Leaving class 8 out would leave number 5 out.
    const without = { kind: "fec", siren: SIREN, withClass8: false } as const;
    const again = { year, language: "fr" as const, folder: vault.grant(folder) };
    expect(await refusalOf(vault.call("books.export", { ...again, what: without }))).toBe(
      "books.fec_class8",
    );
    expect(await refusalOf(vault.call("books.export", { ...again, what: fec }))).toBe(
      "books.file_there",
    );
    const noSiren = { ...fec, siren: "123456789" };
    expect(await refusalOf(vault.call("books.export", { ...again, what: noSiren }))).toBe(
      "ipc.malformed",
    );
    const [last] = await vault.call("journal.list", { before: null, limit: 1 });
    expect(last?.command).toBe("books.export");
  });

  it("are text in which hledger finds the balance of every account", async (test) => {
    const { vault, year } = await someBooks();
    const { fileNames, read, folder } = await take(vault, year, { kind: "text" });
    expect(fileNames).toEqual(["books.journal", "books.beancount"]);
    expect(read("books.beancount").toString()).toContain("  Liabilities:4681  -84.00 EUR\n");
    const balances = hledgerBalances(join(folder, "books.journal"));
    if (balances === null) test.skip("hledger is not installed (apt-get install hledger)");
    const trial = await vault.call("books.trialBalance", { year, from: null, to: null });
    expect(balances).toEqual(new Map(trial.map((one) => [one.account, one.balance])));
  });

  it("are reports as spreadsheets and CSV, in which no label is a formula", async () => {
    const { vault, year } = await someBooks();
    const reports = [...REPORT_KINDS];
    const csv = await take(vault, year, { kind: "reports", reports, format: "csv" });
    expect(csv.fileNames).toEqual([
      "2025-12-31-journal.csv",
      "2025-12-31-grand-livre.csv",
      "2025-12-31-balance.csv",
      "2025-12-31-bilan.csv",
      "2025-12-31-compte-de-resultat.csv",
    ]);
    expect(csv.read("2025-12-31-journal.csv").toString()).toContain(";'=Virement;");
    expect(csv.read("2025-12-31-bilan.csv").toString()).toContain("Total;;1032,45;");
    for (const format of ["xlsx", "ods"] as const) {
      const out = await take(vault, year, { kind: "reports", reports, format });
      expect(out.fileNames).toEqual([`2025-12-31-comptes.${format}`]);
      const path = join(out.folder, out.fileNames[0] ?? "");
      expect(await rowsOf(path, { kind: format, sheet: "Journal" })).toContainEqual(
        expect.arrayContaining(["4681", "Frais des bénévoles", "=Virement", "84"]),
      );
      expect(await rowsOf(path, { kind: format, sheet: "Bilan" })).toContainEqual(
        expect.arrayContaining(["Disponibilités", "1032.45"]),
      );
    }
  });

  it("are refused where there is nothing, and where nothing can print", async () => {
    const { vault, year } = await someBooks();
    const { id: next } = await vault.call("books.openYear", {
      start: "2026-01-01",
      end: "2026-12-31",
    });
    const asked = { language: "fr" as const, folder: vault.grant(tempFolder()) };
    const text = { ...asked, year: next, what: { kind: "text" as const } };
    expect(await refusalOf(vault.call("books.export", text))).toBe("books.empty_year");
    const pdf = { kind: "reports" as const, reports: ["sheet" as const], format: "pdf" as const };
    expect(await refusalOf(vault.call("books.export", { ...asked, year, what: pdf }))).toBe(
      "books.no_printer",
    );
  });
});
