import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { BankLineView, OpenPosting } from "#shared/domain/finances/bank/views.ts";
import type { BankPreview } from "#shared/domain/finances/bank/preview.ts";
import { anOfx, type OfxLine } from "#test/fixtures/finances/bank-files.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { aFile } from "#test/fixtures/people/roster-file.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { openTestVault, PASSPHRASE, TestVault } from "#test/helpers/test-vault.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";

beforeEach(hashUntilTestEnds);

const posted = (amount: number) => ({
  debit: Math.max(amount, 0),
  credit: Math.max(-amount, 0),
  label: "",
  person: null,
  body: null,
});
const part = (account: string, cents: number) => ({ account, cents, person: null, body: null });

class Bank {
  readonly vault: TestVault;
  readonly account: string;

  private constructor(vault: TestVault, account: string) {
    this.vault = vault;
    this.account = account;
  }

  static async open(): Promise<Bank> {
    const vault = await openTestVault();
    await giveRoles(vault, ["secretary", "treasurer", "bureau"]);
    await vault.call("books.openYear", { start: "2026-01-01", end: "2026-12-31" });
    const fields = {
      name: "Compte",
      number: "FR7699990000010001234560171",
      currency: "EUR",
      ledger: "512",
    };
    const { id } = await vault.call("bank.addAccount", fields);
    return new Bank(vault, id);
  }

  async read(lines: readonly OfxLine[], balance = ""): Promise<void> {
    const file = this.vault.grant(aFile(anOfx(lines, { balance }), "releve.ofx"));
    const hints = { dateOrder: null, columns: null };
    const preview = await this.vault.call("bank.inspect", { file, hints, into: [] });
    const { digest } = preview as Extract<BankPreview, { kind: "statements" }>;
    const into = [{ id: this.account }];
    await this.vault.call("bank.import", { file, hints, digest, into, alike: true });
  }

  /** An entry that debits or credits the bank. */
  async write(date: string, cents: number, label: string, account = "628"): Promise<string> {
    const { id } = await this.vault.call("books.write", {
      book: "bank",
      date,
      label,
      document: "",
      postings: [
        { account: "512", ...posted(cents) },
        { account, ...posted(-cents) },
      ],
    });
    return id;
  }

  async lines(state: "open" | "matched" = "open"): Promise<BankLineView[]> {
    const filter = { account: this.account, state, from: null, until: null, text: "" };
    return (await this.vault.call("bank.lines", { filter, after: null, limit: 100 })).items;
  }

  async line(label: string): Promise<BankLineView> {
    const found = (await this.lines()).find((one) => one.label === label);
    if (found === undefined) throw new Error(`no open line ${label}`);
    return found;
  }

  postings(text = ""): Promise<OpenPosting[]> {
    const all = { account: this.account, from: null, until: null, text, limit: 100 };
    return this.vault.call("bank.postings", all);
  }

  waiting = async () => (await this.vault.call("bank.waiting", {})).count;
}

const rent = { day: "2026-09-10", amount: "-300.00", name: "PRLV SCI DES TILLEULS", id: "F1" };
const gifts = { day: "2026-09-12", amount: "85.00", name: "REMISE CHEQUES", id: "F2" };
const fee = { day: "2026-09-30", amount: "-2.50", name: "FRAIS TENUE DE COMPTE", id: "F3" };

