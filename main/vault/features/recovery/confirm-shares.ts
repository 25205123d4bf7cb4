import type { RecoveryShare } from "#shared/domain/vault/recovery-share.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { partsMessage } from "#shared/domain/directory/proofs.ts";
import type { StatementOf } from "#shared/domain/directory/statement.ts";
import type { HeaderUser } from "#shared/domain/vault/header.ts";
import { partsOf } from "#main/vault/opening/compare-directory.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { changeKeys } from "#main/vault/opening/change-keys.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { sharesSlotOf } from "#main/vault/keys/header-slots.ts";
import { removePrintedPage } from "#main/vault/clear/printed-page.ts";
import { signText } from "#main/vault/keys/signing.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { withoutUsers } from "#main/vault/keys/header-slots.ts";
import { isShareOf } from "#main/vault/keys/check-share.ts";
import { forgetNewShares, newSharesOf, type PendingShares } from "./make-shares.ts";
import { insertSet, markProven } from "#main/vault/directory/share-sets.repository.ts";
import { shareOfWords } from "#main/vault/keys/share-of-words.ts";

/**
 * The part of typed words, if it is one of those just made. Errors: those of `shareOfWords`,
 * `recovery.share_not_new`, `recovery.share_twice`.
 */
export function checkNewShare(
  { slot }: PendingShares,
  vaultId: string,
  words: readonly string[],
  taken: readonly number[],
): RecoveryShare {
  const share = shareOfWords(words);
  if (!isShareOf({ vaultId, setId: slot.id }, slot.commitments, share)) {
    throw new ExpectedError("recovery.share_not_new");
  }
  const { number } = share;
  if (taken.includes(number)) throw new ExpectedError("recovery.share_twice", { number });
  return share;
}

/**
 * Puts new parts in force, once one at least was typed from its paper; those before them open no more.
 * `removeFiles` deletes the pages that were printed; false in the answer when one is still there.
 * Errors: those of `checkNewShare` and `changeKeys`; `recovery.vault_changed` when the keys of the vault
 * have changed since the parts were drawn.
 */
export async function confirmShares(
  open: OpenVault,
  input: ParsedInput<"recovery.confirmShares">,
): Promise<Output<"recovery.confirmShares">> {
  const pending = newSharesOf(open);
  const { slot, user, generation, holders, files } = pending;
  const numbers: number[] = [];
  for (const words of input.shares) {
    numbers.push(checkNewShare(pending, open.unlocked.vaultId, words, numbers).number);
  }
  const at = open.context.now().getTime();
  const parts = partsOf(slot, user);
  const answered = { ...user, pending: answerFor(open, parts) };
  await changeKeys(open, {
    name: "vault.makeShares",
    async rows({ db, state }) {
      const { id, threshold, commitments } = slot;
      state({ kind: "makeParts", parts });
      const signPublicKey = sodium.from_hex(user.signPublicKey);
      const set = { id, madeAt: at, threshold, commitments, signPublicKey, holders };
      const row = await insertSet(db, set);
      await markProven(db, row, { numbers, at, isFull: false });
    },
    header(header) {
      // The vault key may be another one by now, and somebody may have made other parts.
      if (header.generation !== generation) throw new ExpectedError("recovery.vault_changed");
      const before = sharesSlotOf(header);
      const others = withoutUsers(header, new Set(before === null ? [] : [before.userId]));
      return { ...others, users: [...others.users, answered], slots: [...others.slots, slot] };
    },
  });
  forgetNewShares(open);
  if (!input.removeFiles) return { filesRemoved: files.length === 0 };
  const removed = await Promise.all(files.map(removePrintedPage));
  return { filesRemoved: removed.every(Boolean) };
}

/** The maker's own word for the parts, which the header keeps in case nothing is stated any more. */
function answerFor(
  { unlocked, directory }: OpenVault,
  parts: StatementOf<"makeParts">["parts"],
): HeaderUser["pending"] {
  const { vaultId, signer } = unlocked;
  if (directory.root === null) return null;
  const message = partsMessage({ vaultId, root: directory.root }, parts);
  return { by: signer.userId, proof: signText(signer, message) };
}
