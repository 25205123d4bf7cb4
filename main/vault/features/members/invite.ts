import { INVITATION_MS } from "#shared/domain/access/member.ts";
import type { Role } from "#shared/domain/access/role.ts";
import { MAX_USERS, type HeaderUser, type InvitationSlot } from "#shared/domain/vault/header.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { changeKeys } from "#main/vault/opening/change-keys.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { passphraseSlotOf } from "#main/vault/keys/header-slots.ts";
import { newId } from "#main/vault/db/ids.ts";
import { sodium, wipe } from "#main/vault/keys/sodium.ts";
import { withVaultKey, type Opener } from "#main/vault/keys/unlock.ts";
import { newUserKey, userPairs, wrapInvitation } from "#main/vault/keys/user-key.ts";
import { giveVaultKey } from "#main/vault/keys/vault-key.ts";
import { codeText, newCode } from "#main/vault/keys/invitation-code.ts";
import { insertMember, updateMember } from "#main/vault/directory/members.repository.ts";
import { checkNameFree, invitedMember } from "#main/vault/directory/member-rules.ts";
import { withoutUsers } from "#main/vault/keys/header-slots.ts";

export interface Invitation {
  readonly code: string[];
  readonly until: string;
}

/**
 * Makes room for somebody: a user of the header that a one-time code opens, until they come and put
 * keys of their own in its place. The code is kept nowhere.
 * Errors: `vault.wrong_passphrase`, `members.name_taken`, `members.full`, and those of `changeKeys`.
 */
export async function invite(
  open: OpenVault,
  input: { name: string; roles: readonly Role[]; passphrase: string },
): Promise<Invitation & { readonly id: string }> {
  const id = newId();
  const { code, user, slot } = await drawInvitation(open, id, input.passphrase);
  const at = open.context.now().getTime();
  const until = at + INVITATION_MS;
  await changeKeys(open, {
    name: "members.invite",
    async rows({ db, state }) {
      state({ kind: "invite", person: id, ...signedKeys(user), roles: [...input.roles], until });
      await checkNameFree(db, input.name, null);
      await insertMember(db, {
        id,
        name: input.name,
        roles: input.roles,
        signPublicKey: sodium.from_hex(user.signPublicKey),
        invitedBy: open.unlocked.userId,
        invited_at: at,
        invite_expires_at: until,
      });
    },
    header(header) {
      if (header.users.length >= MAX_USERS) throw new ExpectedError("members.full");
      return { ...header, users: [...header.users, user], slots: [...header.slots, slot] };
    },
  });
  return { id, code, until: new Date(until).toISOString() };
}

/**
 * Another code for somebody who is invited; the one before opens no more.
 * Errors: `vault.wrong_passphrase`, `members.not_found`, `members.not_invited`, those of `changeKeys`.
 */
export async function renewInvitation(
  open: OpenVault,
  { id, passphrase }: { id: string; passphrase: string },
): Promise<Invitation> {
  await invitedMember(open.context.read, id);
  const { code, user, slot } = await drawInvitation(open, id, passphrase);
  const until = open.context.now().getTime() + INVITATION_MS;
  await changeKeys(open, {
    name: "members.renewInvitation",
    async rows({ db, state }) {
      const row = await invitedMember(db, id);
      // As they were signed: a row is only the outcome.
      const roles = open.directory.current?.people.get(id)?.roles ?? row.roles;
      state({ kind: "invite", person: id, ...signedKeys(user), roles: [...roles], until });
      const signPublicKey = sodium.from_hex(user.signPublicKey);
      await updateMember(db, id, { signPublicKey, invite_expires_at: until });
    },
    header: (header) => {
      const others = withoutUsers(header, new Set([id]));
      return { ...others, users: [...others.users, user], slots: [...others.slots, slot] };
    },
  });
  return { code, until: new Date(until).toISOString() };
}

/** Errors: `members.not_found`, `members.not_invited`, and those of `changeKeys`. */
export async function cancelInvitation(open: OpenVault, id: string): Promise<void> {
  const at = open.context.now().getTime();
  await changeKeys(open, {
    name: "members.cancelInvitation",
    async rows({ db, state }) {
      await invitedMember(db, id);
      state({ kind: "endInvitations", people: [id] });
      await updateMember(db, id, { removed_at: at, removedBy: open.unlocked.userId });
    },
    header: (header) => withoutUsers(header, new Set([id])),
  });
}

export function signedKeys({ signPublicKey, boxPublicKey }: HeaderUser) {
  return { sign: signPublicKey, box: boxPublicKey };
}

/** A user who is nobody yet, given the vault key by this person, and the code that opens them. */
export async function drawInvitation(
  { unlocked, grantTerms }: OpenVault,
  id: string,
  passphrase: string,
): Promise<{ code: string[]; user: HeaderUser; slot: InvitationSlot }> {
  const { header, vaultId, userId } = unlocked;
  const userKey = newUserKey();
  const { box, sign } = userPairs(userKey);
  const { root } = header;
  const to = { vaultId, root, userId: id, boxPublicKey: box.publicKey };
  const opener: Opener = { kind: "passphrase", passphrase };
  try {
    const vaultKey = await withVaultKey(
      header,
      opener,
      (key, giver) => giveVaultKey(to, key, giver, grantTerms),
      userId,
    );
    const code = newCode();
    const { memoryMiB, passes } = passphraseSlotOf(header, userId).kdf;
    const place = { id: newId(), userId: id, vaultId, root };
    const cost = { memoryMiB, passes };
    const slot = await wrapInvitation(place, userKey, codeText(code), cost, vaultKey);
    const boxPublicKey = sodium.to_hex(box.publicKey);
    const signPublicKey = sodium.to_hex(sign.publicKey);
    return { code, user: { id, boxPublicKey, signPublicKey, vaultKey, pending: null }, slot };
  } finally {
    wipe(userKey, box.privateKey, sign.privateKey);
  }
}
