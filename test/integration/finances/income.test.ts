import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyIncome, type IncomeFields } from "#shared/domain/finances/income/receipt.ts";
import { USUAL_BREAKING } from "#shared/domain/finances/income/source.ts";
import { readHtml } from "#shared/domain/publication/read-html.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { giveRoles } from "#test/helpers/give-roles.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-11-20T10:00:00Z");
const year = { from: "2026-01-01", until: "2026-12-31" };

const received = (fields: Partial<IncomeFields> = {}): IncomeFields => ({
  ...emptyIncome("2026-03-04"),
  cents: 2_000,
  label: "Cotisation",
  ...fields,
});

const noted = async (vault: TestVault, fields: Partial<IncomeFields> = {}) =>
  vault.call("income.create", { fields: received(fields), entry: null });

async function someone(vault: TestVault, givenName: string, familyName: string) {
  const { person } = await vault.call("people.create", aPerson({ givenName, familyName }));
  return person.id;
}

/** What each account holds at the end of the year: debits less credits. */
async function balances(vault: TestVault): Promise<Record<string, number>> {
  const [books] = await vault.call("books.years", {});
  const all = { from: null, to: null, book: null, state: "all", after: null } as const;
  const { entries } = await vault.call("books.entries", { year: books?.id ?? "", ...all });
  const sums: Record<string, number> = {};
  for (const { postings } of entries) {
    for (const { account, debit, credit } of postings) {
      sums[account] = (sums[account] ?? 0) + debit - credit;
    }
  }
  return sums;
}

describe("what comes in", () => {
  it("is noted, found, changed and taken back, and the books follow", async () => {
    const vault = await openTestVault({ now });
    const ana = await someone(vault, "Ana", "Le Dû");
    await vault.call("people.addMembership", {
      personId: ana,
      status: "organiser",
      start: "2026-01-01",
      end: null,
      overrides: [],
    });
    const sourceOn = (on: string) => vault.call("income.sourceOf", { person: ana, on });
    expect(await sourceOn("2026-03-04")).toEqual({ source: "organiser" });
    expect(await sourceOn("2025-03-04")).toEqual({ source: "person" });
    const { id } = await noted(vault, { giver: ana });
    await noted(vault, {
      kind: "volunteer_time",
      channel: "in_kind",
      cents: 9_000,
      label: "Mise en page",
    });
    expect(await balances(vault)).toEqual({ 512: 2_000, 756: -2_000, 864: 9_000, 875: -9_000 });
    const returned = { on: "2026-04-02", cents: 500 };
    const { seq } = await vault.call("income.update", {
      id,
      fields: received({ giver: ana, kind: "gift", cents: 3_000, returned }),
    });
    expect(await balances(vault)).toMatchObject({ 512: 2_500, 75411: -2_500 });
    const listed = await vault.call("income.list", {
      from: null,
      until: null,
      kind: null,
      source: null,
      text: "le du",
      after: null,
      limit: 10,
    });
    expect(listed).toMatchObject({ count: 1, cents: 2_500, next: null });
    expect(listed.items[0]).toMatchObject({ id, giverNamed: { name: "Ana Le Dû" } });
    const hits = await vault.call("search.all", { query: "cotisation" });
    expect(hits.filter(({ kind }) => kind === "income")).toMatchObject([
      { kind: "income", id, title: "Cotisation", detail: "Ana Le Dû" },
    ]);
    const entry = hits.find(({ kind }) => kind === "entry");
    expect(await vault.call("books.entry", { id: entry?.id ?? "" })).toMatchObject({
      expense: id,
      isIncome: true,
    });
    await vault.call("journal.undo", { seq: seq ?? 0 });
    expect(await balances(vault)).toMatchObject({ 512: 2_000, 756: -2_000 });
    await vault.call("income.remove", { id });
    expect(await balances(vault)).toEqual({ 864: 9_000, 875: -9_000 });
    expect(await vault.result("income.get", { id })).toMatchObject({
      error: { code: "income.not_found" },
    });
  });

  it("is refused where it contradicts itself", async () => {
    const vault = await openTestVault({ now });
    const refused = async (fields: Partial<IncomeFields>) => {
      const result = await vault.result("income.create", { fields: received(fields), entry: null });
      return result.ok ? null : result.error.code;
    };
    expect(await refused({ channel: "in_kind" })).toBe("income.money_in_kind");
    expect(await refused({ kind: "in_kind" })).toBe("income.in_kind_by_transfer");
    expect(await refused({ returned: { on: "2026-05-01", cents: 2_001 } })).toBe(
      "income.returned_too_much",
    );
    expect(await refused({ returned: { on: "2026-03-03", cents: 1 } })).toBe(
      "income.returned_before",
    );
  });

  it("is for the treasury to write, and for the bureau to read", async () => {
    const vault = await openTestVault({ now });
    await giveRoles(vault, ["bureau"]);
    expect(await vault.result("income.statement", year)).toMatchObject({ ok: true });
    expect(await vault.result("income.create", { fields: received(), entry: null })).toMatchObject({
      error: { code: "access.forbidden" },
    });
  });
});

