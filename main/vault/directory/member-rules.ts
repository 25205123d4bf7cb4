import { isSameName, memberState } from "#shared/domain/access/member.ts";
import { canManageRemain } from "#shared/domain/access/permissions.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { ReadDb } from "../db/handles.ts";
import { findMembers, type MemberRow } from "./members.repository.ts";

/** Somebody who is in the vault or invited. Errors: `members.not_found`. */
export async function presentMember(db: ReadDb, id: string): Promise<MemberRow> {
  const row = (await findMembers(db)).find((one) => one.id === id);
  if (row === undefined || memberState(row) === "removed") {
    throw new ExpectedError("members.not_found");
  }
  return row;
}

/** Errors: `members.not_found`, `members.not_invited`. */
export async function invitedMember(db: ReadDb, id: string): Promise<MemberRow> {
  const row = await presentMember(db, id);
  if (memberState(row) !== "invited") throw new ExpectedError("members.not_invited");
  return row;
}

/** Two people of one name could not be told apart in the journal. Errors: `members.name_taken`. */
export async function checkNameFree(db: ReadDb, name: string, own: string | null): Promise<void> {
  const isTaken = (await findMembers(db)).some(
    (row) => row.id !== own && memberState(row) !== "removed" && isSameName(row.name, name),
  );
  if (isTaken) throw new ExpectedError("members.name_taken");
}

/** Called once the rows are changed, so that who remains is who is there. Errors: `members.last_manager`. */
export async function checkManagerRemains(db: ReadDb): Promise<void> {
  const members = (await findMembers(db)).map((row) => ({
    roles: row.roles,
    isActive: memberState(row) === "active",
  }));
  if (!canManageRemain(members)) throw new ExpectedError("members.last_manager");
}
