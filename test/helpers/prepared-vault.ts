import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { startThreadsFromBundle } from "./bundled-threads.ts";
import { onceARun } from "./once-a-run.ts";
import {
  derivingEachKey,
  learnDerivations,
  rememberDerivations,
  rememberedDerivations,
} from "./remember-derivations.ts";
import { FAST_KDF, PASSPHRASE, TestVault } from "./vault-in-process.ts";

const DERIVED = "derived.json";
const NAME = "Collectif des Essais";
let isLearned = false;

rememberDerivations();
startThreadsFromBundle();

/** Makes the vault that most tests use in a folder, and leaves it open. */
export async function makeVaultIn(folder: string, vault: TestVault): Promise<void> {
  await vault.call("vault.create", {
    folder: vault.grant(folder),
    name: NAME,
    userName: "Camille Essai",
    passphrase: PASSPHRASE,
    kdf: FAST_KDF,
  });
}

/**
 * The path of a closed vault in `folder`: a copy of one that was made once for the run, with its id and
 * keys. Its passphrase is derived once a run too.
 */
export async function preparedVault(folder: string): Promise<string> {
  const made = await onceARun("prepared-vault", async (partial) => {
    const vault = new TestVault({});
    await derivingEachKey(() => makeVaultIn(partial, vault));
    await vault.close();
    writeFileSync(join(partial, DERIVED), JSON.stringify(rememberedDerivations()));
  });
  if (!isLearned) {
    learnDerivations(JSON.parse(readFileSync(join(made, DERIVED), "utf8")) as [string, string][]);
    isLearned = true;
  }
  const from = join(made, `${NAME}.greffe`);
  const path = join(folder, basename(from));
  cpSync(from, path, { recursive: true });
  return path;
}
