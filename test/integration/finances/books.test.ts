import { describe, expect, it, onTestFinished } from "vitest";
import type { EntryFields } from "#shared/domain/finances/books/entry.ts";
import { aReceipt, anExpense, given } from "#test/fixtures/finances/expense.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { inviteInto, joinVault, openAs, OTHER_PASSPHRASE } from "#test/helpers/members.ts";
import { openTestVault, reopenTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const anEntry = (
  date: string,
  lines: readonly (readonly [account: string, debit: number, credit: number])[],
  over: Partial<EntryFields> = {},
): EntryFields => ({
  book: "general",
  date,
  label: "Location de salle",
  document: "F-1",
  postings: lines.map(([account, debit, credit]) => ({
    account,
    debit,
    credit,
    label: "",
    person: null,
    body: null,
  })),
  ...over,
});

const rent = (date: string, cents = 8_400) =>
  anEntry(date, [
    ["6132", cents, 0],
    ["512", 0, cents],
  ]);

async function booksOf(vault: TestVault, start = "2025-01-01", end = "2025-12-31") {
  const { id } = await vault.call("books.openYear", { start, end });
  return id;
}

const list = async (vault: TestVault, year: string) =>
  (
    await vault.call("books.entries", {
      year,
      from: null,
      to: null,
      book: null,
      state: "all",
      after: null,
    })
  ).entries;

/** What a call is refused for, with its values. */
async function refusalOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    const { code, params } = error as { code: string; params?: unknown };
    return params === undefined ? code : [code, params];
  }
  return null;
}

