import { INVITATION_MS } from "#shared/domain/access/member.ts";
import {
  isEnoughWith,
  mayEndorse,
  successionOf,
  type Succession,
} from "#shared/domain/directory/succession.ts";
import { MAX_USERS, type Header } from "#shared/domain/vault/header.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { checkNameFree } from "#main/vault/directory/member-rules.ts";
import { findMembers, updateMember } from "#main/vault/directory/members.repository.ts";
import {
  dropSuccessors,
  findSuccessor,
  keepSuccessor,
  type Successor,
} from "#main/vault/directory/successors.repository.ts";
import { withoutUsers } from "#main/vault/keys/header-slots.ts";
import { sodium, wipe } from "#main/vault/keys/sodium.ts";
import { openSlot } from "#main/vault/keys/unlock.ts";
import { isGivenBy } from "#main/vault/keys/vault-key.ts";
import { changeKeys } from "#main/vault/opening/change-keys.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { drawInvitation, signedKeys, type Invitation } from "./invite.ts";
import { signed } from "./lose-keys.ts";

/**
 * Draws keys that a code opens for somebody whose own are lost, and answers for them first. The header has
 * nothing of them before a second person does, unless this one was let in by the parts of the bureau, made
 * before the keys were said lost: until then the code opens nothing. Errors: `vault.wrong_passphrase`, `members.not_lost`,
 * `members.not_compared`, `members.name_taken`, `members.full`, those of `changeKeys`.
 */
export async function giveKeys(
  open: OpenVault,
  { id, passphrase }: { id: string; passphrase: string },
): Promise<Invitation & { readonly isOpen: boolean }> {
  const { unlocked, context } = open;
  open.checkMayRun({ name: "members.giveKeys" });
  checkLost(open, id);
  checkMayEndorse(open);
  const { code, user, slot } = await drawInvitation(open, id, passphrase);
  const until = context.now().getTime() + INVITATION_MS;
  const isOpen = isEnoughWith(signed(open), id, [unlocked.userId]);
  await changeKeys(open, {
    name: "members.giveKeys",
    async rows({ db, state }) {
      checkLost(open, id);
      const row = (await findMembers(db)).find((one) => one.id === id);
      await checkNameFree(db, row?.name ?? "", id);
      state({ kind: "endorse", person: id, ...signedKeys(user), until });
      const signPublicKey = sodium.from_hex(user.signPublicKey);
      await updateMember(db, id, { signPublicKey, invite_expires_at: until });
      if (isOpen) await dropSuccessors(db, [id]);
      else await keepSuccessor(db, { user, slot });
    },
    header(header) {
      const others = withoutUsers(header, new Set([id]));
      return isOpen ? withSuccessor(others, { user, slot }) : others;
    },
  });
  return { code, until: new Date(until).toISOString(), isOpen };
}

/**
 * Answers for keys that somebody else drew: with two, the header gets what the code opens. `sign` is the
 * key whose words this person compared. Errors: `vault.wrong_passphrase`, `members.not_lost`,
 * `members.not_compared`, `members.keys_changed`, `members.endorsed_already`, `members.code_expired`, `members.not_independent`,
 * `members.full`, those of `changeKeys`.
 */
export async function endorseKeys(
  open: OpenVault,
  { id, sign, passphrase }: { id: string; sign: string; passphrase: string },
): Promise<void> {
  const { unlocked, context } = open;
  open.checkMayRun({ name: "members.endorseKeys" });
  checkMayEndorse(open);
  const { header, userId } = unlocked;
  wipe((await openSlot(header, { kind: "passphrase", passphrase }, userId)).userKey);
  const at = context.now().getTime();
  let given: Successor | null = null;
  await changeKeys(open, {
    name: "members.endorseKeys",
    async rows({ db, state }) {
      const succession = currentSuccession(open, id, sign);
      const { box, until } = succession;
      if (succession.isOpen || succession.endorsers.includes(userId)) {
        throw new ExpectedError("members.endorsed_already");
      }
      if (until <= at) throw new ExpectedError("members.code_expired");
      const isEnough = isEnoughWith(signed(open), id, [...succession.endorsers, userId]);
      if (!isEnough) throw new ExpectedError("members.not_independent");
      given = checkedSuccessor(open, succession, await findSuccessor(db, id));
      state({ kind: "endorse", person: id, sign, box, until });
      await updateMember(db, id, { invited_at: at });
      await dropSuccessors(db, [id]);
    },
    header(current) {
      if (given === null) throw new Error("nothing was endorsed");
      return withSuccessor(withoutUsers(current, new Set([id])), given);
    },
  });
}

/** Errors: `members.not_lost`, `members.keys_changed`, those of `changeKeys`. */
export async function refuseKeys(
  open: OpenVault,
  { id, sign }: { id: string; sign: string },
): Promise<void> {
  await changeKeys(open, {
    name: "members.refuseKeys",
    async rows({ db, state }) {
      currentSuccession(open, id, sign);
      state({ kind: "refuseKeys", person: id, sign });
      await updateMember(db, id, { invite_expires_at: null });
      await dropSuccessors(db, [id]);
    },
    header: (header) => withoutUsers(header, new Set([id])),
  });
}

function checkLost(open: OpenVault, id: string): void {
  const isLost = signed(open).people.get(id)?.standing === "lost";
  if (!isLost) throw new ExpectedError("members.not_lost");
}

function checkMayEndorse(open: OpenVault): void {
  const may = mayEndorse(signed(open), open.unlocked.userId);
  if (!may) throw new ExpectedError("members.not_compared");
}

function currentSuccession(open: OpenVault, id: string, sign: string): Succession {
  checkLost(open, id);
  const succession = successionOf(signed(open), id);
  if (succession?.sign !== sign) throw new ExpectedError("members.keys_changed");
  return succession;
}

/**
 * What was kept of keys, where it is as it was endorsed: given by who answers for them, and of the vault key
 * in force. What was altered, or is of a key from before, opens nothing.
 */
function checkedSuccessor(
  open: OpenVault,
  { person, sign, box, endorsers }: Succession,
  kept: Successor | null,
): Successor {
  const { key, people } = signed(open);
  if (kept === null) throw new ExpectedError("members.keys_changed");
  const { user, slot } = kept;
  const { givenBy, terms } = user.vaultKey;
  const giver = endorsers.includes(givenBy) ? people.get(givenBy) : undefined;
  const isTrue =
    user.id === person &&
    slot.userId === person &&
    user.signPublicKey === sign &&
    user.boxPublicKey === box &&
    terms?.generation === key.generation &&
    giver !== undefined &&
    isGivenBy(open.unlocked.header, user, sodium.from_hex(giver.sign));
  if (!isTrue) throw new ExpectedError("members.keys_changed");
  return kept;
}

/** Errors: `members.full`. */
function withSuccessor(header: Header, { user, slot }: Successor): Header {
  if (header.users.length >= MAX_USERS) throw new ExpectedError("members.full");
  return { ...header, users: [...header.users, user], slots: [...header.slots, slot] };
}
