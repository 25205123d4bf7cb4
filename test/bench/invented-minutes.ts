import { newId, toBlob } from "#main/vault/db/ids.ts";
import { blockWords } from "#shared/domain/meetings/block-text.ts";
import type { RichBlock } from "#shared/domain/meetings/rich-text.ts";
import { pick, seededRandom } from "#shared/sample/random.ts";
import type { Service } from "./service.ts";

const MEETINGS = 50;
const ITEMS = 10;
/** Of text in each block. */
const LETTERS = 2000;
const SYLLABLES = "ver lot man pri sol ter bou chan dri mes nou ral tin gue por fa li mo ra se vi";

/** Writes `count` blocks of invented minutes as one command, with statements compiled once. */
export async function inventMinutes(service: Service, count: number): Promise<void> {
  const random = seededRandom(7);
  const words = vocabulary(random);
  await service.session.vault.context.write("meetings.saveMinutes", async ({ raw }) => {
    const meeting = raw.prepare(
      `INSERT INTO meeting (row, id, title, date, zone, place, remote, created_at)
       VALUES (?, ?, ?, ?, 'Europe/Paris', '', '', 0)`,
    );
    const item = raw.prepare(
      `INSERT INTO agenda_item (row, id, meeting, rank, title, confidentiality, version)
       VALUES (?, ?, ?, ?, ?, 'public', 1)`,
    );
    const block = raw.prepare(
      `INSERT INTO minute_block (id, item, rank, kind, body, words)
       VALUES (?, ?, ?, 'paragraph', ?, ?)`,
    );
    for (let row = 1; row <= MEETINGS; row += 1) {
      const date = `20${10 + (row % 15)}-05-12`;
      meeting.run(row, toBlob(newId()), `Réunion ${row}`, date);
    }
    for (let row = 1; row <= MEETINGS * ITEMS; row += 1) {
      item.run(row, toBlob(newId()), 1 + (row % MEETINGS), row, `Point ${row}`);
    }
    for (let row = 0; row < count; row += 1) {
      const paragraph = inventParagraph(random, words);
      const itemRow = 1 + (row % (MEETINGS * ITEMS));
      block.run(toBlob(newId()), itemRow, row, JSON.stringify(paragraph), blockWords(paragraph));
    }
  });
}

/** Six thousand words of two or three syllables, the first ones said most often. */
function vocabulary(random: () => number): string[] {
  const syllables = SYLLABLES.split(" ");
  return Array.from({ length: 6000 }, (_, index) =>
    Array.from({ length: 2 + (index % 2) }, () => pick(random, syllables)).join(""),
  );
}

function inventParagraph(random: () => number, words: readonly string[]): RichBlock {
  let text = "";
  while (text.length < LETTERS) text += `${words[Math.floor(words.length * random() ** 3)]} `;
  return { type: "paragraph", content: [{ type: "text", text: text.trim() }] };
}
