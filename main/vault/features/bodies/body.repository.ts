import type { Selectable } from "kysely";
import type { RawDb, ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { isReferredTo } from "#main/vault/db/references.repository.ts";
import type { BodyRoleTable, BodyStateTable } from "./bodies.table.ts";

export type BodyStateRow = Selectable<BodyStateTable>;
export type BodyRoleRow = Selectable<BodyRoleTable>;
export type StateColumns = Omit<BodyStateRow, "row" | "id" | "body" | "start_on">;
export type RoleColumns = Omit<BodyRoleRow, "row" | "id" | "body">;
export type SourceColumns = Pick<BodyStateRow, "decision" | "said" | "said_on">;

export async function insertBody(
  db: WriteDb,
  id: string,
  name: string,
  source: SourceColumns,
): Promise<number> {
  const { row } = await db
    .insertInto("body")
    .values({ id: toBlob(id), name, closed_on: null, ...source })
    .returning("row")
    .executeTakeFirstOrThrow();
  return row;
}

/** Its last day, and by what decision; null opens it again. */
export async function setClosed(
  db: WriteDb,
  body: number,
  closedOn: string | null,
  source: SourceColumns,
): Promise<void> {
  const values = { closed_on: closedOn, ...source };
  await db.updateTable("body").set(values).where("row", "=", body).execute();
}

/** Calls a body as its last state does, where that changed. */
export async function nameAsLastState(db: WriteDb, body: number): Promise<void> {
  const last = await db
    .selectFrom("body_state")
    .select("name")
    .where("body", "=", body)
    .orderBy("start_on", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  await db
    .updateTable("body")
    .set({ name: last.name })
    .where("row", "=", body)
    .where("name", "<>", last.name)
    .execute();
}

export async function insertState(
  db: WriteDb,
  body: number,
  from: string,
  values: StateColumns,
): Promise<void> {
  await db
    .insertInto("body_state")
    .values({ ...values, id: toBlob(newId()), body, start_on: from })
    .execute();
}

export async function updateState(db: WriteDb, id: string, values: StateColumns): Promise<void> {
  await db.updateTable("body_state").set(values).where("id", "=", toBlob(id)).execute();
}

export async function moveState(db: WriteDb, id: string, from: string): Promise<void> {
  await db.updateTable("body_state").set({ start_on: from }).where("id", "=", toBlob(id)).execute();
}

export async function deleteState(db: WriteDb, id: string): Promise<void> {
  await db.deleteFrom("body_state").where("id", "=", toBlob(id)).execute();
}

export async function deleteBody(db: WriteDb, body: number): Promise<void> {
  await db.deleteFrom("body_role").where("body", "=", body).execute();
  await db.deleteFrom("body_state").where("body", "=", body).execute();
  await db.deleteFrom("body").where("row", "=", body).execute();
}

/** Whether anything else speaks of a body: a mandate, a part, a meeting, a rule, an expense, the books, a budget. */
export async function isBodyInUse(
  { db, raw }: { readonly db: ReadDb; readonly raw: RawDb },
  body: number,
  id: string,
): Promise<boolean> {
  const held = await db
    .selectFrom("mandate")
    .innerJoin("body_role", "body_role.row", "mandate.role")
    .select("mandate.row")
    .where("body_role.body", "=", body)
    .limit(1)
    .executeTakeFirst();
  const own = ["body_state.body", "body_role.body"];
  const isNamed = held !== undefined || isReferredTo(raw, "body", body, own);
  return isNamed || (await rulesNaming(db, id)) > 0;
}

/** How many rules of the collective speak of a body or of a kind. */
export async function rulesNaming(db: ReadDb, id: string): Promise<number> {
  const { count } = await db
    .selectFrom("body_rule")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("terms", "like", `%${id}%`)
    .executeTakeFirstOrThrow();
  return count;
}

export async function insertKind(db: WriteDb, id: string, name: string): Promise<void> {
  await db
    .insertInto("body_kind")
    .values({ id: toBlob(id), name })
    .execute();
}

export async function deleteKind(db: WriteDb, kind: number): Promise<void> {
  await db.deleteFrom("body_kind").where("row", "=", kind).execute();
}

export async function insertRole(
  db: WriteDb,
  id: string,
  body: number,
  values: RoleColumns,
): Promise<void> {
  await db
    .insertInto("body_role")
    .values({ ...values, id: toBlob(id), body })
    .execute();
}

export async function updateRole(db: WriteDb, role: number, values: RoleColumns): Promise<void> {
  await db.updateTable("body_role").set(values).where("row", "=", role).execute();
}

export async function deleteRole(db: WriteDb, role: number): Promise<void> {
  await db.deleteFrom("body_role").where("row", "=", role).execute();
}
