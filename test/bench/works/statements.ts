import { mkdir } from "node:fs/promises";
import { newId } from "#main/vault/db/ids.ts";
import { inSteps, UNHURRIED } from "#main/vault/job.ts";
import { SignedDirectory } from "#main/vault/journal/signed-directory.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { newUserKey, userPairs } from "#main/vault/keys/user-key.ts";
import { newVaultKey, vaultKeys } from "#main/vault/keys/vault-key.ts";
import { findKnownLine, keepLine } from "#main/vault/opening/known-line.ts";
import { openVault, type OpenVault } from "#main/vault/opening/open-vault.ts";
import { unlockedVault } from "#main/vault/opening/unlocked-vault.ts";
import { bareEnvironment } from "#test/helpers/environment.ts";
import { compare, type Measured } from "../measure.ts";

/** More than a collective states in twenty years. */
const STATEMENTS = 5000;
const NO_LOCK = { moved: () => undefined, release: () => Promise.resolve() };

/** Who is in a vault, as an opening finds it by what its person proved before, next to proving all of it. */
export async function statementWork(folder: string): Promise<Measured> {
  await mkdir(folder);
  const open = await openStated(folder);
  const { store, unlocked, context } = open;
  const { vaultId } = unlocked;
  const read = (known: ReturnType<typeof findKnownLine>) =>
    inSteps(UNHURRIED, SignedDirectory.read(store.rawRead, vaultId, null, known));
  await keepLine(context, unlocked, await read(null));
  const measured = await compare({
    work: `${STATEMENTS} statements at an opening, next to proving each`,
    limit: 0.2,
    growth: "logarithmic",
    rounds: 10,
    async greffe() {
      const directory = await read(findKnownLine(store.rawRead, unlocked));
      if (directory.spared !== STATEMENTS) throw new Error("statements were proven again");
    },
    plain: () => read(null),
  });
  await open.close();
  return measured;
}

/** A store and its journal alone, whose founder gives themself roles, again and again. */
async function openStated(folder: string): Promise<OpenVault> {
  const nothing = { root: null, users: [], slots: [] };
  const made = { format: 1, generation: 1, cipher: "aegis", createdWith: "0.0.0" } as const;
  const keys = { userId: newId(), pairs: userPairs(newUserKey()), ...vaultKeys(newVaultKey()) };
  const unlocked = unlockedVault(folder, { vaultId: newId(), ...made, ...nothing }, keys, NO_LOCK);
  const open = openVault(unlocked, bareEnvironment());
  const person = unlocked.userId;
  const founder = {
    person,
    sign: sodium.to_hex(unlocked.publicKeys.sign),
    box: sodium.to_hex(unlocked.publicKeys.box),
    key: { generation: 1, mark: unlocked.keyMark },
  };
  await open.commands.run({ name: "vault.create" }, async ({ state }) => {
    state({ kind: "found", ...founder, roles: ["bureau"] });
  });
  for (let count = 1; count < STATEMENTS; count += 1) {
    await open.commands.run({ name: "members.changeRoles" }, async ({ state }) => {
      state({
        kind: "setRoles",
        person,
        roles: count % 2 === 0 ? ["bureau"] : ["treasurer", "bureau"],
      });
    });
  }
  return open;
}
