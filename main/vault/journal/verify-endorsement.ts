import type { Standing } from "#shared/domain/access/authority.ts";
import { CREATOR_ROLES } from "#shared/domain/access/role.ts";
import { fromBlob } from "../db/ids.ts";
import { isEndorsed } from "../keys/endorsement.ts";
import type { ChangeContent } from "./chain.ts";
import type { StoredEntry } from "./journal.repository.ts";
import { readSide, type SqlValue } from "./row-values.ts";

/** The public keys of the sets of parts, by set, as the journal had them before an entry. */
export type KnownSets = Map<string, Uint8Array>;

/** Takes in the sets that an entry made. */
export function followSets(sets: KnownSets, changes: readonly ChangeContent[]): void {
  for (const { key, before, columns, after } of changes) {
    if (before !== null || after === null) continue;
    const publicKey = readSide(columns, after)?.get("sign_public_key");
    if (publicKey instanceof Uint8Array) sets.set(fromBlob(key), publicKey);
  }
}

/**
 * What somebody may do who came in with parts, in the entry that says so: nobody knows them yet, and the
 * key of a set known before answers for them. Null for anybody else.
 */
export function joinedWithShares(
  entry: StoredEntry,
  users: readonly ChangeContent[],
  sets: KnownSets,
): Standing | null {
  if (entry.command !== "vault.openedWithShares") return null;
  const userId = fromBlob(entry.actor);
  const values = new Map<string, SqlValue>();
  for (const { key, columns, after } of users) {
    if (after === null || fromBlob(key) !== userId) continue;
    for (const [name, value] of readSide(columns, after) ?? []) values.set(name, value);
  }
  const signPublicKey = values.get("sign_public_key");
  const set = values.get("endorsed_by");
  const signature = values.get("endorsement");
  if (!(signPublicKey instanceof Uint8Array) || !(set instanceof Uint8Array)) return null;
  const setId = fromBlob(set);
  const setKey = sets.get(setId);
  if (setKey === undefined || !(signature instanceof Uint8Array)) return null;
  const isTrue = isEndorsed({ setId, userId, signPublicKey }, setKey, signature);
  return isTrue ? { roles: CREATOR_ROLES, isRemoved: false } : null;
}
