import { waitingOn } from "#shared/domain/directory/directory.ts";
import { mayDecide } from "#shared/domain/directory/suspension.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { updateMember } from "#main/vault/directory/members.repository.ts";
import { withoutUsers } from "#main/vault/keys/header-slots.ts";
import { withVaultKey } from "#main/vault/keys/unlock.ts";
import { changeKeys } from "#main/vault/opening/change-keys.ts";
import { endWaiting } from "#main/vault/opening/end-waiting.ts";
import { givenAgain } from "#main/vault/opening/given-again.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { signed } from "./lose-keys.ts";

/**
 * Says whether one of two who removed each other stays; what they gave that waits ends. Who does not stay is out:
 * their keys open and sign nothing any more, and whom they gave the vault key is given it again. Errors:
 * `vault.wrong_passphrase`, `members.not_suspended`, `members.not_by_parts`, those of `changeKeys`.
 */
export async function decide(
  open: OpenVault,
  { id, stays, passphrase }: { id: string; stays: boolean; passphrase: string },
): Promise<void> {
  const { unlocked, context } = open;
  const { header, userId } = unlocked;
  open.checkMayRun({ name: "members.decide" });
  checkSuspended(open, id);
  if (!mayDecide(signed(open), userId, id)) throw new ExpectedError("members.not_by_parts");
  const again = await withVaultKey(
    header,
    { kind: "passphrase", passphrase },
    (vaultKey, giver) => givenAgain(header, id, { vaultKey, giver, terms: open.grantTerms }),
    userId,
  );
  const at = context.now().getTime();
  await changeKeys(open, {
    name: "members.decide",
    async rows({ db, state }) {
      checkSuspended(open, id);
      state({ kind: "decide", person: id, stays });
      await endWaiting(db, waitingOn(signed(open), id), at);
      const out = stays ? { removed_at: null } : { removed_at: at, removedBy: userId };
      await updateMember(db, id, out);
    },
    header(current) {
      const ended = withoutUsers(current, new Set(waitingOn(signed(open), id)));
      if (stays) return ended;
      const others = withoutUsers(ended, new Set([id]));
      return { ...others, users: again(others.users) };
    },
  });
}

function checkSuspended(open: OpenVault, id: string): void {
  const isSuspended = signed(open).people.get(id)?.standing === "suspended";
  if (!isSuspended) throw new ExpectedError("members.not_suspended");
}
