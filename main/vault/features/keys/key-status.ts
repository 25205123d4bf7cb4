import type { Output } from "#shared/ipc/contract.ts";
import { findKeyFacts } from "#main/vault/directory/key-facts.repository.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { passphraseSlotOf, recoverySlotOf } from "#main/vault/keys/header-slots.ts";

/** What the person's keys are, by the header, and since when, by the vault. */
export async function keyStatus({
  context,
  unlocked,
}: OpenVault): Promise<Output<"vault.keyStatus">> {
  const facts = await findKeyFacts(context.read, unlocked.userId);
  const { memoryMiB, passes } = passphraseSlotOf(unlocked.header, unlocked.userId).kdf;
  const hasKit = recoverySlotOf(unlocked.header, unlocked.userId) !== null;
  return {
    kdf: { memoryMiB, passes },
    passphraseChangedAt: instant(facts.passphrase_changed_at),
    kit: hasKit
      ? {
          madeAt: instant(facts.kit_made_at),
          fingerprint: facts.kit_fingerprint,
          usedAt: instant(facts.kit_used_at),
        }
      : null,
  };
}

function instant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
