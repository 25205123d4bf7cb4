import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId } from "#main/vault/db/ids.ts";
import type { Confidentiality } from "#shared/domain/meetings/meeting.ts";
import { RANK_GAP, ranksAfterMove } from "#shared/domain/meetings/ranks.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import {
  deleteItem,
  findItem,
  insertItem,
  itemsOf,
  setItemRank,
  updateItem,
} from "./agenda.repository.ts";
import {
  checkMayTouch,
  loadMeeting,
  meetingRow,
  type ChangedMeeting,
  type WrittenMeeting,
} from "./meetings.service.ts";

/** Puts an item at the end of the agenda. Errors: `meetings.not_found`. */
export async function addItem(
  context: VaultContext,
  input: { meetingId: string; title: string; confidentiality: Confidentiality },
): Promise<WrittenMeeting & { itemId: string }> {
  checkMayTouch(context, input);
  const itemId = newId();
  const { value, seq } = await context.write("meetings.addItem", async ({ db }) => {
    const meeting = await meetingRow(db, input.meetingId);
    const last = (await itemsOf(db, meeting)).at(-1);
    await insertItem(db, {
      id: itemId,
      meeting,
      rank: (last?.rank ?? 0) + RANK_GAP,
      title: input.title,
      confidentiality: input.confidentiality,
    });
    return loadMeeting(context, db, meeting);
  });
  return { meeting: value, seq, itemId };
}

/** Errors: `meetings.not_found`. */
export async function changeItem(
  context: VaultContext,
  input: {
    id: string;
    title?: string | undefined;
    confidentiality?: Confidentiality | undefined;
  },
): Promise<ChangedMeeting> {
  const { value, seq } = await context.writeIfChanged("meetings.updateItem", async ({ db }) => {
    const item = await itemRow(context, db, input.id);
    const title = input.title ?? item.title;
    const confidentiality = input.confidentiality ?? item.confidentiality;
    checkMayTouch(context, { confidentiality });
    if (title !== item.title || confidentiality !== item.confidentiality) {
      await updateItem(db, item.row, { title, confidentiality });
    }
    return loadMeeting(context, db, item.meeting);
  });
  return { meeting: value, seq };
}

/** Errors: `meetings.not_found`. */
export async function moveItem(
  context: VaultContext,
  input: { id: string; toIndex: number },
): Promise<ChangedMeeting> {
  const { value, seq } = await context.writeIfChanged("meetings.moveItem", async ({ db }) => {
    const { meeting } = await itemRow(context, db, input.id);
    const rows = await itemsOf(db, meeting);
    const places = rows.map((row) => ({ id: fromBlob(row.id), rank: row.rank }));
    for (const [id, rank] of ranksAfterMove(places, input.id, input.toIndex)) {
      await setItemRank(db, id, rank);
    }
    return loadMeeting(context, db, meeting);
  });
  return { meeting: value, seq };
}

/** Takes away an item with its minutes. Errors: `meetings.not_found`. */
export async function removeItem(context: VaultContext, id: string): Promise<WrittenMeeting> {
  const { value, seq } = await context.write("meetings.removeItem", async ({ db }) => {
    const item = await itemRow(context, db, id);
    await deleteItem(db, item.row);
    return loadMeeting(context, db, item.meeting);
  });
  return { meeting: value, seq };
}

/** An item that this person may change, as stored. Errors: `meetings.not_found`, `access.forbidden`. */
export async function itemRow(context: VaultContext, db: ReadDb, id: string) {
  const item = await findItem(db, id);
  if (item === undefined) throw new ExpectedError("meetings.not_found");
  checkMayTouch(context, item);
  return item;
}
