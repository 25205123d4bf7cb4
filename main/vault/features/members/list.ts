import { isPending, memberState, stateSince } from "#shared/domain/access/member.ts";
import type { Output } from "#shared/ipc/contract.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { userFingerprint } from "#main/vault/keys/fingerprint.ts";
import { findMembers } from "#main/vault/directory/members.repository.ts";

/** Everyone, in the order they came; invitations that came to nothing are left out. */
export async function listMembers({
  context,
  unlocked,
}: OpenVault): Promise<Output<"members.list">> {
  const rows = await findMembers(context.read);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const users = new Map(unlocked.header.users.map((user) => [user.id, user]));
  const members = rows
    .filter((row) => !(isPending(row) && row.removed_at !== null))
    .map((row) => {
      const state = memberState(row);
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
      };
    });
  return { members };
}

function instant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
