import { z } from "zod";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { sodium, wipe } from "#main/vault/keys/sodium.ts";
import { wipeVaultKeys, withVaultKey } from "#main/vault/keys/unlock.ts";
import { vaultKeys } from "#main/vault/keys/vault-key.ts";
import type { RecoveryShare } from "#shared/domain/vault/recovery-share.ts";
import {
  checkShares,
  isShareOf,
  secretOfShares,
  shareSetOf,
} from "#main/vault/keys/check-share.ts";
import {
  findReplacedSets,
  findSet,
  findSharesOf,
  markProven,
} from "#main/vault/directory/share-sets.repository.ts";
import { shareOfWords } from "#main/vault/keys/share-of-words.ts";

/**
 * Whose part typed words are. Errors: those of `checkShares`; `recovery.share_older` for a part of a set
 * that was replaced.
 */
export async function checkShare(
  open: OpenVault,
  { words, taken }: Pick<ParsedInput<"recovery.checkShare">, "words" | "taken">,
): Promise<Output<"recovery.checkShare">> {
  const { header } = open.unlocked;
  const [share] = await checked(open, [words], taken);
  const set = await findSet(open.context.read, shareSetOf(header).id);
  const known = set === null ? [] : await findSharesOf(open.context.read, set.row);
  const number = share?.number ?? 0;
  return { number, holder: known.find((one) => one.number === number)?.holder ?? "" };
}

/**
 * Notes that parts are good and, when there are enough of them, that they open the vault: the secret that
 * they give back, its slot and the vault key behind it. Errors: those of `checkShare`;
 * `recovery.not_together`, `vault.header_damaged`.
 */
export async function drill(
  open: OpenVault,
  { shares: typed }: ParsedInput<"recovery.drill">,
): Promise<Output<"recovery.drill">> {
  const { context } = open;
  const { header } = open.unlocked;
  const shares = await checked(open, typed, []);
  const isFull = shares.length >= shareSetOf(header).threshold;
  if (isFull) await openWith(open, shares);
  const numbers = shares.map(({ number }) => number).toSorted((one, other) => one - other);
  const at = context.now().getTime();
  await context.writeIfChanged("recovery.drill", async ({ db }) => {
    const set = await findSet(db, shareSetOf(header).id);
    if (set !== null) await markProven(db, set.row, { numbers, at, isFull });
  });
  return { numbers, isFull };
}

async function checked(
  { context, unlocked }: OpenVault,
  typed: readonly (readonly string[])[],
  taken: readonly number[],
) {
  try {
    return checkShares(unlocked.header, typed, taken);
  } catch (error) {
    const isForeign = error instanceof ExpectedError && error.code === "recovery.share_foreign";
    if (!isForeign) throw error;
    const older = await findReplacedSets(context.read);
    const isOlder = older.some(({ id, commitments }) =>
      typed.some((words) =>
        isShareOf(
          { vaultId: unlocked.vaultId, setId: fromBlob(id) },
          z.array(z.string()).parse(JSON.parse(commitments)),
          shareOfWords(words),
        ),
      ),
    );
    throw isOlder ? new ExpectedError("recovery.share_older") : error;
  }
}

/** Opens what parts open, as somebody who needs them would, and keeps nothing of it. */
async function openWith({ unlocked }: OpenVault, shares: readonly RecoveryShare[]): Promise<void> {
  const { header, keyMark } = unlocked;
  const secret = await secretOfShares(header, shares);
  try {
    const mark = await withVaultKey(header, { kind: "shares", secret }, markOf);
    if (mark !== keyMark) throw new ExpectedError("vault.header_damaged");
  } finally {
    wipe(secret);
  }
}

function markOf(vaultKey: Uint8Array): string {
  const keys = vaultKeys(vaultKey);
  wipeVaultKeys(keys);
  return sodium.to_hex(keys.mark);
}