describe("the books of a vault", () => {
  it("are written, changed, validated without a hole, and then sealed", async () => {
    const vault = await openTestVault();
    const year = await booksOf(vault);
    const drafts: string[] = [];
    for (const day of ["05", "04", "03", "02", "01"]) {
      drafts.push((await vault.call("books.write", rent(`2025-03-${day}`))).id);
    }
    const [first = "", second = "", third = "", fourth = "", fifth = ""] = drafts;
    await vault.call("books.remove", { id: second });
    await vault.call("books.remove", { id: fourth });
    await vault.call("books.change", { id: third, fields: rent("2025-03-03", 9_999) });
    expect(await vault.call("books.validate", { year, until: "2025-03-03" })).toMatchObject({
      count: 2,
      first: 1,
      last: 2,
    });
    expect(await vault.call("books.validate", { year, until: "2025-12-31" })).toMatchObject({
      count: 1,
      first: 3,
      last: 3,
    });
    expect((await list(vault, year)).map(({ id, number }) => [id, number])).toEqual([
      [first, 3],
      [third, 2],
      [fifth, 1],
    ]);
    const change = { id: third, fields: rent("2025-03-03", 1) };
    expect(await refusalOf(vault.call("books.change", change))).toEqual([
      "books.validated",
      { number: 2 },
    ]);
    expect(await refusalOf(vault.call("books.remove", { id: third }))).toEqual([
      "books.validated",
      { number: 2 },
    ]);
    expect(await refusalOf(vault.call("books.validate", { year, until: "2025-12-31" }))).toEqual([
      "books.nothing_to_validate",
      { day: "2025-12-31" },
    ]);
  });

  it("keep what is validated through every undo, and drafts as commands left them", async () => {
    const vault = await openTestVault();
    const year = await booksOf(vault);
    const { id, seq: wrote } = await vault.call("books.write", rent("2025-03-01"));
    const { seq: changed } = await vault.call("books.change", {
      id,
      fields: { ...rent("2025-03-01", 5_000), label: "Salle" },
    });
    const before = await vault.call("books.entry", { id });
    // A draft goes back to what it was, and forth.
    const { seq: undone } = await vault.call("journal.undo", { seq: changed ?? 0 });
    expect((await vault.call("books.entry", { id })).postings[0]?.debit).toBe(8_400);
    await vault.call("journal.undo", { seq: undone });
    expect(await vault.call("books.entry", { id })).toEqual(before);
    const { seq: validated } = await vault.call("books.validate", { year, until: "2025-12-31" });
    const sealed = await vault.call("books.entry", { id });
    expect(sealed).toMatchObject({ number: 1, label: "Salle" });
    for (const seq of [wrote, changed ?? 0]) {
      expect(await refusalOf(vault.call("journal.undo", { seq }))).not.toBeNull();
    }
    expect(await refusalOf(vault.call("journal.undo", { seq: validated }))).toEqual([
      "journal.not_undoable",
      { seq: validated },
    ]);
    expect(await vault.call("books.entry", { id })).toEqual(sealed);
  });

  it("refuse an entry with its line or its day", async () => {
    const vault = await openTestVault();
    await booksOf(vault);
    const write = (entry: EntryFields) => refusalOf(vault.call("books.write", entry));
    const of = (...lines: [string, number, number][]) => write(anEntry("2025-02-01", lines));
    expect(await of(["6251", 10_000, 0], ["4681", 0, 9_999])).toEqual([
      "books.unbalanced",
      { debit: "100,00", credit: "99,99", by: "0,01" },
    ]);
    expect(await of(["6251", 0, 0], ["4681", 0, 0])).toEqual(["books.no_amount", { line: 1 }]);
    expect(await of(["6251", 5, 0], ["4681", 5, 5])).toEqual(["books.both_sides", { line: 2 }]);
    expect(await of(["6251", -5, 0], ["4681", 0, -5])).toEqual(["books.negative", { line: 1 }]);
    expect(await of(["6251", 5, 0])).toBe("books.too_few_lines");
    expect(await of(["6251", 5, 0], ["6299X", 0, 5])).toEqual([
      "books.unknown_account",
      { line: 2, account: "6299X" },
    ]);
    expect(await write(rent("2031-05-01"))).toEqual(["books.no_year", { day: "2031-05-01" }]);
    const [line] = rent("2025-02-01").postings;
    const nobody = "01900000-0000-7000-8000-000000000000";
    const postings = rent("2025-02-01").postings.map((one) =>
      one.account === line?.account ? { ...one, person: nobody } : one,
    );
    expect(await write({ ...rent("2025-02-01"), postings })).toEqual([
      "books.person_not_found",
      { line: 1 },
    ]);
  });

  it("are corrected by reversal, once", async () => {
    const vault = await openTestVault();
    const year = await booksOf(vault);
    const { id } = await vault.call("books.write", rent("2025-03-02"));
    expect(await refusalOf(vault.call("books.reverse", { id, date: "2025-04-05" }))).toBe(
      "books.draft",
    );
    await vault.call("books.validate", { year, until: "2025-03-31" });
    const { id: back, number, seq } = await vault.call("books.reverse", { id, date: "2025-04-05" });
    expect(number).toBe(2);
    expect(await vault.call("books.entry", { id: back })).toMatchObject({
      date: "2025-04-05",
      label: "Annule l’écriture 1 : Location de salle",
      reverses: { id, number: 1 },
      postings: [
        { account: "6132", debit: 0, credit: 8_400 },
        { account: "512", debit: 8_400, credit: 0 },
      ],
    });
    expect(await refusalOf(vault.call("books.reverse", { id, date: "2025-04-06" }))).toEqual([
      "books.reversed_already",
      { number: 2 },
    ]);
    expect(await refusalOf(vault.call("journal.undo", { seq }))).not.toBeNull();
    // A reversal may be reversed.
    expect(await vault.call("books.reverse", { id: back, date: "2025-04-07" })).toMatchObject({
      number: 3,
    });
    expect(await vault.call("books.trialBalance", { year, from: null, to: null })).toEqual([
      { account: "512", opening: 0, debit: 8_400, credit: 16_800, balance: -8_400 },
      { account: "6132", opening: 0, debit: 16_800, credit: 8_400, balance: 8_400 },
    ]);
  });

  it("close a year for good, and carry what it leaves into the next", async () => {
    const vault = await openTestVault();
    const { person } = await vault.call("people.create", aPerson({ givenName: "Ana" }));
    const year = await booksOf(vault);
    const owed = anEntry("2025-06-01", [
      ["6251", 50_030, 0],
      ["4681", 0, 50_030],
    ]);
    const postings = owed.postings.map((one) =>
      one.account === "4681" ? { ...one, person: person.id } : one,
    );
    await vault.call("books.write", {
      ...anEntry("2025-01-01", [
        ["512", 100_000, 0],
        ["110", 0, 100_000],
      ]),
      book: "opening",
    });
    await vault.call("books.write", { ...owed, postings });
    await vault.call(
      "books.write",
      anEntry("2025-07-01", [
        ["512", 125_000, 0],
        ["75411", 0, 100_000],
        ["756", 0, 25_000],
      ]),
    );
    expect(await refusalOf(vault.call("books.closeYear", { year }))).toBe("books.cannot_close");
    expect((await vault.call("books.closing", { year })).problems).toEqual([
      { kind: "drafts", count: 3 },
    ]);
    await vault.call("books.validate", { year, until: "2025-12-31" });
    const closing = await vault.call("books.closing", { year });
    expect(closing).toMatchObject({ problems: [], warnings: [], result: 74_970 });
    const { next, seq } = await vault.call("books.closeYear", { year });
    const [opening] = await list(vault, next);
    expect(opening).toMatchObject({ number: 1, book: "opening", date: "2026-01-01" });
    expect(
      opening?.postings.map((one) => [one.account, one.debit, one.credit, one.person?.id ?? null]),
    ).toEqual([
      ["110", 0, 100_000, null],
      ["120", 0, 74_970, null],
      ["4681", 0, 50_030, person.id],
      ["512", 225_000, 0, null],
    ]);
    expect(await refusalOf(vault.call("books.write", rent("2025-12-31")))).toEqual([
      "books.closed_year",
      { day: "2025-12-31", end: "2025-12-31", open: "2026-01-01" },
    ]);
    expect(await refusalOf(vault.call("journal.undo", { seq }))).toEqual([
      "journal.not_undoable",
      { seq },
    ]);
    const statements = await vault.call("books.statements", { year: next, until: null });
    expect(statements).toMatchObject({ drafts: 0, isBeforeOpen: false });
    expect(statements.sums.map(({ account }) => account)).toEqual(["110", "120", "4681", "512"]);
  });

  it("tell an account line by line, with the balance after each, in pages", async () => {
    const vault = await openTestVault();
    const year = await booksOf(vault);
    for (let nth = 0; nth < 103; nth += 1) {
      const month = String(1 + Math.floor(nth / 10)).padStart(2, "0");
      const day = String((nth % 10) + 1).padStart(2, "0");
      await vault.call("books.write", rent(`2025-${month}-${day}`, 100));
    }
    const asked = { year, account: "512", from: "2025-01-02", to: null };
    const first = await vault.call("books.ledger", { ...asked, after: null });
    expect([first.opening, first.lines.length, first.credit]).toEqual([-100, 100, 10_200]);
    expect(first.lines.at(-1)?.balance).toBe(-10_100);
    const rest = await vault.call("books.ledger", { ...asked, after: first.next });
    expect([rest.opening, rest.next]).toEqual([-10_100, null]);
    expect(rest.lines.map(({ date, balance }) => [date, balance])).toEqual([
      ["2025-11-02", -10_200],
      ["2025-11-03", -10_300],
    ]);
  });

  it("keep accounts of one’s own under the chart, by name", async () => {
    const vault = await openTestVault();
    const own = { number: "5121", name: "Compte de campagne", isFront: true };
    await vault.call("books.nameAccount", own);
    await vault.call("books.nameAccount", { number: "623", name: "Tracts", isFront: true });
    const accounts = await vault.call("books.accounts", {});
    expect(accounts.find(({ number }) => number === "5121")).toEqual({ ...own, isUsed: false });
    expect(accounts.find(({ number }) => number === "623")?.name).toBe("Tracts");
    const foreign = { number: "99", name: "Autre", isFront: false };
    expect(await refusalOf(vault.call("books.nameAccount", foreign))).toBe("ipc.malformed");
    expect(await refusalOf(vault.call("books.nameAccount", { ...foreign, number: "899" }))).toEqual(
      ["books.account_not_under_the_chart", { account: "899" }],
    );
  });

  it("have years that follow each other", async () => {
    const vault = await openTestVault();
    const year = await booksOf(vault);
    const open = (start: string, end: string) =>
      refusalOf(vault.call("books.openYear", { start, end }));
    expect(await open("2025-06-01", "2026-05-31")).toEqual([
      "books.year_overlaps",
      { from: "2025-01-01", to: "2025-12-31" },
    ]);
    expect(await open("2026-02-01", "2026-12-31")).toEqual([
      "books.year_hole",
      { day: "2026-01-01" },
    ]);
    await vault.call("books.write", rent("2025-03-01"));
    expect(await refusalOf(vault.call("books.removeYear", { id: year }))).toEqual([
      "books.year_in_use",
      { count: 1 },
    ]);
    const next = await booksOf(vault, "2026-01-01", "2026-12-31");
    await vault.call("books.removeYear", { id: next });
    expect(await vault.call("books.years", {})).toMatchObject([
      { start: "2025-01-01", entries: 1, drafts: 1, lastNumber: 0, isOpened: false },
    ]);
  });
});

