import type { Role } from "#shared/domain/access/role.ts";
import { openTestVault, PASSPHRASE, TestVault, type TestVaultOptions } from "./test-vault.ts";

export const OTHER_PASSPHRASE = "la phrase d’une autre personne";

/** Invites somebody; the code. */
export async function inviteInto(
  vault: TestVault,
  name: string,
  roles: Role[] = ["reader"],
): Promise<{ id: string; code: string[]; until: string }> {
  return vault.call("members.invite", { name, roles, passphrase: PASSPHRASE });
}

/** Joins a vault that is closed, as another laptop would: it is open for who joined, then. */
export async function joinVault(
  path: string,
  code: string[],
  options: TestVaultOptions = {},
  newPassphrase = OTHER_PASSPHRASE,
): Promise<TestVault> {
  const vault = new TestVault(options);
  await vault.call("vault.join", { vault: vault.grant(path), code, newPassphrase });
  return vault;
}

/** Opens a vault that is closed, with anybody's passphrase. */
export async function openAs(
  path: string,
  passphrase: string,
  options: TestVaultOptions = {},
): Promise<TestVault> {
  const vault = new TestVault(options);
  await vault.call("vault.open", { vault: vault.grant(path), passphrase });
  return vault;
}

/** The code of opening with a passphrase, "opens" when it does; the vault is closed again. */
export async function codeOfOpening(path: string, passphrase: string): Promise<string> {
  const vault = new TestVault({});
  const result = await vault.result("vault.open", { vault: vault.grant(path), passphrase });
  await vault.close();
  return result.ok ? "opens" : result.error.code;
}

/** The code of joining, "joins" when it does; the vault is closed again. */
export async function codeOfJoining(
  path: string,
  code: string[],
  options: TestVaultOptions = {},
): Promise<string> {
  const vault = new TestVault(options);
  const input = { vault: vault.grant(path), code, newPassphrase: OTHER_PASSPHRASE };
  const result = await vault.result("vault.join", input);
  await vault.close();
  return result.ok ? "joins" : result.error.code;
}

/** A closed vault of Camille (`PASSPHRASE`) and Sacha (`OTHER_PASSPHRASE`), both of its bureau. */
export async function vaultOfTwo(
  options: TestVaultOptions = {},
): Promise<{ path: string; sacha: string }> {
  const vault = await openTestVault(options);
  const { id, code } = await inviteInto(vault, "Sacha", ["secretary", "bureau"]);
  await vault.close();
  await (await joinVault(vault.path, code)).close();
  return { path: vault.path, sacha: id };
}

/** Takes somebody out of a closed vault, as Camille. */
export async function removeFrom(
  path: string,
  id: string,
  options: TestVaultOptions = {},
): Promise<void> {
  const vault = await openAs(path, PASSPHRASE, options);
  await vault.call("members.remove", { id, passphrase: PASSPHRASE });
  await vault.close();
}
