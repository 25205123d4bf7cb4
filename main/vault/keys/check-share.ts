import type { Header, SharesSlot } from "#shared/domain/vault/header.ts";
import type { RecoveryShare } from "#shared/domain/vault/recovery-share.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { sharesSlotOf } from "./header-slots.ts";
import { unwrapWithRecovery } from "./recovery-key.ts";
import {
  combineShares,
  secretCommitment,
  shareCommitment,
  slotSecretOf,
  type SharePlace,
} from "./share-set.ts";
import { wipe } from "./sodium.ts";
import { shareOfWords } from "./share-of-words.ts";

/** The set of a header. Errors: `recovery.none`. */
export function shareSetOf(header: Header): SharesSlot {
  const slot = sharesSlotOf(header);
  if (slot === null) throw new ExpectedError("recovery.none");
  return slot;
}

/** Whether a part is of this set: that the header holds its commitment. */
export function isShareOf(
  place: SharePlace,
  commitments: readonly string[],
  share: RecoveryShare,
): boolean {
  return commitments[share.number - 1] === shareCommitment(place, share);
}

/**
 * The parts of typed words, each proven to be of the header's set before anything is made of them.
 * `taken` are the numbers of those that came before.
 * Errors: those of `shareOfWords`; `recovery.none`; `recovery.share_twice` with its `number`;
 * `recovery.share_kit` for the words of a recovery kit; `recovery.share_foreign` for a part of another
 * vault or another set, or one that was made up.
 */
export function checkShares(
  header: Header,
  typed: readonly (readonly string[])[],
  taken: readonly number[] = [],
): RecoveryShare[] {
  const slot = shareSetOf(header);
  const place = { vaultId: header.vaultId, setId: slot.id };
  const shares: RecoveryShare[] = [];
  const seen = new Set(taken);
  for (const words of typed) {
    const share = shareOfWords(words);
    if (!isShareOf(place, slot.commitments, share)) {
      throw new ExpectedError(
        isKit(header, share) ? "recovery.share_kit" : "recovery.share_foreign",
      );
    }
    if (seen.has(share.number)) {
      throw new ExpectedError("recovery.share_twice", { number: share.number });
    }
    seen.add(share.number);
    shares.push(share);
  }
  return shares;
}

/**
 * The 32 bytes that good parts open the slot with, proven to be right. The caller wipes them.
 * Errors: `recovery.not_enough` with `count` and `threshold`; `recovery.not_together` when the header does
 * not go with its parts, as after somebody lowered their number in it.
 */
export async function secretOfShares(
  header: Header,
  shares: readonly RecoveryShare[],
): Promise<Uint8Array> {
  const { id, threshold, secretCommitment: expected } = shareSetOf(header);
  if (shares.length < threshold) {
    throw new ExpectedError("recovery.not_enough", { count: shares.length, threshold });
  }
  const secret = await combineShares(shares);
  try {
    const place = { vaultId: header.vaultId, setId: id };
    if (secretCommitment(place, secret) !== expected) {
      throw new ExpectedError("recovery.not_together");
    }
    return slotSecretOf(secret);
  } finally {
    wipe(secret);
  }
}

/** Parts and kits are written alike: the words of one are easily taken for the other's. */
function isKit(header: Header, { number, bytes }: RecoveryShare): boolean {
  const secret = Uint8Array.of(number, ...bytes);
  try {
    return header.slots.some((slot) => {
      if (slot.kind !== "recovery") return false;
      const userKey = unwrapWithRecovery(header, slot, secret);
      if (userKey !== null) wipe(userKey);
      return userKey !== null;
    });
  } finally {
    wipe(secret);
  }
}
