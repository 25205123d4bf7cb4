import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId, toBlob } from "#main/vault/db/ids.ts";
import { blockWords } from "#shared/domain/meetings/block-text.ts";
import {
  serializeBlock,
  type BlockPlan,
  type StoredBlock,
} from "#shared/domain/meetings/plan-blocks.ts";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";

/** The blocks of an item in rank order, not parsed: a save compares their text. */
export async function storedBlocks(db: ReadDb, item: number): Promise<StoredBlock[]> {
  const rows = await db
    .selectFrom("minute_block")
    .select(["id", "rank", "body"])
    .where("item", "=", item)
    .orderBy("rank")
    .orderBy("row")
    .execute();
  return rows.map((row) => ({ id: fromBlob(row.id), rank: row.rank, body: row.body }));
}

/** The blocks of every item of a meeting, by item row. */
export async function minutesOf(db: ReadDb, meeting: number): Promise<Map<number, RichBlock[]>> {
  const rows = await db
    .selectFrom("minute_block")
    .innerJoin("agenda_item", "agenda_item.row", "minute_block.item")
    .select(["minute_block.item", "minute_block.body"])
    .where("agenda_item.meeting", "=", meeting)
    .orderBy("minute_block.item")
    .orderBy("minute_block.rank")
    .orderBy("minute_block.row")
    .execute();
  const minutes = new Map<number, RichBlock[]>();
  for (const row of rows) {
    const blocks = minutes.get(row.item) ?? [];
    // Parsed by RichBlock on its way in; nothing else writes this column.
    blocks.push(JSON.parse(row.body) as RichBlock);
    minutes.set(row.item, blocks);
  }
  return minutes;
}

export async function applyPlan(db: WriteDb, item: number, plan: BlockPlan): Promise<void> {
  for (const id of plan.deletes) {
    await db.deleteFrom("minute_block").where("id", "=", toBlob(id)).execute();
  }
  for (const { id, block, rank } of plan.updates) {
    await db
      .updateTable("minute_block")
      .set({
        ...(block === undefined ? {} : columnsOf(block)),
        ...(rank === undefined ? {} : { rank }),
      })
      .where("id", "=", toBlob(id))
      .execute();
  }
  for (const { rank, block } of plan.inserts) {
    await db
      .insertInto("minute_block")
      .values({ id: toBlob(newId()), item, rank, ...columnsOf(block) })
      .execute();
  }
}

function columnsOf(block: RichBlock): { kind: string; body: string; words: string } {
  return { kind: block.type, body: serializeBlock(block), words: blockWords(block) };
}
