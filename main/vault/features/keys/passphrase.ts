import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { normalizePassphrase } from "#shared/domain/vault/passphrase.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { Opener } from "#main/vault/keys/unlock.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { currentCost, rewrapUserKey } from "#main/vault/opening/rewrap-user-key.ts";

export interface ChangePassphrase {
  readonly current: string;
  readonly next: string;
  /** As it is when absent; never lower. */
  readonly kdf?: KdfCost | undefined;
}

/**
 * Puts the user key under another passphrase, with another salt. The old one stops opening.
 * Errors: `vault.wrong_passphrase`, `keys.same_passphrase`, `keys.cost_not_higher`, and those of
 * `changeKeys`.
 */
export async function changePassphrase(open: OpenVault, input: ChangePassphrase): Promise<void> {
  const kdf = input.kdf ?? currentCost(open);
  if (isLower(kdf, currentCost(open))) throw new ExpectedError("keys.cost_not_higher");
  if (normalizePassphrase(input.current) === normalizePassphrase(input.next)) {
    throw new ExpectedError("keys.same_passphrase");
  }
  const opener: Opener = { kind: "passphrase", passphrase: input.current };
  await rewrapUserKey(open, {
    name: "vault.changePassphrase",
    opener,
    next: input.next,
    cost: kdf,
  });
}

/**
 * The same passphrase, harder to guess. Errors: `vault.wrong_passphrase`, `keys.cost_not_higher`, and
 * those of `changeKeys`.
 */
export async function raiseCost(
  open: OpenVault,
  input: { passphrase: string; kdf: KdfCost },
): Promise<void> {
  const current = currentCost(open);
  const isSame = input.kdf.memoryMiB === current.memoryMiB && input.kdf.passes === current.passes;
  if (isSame || isLower(input.kdf, current)) throw new ExpectedError("keys.cost_not_higher");
  const opener: Opener = { kind: "passphrase", passphrase: input.passphrase };
  const { passphrase, kdf: cost } = input;
  await rewrapUserKey(open, { name: "vault.raiseCost", opener, next: passphrase, cost });
}

function isLower(cost: KdfCost, than: KdfCost): boolean {
  return cost.memoryMiB < than.memoryMiB || cost.passes < than.passes;
}
