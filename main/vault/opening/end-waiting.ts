import { memberState } from "#shared/domain/access/member.ts";
import type { WriteDb } from "../db/handles.ts";
import { findMembers, updateMember } from "../directory/members.repository.ts";
import { dropSuccessors } from "../directory/successors.repository.ts";

/** Has the rows say that what these people waited for is over: invitations, and keys in place of lost ones. */
export async function endWaiting(
  db: WriteDb,
  ids: readonly string[],
  removed_at: number,
): Promise<void> {
  await dropSuccessors(db, ids);
  for (const row of await findMembers(db)) {
    const isOver = ids.includes(row.id) && memberState(row) === "invited";
    if (isOver) await updateMember(db, row.id, { removed_at });
  }
}
