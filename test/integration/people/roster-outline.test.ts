import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { PAGE_SIZE, type Cursor } from "#shared/domain/kernel/paging.ts";
import type { Input, Output } from "#shared/ipc/contract.ts";
import { openBody } from "#test/helpers/bodies.ts";
import { plansOf } from "#test/helpers/query-plans.ts";
import { FAST_KDF, PASSPHRASE, TestVault } from "#test/helpers/vault-in-process.ts";

type Listing = Pick<Input<"people.outline">, "filter" | "sort">;

/** More than a slice holds (5,000), and of each status more than are fetched whole (3,000). */
const PEOPLE = 10_200;
const TOWNS = ["", "Brest", "Quimper", "Vannes"];
let vault: TestVault;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "greffe-test-"));
  vault = new TestVault({});
  await vault.call("vault.create", {
    folder: vault.grant(folder),
    name: "Essai",
    userName: "Camille",
    passphrase: PASSPHRASE,
    kdf: FAST_KDF,
  });
  await openBody(vault, "Terrain", ["member", "referent"]);
  await vault.context.write("people.import", async ({ raw }) => {
    const mandate = raw.prepare(
      `INSERT INTO mandate (id, person, role, capacity, start_on, end_note, said)
       VALUES (?, ?, (SELECT row FROM body_role WHERE title = ?), 'holder', '2025-01-01', '', '')`,
    );
    const person = raw.prepare(
      `INSERT INTO person (row, id, given_name, family_name, pronoun, emails, phones, street,
         postcode, town, notes, name_key, town_key, created_at)
       VALUES (?, ?, 'Anne', ?, '', '[]', '[]', '', '', ?, '', ?, ?, 0)`,
    );
    const membership = raw.prepare(
      "INSERT INTO membership (id, person, status, start_on, end_on) VALUES (?, ?, ?, ?, ?)",
    );
    for (let row = 1; row <= PEOPLE; row += 1) {
      // Neither in the order of the rows, nor one name each.
      const family = `Le Bris ${(row * 7919) % 997}`;
      const town = TOWNS[row % TOWNS.length] ?? "";
      person.run(
        row,
        toBlob(newId()),
        family,
        town,
        `${family.toLowerCase()}\u001fanne`,
        town.toLowerCase(),
      );
      if (row % 2 === 0) membership.run(toBlob(newId()), row, "adherent", "2020-01-01", null);
      // More of them than are fetched whole; some have both roles.
      if (row % 3 !== 0) mandate.run(toBlob(newId()), row, "member");
      if (row % 10 === 0) mandate.run(toBlob(newId()), row, "referent");
      // Some hold both; some of these ended.
      if (row % 3 === 0) {
        const end = row % 9 === 0 ? "2021-01-01" : null;
        membership.run(toBlob(newId()), row, "elected", "2020-01-01", end);
      }
    }
  });
  return async () => {
    await vault.close();
    rmSync(folder, { recursive: true });
  };
}, 60_000);

/** Where each page after the first begins, and how many people there are, page after page. */
async function paged(listing: Listing): Promise<{ count: number; cursors: Cursor[] }> {
  const cursors: Cursor[] = [];
  for (let after: Cursor | null = null; ;) {
    const page: Output<"people.list"> = await vault.call("people.list", { ...listing, after });
    if (page.next === null) {
      return { count: cursors.length * PAGE_SIZE + page.rows.length, cursors };
    }
    cursors.push(page.next);
    after = page.next;
  }
}

const FILTERS: readonly Listing["filter"][] = [
  {},
  { town: "Brest" },
  { query: "bris" },
  { statuses: ["adherent"] },
  { statuses: ["adherent", "elected"], asOf: "2023-01-01" },
  { statuses: ["adherent", "elected"], query: "le", town: "Quimper" },
  { role: "member" },
  { mandate: "held", statuses: ["adherent"], town: "Brest" },
  { role: "referent", query: "bris" },
];

// First: a statement is prepared once, and its plan is read then.
it("counts the people of a status in the index of statuses, and looks at nobody else", async () => {
  const statuses = ["adherent" as const, "elected" as const];
  const plan = await plansOf(vault, () =>
    vault.call("people.outline", { filter: { statuses }, sort: "newest" }),
  );
  const read = plan.filter((step) => /\bmembership\b|\bm\b|\bperson\b|\bp\b/u.test(step));
  expect(new Set(read)).toEqual(
    new Set([
      "SEARCH m USING COVERING INDEX membership_by_status (status=? AND person>?)",
      "SEARCH m USING COVERING INDEX membership_by_status (status=?)",
      "SEARCH person",
    ]),
  );
});

describe.each(["name", "town", "newest"] as const)("the outline by %s", (sort) => {
  it.each(FILTERS)("says what its pages say: %o", async (filter) => {
    expect(await vault.call("people.outline", { filter, sort })).toEqual(
      await paged({ filter, sort }),
    );
  });

  it.each([{}, { query: "bris" }, { statuses: ["adherent" as const] }])(
    "lets other calls be answered while it counts: %o",
    async (filter) => {
      const outline = { isCounted: false };
      const counting = vault.call("people.outline", { filter, sort }).finally(() => {
        outline.isCounted = true;
      });
      let answered = 0;
      while (!outline.isCounted) {
        await vault.call("vault.status", {});
        await new Promise((resolve) => setImmediate(resolve));
        if (!outline.isCounted) answered += 1;
      }
      await counting;
      expect(answered).toBeGreaterThan(0);
    },
  );
});
