import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFile, aLongFile, LONG_FILE_PLAN as plan } from "#test/fixtures/people/roster-file.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { copyOf, killRounds, openVerified } from "#test/helpers/kill-rounds.ts";
import { KILLS } from "#test/helpers/kills.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";

/** Enough for the import to be seen on its way. */
const LINES = 800;
/** Many steps, and many more pages than a full disk has room for. */
const MANY = 8_000;

/** Every row that an import could have left, the journal's too. */
function traces(vault: TestVault): unknown[] {
  const tables = ["person", "membership", "consent", "person_email", "journal_entry"];
  return [...tables, "journal_change"].map((table) =>
    vault.context.rawRead.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
  );
}

const search = (vault: TestVault) => vault.call("people.suggest", { query: "le goff", limit: 5 });

describe("cancelled", () => {
  it.each(["imports.preview", "imports.run"] as const)(
    "in the middle, %s leaves nothing",
    async (method) => {
      const vault = await openTestVault();
      const file = vault.grant(await aLongFile(MANY));
      const before = traces(vault);
      const controller = new AbortController();
      let reported = 0;
      const result = await vault.result(
        method,
        { file, plan },
        {
          signal: controller.signal,
          report: (done, total) => {
            reported = done / (total ?? 1);
            controller.abort();
          },
        },
      );
      expect(result).toEqual({ ok: false, error: { code: "job.cancelled" } });
      expect(reported).toBeLessThan(1);
      expect(traces(vault)).toEqual(before);
      expect(await search(vault)).toEqual([]);

      const { report } = await vault.call("imports.run", { file, plan });
      expect(report).toMatchObject({ total: MANY, created: MANY, refused: 0 });
    },
    120_000,
  );
});

describe("on a full disk", () => {
  it("says so, leaves nothing, and works once there is room", async () => {
    const vault = await openTestVault();
    const { rawWrite } = vault.session.vault.store;
    const file = vault.grant(await aLongFile(MANY));
    const before = traces(vault);
    const used = Number(rawWrite.pragma("page_count", { simple: true }));
    const limit = Number(rawWrite.pragma("max_page_count", { simple: true }));

    rawWrite.pragma(`max_page_count = ${used + 200}`);
    expect(await vault.result("imports.run", { file, plan })).toEqual({
      ok: false,
      error: { code: "vault.disk_full" },
    });
    expect(traces(vault)).toEqual(before);
    expect(await search(vault)).toEqual([]);
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });

    rawWrite.pragma(`max_page_count = ${limit}`);
    expect(await vault.call("imports.run", { file, plan })).toMatchObject({
      report: { created: MANY, refused: 0 },
    });
  }, 120_000);
});

const entry = bundled("main/vault/process.ts");
const one = "Prénom;Nom;E-mail;Ville;Statut;Notes\nAnne;Le Bris;;Brest;membre;\n";

describe("killed", () => {
  it(
    `${KILLS} times at any moment, leaves a vault that verifies and holds all of it or none`,
    { tags: ["kills"] },
    async () => {
      const first = await openTestVault();
      await first.call("imports.run", { file: first.grant(aFile(one)), plan });
      await first.close();
      const file = await aLongFile(LINES);
      let path = "";
      let people = 1;
      let hasBegun = false;
      let isAcknowledged = false;

      const start = () => {
        path = copyOf(first.path);
        people = 1;
        return open();
      };
      const open = () => openVerified(entry.path, path);
      const underWay = await killRounds<VaultChildProcess>({
        kind: "imports.run",
        start,
        reopen: open,
        async work(vault) {
          hasBegun = false;
          const running = vault.result("imports.run", { file, plan });
          // What is asked after it is answered while it takes a breath.
          void vault.result("vault.status", {}).then(({ ok }) => (hasBegun = ok));
          isAcknowledged = (await running).ok;
        },
        async check(vault) {
          const { people: found } = await vault.call("vault.status", {});
          const before = people;
          people = found ?? 0;
          expect([before, 1 + LINES]).toContain(found);
          if (isAcknowledged) expect(found).toBe(1 + LINES);
          const suggested = await vault.call("people.suggest", { query: "le goff", limit: 5 });
          expect(suggested).toHaveLength(found === 1 ? 0 : 5);
          if (found !== 1) {
            // Else the next import would find everybody there, and have next to nothing to do.
            const [last] = await vault.call("journal.list", { before: null, limit: 1 });
            await vault.call("journal.undo", { seq: last?.seq ?? 0 });
            people = 1;
          }
          return hasBegun && !isAcknowledged;
        },
      });
      expect(underWay).toBeGreaterThan(KILLS / 4);
    },
  );

  it("in an import larger than the engine's memory, leaves none of it", async () => {
    const folder = tempFolder();
    const path = join(folder, "Essai.greffe");
    const file = await aLongFile(60_000);
    let vault = new VaultChildProcess(entry.path);
    await vault.create(folder);
    await vault.call("imports.run", { file: aFile(one), plan });
    for (const part of [0.2, 0.6]) {
      const reached = Promise.withResolvers<undefined>();
      const running = vault.result("imports.run", { file, plan }, (done, total) => {
        if (total !== null && done / total >= part) reached.resolve(undefined);
      });
      await reached.promise;
      await vault.kill();
      expect(await running).toMatchObject({ ok: false });

      vault = await openVerified(entry.path, path);
      expect(await vault.call("vault.status", {})).toMatchObject({ people: 1 });
    }
    await vault.end();
  }, 120_000);
});
