import type { CardSource } from "#shared/domain/imports/reading.ts";
import { CARD_COLUMNS, CardReader } from "#shared/domain/imports/vcard.ts";
import type { OpenedTable, RowChunk } from "./opened-table.ts";
import { NeverClosed, textChunks } from "./text-file.ts";

const LONGEST_LINE = 500_000;

async function* cardChunks(path: string, source: CardSource): AsyncGenerator<RowChunk> {
  const reader = new CardReader();
  let held = "";
  let done = 0;
  for await (const { text, bytes } of textChunks(path, source)) {
    const lines = (held + text).split(/\r\n|\n|\r(?!$)/);
    held = lines.pop() ?? "";
    // A picture on one line: nobody reads it.
    if (held.length > LONGEST_LINE) held = held.slice(0, LONGEST_LINE);
    for (const line of lines) reader.push(line);
    done = bytes;
    yield { rows: reader.rows(), done };
  }
  reader.push(held);
  const open = reader.end();
  yield { rows: reader.rows(), done };
  if (open !== null) throw new NeverClosed(open, "card_not_closed");
}

/** Cards of an address book or a telephone. Errors: `NeverClosed` once what comes before was given. */
export function openCards(path: string, bytes: number, source: CardSource): OpenedTable {
  return { total: bytes, chunks: cardChunks(path, source), columns: CARD_COLUMNS };
}
