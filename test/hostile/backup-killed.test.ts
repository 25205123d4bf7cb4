import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { openTestVault } from "#test/helpers/test-vault.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";

const ROUNDS = 6;
const isRoot = process.platform === "linux" && process.getuid?.() === 0;

/** What a person sees in the folder. */
const visible = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith("."));

it(`killed ${ROUNDS} times during a backup, leaves whole files or none`, async () => {
  const parent = tempFolder();
  const path = join(parent, "Essai.greffe");
  const folder = tempFolder();
  let vault = new VaultChildProcess();
  await vault.create(parent);
  for (let round = 0; round < ROUNDS; round += 1) {
    const making = vault.result("backup.make", { folder });
    await new Promise((resolve) => setTimeout(resolve, 4 + round * 12));
    await vault.kill();
    await making;
    vault = new VaultChildProcess();
    await vault.open(path);
    for (const name of visible(folder)) {
      const reader = new VaultChildProcess();
      await reader.call("backup.restore", {
        file: join(folder, name),
        folder: tempFolder(),
        passphrase: "une phrase de passe pour les essais",
      });
      await reader.end();
    }
  }
  const made = await vault.call("backup.make", { folder });
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  expect(visible(folder)).toContain(made.fileName);
  expect(readdirSync(path)).not.toContain("backup.partial");
  expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
  await vault.end();
}, 120_000);

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
