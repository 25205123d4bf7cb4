import { beforeEach, describe, expect, it } from "vitest";
import type { MembershipStatus, NewPerson } from "#shared/domain/people/person.ts";
import type { Cursor } from "#shared/domain/kernel/paging.ts";
import type { RosterFilter, RosterSort } from "#shared/ipc/people.contract.ts";
import { aPerson } from "#test/fixtures/people/person.ts";
import { hashUntilTestEnds } from "#test/helpers/remember-derivations.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

beforeEach(hashUntilTestEnds);

const now = () => new Date("2026-11-20T10:00:00Z");

async function roster(people: Partial<NewPerson>[]): Promise<{ vault: TestVault; ids: string[] }> {
  const vault = await openTestVault({ now });
  const ids: string[] = [];
  for (const said of people) {
    ids.push((await vault.call("people.create", aPerson(said))).person.id);
  }
  return { vault, ids };
}

async function names(vault: TestVault, filter: RosterFilter, sort: RosterSort = "name") {
  const { rows } = await vault.call("people.list", { filter, sort, after: null });
  return rows.map((row) => `${row.givenName} ${row.familyName}`.trim());
}

const FIVE: Partial<NewPerson>[] = [
  { givenName: "Zoé", familyName: "Martin", town: "Brest", emails: ["zoe@example.org"] },
  { givenName: "Anaïg", familyName: "L’Helgouac’h", town: "Plougastel-Daoulas" },
  { givenName: "أمينة", familyName: "الخطابي", town: "Saint-Œdipe" },
  { givenName: "", familyName: "🦊", town: "" },
  { givenName: "Marie-Claude", familyName: "Martin Dupont", town: "BREST" },
];

describe("search as you type", () => {
  it.each([
    ["zoe", ["Zoé Martin"]],
    ["ZOÉ mart", ["Zoé Martin"]],
    ["martin", ["Zoé Martin", "Marie-Claude Martin Dupont"]],
    ["dup cla", ["Marie-Claude Martin Dupont"]],
    ["l'helg", ["Anaïg L’Helgouac’h"]],
    ["helgouac’h", ["Anaïg L’Helgouac’h"]],
    ["امين", ["أمينة الخطابي"]],
    ["saint oed", ["أمينة الخطابي"]],
    ["zoe@exa", ["Zoé Martin"]],
    ["brest", ["Zoé Martin", "Marie-Claude Martin Dupont"]],
    ["🦊", ["🦊"]],
    ["artin", []],
    ['"zoe" OR NOT *', []],
    ["name_key : (zoe", []],
  ])("finds by %s", async (query, expected) => {
    const { vault } = await roster(FIVE);
    expect(await names(vault, { query })).toEqual(expected);
  });

  it("finds everyone by nothing, in each order", async () => {
    const { vault } = await roster(FIVE);
    expect(await names(vault, { query: "  " })).toEqual([
      "Anaïg L’Helgouac’h",
      "Zoé Martin",
      "Marie-Claude Martin Dupont",
      "أمينة الخطابي",
      "🦊",
    ]);
    expect((await names(vault, {}, "newest"))[0]).toBe("Marie-Claude Martin Dupont");
    expect(await names(vault, {}, "town")).toEqual([
      "🦊",
      "Zoé Martin",
      "Marie-Claude Martin Dupont",
      "Anaïg L’Helgouac’h",
      "أمينة الخطابي",
    ]);
  });

  it("suggests by names only", async () => {
    const { vault } = await roster(FIVE);
    const suggest = async (query: string) =>
      (await vault.call("people.suggest", { query, limit: 2 })).map((one) => one.familyName);
    expect([await suggest("mar"), await suggest("brest"), await suggest("")]).toEqual([
      ["Martin", "Martin Dupont"],
      [],
      [],
    ]);
  });
});

async function withStatuses() {
  const { vault, ids } = await roster(FIVE);
  const hold = (index: number, status: MembershipStatus, start: string, end: string | null) =>
    vault.call("people.addMembership", { personId: ids[index] ?? "", status, start, end });
  await hold(0, "adherent", "2024-01-01", null);
  await hold(0, "elected", "2026-03-01", null);
  await hold(1, "adherent", "2024-01-01", "2025-01-01");
  await hold(4, "candidate", "2025-06-01", null);
  return { vault, ids };
}

