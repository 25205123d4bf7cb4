import { writeFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import type { LineFilter } from "#shared/domain/finances/bank/views.ts";
import { aCsv, anOfx } from "#test/fixtures/finances/bank-files.ts";
import { aFile } from "#test/fixtures/people/roster-file.ts";
import { table } from "#test/helpers/bank-reading.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import {
  importStatement,
  inspectStatement,
  NO_HINTS,
  type Statements,
} from "#test/helpers/import-statement.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

const ALL: LineFilter = { account: null, state: "all", from: null, until: null, text: "" };

async function openBank(): Promise<TestVault> {
  const vault = await openTestVault();
  await giveRoles(vault, ["secretary", "treasurer", "bureau"]);
  return vault;
}

const labels = async (vault: TestVault, filter: Partial<LineFilter> = {}) => {
  const { items } = await vault.call("bank.lines", {
    filter: { ...ALL, ...filter },
    after: null,
    limit: 100,
  });
  return items.map(({ date, cents, label }) => `${date} ${cents} ${label}`);
};

const bus = { day: "2026-09-22", amount: "-1.70", name: "TICKET BUS" };
const rent = { day: "2026-09-10", amount: "-300.00", name: "PRLV SCI DES TILLEULS", id: "F1" };
const gift = { day: "2026-09-12", amount: "50.00", name: "VIR DE NOOR", id: "F2" };

const english = (day: string) => `Date,Description,Amount\n${day},CARD,-12.50\n`;

