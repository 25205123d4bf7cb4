import type { Job } from "../job.ts";
import { updateKeyFacts } from "../directory/key-facts.repository.ts";
import { secretOfWords } from "../keys/kit-words.ts";
import { wipe } from "../keys/sodium.ts";
import { openSlot, type Opener } from "../keys/unlock.ts";
import { cleanUp } from "./clean-up.ts";
import type { Environment } from "./environment.ts";
import type { OpenVault } from "./open-vault.ts";
import { currentCost, rewrapUserKey } from "./rewrap-user-key.ts";
import { startVault } from "./start.ts";
import { unlock } from "./unlock.ts";

/**
 * Opens a vault with the words of somebody's recovery kit, and puts a passphrase in place of theirs.
 * The use of the kit is journaled before anything else, and stays so whatever comes after; the kit still
 * opens if the new passphrase could not be written.
 * Errors: those of `secretOfWords`, `unlock`, `startVault`, `openSlot` and `changeKeys`; `job.cancelled`.
 */
export async function openWithKit(
  environment: Environment,
  path: string,
  input: { readonly words: readonly string[]; readonly newPassphrase: string },
  job: Job,
): Promise<OpenVault> {
  const secret = secretOfWords(input.words);
  const opener: Opener = { kind: "recovery", secret };
  try {
    const unlocked = await unlock(path, (header) => openSlot(header, opener));
    const arrive = async (open: OpenVault) => {
      await cleanUp(open);
      const { context } = open;
      await context.writeIfChanged("vault.openedWithKit", ({ db }) =>
        updateKeyFacts(db, context.userId, { kit_used_at: context.now().getTime() }),
      );
      await rewrapUserKey(open, {
        name: "vault.changePassphrase",
        opener,
        next: input.newPassphrase,
        cost: currentCost(open),
      });
    };
    return await startVault(unlocked, environment, arrive, job);
  } finally {
    wipe(secret);
  }
}