describe("filters", () => {
  it("keep who holds one of the statuses on a day", async () => {
    const { vault } = await withStatuses();
    expect(await names(vault, { statuses: ["adherent"] })).toEqual(["Zoé Martin"]);
    expect(await names(vault, { statuses: ["adherent"], asOf: "2024-12-31" })).toEqual([
      "Anaïg L’Helgouac’h",
      "Zoé Martin",
    ]);
    expect(await names(vault, { statuses: ["elected", "candidate"] })).toEqual([
      "Zoé Martin",
      "Marie-Claude Martin Dupont",
    ]);
    expect(await names(vault, { statuses: ["candidate"], query: "zo" })).toEqual([]);
  });

  it("keep a town, however it is written", async () => {
    const { vault } = await withStatuses();
    expect(await names(vault, { town: "brest" })).toEqual([
      "Zoé Martin",
      "Marie-Claude Martin Dupont",
    ]);
    expect(await names(vault, { town: "Brest", statuses: ["candidate"] }, "newest")).toEqual([
      "Marie-Claude Martin Dupont",
    ]);
    expect(await vault.call("people.towns", {})).toEqual([
      { town: "Brest", count: 2 },
      { town: "Plougastel-Daoulas", count: 1 },
      { town: "Saint-Œdipe", count: 1 },
    ]);
  });

  it("give whole rows, as of the day", async () => {
    const { vault, ids } = await withStatuses();
    await vault.call("people.giveConsent", { personId: ids[0] ?? "", givenOn: "2026-01-01" });
    const ask = async (asOf: string) =>
      (
        await vault.call("people.list", {
          filter: { query: "zoe", asOf },
          sort: "name",
          after: null,
        })
      ).rows;
    const zoe = {
      id: ids[0],
      givenName: "Zoé",
      familyName: "Martin",
      email: "zoe@example.org",
      postcode: "",
      town: "Brest",
    };
    expect(await ask("2026-11-20")).toEqual([
      { ...zoe, statuses: ["adherent", "elected"], mayPublishName: true },
    ]);
    expect(await ask("2025-12-31")).toEqual([
      { ...zoe, statuses: ["adherent"], mayPublishName: false },
    ]);
  });
});

describe("pages", () => {
  it.each(["name", "town", "newest"] as const)(
    "by %s follow one another without gap nor repeat, and the outline jumps to each",
    async (sort) => {
      const people = Array.from({ length: 250 }, (_, n) => ({
        givenName: `P${n % 7}`,
        familyName: `Nom${n % 5}`,
        town: n % 3 === 0 ? "" : `Ville ${n % 4}`,
      }));
      const { vault, ids } = await roster(people);
      const seen: string[][] = [];
      let after: Cursor | null = null;
      do {
        const page: { rows: { id: string }[]; next: Cursor | null } = await vault.call(
          "people.list",
          { filter: {}, sort, after },
        );
        seen.push(page.rows.map((row) => row.id));
        after = page.next;
      } while (after !== null);
      expect(seen.map((page) => page.length)).toEqual([100, 100, 50]);
      expect(seen.flat().toSorted()).toEqual(ids.toSorted());

      const outline = await vault.call("people.outline", { filter: {}, sort });
      expect(outline.count).toBe(250);
      const jumped = await Promise.all(
        [null, ...outline.cursors].map(async (cursor) =>
          (await vault.call("people.list", { filter: {}, sort, after: cursor })).rows.map(
            (row) => row.id,
          ),
        ),
      );
      expect(jumped).toEqual(seen);
    },
  );

  it("have an outline without a page that would be empty", async () => {
    const { vault } = await roster(Array.from({ length: 200 }, () => ({})));
    const { count, cursors } = await vault.call("people.outline", { filter: {}, sort: "name" });
    expect([count, cursors.length]).toEqual([200, 1]);
  });
});
