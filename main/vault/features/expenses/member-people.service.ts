import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { mustFindPerson } from "#main/vault/features/people/people.service.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  confirmLink,
  deleteLink,
  findLink,
  insertLink,
  isTaken,
  listLinks,
} from "./member-person.repository.ts";

/** Who everybody of the vault is in the roster; whoever does not manage them is told of themself alone. */
export async function listMemberPeople({
  read,
  roles,
  userId,
}: VaultContext): Promise<Output<"memberPeople.list">> {
  const seesAll = mayDo(roles, "members.manage");
  return (await listLinks(read))
    .map((row) => ({
      member: { id: fromBlob(row.id), name: row.name },
      person: personOf(row),
      saidBy: refOf(row.said_by, row.sayer_name),
      confirmedBy: refOf(row.confirmed_by, row.confirmer_name),
      isYou: fromBlob(row.id) === userId,
    }))
    .filter(({ isYou }) => seesAll || isYou);
}

type LinkRow = Awaited<ReturnType<typeof listLinks>>[number];

function personOf({ person_id, given_name, family_name }: LinkRow) {
  if (person_id === null) return null;
  const name = displayName({ givenName: given_name ?? "", familyName: family_name ?? "" });
  return { id: fromBlob(person_id), name };
}

const refOf = (id: Uint8Array | null, name: string | null) =>
  id === null ? null : { id: fromBlob(id), name: name ?? "" };

/**
 * Who somebody of the vault is in the roster. Said of another by somebody who manages them, it counts at once;
 * said of oneself it waits for another’s word. Errors: `access.forbidden`, `people.not_found`,
 * `memberPeople.not_found`, `memberPeople.taken`.
 */
export async function sayPerson(
  context: VaultContext,
  { member, person }: ParsedInput<"memberPeople.say">,
): Promise<{ seq: number }> {
  const { userId } = context;
  const isOwn = member === userId;
  context.mustHave(isOwn ? "people.read" : "members.manage");
  const { seq } = await context.write("memberPeople.say", async ({ db }) => {
    await mustBeThere(db, member);
    const { row } = await mustFindPerson(db, person);
    if (await isTaken(db, row, member)) throw new ExpectedError("memberPeople.taken");
    // Another row, so that nothing of what was confirmed before is left.
    await deleteLink(db, member);
    await insertLink(db, {
      member,
      person: row,
      saidBy: userId,
      confirmedBy: isOwn ? null : userId,
    });
  });
  return { seq };
}

/**
 * Confirms what somebody said of themself, as it was seen. Errors: `memberPeople.own_word`,
 * `memberPeople.changed_meanwhile`.
 */
export async function confirmPerson(
  context: VaultContext,
  { member, person }: ParsedInput<"memberPeople.confirm">,
): Promise<{ seq: number | null }> {
  const { userId } = context;
  if (member === userId) throw new ExpectedError("memberPeople.own_word");
  const { seq } = await context.writeIfChanged("memberPeople.confirm", async ({ db }) => {
    const link = await findLink(db, member);
    if (link === undefined || fromBlob(link.person_id) !== person) {
      throw new ExpectedError("memberPeople.changed_meanwhile");
    }
    if (link.confirmed_by === null) await confirmLink(db, link.row, userId);
  });
  return { seq };
}

/** Errors: `access.forbidden`, `memberPeople.not_found`. */
export async function removePerson(
  context: VaultContext,
  { member }: ParsedInput<"memberPeople.remove">,
): Promise<{ seq: number }> {
  if (member !== context.userId) context.mustHave("members.manage");
  const { seq } = await context.write("memberPeople.remove", async ({ db }) => {
    if ((await findLink(db, member)) === undefined) {
      throw new ExpectedError("memberPeople.not_found");
    }
    await deleteLink(db, member);
  });
  return { seq };
}

async function mustBeThere(db: ReadDb, member: string): Promise<void> {
  const isThere = (await listLinks(db)).some(({ id }) => fromBlob(id) === member);
  if (!isThere) throw new ExpectedError("memberPeople.not_found");
}
