import { updateKeyFacts } from "../directory/key-facts.repository.ts";
import type { OpenedVault } from "./change-keys.ts";
import { replacePassphrase } from "../features/keys/passphrase.ts";

/**
 * What follows an opening with a kit. Its use is journaled before anything else, and stays so
 * whatever comes after; the kit still opens if the new passphrase could not be written.
 * Errors: those of `replacePassphrase`.
 */
export async function recoverWithKit(
  open: OpenedVault,
  secret: Uint8Array,
  newPassphrase: string,
): Promise<void> {
  const { context } = open.vault;
  await context.writeIfChanged("vault.openedWithKit", ({ db }) =>
    updateKeyFacts(db, context.userId, { kit_used_at: context.now().getTime() }),
  );
  await replacePassphrase(open, secret, newPassphrase);
}
