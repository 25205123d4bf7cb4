import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { insertClearFile } from "#main/vault/clear/clear-file.repository.ts";
import { withClearFile } from "#main/vault/clear/with-clear-file.ts";
import { saveCopy } from "#main/vault/features/attachments/save-copy.ts";
import type { Job } from "#main/vault/job.ts";
import type { Input, MethodsAt } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { aMeeting, attach } from "#test/helpers/attachments.ts";
import { exportTo, person } from "#test/helpers/exported-journal.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, reopenTestVault, type TestVault } from "#test/helpers/test-vault.ts";

const CHILD = fileURLToPath(new URL("../helpers/dies-while-writing.ts", import.meta.url));
const HIDDEN = /^\.greffe-[0-9a-f-]{36}\.partial$/u;

/** Names of somebody else, as like to ours as can be. */
const FOREIGN = [
  ".greffe-0193b3c0-0000-7000-8000-000000000002.partial",
  ".greffe-notes.partial",
  "notes.txt",
];

/** A folder with somebody else's files in it. */
function folderInUse(): string {
  const folder = tempFolder();
  for (const name of FOREIGN) writeFileSync(join(folder, name), "à garder");
  return folder;
}

/** Calls a method on the vault, in a process that is killed as soon as its job says `moment`. */
async function killedAt<M extends MethodsAt<"vault">>(
  path: string,
  method: M,
  input: Input<M>,
  moment: string,
): Promise<void> {
  const child = spawn(process.execPath, [CHILD, path, method, JSON.stringify(input), moment], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [, signal] = (await once(child, "exit")) as [number | null, string | null];
  expect(signal).toBe("SIGKILL");
}

/** What the folder has besides what was there before. */
function leftIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => !FOREIGN.includes(name));
}

const wholeExport = (folder: string) => ({
  folder,
  from: null,
  until: null,
  contents: true,
  reason: "Contrôle annuel",
});

async function notes(vault: TestVault): Promise<unknown[]> {
  return vault.context.read.selectFrom("clear_file").selectAll().execute();
}

