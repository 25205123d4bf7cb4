import { headsAfter, isMutualRemoval, type Followed } from "#shared/domain/directory/beside.ts";
import { readStatement } from "#shared/domain/directory/statement.ts";
import type { StatedEntry } from "./journal.repository.ts";
import { actorOf, idOf, idsIn } from "./stated-entries.ts";

/*
 * What an entry is to follow of those that state who is in the vault: the last one, or the last two where
 * they removed each other.
 */

/** `before` is the one before `last`. */
export function statedHeads(last: StatedEntry, before: StatedEntry | null): Uint8Array {
  const heads = headsAfter(asFollowed(last), before === null ? null : asFollowed(before));
  return Buffer.from(heads.join(""), "hex");
}

/** Whether an entry removed whoever wrote the last one, who removed its author in it. */
export function isBeside(next: StatedEntry, last: StatedEntry | null): boolean {
  return last !== null && isMutualRemoval(asFollowed(next), asFollowed(last));
}

/** A statement is read where it is asked for, which is seldom: most follow the one before. */
function asFollowed(entry: StatedEntry): Followed {
  return {
    id: idOf(entry),
    after: idsIn(entry.directory),
    actor: actorOf(entry),
    get statement() {
      return readStatement(entry.statement ?? "");
    },
  };
}
