import { expect, it } from "vitest";
import type { EntryFields } from "#shared/domain/finances/books/entry.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const now = () => new Date("2026-11-20T10:00:00Z");

const anEntry = (
  date: string,
  lines: readonly (readonly [account: string, debit: number, credit: number])[],
  book: EntryFields["book"] = "general",
): EntryFields => ({
  book,
  date,
  label: "Écriture",
  document: "",
  postings: lines.map(([account, debit, credit]) => ({
    account,
    debit,
    credit,
    label: "",
    person: null,
    body: null,
  })),
});

const codeOf = async (call: Promise<{ ok: boolean; error?: { code: string } }>) =>
  (await call).error?.code ?? "ok";

const opened = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });

/** Dues of the year before, which left 500 € at the bank. */
async function withYearBefore(vault: TestVault) {
  const { id: later } = await vault.call("books.openYear", opened(2026));
  const opening = anEntry(
    "2026-01-01",
    [
      ["512", 50_000, 0],
      ["120", 0, 50_000],
    ],
    "opening",
  );
  const { id } = await vault.call("books.write", opening);
  const dues = anEntry("2025-06-01", [
    ["512", 50_000, 0],
    ["756", 0, 50_000],
  ]);
  expect(await codeOf(vault.result("books.write", dues))).toBe("books.no_year");
  const { id: before } = await vault.call("books.openYear", opened(2025));
  await vault.call("books.write", dues);
  await vault.call("books.validate", { year: before, until: "2025-12-31" });
  return { later, before, opening: id };
}

it("closes into what was written by hand in the next year, where it leaves the same", async () => {
  const vault = await openTestVault({ now });
  const { later, before } = await withYearBefore(vault);
  expect(await vault.call("books.closing", { year: before })).toMatchObject({
    problems: [],
    isWritten: true,
  });
  expect(await vault.call("books.closeYear", { year: before })).toMatchObject({ next: later });
  // What it opens with is sealed, as closing would have written it.
  expect(await vault.call("books.years", {})).toMatchObject([
    { start: "2025-01-01", entries: 1, drafts: 0 },
    { start: "2026-01-01", entries: 1, drafts: 0, lastNumber: 1, isOpened: true },
  ]);
  expect(await codeOf(vault.result("books.openYear", opened(2024)))).toBe(
    "books.year_before_closed",
  );
  expect((await vault.call("vault.verify", {})).findings).toEqual([]);
});

it("is held by other balances there, until they are deleted", async () => {
  const vault = await openTestVault({ now });
  const { before, opening } = await withYearBefore(vault);
  const more = anEntry("2025-07-01", [
    ["6132", 8_400, 0],
    ["512", 0, 8_400],
  ]);
  await vault.call("books.write", more);
  await vault.call("books.validate", { year: before, until: "2025-12-31" });
  expect(await vault.call("books.closing", { year: before })).toMatchObject({
    problems: [{ kind: "next_opened" }],
    isWritten: false,
  });
  await vault.call("books.remove", { id: opening });
  await vault.call("books.closeYear", { year: before });
  expect(await vault.call("books.years", {})).toMatchObject([
    { start: "2025-01-01", entries: 2 },
    { start: "2026-01-01", entries: 1, drafts: 0, lastNumber: 1 },
  ]);
});

it("is removed again while nothing is written in it, and leaves no hole", async () => {
  const vault = await openTestVault({ now });
  await vault.call("books.openYear", opened(2026));
  expect(await codeOf(vault.result("books.openYear", opened(2024)))).toBe("books.year_hole");
  const { id } = await vault.call("books.openYear", opened(2025));
  await vault.call("books.removeYear", { id });
  expect(await vault.call("books.years", {})).toMatchObject([{ start: "2026-01-01" }]);
});
