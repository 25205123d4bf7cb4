import { onTestFinished, TestRunner, type RunnerTestCase } from "vitest";
import { makeVaultIn, preparedVault } from "./prepared-vault.ts";
import { tempFolder } from "./temp-folder.ts";
import { PASSPHRASE, TestVault, type TestVaultOptions } from "./vault-in-process.ts";

export { FAST_KDF, PASSPHRASE, TestVault, type TestVaultOptions } from "./vault-in-process.ts";

/** Tests that have the prepared vault: another one of theirs has an id and keys of its own. */
const served = new WeakSet<object>();

/**
 * A new vault in a folder of its own, closed when the test ends: a copy of the prepared one, unless it is
 * the test's second, or made under a clock, on a disk or on a machine that the test says.
 */
export async function openTestVault(options: TestVaultOptions = {}): Promise<TestVault> {
  const test: object = TestRunner.getCurrentTest<RunnerTestCase>();
  const isPrepared = Object.keys(options).length === 0 && !served.has(test);
  if (isPrepared) {
    served.add(test);
    return reopenTestVault(await preparedVault(tempFolder()));
  }
  const vault = new TestVault(options);
  await makeVaultIn(options.folder ?? tempFolder(), vault);
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
