import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { readHeaderCopies } from "#main/vault/keys/header-file.ts";
import { appearance, tellKills } from "#test/helpers/kill-rounds.ts";
import { KILLS } from "#test/helpers/kills.ts";
import { tempFolder } from "#test/helpers/temp-folder.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";
import { PASSPHRASE, TestVault } from "#test/helpers/vault-in-process.ts";

const entry = bundled("main/vault/process.ts");

const phrase = (number: number) =>
  number === 0 ? PASSPHRASE : `la phrase de passe numéro ${number}`;

/** What opens the vault, of two passphrases; the vault is left closed, verified and consistent. */
async function whatOpens(path: string, candidates: readonly string[]): Promise<string[]> {
  const opening: string[] = [];
  for (const passphrase of candidates) {
    const vault = new TestVault({});
    const result = await vault.result("vault.open", { vault: vault.grant(path), passphrase });
    if (result.ok) {
      opening.push(passphrase);
      expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
    } else expect(result.error.code).toBe("vault.wrong_passphrase");
    await vault.close();
  }
  return opening;
}

it(
  `killed ${KILLS} times while its passphrase changes, a vault opens with the old or the new`,
  { tags: ["kills"] },
  async () => {
    const folder = tempFolder();
    const path = join(folder, "Essai.greffe");
    const first = new VaultChildProcess(entry.path);
    await first.create(folder);
    await first.end();

    let current = 0;
    let changed = 0;
    let underWay = 0;
    for (let round = 0; round < KILLS; round += 1) {
      const vault = new VaultChildProcess(entry.path);
      await vault.call("vault.open", { vault: path, passphrase: phrase(current) });
      const headerWrite = appearance(path, "header");
      const changing = vault.result("vault.changePassphrase", {
        current: phrase(current),
        next: phrase(round + 1),
      });
      await killMoment(round, headerWrite, changing);
      await vault.kill();
      const isAcknowledged = (await changing).ok;

      const [opens, ...others] = await whatOpens(path, [phrase(current), phrase(round + 1)]);
      expect(others).toEqual([]);
      expect([phrase(current), phrase(round + 1)]).toContain(opens);
      if (isAcknowledged) expect(opens).toBe(phrase(round + 1));
      else underWay += 1;
      if (opens === phrase(round + 1)) {
        current = round + 1;
        changed += 1;
      }
      // No copy of the header still has the other slot once the vault was opened.
      const copies = await readHeaderCopies(path);
      const generations = copies.map((copy) =>
        copy.kind === "valid" ? copy.header.generation : copy.kind,
      );
      expect(generations).toEqual([changed + 1, changed + 1]);
    }
    // Those that were let end, at least.
    expect(changed).toBeGreaterThanOrEqual(Math.floor(KILLS / 3));
    tellKills({ kind: "vault.changePassphrase", kills: KILLS, underWay });
  },
);

/** In turn: at any moment, most of which deriving takes; as the header is written; just after all. */
async function killMoment(round: number, headerWrite: Promise<void>, changing: Promise<unknown>) {
  if (round % 3 === 0) await pause(Math.random() * 1500);
  else if (round % 3 === 1) await Promise.race([headerWrite, changing]);
  else await changing;
  if (round % 3 !== 2) await pause(Math.random() * 12);
}