describe("lines of the bank and entries of the books", () => {
  it("are proposed to each other, matched, and separated again", async () => {
    const bank = await Bank.open();
    await bank.read([rent, gifts, fee]);
    await bank.write("2026-09-08", -30_000, "Loyer SCI des Tilleuls");
    await bank.write("2026-09-02", 5_000, "Don Noor", "75411");
    await bank.write("2026-09-03", 3_500, "Don Sacha", "75411");
    const line = await bank.line("REMISE CHEQUES");
    const { matches } = await bank.vault.call("bank.proposals", { line: line.id });
    expect(matches).toMatchObject([
      { lines: [{ id: line.id }], postings: [{ label: "Don Sacha" }, { label: "Don Noor" }] },
    ]);
    const postings = matches[0]?.postings.map(({ id }) => id) ?? [];
    const { id: match } = await bank.vault.call("bank.match", { lines: [line.id], postings });
    expect(await bank.waiting()).toBe(2);
    expect((await bank.postings()).map(({ label }) => label)).toEqual(["Loyer SCI des Tilleuls"]);
    expect(await bank.vault.call("bank.matchOf", { match })).toMatchObject({
      lines: [{ label: "REMISE CHEQUES", match }],
      postings: [{ cents: 5_000 }, { cents: 3_500 }],
    });
    const { seq } = await bank.vault.call("bank.unmatch", { match });
    expect([await bank.waiting(), (await bank.postings()).length]).toEqual([3, 3]);
    await bank.vault.call("journal.undo", { seq });
    expect(await bank.waiting()).toBe(2);
    expect(await bank.vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  });

  it("are matched to the centime or not at all, each once", async () => {
    const bank = await Bank.open();
    await bank.read([rent, gifts]);
    await bank.write("2026-09-08", -30_000, "Loyer");
    await bank.write("2026-09-09", -29_999, "Loyer, presque");
    const [line, other] = [await bank.line(rent.name), await bank.line(gifts.name)];
    const at = async (text: string) => (await bank.postings(text))[0]?.id ?? "";
    const [exact, near] = [await at("300,00"), await at("presque")];
    const match = (lines: string[], postings: string[]) =>
      bank.vault.call("bank.match", { lines, postings });
    await expect(match([line.id], [near])).rejects.toMatchObject({ code: "bank.sums_differ" });
    await expect(match([line.id], [])).rejects.toMatchObject({ code: "bank.nothing_to_match" });
    await expect(match([line.id], [line.id])).rejects.toMatchObject({
      code: "bank.posting_not_found",
    });
    await match([line.id], [exact]);
    await expect(match([other.id], [exact])).rejects.toMatchObject({
      code: "bank.posting_matched",
    });
    await expect(match([line.id], [near])).rejects.toMatchObject({ code: "bank.line_matched" });
    expect(await bank.waiting()).toBe(1);
  });

  it("that are surely each other’s are matched by one command", async () => {
    const bank = await Bank.open();
    const bus = { day: "2026-09-22", amount: "-1.70", name: "TICKET" };
    await bank.read([rent, gifts, bus, bus, bus]);
    await bank.write("2026-09-08", -30_000, "Loyer");
    for (const day of ["20", "21", "22"]) await bank.write(`2026-09-${day}`, -170, "Bus", "6251");
    const { account } = bank;
    expect(await bank.vault.call("bank.countSure", { account })).toEqual({ count: 4 });
    const { count, seq } = await bank.vault.call("bank.matchSure", { account });
    expect([count, await bank.waiting()]).toEqual([4, 1]);
    await bank.vault.call("journal.undo", { seq: seq ?? 0 });
    expect(await bank.waiting()).toBe(5);
  });

  it("keep an entry as it is while it is matched, and a file while its lines are", async () => {
    const bank = await Bank.open();
    await bank.read([rent]);
    const entry = await bank.write("2026-09-08", -30_000, "Loyer");
    const [{ id: line }, [posting]] = [await bank.line(rent.name), await bank.postings()];
    const { id: match } = await bank.vault.call("bank.match", {
      lines: [line],
      postings: [posting?.id ?? ""],
    });
    await expect(bank.vault.call("books.remove", { id: entry })).rejects.toMatchObject({
      code: "books.reconciled",
    });
    const entries = await bank.vault.call("journal.list", { before: null, limit: 10 });
    const imported = entries.find(({ command }) => command === "bank.import");
    await expect(
      bank.vault.call("journal.undo", { seq: imported?.seq ?? 0 }),
    ).rejects.toMatchObject({ code: "journal.depends" });
    await bank.vault.call("bank.unmatch", { match });
    await bank.vault.call("books.remove", { id: entry });
    expect(await bank.postings()).toEqual([]);
  });
});

describe("the entry of a line", () => {
  it("is written and matched in one command, which is undone as one; the next line like it knows", async () => {
    const bank = await Bank.open();
    const { person } = await bank.vault.call("people.create", aPerson());
    const october = { ...rent, day: "2026-10-10", id: "F9", name: "PRLV SCI DES TILLEULS 10/2026" };
    await bank.read([rent, october, fee]);
    const line = await bank.line(rent.name);
    const parts = [{ account: "6132", cents: 30_000, person: person.id, body: null }];
    const said = {
      line: line.id,
      label: "Loyer de septembre",
      document: "",
      parts,
      remember: true,
    };
    const { entry, learned, seq } = await bank.vault.call("bank.makeEntry", said);
    expect(learned).toBe("sci tilleuls");
    expect(await bank.vault.call("books.entry", { id: entry })).toMatchObject({
      book: "bank",
      date: "2026-09-10",
      label: "Loyer de septembre",
      postings: [
        { account: "512", credit: 30_000 },
        { account: "6132", debit: 30_000, person: { id: person.id } },
      ],
    });
    const next = await bank.line(october.name);
    expect(await bank.vault.call("bank.proposals", { line: next.id })).toMatchObject({
      entry: { account: "6132", person: { id: person.id }, by: "rule" },
    });
    const costs = await bank.line(fee.name);
    expect(await bank.vault.call("bank.proposals", { line: costs.id })).toMatchObject({
      entry: { account: "627", by: "words" },
    });
    expect(await bank.vault.call("bank.rules", {})).toMatchObject([
      { terms: "sci tilleuls", side: "out" },
    ]);
    await bank.vault.call("journal.undo", { seq });
    expect(await bank.waiting()).toBe(3);
    expect(await bank.vault.call("bank.rules", {})).toEqual([]);
  });

  it("may be of several parts, which make its amount", async () => {
    const bank = await Bank.open();
    await bank.read([gifts]);
    const { id: line } = await bank.line(gifts.name);
    const make = (parts: ReturnType<typeof part>[]) =>
      bank.vault.call("bank.makeEntry", {
        line,
        label: "Dons",
        document: "",
        parts,
        remember: true,
      });
    await expect(make([part("75411", 8_499)])).rejects.toMatchObject({ code: "bank.parts_differ" });
    await expect(make([part("512", 8_500)])).rejects.toMatchObject({ code: "bank.same_account" });
    await expect(make([part("99", 8_500)])).rejects.toBeDefined();
    expect(await make([part("75411", 5_000), part("756", 3_500)])).toMatchObject({ learned: null });
  });
});

describe("what is not reconciled at a date", () => {
  it("explains what is between the bank and the books", async () => {
    const bank = await Bank.open();
    const cheque = { day: "2026-10-08", amount: "-50.00", name: "CHEQUE 12", id: "F8" };
    await bank.read([rent, fee, cheque], "647.50");
    await bank.write("2026-09-01", 100_000, "Ce qu’il y avait", "110");
    await bank.write("2026-09-08", -30_000, "Loyer");
    await bank.write("2026-09-28", -5_000, "Chèque 12");
    const at = async (name: string, text: string) => {
      const { id } = await bank.line(name);
      const [posting] = await bank.postings(text);
      await bank.vault.call("bank.match", { lines: [id], postings: [posting?.id ?? ""] });
    };
    await at(rent.name, "loyer");
    await at(cheque.name, "12");
    const september = await bank.vault.call("bank.atDate", {
      account: bank.account,
      on: "2026-09-30",
    });
    expect(september).toMatchObject({
      bank: 69_750,
      books: 65_000,
      lines: { count: 1, cents: -250, items: [{ label: fee.name }] },
      postings: { count: 2, cents: 95_000 },
      unexplained: 100_000,
    });
    const october = await bank.vault.call("bank.atDate", {
      account: bank.account,
      on: "2026-10-31",
    });
    expect(october).toMatchObject({ bank: 64_750, lines: { count: 1 }, postings: { count: 1 } });
  });
});

it("a backup says how many entries and lines it holds, and how many there are beside it", async () => {
  const bank = await Bank.open();
  await bank.read([rent, gifts, fee]);
  await bank.write("2026-09-08", -30_000, "Loyer");
  const folder = tempFolder();
  const { fileName } = await bank.vault.call("backup.make", { folder: bank.vault.grant(folder) });
  await bank.write("2026-09-30", -250, "Frais");
  const path = bank.vault.path;
  await bank.vault.close();
  const other = new TestVault({});
  const opener = { kind: "passphrase", passphrase: PASSPHRASE } as const;
  const restored = await other.call("backup.restore", {
    file: other.grant(join(folder, fileName)),
    folder: other.grant(tempFolder()),
    opener,
  });
  expect(restored).toMatchObject({ expenses: 0, bookEntries: 1, bankLines: 3 });
  const { vaults } = await other.call("backup.compare", { vaults: [other.grant(path)], opener });
  expect(vaults).toMatchObject([{ counts: { expenses: 0, bookEntries: 2, bankLines: 3 } }]);
});
