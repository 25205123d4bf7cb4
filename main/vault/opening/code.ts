import { isExpired, memberState } from "#shared/domain/access/member.ts";
import type { Header, HeaderUser, PassphraseSlot } from "#shared/domain/vault/header.ts";
import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import { needsDecision, type WitnessVerdict } from "#shared/domain/vault/witness.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { changeKeys, type OpenedVault } from "./change-keys.ts";
import { findStrays, isHeaderAhead, noteHeader } from "./reconcile.ts";
import type { ReadDb } from "../db/handles.ts";
import { toBlob } from "../db/ids.ts";
import { updateKeyFacts } from "../directory/key-facts.repository.ts";
import { makePerson, type NewPerson } from "../keys/new-person.ts";
import { sodium, wipe } from "../keys/sodium.ts";
import { vaultKeyOf, wipePairs, type OpenKeys } from "../keys/unlock.ts";
import { unlockVaultFolderWith } from "./unlock.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";
import { codeText, readCode } from "../keys/invitation-code.ts";
import { findMembers, updateMember } from "../directory/members.repository.ts";
import { withoutUsers } from "../keys/without-users.ts";

/** A vault that somebody invited holds with keys of their own, which nobody else ever had. */
export interface JoiningVault {
  readonly unlocked: UnlockedVault;
  readonly user: HeaderUser;
  readonly slot: PassphraseSlot;
}

/**
 * Opens a vault's folder with the code of an invitation. Nothing is written yet: `join` does.
 * Errors: `members.code_count`, `members.code_unknown_word`, `members.code_refused`, and those of
 * `unlockVaultFolderWith`.
 */
export async function openWithCode(
  path: string,
  input: { code: readonly string[]; newPassphrase: string },
): Promise<JoiningVault> {
  const code = codeText(readCode(input.code));
  let person: NewPerson | null = null;
  const unlocked = await unlockVaultFolderWith(
    path,
    { kind: "invitation", code },
    async (invited, header) => {
      person = await newcomer(header, invited, input.newPassphrase);
      return { ...invited, pairs: person.pairs };
    },
  );
  if (person === null) throw new Error("nobody came");
  return { unlocked, ...(person as NewPerson) };
}

/** The keys of who was invited go: whoever gave the code could have them too. */
async function newcomer(header: Header, invited: OpenKeys, passphrase: string): Promise<NewPerson> {
  const { userId } = invited;
  const vaultKey = vaultKeyOf(header, userId, invited.pairs);
  wipePairs(invited.pairs);
  if (vaultKey === null) throw new ExpectedError("vault.header_damaged");
  try {
    const who = { vaultId: header.vaultId, userId };
    return await makePerson(who, vaultKey, passphrase, costOf(header, userId));
  } finally {
    wipe(vaultKey);
  }
}

/**
 * Puts the new keys in the invitation's place, as the first act signed with them.
 * Errors: `witness.undecided`, `members.code_refused`, `members.code_expired`, those of `changeKeys`.
 */
export async function join(
  open: OpenedVault,
  { user, slot }: JoiningVault,
  verdict: WitnessVerdict,
): Promise<void> {
  // Which copy is the right one is for somebody who was there before to say.
  if (needsDecision(verdict)) throw new ExpectedError("witness.undecided");
  const { unlocked, vault } = open;
  const at = vault.context.now().getTime();
  await checkInvitation(vault.context.read, user.id, at);
  const isBehind = await isHeaderAhead(open);
  const strays = isBehind ? await findStrays(open) : new Set<string>();
  await changeKeys(open, {
    name: "members.join",
    async rows(db) {
      // An entry of its own would need a signature, and there is none to sign with before this one.
      if (isBehind) await noteHeader(db, withoutUsers(unlocked.header, strays), user.id, at);
      await updateMember(db, user.id, {
        signPublicKey: sodium.from_hex(user.signPublicKey),
        joined_at: at,
      });
      await updateKeyFacts(db, user.id, {
        passphrase_slot: toBlob(slot.id),
        kdf_memory_mib: slot.kdf.memoryMiB,
        kdf_passes: slot.kdf.passes,
      });
    },
    header(current) {
      const others = withoutUsers(current, new Set([...strays, user.id]));
      return { ...others, users: [...others.users, user], slots: [...others.slots, slot] };
    },
  });
}

/** What the header says is not enough: an older one may have been put back. */
async function checkInvitation(db: ReadDb, id: string, at: number): Promise<void> {
  const row = (await findMembers(db)).find((one) => one.id === id);
  if (row === undefined || memberState(row) !== "invited") {
    throw new ExpectedError("members.code_refused");
  }
  if (isExpired(row, at)) throw new ExpectedError("members.code_expired");
}

/** A passphrase is as slow to guess as the code was. */
function costOf(header: Header, userId: string): KdfCost {
  const slot = header.slots.find((one) => one.userId === userId);
  if (slot?.kind !== "invitation") throw new ExpectedError("members.code_refused");
  const { memoryMiB, passes } = slot.kdf;
  return { memoryMiB, passes };
}
