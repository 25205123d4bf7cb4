import { readStatement } from "#shared/domain/directory/statement.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { entryId } from "#main/vault/journal/chain.ts";
import { statedAfter } from "#main/vault/journal/journal.repository.ts";
import type { SignedDirectory } from "#main/vault/journal/signed-directory.ts";
import { sodium } from "#main/vault/keys/sodium.ts";

export interface SignedKeys {
  readonly sign: string;
  /** Null of a key that nothing is known to be sealed to. */
  readonly box: string | null;
}

/** The keys that each person ever signed with, by what was stated, the newest first. */
export function earlierKeys(
  db: RawDb,
  { refused }: SignedDirectory,
): ReadonlyMap<string, readonly SignedKeys[]> {
  const keys = new Map<string, SignedKeys[]>();
  const counted = new Set(refused.map(({ entry }) => entry));
  for (const entry of statedAfter(db, 0)) {
    if (counted.has(sodium.to_hex(entryId(entry)))) continue;
    for (const { person, sign, box } of broughtBy(entry.statement)) {
      const isKnown = /[^0]/u.test(box);
      keys.set(person, [{ sign, box: isKnown ? box : null }, ...(keys.get(person) ?? [])]);
    }
  }
  return keys;
}

function broughtBy(text: string | null): readonly { person: string; sign: string; box: string }[] {
  const statement = readStatement(text ?? "");
  switch (statement?.kind) {
    case "checkpoint":
      return statement.people;
    case "found":
    case "join":
    case "arrive":
    case "renewKeys":
      return [statement];
    default:
      return [];
  }
}