describe("a bank file", () => {
  it("is shown before it is imported, whole, and is known when it comes again", async () => {
    const vault = await openBank();
    const september = anOfx([rent, gift, bus, bus, bus], { balance: "744.90" });
    const { preview, done } = await importStatement(vault, september);
    expect(preview).toMatchObject({
      kind: "statements",
      format: "ofx",
      accounts: [
        { told: "FR7699990000010001234560171", into: null, fresh: 5, again: 0, sum: -25_510 },
      ],
    });
    expect(done).toMatchObject({ added: 5, again: 0 });
    expect(await labels(vault)).toEqual([
      "2026-09-22 -170 TICKET BUS",
      "2026-09-22 -170 TICKET BUS",
      "2026-09-22 -170 TICKET BUS",
      "2026-09-12 5000 VIR DE NOOR",
      "2026-09-10 -30000 PRLV SCI DES TILLEULS",
    ]);
    const again = await importStatement(vault, september);
    expect(again.preview).toMatchObject({
      accounts: [{ into: { name: "Compte courant" }, fresh: 0, again: 5 }],
    });
    expect(again.done).toEqual({ added: 0, again: 5, seq: null });
    const october = { day: "2026-10-02", amount: "-12.00", name: "FRAIS", id: "F3" };
    const more = await importStatement(vault, anOfx([gift, bus, bus, bus, bus, october]));
    expect(more.done).toMatchObject({ added: 2, again: 4 });
    expect(await vault.call("bank.accounts", {})).toMatchObject([
      {
        fields: { name: "Compte courant", number: "FR7699990000010001234560171", ledger: "512" },
        lines: 7,
        open: { count: 7, cents: -26_880 },
        balance: { on: "2026-10-02", cents: 73_290, isTold: true },
        gaps: [],
      },
    ]);
  });

  it("is undone whole, and done again", async () => {
    const vault = await openBank();
    const { done } = await importStatement(vault, anOfx([rent, gift]));
    const { seq: undone } = await vault.call("journal.undo", { seq: done.seq ?? 0 });
    expect(await labels(vault)).toEqual([]);
    expect(await vault.call("bank.accounts", {})).toEqual([]);
    await vault.call("journal.undo", { seq: undone });
    expect(await labels(vault)).toHaveLength(2);
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  });

  it("is found by words, by an amount and by days, newest first, page by page", async () => {
    const vault = await openBank();
    await importStatement(vault, anOfx([rent, gift, bus, bus, bus]));
    expect(await labels(vault, { text: "tilleuls" })).toEqual([
      "2026-09-10 -30000 PRLV SCI DES TILLEULS",
    ]);
    expect(await labels(vault, { text: "50,00" })).toEqual(["2026-09-12 5000 VIR DE NOOR"]);
    expect(await labels(vault, { from: "2026-09-11", until: "2026-09-12" })).toHaveLength(1);
    const first = await vault.call("bank.lines", { filter: ALL, after: null, limit: 3 });
    const rest = await vault.call("bank.lines", { filter: ALL, after: first.next, limit: 3 });
    expect(rest.next).toBeNull();
    const ids = [...first.items, ...rest.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(await vault.call("bank.line", { id: ids[4] ?? "" })).toMatchObject({
      line: { label: "PRLV SCI DES TILLEULS" },
      kind: "OTHER",
    });
  });

  it("that names no account goes where it is said, in its own currency", async () => {
    const vault = await openBank();
    const { id } = await vault.call("bank.addAccount", {
      name: "Livret",
      number: "FR76 9999",
      currency: "EUR",
      ledger: "512",
    });
    const { preview, done } = await importStatement(vault, aCsv("15/06/2026;DON;12,50"), [id]);
    expect(preview).toMatchObject({ accounts: [{ told: null, into: { id, name: "Livret" } }] });
    expect(done).toMatchObject({ added: 1 });
    const francs = table("Date;Libellé;Montant;Devise", "15/06/2026;DON;12,50;CHF");
    const { file, preview: other } = await inspectStatement(vault, francs, [id]);
    const { digest, hints } = other as Statements;
    await expect(
      vault.call("bank.import", { file, hints, digest, into: [{ id }], alike: true }),
    ).rejects.toMatchObject({ code: "bank.currency_differs" });
  });

  it("that could be read in two ways is asked about once for an account", async () => {
    const vault = await openBank();
    const { file, preview } = await inspectStatement(vault, english("09/02/2026"));
    expect(preview).toMatchObject({ kind: "question", question: { ask: "date_order", line: 2 } });
    const hints = { dateOrder: "monthFirst", columns: null } as const;
    const read = await vault.call("bank.inspect", { file, hints, into: [] });
    await vault.call("bank.import", {
      file,
      hints,
      digest: (read as Statements).digest,
      into: [{ name: "Carte", ledger: "512" }],
      alike: true,
    });
    const next = await inspectStatement(vault, english("10/03/2026"));
    expect(next.preview).toMatchObject({
      kind: "statements",
      hints,
      accounts: [{ sample: [{ date: "2026-10-03" }] }],
    });
  });

  it("that changed since it was looked at, or is wrong, leaves nothing", async () => {
    const vault = await openBank();
    const path = aFile(anOfx([rent]), "releve.ofx");
    const file = vault.grant(path);
    const looked = await vault.call("bank.inspect", { file, hints: NO_HINTS, into: [] });
    const { digest } = looked as Statements;
    const given = {
      file,
      hints: NO_HINTS,
      digest,
      into: [{ name: "A", ledger: "512" }],
      alike: true,
    };
    writeFileSync(path, anOfx([rent, gift]));
    await expect(vault.call("bank.import", given)).rejects.toMatchObject({
      code: "bank.file_changed",
    });
    const wrong = await inspectStatement(
      vault,
      aCsv("31/02/2026;UN;1,00", "15/06/2026;DEUX;1,2345678"),
    );
    expect(wrong.preview).toMatchObject({
      kind: "error",
      problems: [
        { kind: "date_invalid", line: 2, field: "Date" },
        { kind: "amount_too_precise", line: 3, field: "Montant" },
      ],
    });
    await expect(
      vault.call("bank.import", { ...given, file: wrong.file, digest: wrong.preview.digest }),
    ).rejects.toMatchObject({ code: "bank.file_refused" });
    expect(await vault.call("bank.accounts", {})).toEqual([]);
  });

  it("with a line that looks like a known one says so, and adds it or not", async () => {
    const vault = await openBank();
    await importStatement(vault, anOfx([gift]));
    const renamed = anOfx([{ ...gift, name: "DON NOOR", id: "G9" }]);
    const { file, preview } = await inspectStatement(vault, renamed);
    expect(preview).toMatchObject({
      accounts: [
        {
          fresh: 1,
          alike: 1,
          alikeSample: [{ line: { label: "DON NOOR" }, known: { label: "VIR DE NOOR" } }],
        },
      ],
    });
    const { accounts, digest, hints } = preview as Statements;
    const into = accounts.map((one) => (one.into === null ? null : { id: one.into.id }));
    const given = { file, hints, digest, into };
    expect(await vault.call("bank.import", { ...given, alike: false })).toMatchObject({ added: 0 });
    expect(await vault.call("bank.import", { ...given, alike: true })).toMatchObject({ added: 1 });
  });

  it("has an account that stays while a file of it is there", async () => {
    const vault = await openBank();
    await importStatement(vault, anOfx([gift]));
    const [account] = await vault.call("bank.accounts", {});
    await expect(vault.call("bank.removeAccount", { id: account?.id ?? "" })).rejects.toMatchObject(
      {
        code: "bank.account_in_use",
      },
    );
    const fields = {
      name: "Autre",
      number: "FR76 9999 0000 0100 0123 4560 171",
      currency: "EUR",
      ledger: "5121",
    };
    await expect(vault.call("bank.addAccount", fields)).rejects.toMatchObject({
      code: "bank.number_taken",
    });
    expect(await vault.call("bank.changeAccount", { id: account?.id ?? "", fields })).toMatchObject(
      {
        seq: expect.any(Number),
      },
    );
  });
});
