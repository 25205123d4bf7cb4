import { describe, expect, it } from "vitest";
import { aPerson } from "#test/fixtures/people/person.ts";
import { plansOf } from "#test/helpers/query-plans.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";

const TABLES = /^SCAN (p|person|m|membership|mandate|c|consent|b|minute_block|i|agenda_item)\b/;

/** Reading a whole table; not the page itself, which is a subquery scanned once. */
function wholeScans(plan: string[]): string[] {
  const pages = plan.filter((step) => /^(CO-ROUTINE|MATERIALIZE) p$/.test(step)).length;
  const found = plan.filter((step) => TABLES.test(step) && !/ USING (COVERING )?INDEX/.test(step));
  const ofPages = found.filter((step) => step === "SCAN p").slice(0, pages);
  return ofPages.length === found.length ? [] : found;
}

describe("a key pressed in the roster reads through an index", () => {
  it.each(["name", "town"] as const)("sorted by %s", async (sort) => {
    const vault = await openTestVault();
    const { rows } = await vault.call("people.list", { filter: {}, sort, after: null });
    expect(rows).toEqual([]);
    for (let n = 0; n < 3; n++) await vault.call("people.create", aPerson());
    for (const filter of [
      {},
      { query: "an" },
      { query: "an le" },
      { query: "🦊" },
      { town: "Brest" },
      { town: "Brest", query: "a" },
      { statuses: ["elected" as const], asOf: "2024-01-01" },
      { statuses: ["elected" as const], query: "le" },
      { role: "referent", asOf: "2024-01-01" },
      { mandate: "ending" as const, town: "Brest" },
    ]) {
      for (const after of [null, { value: "le bris\u001fanne", row: 1 }]) {
        const plan = await plansOf(vault, () => vault.call("people.list", { filter, sort, after }));
        expect([filter, wholeScans(plan)]).toEqual([filter, []]);
      }
    }
  });

  it("walks the sort's own index, without sorting", async () => {
    const vault = await openTestVault();
    const plan = await plansOf(vault, () =>
      vault.call("people.list", {
        filter: {},
        sort: "name",
        after: { value: "le bris\u001fanne", row: 1 },
      }),
    );
    expect(plan).toContainEqual(
      expect.stringContaining("SEARCH p USING INDEX person_by_name (name_key>?"),
    );
    expect(plan.filter((step) => step.includes("TEMP B-TREE FOR ORDER BY"))).toEqual([]);
  });

  it("walks the newest first by their own key", async () => {
    const vault = await openTestVault();
    const plan = await plansOf(vault, () =>
      vault.call("people.list", { filter: {}, sort: "newest", after: { value: "", row: 9 } }),
    );
    expect(plan).toContainEqual(expect.stringContaining("SEARCH p USING INTEGER PRIMARY KEY"));
    expect(plan.filter((step) => step.includes("TEMP B-TREE FOR ORDER BY"))).toEqual([]);
  });

  it("when a name is typed to suggest people, or anything in the palette", async () => {
    const vault = await openTestVault();
    await vault.call("people.create", aPerson());
    const plan = await plansOf(vault, async () => {
      await vault.call("people.suggest", { query: "an", limit: 8 });
      await vault.call("search.all", { query: "le br" });
    });
    expect(plan.some((step) => step.includes("VIRTUAL TABLE INDEX"))).toBe(true);
    expect(wholeScans(plan)).toEqual([]);
  });
});

it("looks up one person by their own index", async () => {
  const vault = await openTestVault();
  const { person } = await vault.call("people.create", aPerson());
  const plan = await plansOf(vault, () => vault.call("people.get", { id: person.id }));
  expect(plan.filter((step) => step.startsWith("SCAN"))).toEqual([]);
});

it("steps through an outline by town and name, not by town alone", async () => {
  const vault = await openTestVault();
  const plan = await plansOf(vault, () =>
    vault.call("people.outline", { filter: {}, sort: "town" }),
  );
  expect(plan).toContain(
    "SEARCH p USING COVERING INDEX person_by_town ((town_key,name_key)>(?,?))",
  );
  expect(plan).not.toContain("SEARCH p USING COVERING INDEX person_by_town (town_key>?)");
});
