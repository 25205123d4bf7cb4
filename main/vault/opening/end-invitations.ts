import { memberState } from "#shared/domain/access/member.ts";
import type { WriteDb } from "../db/handles.ts";
import { findMembers, updateMember } from "../directory/members.repository.ts";

/** Has the rows say that these invitations are over, of those that wait. */
export async function endInvitations(
  db: WriteDb,
  ids: readonly string[],
  removed_at: number,
): Promise<void> {
  for (const row of await findMembers(db)) {
    const isOver = ids.includes(row.id) && memberState(row) === "invited";
    if (isOver) await updateMember(db, row.id, { removed_at });
  }
}
