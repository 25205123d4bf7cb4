import { onTestFinished } from "vitest";
import { tempFolder } from "./temp-folder.ts";
import { FAST_KDF, PASSPHRASE, TestVault, type TestVaultOptions } from "./vault-in-process.ts";

export { FAST_KDF, PASSPHRASE, TestVault, type TestVaultOptions } from "./vault-in-process.ts";

/** A new vault in a folder of its own, closed when the test ends. */
export async function openTestVault(options: TestVaultOptions = {}): Promise<TestVault> {
  const vault = new TestVault(options);
  await vault.call("vault.create", {
    folder: vault.grant(options.folder ?? tempFolder()),
    name: "Collectif des Essais",
    userName: "Camille Essai",
    passphrase: PASSPHRASE,
    kdf: FAST_KDF,
  });
  onTestFinished(() => vault.close());
  return vault;
}

/** Opens again a vault that was closed, or whose process died. */
export async function reopenTestVault(
  path: string,
  options: TestVaultOptions = {},
): Promise<TestVault> {
  const vault = new TestVault(options);
  await vault.call("vault.open", { vault: vault.grant(path), passphrase: PASSPHRASE });
  onTestFinished(() => vault.close());
  return vault;
}
