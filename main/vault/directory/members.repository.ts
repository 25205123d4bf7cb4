import { compileOnce } from "../db/compile-once.ts";
import type { ReadDb, WriteDb } from "../db/handles.ts";
import { fromBlob, toBlob } from "../db/ids.ts";
import { readRoles, rolesText, type Role } from "#shared/domain/access/role.ts";
import type { MemberDates } from "#shared/domain/access/member.ts";

export interface MemberRow extends MemberDates {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly signPublicKey: Uint8Array;
  readonly removedBy: string | null;
}

const rows = compileOnce((db) =>
  db
    .selectFrom("vault_user")
    .select([
      "id",
      "name",
      "roles",
      "sign_public_key",
      "invited_at",
      "invite_expires_at",
      "joined_at",
      "removed_at",
      "removed_by",
    ])
    .orderBy("row"),
);

/** Everybody the vault ever had a row for, in the order they came. */
export async function findMembers(db: ReadDb): Promise<MemberRow[]> {
  return (await rows(db)).map(({ id, roles, sign_public_key, removed_by, ...rest }) => ({
    ...rest,
    id: fromBlob(id),
    roles: readRoles(roles),
    signPublicKey: sign_public_key,
    removedBy: removed_by === null ? null : fromBlob(removed_by),
  }));
}

export interface NewMember extends Partial<MemberDates> {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly signPublicKey: Uint8Array;
  readonly invitedBy: string | null;
}

export async function insertMember(db: WriteDb, member: NewMember): Promise<void> {
  const { id, roles, signPublicKey, invitedBy, ...rest } = member;
  await db
    .insertInto("vault_user")
    .values({
      ...rest,
      id: toBlob(id),
      // No role at all is a right to nothing; `rolesText` of none says so.
      roles: rolesText(roles),
      sign_public_key: signPublicKey,
      invited_by: invitedBy === null ? null : toBlob(invitedBy),
    })
    .execute();
}

export interface MemberChange extends Partial<MemberDates> {
  readonly name?: string;
  readonly roles?: readonly Role[];
  readonly signPublicKey?: Uint8Array;
  readonly removedBy?: string;
  readonly compared_at?: number;
}

export async function updateMember(
  db: WriteDb,
  id: string,
  { roles, signPublicKey, removedBy, ...rest }: MemberChange,
): Promise<void> {
  await db
    .updateTable("vault_user")
    .set({
      ...rest,
      ...(roles === undefined ? {} : { roles: rolesText(roles) }),
      ...(signPublicKey === undefined ? {} : { sign_public_key: signPublicKey }),
      ...(removedBy === undefined ? {} : { removed_by: toBlob(removedBy) }),
    })
    .where("id", "=", toBlob(id))
    .execute();
}