/** An expense of Bo that Camille wrote and Sacha approved, who keeps the vault open. */
async function approvedExpense(): Promise<{ vault: TestVault; expense: string }> {
  const camille = await openTestVault();
  const named = (givenName: string) => camille.call("people.create", aPerson({ givenName }));
  const [bo, cy] = [await named("Bo"), await named("Cy")];
  const fields = anExpense({ payer: bo.person.id, spentOn: "2025-05-04", category: "trips" });
  const { id: expense } = await camille.call("expenses.create", { fields });
  await camille.call("expenses.addReceipt", { expense, ...given(aReceipt()) });
  await camille.call("expenses.submit", { id: expense });
  const { id: sacha, code } = await inviteInto(camille, "Sacha", ["treasurer", "bureau"]);
  await camille.close();
  const joined = await joinVault(camille.path, code);
  await joined.close();
  const again = await reopenTestVault(camille.path);
  await again.call("memberPeople.say", { member: sacha, person: cy.person.id });
  await again.close();
  const vault = await openAs(camille.path, OTHER_PASSPHRASE);
  onTestFinished(() => vault.close());
  const { claim } = await vault.call("expenses.get", { id: expense });
  await vault.call("expenses.approve", { id: expense, claim });
  return { vault, expense };
}

describe("the books of expenses", () => {
  it("are told of an approval, a payment and a change, in the command that does it", async () => {
    const { vault, expense } = await approvedExpense();
    const [year] = await vault.call("books.years", {});
    expect(year).toMatchObject({ start: "2025-01-01", end: "2025-12-31", drafts: 1 });
    const lines = async () =>
      (await list(vault, year?.id ?? "")).map(({ book, expense: of, postings }) => [
        book,
        of,
        postings.map((one) => [one.account, one.debit, one.credit, one.person?.givenName ?? ""]),
      ]);
    const spent = [
      ["6251", 4_250, 0, ""],
      ["4681", 0, 4_250, "Bo"],
    ];
    expect(await lines()).toEqual([["purchases", expense, spent]]);
    // What it says changes: the approval counts no more, and its draft goes.
    const { fields } = await vault.call("expenses.get", { id: expense });
    await vault.call("expenses.update", { id: expense, fields: { ...fields, cents: 4_000 } });
    expect(await lines()).toEqual([]);
  });

  it("take a validated entry back by its mirror where the expense changes", async () => {
    const { vault, expense } = await approvedExpense();
    const [year] = await vault.call("books.years", {});
    const id = year?.id ?? "";
    await vault.call("books.validate", { year: id, until: "2025-12-31" });
    const { fields } = await vault.call("expenses.get", { id: expense });
    await vault.call("expenses.update", { id: expense, fields: { ...fields, note: "Aller seul" } });
    const years = await vault.call("books.years", {});
    const back = await list(vault, years.at(-1)?.id ?? "");
    expect(back).toMatchObject([{ number: null, reverses: { number: 1 } }]);
    expect((await list(vault, id))[0]).toMatchObject({ number: 1, reversedBy: { number: null } });
  });
});
