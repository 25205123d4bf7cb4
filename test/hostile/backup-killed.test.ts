import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { copyOf, killRounds, openVerified } from "#test/helpers/kill-rounds.ts";
import { KILLS } from "#test/helpers/kills.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";
import type { VaultChildProcess } from "#test/helpers/vault-child.ts";

const isRoot = process.platform === "linux" && process.getuid?.() === 0;
const entry = bundled("main/vault/process.ts");

/** What a person sees in the folder. */
const visible = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith("."));
const hidden = (folder: string) => readdirSync(folder).filter((name) => name.startsWith("."));
const WORK_FOLDER = "backup.partial";
/** The clock of a file system ticks more coarsely than this process's. */
const TICK_MS = 10;

/** Whether something unfinished lies there that is not from before. */
function isUnfinished(path: string, folder: string, since: number): boolean {
  const left = [...hidden(folder).map((name) => join(folder, name)), join(path, WORK_FOLDER)];
  return left.some((file) => existsSync(file) && statSync(file).mtimeMs > since - TICK_MS);
}

it(
  `killed ${KILLS} times during a backup, leaves whole files or none`,
  { tags: ["kills"] },
  async () => {
    const closed = await openTestVault();
    await closed.close();
    let path = "";
    let folder = "";
    let acknowledged: string | null = null;
    let restored = new Set<string>();
    let since = 0;

    /** Each file once: a restore proves all of it. */
    const restoreNew = async (vault: VaultChildProcess): Promise<boolean> => {
      const unknown = visible(folder).filter((name) => !restored.has(name));
      for (const name of unknown) {
        await vault.call("backup.restore", {
          file: join(folder, name),
          folder: tempFolder(),
          opener: { kind: "passphrase", passphrase: PASSPHRASE },
        });
        restored.add(name);
      }
      return unknown.length > 0;
    };
    const make = async (vault: VaultChildProcess) => {
      since = Date.now();
      const made = await vault.result("backup.make", { folder });
      acknowledged = made.ok ? made.value.fileName : null;
    };

    const underWay = await killRounds<VaultChildProcess>({
      kind: "backup.make",
      start() {
        path = copyOf(closed.path);
        folder = tempFolder();
        restored = new Set();
        return openVerified(entry.path, path);
      },
      reopen: () => openVerified(entry.path, path),
      work: make,
      async check(vault) {
        const isLeft = isUnfinished(path, folder, since);
        const isNew = await restoreNew(vault);
        if (acknowledged === null) return isLeft || isNew;
        expect(visible(folder)).toContain(acknowledged);
        expect((await vault.call("backup.status", {})).last).not.toBeNull();
        return false;
      },
    });
    expect(underWay).toBeGreaterThan(KILLS / 4);

    const vault = await openVerified(entry.path, path);
    await make(vault);
    expect(visible(folder)).toContain(acknowledged);
    expect(hidden(folder)).toEqual([]);
    expect(readdirSync(path)).not.toContain(WORK_FOLDER);
    await vault.end();
  },
);

it.skipIf(!isRoot)(
  "on a full disk (needs root), says so and leaves nothing",
  async () => {
    const folder = tempFolder();
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=128k", "tmpfs", folder]);
    onTestFinished(() => {
      execFileSync("umount", [folder]);
    });
    const vault = await openTestVault();
    expect(await vault.result("backup.make", { folder: vault.grant(folder) })).toEqual({
      ok: false,
      error: { code: "backup.destination_full" },
    });
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(vault.path)).not.toContain("backup.partial");
    expect(await vault.call("backup.status", {})).toMatchObject({ last: null });
  },
  60_000,
);
