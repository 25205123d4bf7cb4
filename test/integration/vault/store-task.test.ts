import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore } from "#main/vault/db/open.ts";
import { startStoreTask } from "#main/vault/db/start-store-task.ts";
import { createJob } from "#main/vault/job.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, type TestVault } from "#test/helpers/test-vault.ts";

/** A store of some 60 MB, in a second. */
async function fill(vault: TestVault): Promise<void> {
  const content = "Un soir de réunion. ".repeat(50_000).slice(0, 1_000_000);
  for (let part = 0; part < 60; part += 1) {
    await vault.call("drafts.save", { place: `place ${part}`, content });
  }
}

const aJob = (signal = new AbortController().signal) => createJob(signal, () => undefined);

describe("a copy of a large store", () => {
  it("holds no call up, and loses nothing of what is written meanwhile", async () => {
    const vault = await openTestVault();
    await fill(vault);
    const folder = tempFolder();
    const steps: string[] = [];
    const making = vault
      .call(
        "backup.make",
        { folder: vault.grant(folder) },
        { report: (_done, _total, label) => steps.push(label) },
      )
      .finally(() => steps.push("end"));
    let written = 0;
    while (steps.every((label) => label === "backup_copy")) {
      // A call comes as a message: never without the event loop having turned.
      await new Promise((resolve) => setImmediate(resolve));
      await vault.call("vault.rename", { name: `Nom ${written}` });
      written += 1;
    }
    const made = await making;
    // A copy on the thread that answers would let one through at most: the one asked as it began.
    expect(written).toBeGreaterThan(2);
    expect(await vault.call("vault.status", {})).toMatchObject({ name: `Nom ${written - 1}` });
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
    expect(made.size).toBeGreaterThan(50_000_000);
  }, 60_000);

  it("that is cancelled leaves nothing, and the vault as it was", async () => {
    const vault = await openTestVault();
    await fill(vault);
    const folder = tempFolder();
    const abort = new AbortController();
    const making = vault.result(
      "backup.make",
      { folder: vault.grant(folder) },
      { signal: abort.signal, report: () => abort.abort() },
    );
    expect(await making).toEqual({ ok: false, error: { code: "job.cancelled" } });
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(vault.path)).not.toContain("backup.partial");
    expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  }, 60_000);

  it("does not hold back a lock", async () => {
    const vault = await openTestVault();
    await fill(vault);
    const abort = new AbortController();
    const underWay = Promise.withResolvers<undefined>();
    const making = vault.result(
      "backup.make",
      { folder: vault.grant(tempFolder()) },
      { signal: abort.signal, report: () => underWay.resolve(undefined) },
    );
    await underWay.promise;
    // A lock cancels what runs.
    abort.abort();
    await vault.close();
    expect(await making).toMatchObject({ ok: false });
  }, 60_000);
});

describe("a task on a store", () => {
  it("puts a copy under another key, which alone opens it then", async () => {
    const vault = await openTestVault();
    const key = vault.session.vault.unlocked.databaseKey;
    const newKey = new Uint8Array(32).fill(9);
    const copy = join(tempFolder(), "copy.db");
    const path = join(vault.path, "store.db");
    await startStoreTask({ kind: "copy", path, to: copy, key }, aJob(), "backup_copy");
    await startStoreTask({ kind: "rekey", path: copy, key, newKey }, aJob(), "backup_copy");
    expect(() => openStore({ path: copy, key, mode: "read" })).toThrow(ExpectedError);
    const db = openStore({ path: copy, key: newKey, mode: "read" });
    expect(db.prepare("SELECT count(*) AS n FROM journal_entry").get()).toEqual({ n: 1 });
    expect(db.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
    db.close();
    expect([newKey[0], key.length]).toEqual([9, 32]);
    expect(await vault.call("vault.status", {})).toMatchObject({ entries: 1 });
  });

  it("tells a wrong key, and leaves no file", async () => {
    const vault = await openTestVault();
    const to = join(tempFolder(), "copy.db");
    const path = join(vault.path, "store.db");
    const key = new Uint8Array(32);
    const copying = startStoreTask({ kind: "copy", path, to, key }, aJob(), "backup_copy");
    await expect(copying).rejects.toThrow(new ExpectedError("vault.store_damaged"));
    expect(existsSync(to)).toBe(false);
  });

  it("that is cancelled before it begins does nothing", async () => {
    const vault = await openTestVault();
    const to = join(tempFolder(), "copy.db");
    const path = join(vault.path, "store.db");
    const key = vault.session.vault.unlocked.databaseKey;
    const job = aJob(AbortSignal.abort());
    const copying = startStoreTask({ kind: "copy", path, to, key }, job, "backup_copy");
    await expect(copying).rejects.toThrow(new ExpectedError("job.cancelled"));
    expect(existsSync(to)).toBe(false);
  });
});