describe("independence", () => {
  it("is computed from what was noted, waived and written in the books, and says why", async () => {
    const vault = await openTestVault({ now });
    await noted(vault);
    const statement = () => vault.call("income.statement", year);
    expect(await statement()).toMatchObject({ verdict: "holds", definition: null, total: 2_000 });
    const line = { label: "", person: null, body: null };
    const { id } = await vault.call("books.write", {
      book: "bank",
      date: "2026-05-03",
      label: "Virement reçu",
      document: "",
      postings: [
        { ...line, account: "512", debit: 3_500, credit: 0 },
        { ...line, account: "75411", debit: 0, credit: 3_500 },
      ],
    });
    expect(await statement()).toMatchObject({
      verdict: "blocked",
      unknown: [{ of: "books", cents: 3_500, label: "Virement reçu" }],
    });
    const explain = (cents: number) =>
      vault.result("income.create", {
        fields: received({
          kind: "gift",
          source: "foundation",
          giverName: "Fondation Iroise",
          cents,
        }),
        entry: id,
      });
    expect(await explain(3_501)).toMatchObject({ error: { code: "income.more_than_entry" } });
    expect(await explain(3_500)).toMatchObject({ ok: true });
    expect(await statement()).toMatchObject({
      verdict: "broken",
      unknown: [],
      breaking: [{ source: "foundation", cents: 3_500, giver: "Fondation Iroise" }],
    });
    expect(await balances(vault)).toMatchObject({ 512: 5_500, 75411: -3_500 });
    const { id: definition } = await vault.call("income.adopt", {
      fields: { breaking: ["party"], adoptedOn: "2026-02-01", adoptedBy: "L’assemblée" },
    });
    expect(await statement()).toMatchObject({
      verdict: "holds",
      breakingKinds: ["party"],
      definition: { adoptedBy: "L’assemblée" },
    });
    await vault.call("income.forget", { id: definition });
    expect((await statement()).definition).toBeNull();
  });
});

describe("an entry that was written by hand", () => {
  it("blocks the statement wherever money of somebody’s can stand, and only once", async () => {
    const vault = await openTestVault({ now });
    await vault.call("books.openYear", { start: "2026-01-01", end: "2026-12-31" });
    const write = async (date: string, debited: string, credited: string, cents: number) => {
      const line = { label: "", person: null, body: null };
      const { id } = await vault.call("books.write", {
        book: "general",
        date,
        label: `${debited} ${credited}`,
        document: "",
        postings: [
          { ...line, account: debited, debit: cents, credit: 0 },
          { ...line, account: credited, debit: 0, credit: cents },
        ],
      });
      return id;
    };
    const unknown = async (period = year) =>
      (await vault.call("income.statement", period)).unknown.map(({ label, cents, kind }) => [
        label,
        cents,
        kind,
      ]);
    await write("2026-02-01", "512", "580", 400);
    await write("2026-02-02", "580", "530", 400);
    await write("2026-02-03", "512", "6063", 70);
    await write("2026-02-04", "512", "768", 12);
    await write("2026-02-05", "6251", "4681", 60);
    await write("2026-02-06", "4681", "512", 60);
    expect(await unknown()).toEqual([]);
    const party = await write("2026-03-01", "512", "467", 900_000);
    await write("2026-04-01", "467", "75411", 500_000);
    await write("2026-05-01", "411", "706", 3_000);
    await write("2026-05-02", "512", "411", 3_000);
    await write("2026-07-01", "467", "512", 400_000);
    const sale = ["411 706", 3_000, "other"];
    expect(await unknown()).toEqual([["512 467", 500_000, "other"], sale]);
    expect(await unknown({ ...year, until: "2026-06-30" })).toEqual([
      ["512 467", 900_000, "other"],
      sale,
    ]);
    expect(await vault.call("income.unexplained", { entry: party })).toMatchObject({
      cents: 900_000,
    });
    expect(await vault.call("income.unknown", {})).toEqual({
      noted: 0,
      inBooks: 2,
      cents: 503_000,
      since: "2026-03-01",
    });
    const returned = { on: "2026-07-01", cents: 400_000 };
    const fields = received({ kind: "gift", source: "party", giverName: "P", cents: 900_000 });
    await vault.call("income.create", { fields: { ...fields, returned }, entry: party });
    expect(await vault.call("income.statement", year)).toMatchObject({
      verdict: "blocked",
      unknown: [{ label: "411 706" }],
      breaking: [{ source: "party", cents: 900_000, returned: 400_000 }],
    });
  });
});

