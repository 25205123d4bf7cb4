import { isPending, memberState, stateSince } from "#shared/domain/access/member.ts";
import {
  isAskedToCompare,
  isAskedToEndorse,
  isUncompared,
  successionOf,
} from "#shared/domain/directory/succession.ts";
import type { Member } from "#shared/ipc/members.contract.ts";
import type { Output } from "#shared/ipc/contract.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { userFingerprint } from "#main/vault/keys/fingerprint.ts";
import { findMembers, type MemberRow } from "#main/vault/directory/members.repository.ts";

/** Everyone, in the order they came; invitations that came to nothing are left out. */
export async function listMembers(open: OpenVault): Promise<Output<"members.list">> {
  const { context, unlocked } = open;
  const rows = await findMembers(context.read);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const users = new Map(unlocked.header.users.map((user) => [user.id, user]));
  const members = rows
    .filter((row) => !(isPending(row) && row.removed_at !== null) || isLost(open, row))
    .map((row) => {
      const state = stateOf(open, row);
      const user = state === "active" ? users.get(row.id) : undefined;
      return {
        id: row.id,
        name: row.name,
        roles: [...row.roles],
        state,
        since: instant(stateSince(row)),
        invitedUntil: state === "invited" ? instant(row.invite_expires_at) : null,
        fingerprint: user === undefined ? null : userFingerprint(unlocked.vaultId, user),
        isYou: row.id === unlocked.userId,
        removedBy: row.removedBy === null ? null : (names.get(row.removedBy) ?? null),
        successor: successorOf(open, row.id, names),
        toCompare: toCompare(open, row.id, names),
      };
    });
  return { members };
}

/** Whose new keys wait for a word of whoever has the vault open. */
export async function awaiting({
  context,
  directory,
}: OpenVault): Promise<Output<"members.awaiting">> {
  const { current } = directory;
  if (current === null || context.readOnly !== null) return { toEndorse: [], toCompare: [] };
  const rows = await findMembers(context.read);
  const now = context.now().getTime();
  const asked = (is: typeof isAskedToEndorse) =>
    rows.filter(({ id }) => is(current, context.userId, id)).map(({ id, name }) => ({ id, name }));
  return {
    toEndorse: asked(isAskedToEndorse).filter(
      ({ id }) => (successionOf(current, id)?.until ?? 0) > now,
    ),
    toCompare: asked(isAskedToCompare),
  };
}

function isLost({ directory }: OpenVault, { id }: MemberRow): boolean {
  return directory.current?.people.get(id)?.standing === "lost";
}

/** As the rows say, but what only people say. */
function stateOf({ directory }: OpenVault, row: MemberRow): Member["state"] {
  const standing = directory.current?.people.get(row.id)?.standing;
  return standing === "lost" || standing === "suspended" ? standing : memberState(row);
}

type Names = ReadonlyMap<string, string>;

function successorOf(
  { directory, unlocked }: OpenVault,
  id: string,
  names: Names,
): Member["successor"] {
  const { current } = directory;
  const succession = current === null ? null : successionOf(current, id);
  if (current === null || succession === null) return null;
  const { sign, box, until, endorsers, isOpen } = succession;
  const { userId, vaultId } = unlocked;
  return {
    sign,
    fingerprint: userFingerprint(vaultId, { id, signPublicKey: sign, boxPublicKey: box }),
    until: new Date(until).toISOString(),
    endorsedBy: namesOf(endorsers, names),
    isEndorsedByYou: endorsers.includes(userId),
    isOpen,
    asksYou: isAskedToEndorse(current, userId, id),
  };
}

function toCompare(
  { directory, unlocked }: OpenVault,
  id: string,
  names: Names,
): Member["toCompare"] {
  const { current } = directory;
  const person = current?.people.get(id);
  if (current === null || !isUncompared(person)) return null;
  const { sign, endorsers } = person;
  const asksYou = isAskedToCompare(current, unlocked.userId, id);
  return { sign, endorsedBy: namesOf(endorsers, names), asksYou };
}

function namesOf(ids: readonly string[], names: Names): string[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}

function instant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
