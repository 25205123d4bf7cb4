import { isPresent, waitingOn, type Directory } from "#shared/domain/directory/directory.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { checkManagerRemains, presentMember } from "#main/vault/directory/member-rules.ts";
import { updateMember } from "#main/vault/directory/members.repository.ts";
import { withoutUsers } from "#main/vault/keys/header-slots.ts";
import { withVaultKey } from "#main/vault/keys/unlock.ts";
import { changeKeys } from "#main/vault/opening/change-keys.ts";
import { endWaiting } from "#main/vault/opening/end-waiting.ts";
import { givenAgain } from "#main/vault/opening/given-again.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";

/**
 * Ends the keys of somebody who lost them, or whose keys are in other hands: they open and sign nothing any
 * more, and what they gave or answered for that waits ends with them. Whom they gave the vault key is given
 * it again. Errors: `vault.wrong_passphrase`, `members.not_found`, `members.yourself`,
 * `members.last_manager`, those of `changeKeys`.
 */
export async function loseKeys(
  open: OpenVault,
  { id, passphrase }: { id: string; passphrase: string },
): Promise<void> {
  const { unlocked, context } = open;
  const { userId } = unlocked;
  open.checkMayRun({ name: "members.loseKeys" });
  if (id === userId) throw new ExpectedError("members.yourself");
  if (!isPresent(signed(open).people.get(id))) throw new ExpectedError("members.not_found");
  const opener = { kind: "passphrase", passphrase } as const;
  const again = await withVaultKey(
    unlocked.header,
    opener,
    (vaultKey, giver) =>
      givenAgain(unlocked.header, id, { vaultKey, giver, terms: open.grantTerms }),
    userId,
  );
  const at = context.now().getTime();
  await changeKeys(open, {
    name: "members.loseKeys",
    async rows({ db, state }) {
      await presentMember(db, id);
      state({ kind: "loseKeys", person: id });
      await endWaiting(db, waitingOn(signed(open), id), at);
      await updateMember(db, id, { removed_at: at, removedBy: userId });
      await checkManagerRemains(db);
    },
    header(header) {
      const others = withoutUsers(header, new Set([id, ...waitingOn(signed(open), id)]));
      return { ...others, users: again(others.users) };
    },
  });
}

/** What people signed; of a vault where nothing is signed, nothing of this is written. */
export function signed({ directory }: OpenVault): Directory {
  if (directory.current === null) throw new ExpectedError("vault.unsigned");
  return directory.current;
}
