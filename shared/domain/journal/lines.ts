import { COMMAND_FACTS } from "./declared.ts";
import type { EntryCommand } from "./entry.ts";
import type { JournalEntry, JournalLine } from "./page.ts";

/**
 * Adds an older entry to the page's lines: consecutive saves of one item's minutes by one person
 * are one line, since text is stored every second. An undone save stands alone, to be seen.
 */
export function addToLines(lines: JournalLine[], entry: JournalEntry): void {
  const last = lines.at(-1);
  if (last !== undefined && continues(last, entry)) {
    lines[lines.length - 1] = {
      ...last,
      count: last.count + 1,
      firstSeq: entry.seq,
      firstAt: entry.at,
    };
    return;
  }
  lines.push({ entry, count: 1, firstSeq: entry.seq, firstAt: entry.at });
}

function continues({ entry: newer }: JournalLine, older: JournalEntry): boolean {
  if (!isTyped(newer.command) || older.command !== newer.command) return false;
  if (newer.undone || older.undone || newer.actorId !== older.actorId) return false;
  const [one, other] = [newer.subject.nouns[0], older.subject.nouns[0]];
  return one !== undefined && one.id === other?.id;
}

function isTyped(command: EntryCommand): boolean {
  return command !== "unknown" && COMMAND_FACTS[command].typed === true;
}
