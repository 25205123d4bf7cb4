import { renewMessage } from "#shared/domain/directory/proofs.ts";
import { waitingOn } from "#shared/domain/directory/directory.ts";
import type { StatementOf } from "#shared/domain/directory/statement.ts";
import type { Header, HeaderUser, PassphraseSlot } from "#shared/domain/vault/header.ts";
import { normalizePassphrase } from "#shared/domain/vault/passphrase.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { NO_KIT } from "#main/vault/directory/key-facts.repository.ts";
import { updateMember } from "#main/vault/directory/members.repository.ts";
import { passphraseSlotOf, withoutUsers } from "#main/vault/keys/header-slots.ts";
import { signerOf, signText } from "#main/vault/keys/signing.ts";
import { sodium, wipe } from "#main/vault/keys/sodium.ts";
import { wipePairs, withVaultKey } from "#main/vault/keys/unlock.ts";
import { newUserKey, userPairs, wrapUserKey, type UserPairs } from "#main/vault/keys/user-key.ts";
import { giveVaultKey } from "#main/vault/keys/vault-key.ts";
import { changeKeys } from "#main/vault/opening/change-keys.ts";
import { endWaiting } from "#main/vault/opening/end-waiting.ts";
import { keepCaseKeys } from "#main/vault/features/cases/keep-keys.service.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { givenAgain } from "#main/vault/opening/given-again.ts";
import { currentCost } from "#main/vault/opening/rewrap-user-key.ts";

export interface RenewKeys {
  readonly current: string;
  readonly next: string;
}

/**
 * Gives whoever has the vault open another user key, under another passphrase: what they sign with, and
 * what keys are sealed to. The one before answers for it. Their kit opens no more, and the invitations
 * that they gave end with their keys. `isStored` is false where the header has the new keys and the
 * journal could not be told. `before` is given the keys before they are theirs. Errors: `vault.wrong_passphrase`, `keys.same_passphrase`, those of `changeKeys`.
 */
export async function renewKeys(
  open: OpenVault,
  input: RenewKeys,
  before: (pairs: UserPairs) => Promise<void>,
): Promise<{ isStored: boolean }> {
  const { unlocked, context } = open;
  open.checkMayRun({ name: "vault.renewKeys" });
  if (normalizePassphrase(input.current) === normalizePassphrase(input.next)) {
    throw new ExpectedError("keys.same_passphrase");
  }
  const { pairs, statement, slot, opened, user, header } = await draw(open, input);
  const at = context.now().getTime();
  let isStored = false;
  try {
    await before(pairs);
    await changeKeys(open, {
      name: "vault.renewKeys",
      facts: {
        passphrase_slot: toBlob(slot.id),
        passphrase_changed_at: at,
        ...NO_KIT,
      },
      async rows({ db, state, signWith }) {
        state(statement);
        signWith(signerOf(user.id, pairs.sign.privateKey), () => {
          unlocked.become(pairs);
          isStored = true;
        });
        await endWaiting(db, waiting(open), at);
        await updateMember(db, user.id, { signPublicKey: pairs.sign.publicKey });
        const { vaultId, userId, caseSlotKey } = unlocked;
        await keepCaseKeys(db, { vaultId, userId, caseSlotKey, pairs });
      },
      header(current) {
        // Another change that waited with this one may have replaced what was opened.
        if (!current.slots.some(({ id }) => id === opened)) {
          throw new ExpectedError("vault.wrong_passphrase");
        }
        return header(withoutUsers(current, new Set(waiting(open))));
      },
    });
  } finally {
    if (!isStored) wipePairs(pairs);
  }
  return { isStored };
}

function waiting({ directory, unlocked }: OpenVault): string[] {
  return directory.current === null ? [] : waitingOn(directory.current, unlocked.userId);
}

interface Renewal {
  readonly pairs: UserPairs;
  readonly statement: StatementOf<"renewKeys">;
  readonly user: HeaderUser;
  readonly slot: PassphraseSlot;
  /** The slot that was opened for it. */
  readonly opened: string;
  /** A header with the new keys in place of those before, and given again what they gave. */
  readonly header: (current: Header) => Header;
}

/** What is slow, and what asks for the vault key, is done before anything else waits. */
async function draw(open: OpenVault, { current, next }: RenewKeys): Promise<Renewal> {
  const { unlocked, directory, grantTerms } = open;
  const { header, vaultId, userId } = unlocked;
  const { root } = header;
  const opener = { kind: "passphrase", passphrase: current } as const;
  const { id: opened, isRooted } = passphraseSlotOf(header, userId);
  return withVaultKey(
    header,
    opener,
    async (vaultKey, old) => {
      const userKey = newUserKey();
      const pairs = userPairs(userKey);
      try {
        const place = { id: newId(), userId, vaultId, root: isRooted ? root : null };
        const slot = await wrapUserKey(place, userKey, next, currentCost(open));
        const signer = signerOf(userId, pairs.sign.privateKey);
        const keys = {
          sign: sodium.to_hex(pairs.sign.publicKey),
          box: sodium.to_hex(pairs.box.publicKey),
        };
        const said = { person: userId, ...keys };
        const message = renewMessage({ vaultId, root: directory.root ?? "" }, said);
        const proof = signText(old, message);
        const to = { vaultId, root, userId, boxPublicKey: pairs.box.publicKey };
        const user = {
          id: userId,
          boxPublicKey: keys.box,
          signPublicKey: keys.sign,
          vaultKey: giveVaultKey(to, vaultKey, signer, grantTerms),
          // Killed once the header has the new keys, the next opening with them states it.
          pending: { by: userId, proof },
        };
        const again = givenAgain(header, userId, { vaultKey, giver: signer, terms: grantTerms });
        return {
          pairs,
          statement: { kind: "renewKeys", ...said, proof },
          user,
          slot,
          opened,
          header: (before) => ({
            ...before,
            users: again(before.users).map((one) => (one.id === userId ? user : one)),
            slots: [...before.slots.filter((one) => one.userId !== userId), slot],
          }),
        };
      } catch (error) {
        wipePairs(pairs);
        throw error;
      } finally {
        wipe(userKey);
      }
    },
    userId,
  );
}
