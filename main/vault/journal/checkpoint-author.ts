import { mayDo } from "#shared/domain/access/permissions.ts";
import { readStatement } from "#shared/domain/directory/statement.ts";
import type { RawDb } from "../db/handles.ts";
import { entriesOnPeople, nextStated } from "./journal.repository.ts";
import { isSealed } from "./sealed-entry.ts";
import { actorOf } from "./stated-entries.ts";
import { BelievedPeople } from "./verify-authority.ts";

/** An entry before which, of which vault, and whose keys are to have signed. */
export interface Before {
  readonly vaultId: string;
  readonly seq: number;
  readonly keys: ReadonlyMap<string, Uint8Array>;
}

/**
 * Whether somebody managed the members of a vault that nobody had signed yet, by the entries of before
 * that are as they were signed, each by somebody who had the right. What the rows say by now, whoever has the
 * vault's key can write.
 */
export function managedMembers(db: RawDb, userId: string, before: Before): boolean {
  const people = new BelievedPeople(db);
  for (const entry of entriesOnPeople(db, before.seq)) {
    // Whatever does not hold gives nobody anything, and takes nothing from anybody.
    const key = before.keys.get(actorOf(entry)) ?? null;
    if (isSealed(db, before.vaultId, entry, key)) people.problemOf(entry);
  }
  const standing = people.standingOf(userId);
  return standing?.isRemoved === false && mayDo(standing.roles, "members.manage");
}

/** Whether the root of a vault was signed by somebody who had the right to it before. */
export function isFounded(db: RawDb, vaultId: string): boolean {
  const [root] = nextStated(db, 0);
  const statement = readStatement(root?.statement ?? "");
  if (root === undefined || statement?.kind !== "checkpoint") return true;
  const keys = new Map(
    statement.people.map(({ person, sign }) => [person, Buffer.from(sign, "hex")]),
  );
  return managedMembers(db, actorOf(root), { vaultId, seq: root.seq, keys });
}