describe("what is written in clear outside the vault", () => {
  it("by an export that is killed is gone after the next opening, and nothing else is", async () => {
    const closed = await openTestVault();
    await closed.call("people.create", person("Le Goff"));
    await closed.close();
    const folder = folderInUse();
    await killedAt(closed.path, "journal.export", wholeExport(folder), "export_check");
    const left = leftIn(folder);
    expect(left).toEqual([expect.stringMatching(HIDDEN)]);
    expect(readFileSync(join(folder, left[0] ?? ""), "utf8")).toContain("Le Goff");

    const vault = await reopenTestVault(closed.path);
    expect(readdirSync(folder).toSorted()).toEqual(FOREIGN);
    expect(await notes(vault)).toEqual([]);
    expect((await vault.call("vault.verify", {})).findings).toEqual([]);
    const [entry] = await vault.call("journal.list", { before: null, limit: 1 });
    expect(entry?.command).toBe("people.create");
  });

  it("by a copy of a document that is killed is gone after the next opening", async () => {
    const closed = await openTestVault();
    const words = Buffer.from("Dossier de Nolwenn Le Goff. ".repeat(10_000));
    const { id } = await attach(closed, await aMeeting(closed), "lettre.txt", words);
    await closed.close();
    const folder = folderInUse();
    await killedAt(closed.path, "attachments.saveCopy", { id, folder }, "attachment_copy");
    const left = leftIn(folder);
    expect(left).toEqual([expect.stringMatching(HIDDEN)]);
    expect(readFileSync(join(folder, left[0] ?? ""), "utf8")).toContain("Le Goff");

    const vault = await reopenTestVault(closed.path);
    expect(readdirSync(folder).toSorted()).toEqual(FOREIGN);
    expect(await notes(vault)).toEqual([]);
    const [entry] = await vault.call("journal.list", { before: null, limit: 1 });
    expect(entry?.command).toBe("meetings.addAttachment");
  });

  it("by a handover folder that is killed goes whole, with all that is in it", async () => {
    const closed = await openTestVault();
    const { id: year } = await closed.call("books.openYear", {
      start: "2025-01-01",
      end: "2025-12-31",
    });
    const sides = [
      { account: "6132", debit: 700, credit: 0 },
      { account: "512", debit: 0, credit: 700 },
    ];
    await closed.call("books.write", {
      book: "general",
      date: "2025-07-01",
      label: "Salle",
      document: "",
      postings: sides.map((side) => ({ ...side, label: "", person: null, body: null })),
    });
    await closed.close();
    const folder = folderInUse();
    const asked = { year, siren: null, language: "fr" as const, folder, passphrase: null };
    await killedAt(closed.path, "handover.make", asked, "books_read");
    const left = leftIn(folder);
    expect(left).toEqual([expect.stringMatching(HIDDEN)]);
    expect(readdirSync(join(folder, left[0] ?? ""))).toEqual(["2025-01-01_2025-12-31"]);

    const vault = await reopenTestVault(closed.path);
    expect(readdirSync(folder).toSorted()).toEqual(FOREIGN);
    expect(await notes(vault)).toEqual([]);
  });

  it("on a disk that is unplugged meanwhile goes at the opening that finds it again", async () => {
    const closed = await openTestVault();
    await closed.close();
    const folder = folderInUse();
    await killedAt(closed.path, "journal.export", wholeExport(folder), "export_check");
    const away = `${folder}-away`;
    renameSync(folder, away);
    const without = await reopenTestVault(closed.path);
    expect(await notes(without)).toHaveLength(1);
    await without.close();
    renameSync(away, folder);
    const vault = await reopenTestVault(closed.path);
    expect(readdirSync(folder).toSorted()).toEqual(FOREIGN);
    expect(await notes(vault)).toEqual([]);
  });

  it("on another machine is left to that one", async () => {
    const closed = await openTestVault();
    const folder = tempFolder();
    const id = "0193b3c0-0000-7000-8000-000000000002";
    const file = { id, folder, machine: "une-autre-machine" };
    await closed.context.writeUnjournaled((db) => insertClearFile(db, file));
    await closed.close();
    writeFileSync(join(folder, `.greffe-${id}.partial`), "de l’autre");
    const vault = await reopenTestVault(closed.path);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await notes(vault)).toHaveLength(1);
  });

  it("is noted before its first byte, and no longer once it has its name", async () => {
    const vault = await openTestVault();
    const folder = tempFolder();
    const during = await withClearFile(vault.context, folder, () => notes(vault));
    expect(during).toMatchObject([{ folder }]);
    await exportTo(vault, folder);
    expect(await notes(vault)).toEqual([]);
    const failed = withClearFile(vault.context, folder, (path) => {
      writeFileSync(path, "à moitié");
      throw new Error("en chemin");
    });
    await expect(failed).rejects.toThrow("en chemin");
    expect(await notes(vault)).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("can note nothing that a record would be", async () => {
    const vault = await openTestVault();
    const attempt = vault.context.writeUnjournaled(async (db) => {
      await db.updateTable("vault_info").set({ name: "Autre" }).execute();
    });
    await expect(attempt).rejects.toThrow("NOT NULL");
    expect((await vault.call("vault.status", {})).name).toBe("Collectif des Essais");
  });
});

describe("a lock in the middle of an export", () => {
  it.each(["export_write", "export_check"])("at %s leaves nothing of it", async (moment) => {
    const vault = await openTestVault();
    await vault.call("people.create", person("Le Goff"));
    const folder = tempFolder();
    const abort = new AbortController();
    let seen: string[] = [];
    const locked = Promise.withResolvers<void>();
    const report = (_done: number, _total: number | null, label: string) => {
      if (label !== moment || abort.signal.aborted) return;
      seen = readdirSync(folder);
      // As the vault process does when it is told to lock.
      abort.abort();
      locked.resolve(vault.close());
    };
    const input = wholeExport(vault.grant(folder));
    const result = await vault.result("journal.export", input, { signal: abort.signal, report });
    expect(result).toMatchObject({ ok: false, error: { code: "job.cancelled" } });
    await locked.promise;
    expect(seen).toEqual([expect.stringMatching(HIDDEN)]);
    expect(readdirSync(folder)).toEqual([]);

    const again = await reopenTestVault(vault.path);
    expect(await notes(again)).toEqual([]);
    expect((await again.call("vault.verify", {})).findings).toEqual([]);
    const [entry] = await again.call("journal.list", { before: null, limit: 1 });
    expect(entry?.command).toBe("people.create");
  });
});

describe("a lock in the middle of a copy of a document", () => {
  it("waits for it to be gone before the store is left", async () => {
    // A lock waits a second at most: here as long as it takes, however slow the machine is.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const vault = await openTestVault();
    const words = Buffer.from("Dossier de Nolwenn Le Goff. ".repeat(10_000));
    const { id } = await attach(vault, await aMeeting(vault), "lettre.txt", words);
    const { context } = vault;
    const folder = tempFolder();
    const idle = vi.spyOn(vault.session.vault.commands, "idle");
    const locking = Promise.withResolvers<string[]>();
    let seen: string[] = [];
    let wentOn = 0;
    const job: Job = {
      signal: new AbortController().signal,
      report: () => undefined,
      async breathe() {
        seen = readdirSync(folder);
        locking.resolve(vault.close().then(() => readdirSync(folder)));
        // Time for a lock that waits for nothing to go on to the store.
        for (let turn = 0; turn < 10; turn += 1) await new Promise(setImmediate);
        wentOn = idle.mock.calls.length;
        throw new ExpectedError("job.cancelled");
      },
    };
    const copy = saveCopy(context, { id, folder: vault.grant(folder) }, job);
    await expect(copy).rejects.toThrow("job.cancelled");
    expect(seen).toEqual([expect.stringMatching(HIDDEN)]);
    expect(wentOn).toBe(0);
    expect(await locking.promise).toEqual([]);
    expect(idle).toHaveBeenCalled();
  });
});