describe("a page for everybody", () => {
  const page = { page: "independence", language: "fr", ...year } as const;

  it("goes out with figures by source, without a name, and once a definition is adopted", async () => {
    const vault = await openTestVault({ now });
    for (const name of ["Ana", "Bo", "Cid"]) {
      await noted(vault, { giver: await someone(vault, name, "Kermarrec") });
    }
    await noted(vault, {
      kind: "gift",
      source: "person",
      giverName: "Zoé Discrète",
      cents: 123_456,
    });
    const obstacles = async () => (await vault.call("income.previewPage", page)).obstacles;
    expect(await obstacles()).toEqual(["no_definition"]);
    const adopted = { breaking: USUAL_BREAKING, adoptedOn: "2026-02-01" };
    await vault.call("income.adopt", { fields: { ...adopted, adoptedBy: "Le bureau" } });
    const { html } = await vault.call("income.previewPage", page);
    const text = readHtml(html).text.replaceAll(/\s/gu, " ");
    expect(text).toContain(
      "Sur cette période, quelque chose est venu de sources que nous refusons.",
    );
    expect(text).toContain("non dit");
    expect(text).not.toMatch(/1 234,56|1 294,56|Kermarrec|Zoé|Total/u);
    const folder = tempFolder();
    const publish = () =>
      vault.result("income.publishPage", { ...page, folder: vault.grant(folder) });
    expect(await publish()).toMatchObject({
      value: { fileName: "independance-2026-01-01-2026-12-31.html" },
    });
    expect(readFileSync(join(folder, readdirSync(folder)[0] ?? ""), "utf8")).toBe(html);
    const [entry] = await vault.call("journal.list", { before: null, limit: 1 });
    expect(entry).toMatchObject({ command: "income.publish" });
    expect(await vault.result("journal.undo", { seq: entry?.seq ?? 0 })).toMatchObject({
      ok: false,
    });
    expect(await publish()).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("does not go out with a name, nor where another page could be taken from it", async () => {
    const vault = await openTestVault({ now });
    await someone(vault, "Maëlle", "Kermarrec");
    await vault.call("income.adopt", {
      fields: { breaking: ["party"], adoptedOn: "2026-01-01", adoptedBy: "Maëlle Kermarrec" },
    });
    for (const giverName of ["A", "B", "C"]) await noted(vault, { giverName });
    const leaking = await vault.call("income.previewPage", page);
    expect(leaking.obstacles).toEqual(["leak"]);
    expect(leaking.leaks).toMatchObject([{ kind: "name", found: "Maëlle Kermarrec" }]);
    const summary = { ...page, page: "summary" } as const;
    const folder = vault.grant(tempFolder());
    const spring = { ...summary, until: "2026-06-30" };
    await vault.call("income.publishPage", { ...spring, folder });
    await noted(vault, { giverName: "D", receivedOn: "2026-07-14" });
    const refused = await vault.result("income.publishPage", { ...summary, folder });
    expect(refused).toMatchObject({
      error: {
        code: "income.told_by_difference",
        params: { from: "2026-01-01", until: "2026-06-30" },
      },
    });
  });
});
