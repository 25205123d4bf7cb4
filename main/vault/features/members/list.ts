import { isPending, memberState, stateSince } from "#shared/domain/access/member.ts";
import {
  isAskedToCompare,
  isAskedToEndorse,
  isUncompared,
  isEnoughWith,
  mayEndorse,
  secondsBeside,
  successionOf,
  whoMayCompare,
} from "#shared/domain/directory/succession.ts";
import { countsAsSecond, isPresent } from "#shared/domain/directory/directory.ts";
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
        comparison: state === "active" ? comparison(open, row.id) : null,
        replacing: state === "lost" ? replacing(open, row.id, names) : null,
        removedBy: row.removedBy === null ? null : (names.get(row.removedBy) ?? null),
        successor: successorOf(open, row.id, names),
        toCompare: toCompare(open, row.id, names),
      };
    });
  return { members };
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

function comparison({ directory, unlocked }: OpenVault, id: string): Member["comparison"] {
  const { userId } = unlocked;
  const person = directory.current?.people.get(id);
  const self = directory.current?.people.get(userId);
  if (id === userId || !isPresent(person)) return null;
  const isByYou = person.comparedBy.includes(userId);
  const mayCompare = !isByYou && self !== undefined && countsAsSecond(self);
  return { sign: person.sign, isByYou, mayCompare };
}

function replacing(
  { directory, unlocked }: OpenVault,
  id: string,
  names: Names,
): Member["replacing"] {
  const { current } = directory;
  if (current === null) return null;
  const { userId } = unlocked;
  const seconds = namesOf(secondsBeside(current, userId, id), names);
  return { seconds, isAlone: mayEndorse(current, userId) && isEnoughWith(current, id, [userId]) };
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
  const others = namesOf(whoMayCompare(current, id), names);
  return { sign, endorsedBy: namesOf(endorsers, names), asksYou, others };
}

function namesOf(ids: readonly string[], names: Names): string[] {
  return ids.flatMap((id) => names.get(id) ?? []);
}

function instant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
