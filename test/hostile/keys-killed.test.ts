import { expect, it } from "vitest";
import { readHeaderCopies } from "#main/vault/keys/header-file.ts";
import { appearance, copyOf, killRounds } from "#test/helpers/kill-rounds.ts";
import { KILLS } from "#test/helpers/kills.ts";
import { codeOfOpening } from "#test/helpers/members.ts";
import { openTestVault, PASSPHRASE } from "#test/helpers/test-vault.ts";
import { bundled } from "#test/helpers/vault-bundle.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";

const entry = bundled("main/vault/process.ts");

it(
  `killed ${KILLS} times while its passphrase changes, a vault opens with the old or the new`,
  { tags: ["kills"] },
  async () => {
    const closed = await openTestVault();
    await closed.close();
    let path = "";
    let current = PASSPHRASE;
    let next = "";
    let count = 0;
    let generation = 1;
    let isAcknowledged = false;
    let changed = 0;

    const openWith = async (passphrase: string) => {
      const vault = new VaultChildProcess(entry.path);
      await vault.call("vault.open", { vault: path, passphrase });
      return vault;
    };
    const underWay = await killRounds<VaultChildProcess>({
      kind: "vault.changePassphrase",
      start() {
        path = copyOf(closed.path);
        current = PASSPHRASE;
        generation = 1;
        return openWith(current);
      },
      async reopen() {
        const codes = [await codeOfOpening(path, current), await codeOfOpening(path, next)];
        const [opening, other] = codes[0] === "opens" ? [current, next] : [next, current];
        expect(codes.toSorted()).toEqual(["opens", "vault.wrong_passphrase"]);
        if (isAcknowledged) expect(opening).toBe(next);
        if (opening === next) {
          generation += 1;
          changed += 1;
        }
        current = opening;
        next = other;
        return openWith(current);
      },
      // Deriving takes most of the time.
      begins: () => appearance(path, "header"),
      isLetEnd: true,
      async work(vault) {
        isAcknowledged = false;
        next = `la phrase de passe numéro ${(count += 1)}`;
        isAcknowledged = (await vault.result("vault.changePassphrase", { current, next })).ok;
      },
      async check(vault) {
        expect(await vault.call("vault.verify", {})).toMatchObject({ findings: [] });
        // No copy of the header still has the other slot once the vault was opened.
        const copies = await readHeaderCopies(path);
        expect(copies.map((copy) => (copy.kind === "valid" ? copy.header.generation : -1))).toEqual(
          [generation, generation],
        );
        return !isAcknowledged;
      },
    });
    expect(underWay).toBeGreaterThan(KILLS / 4);
    // Those that were let end, at least.
    expect(changed).toBeGreaterThanOrEqual(Math.floor(KILLS / 3));
  },
);
