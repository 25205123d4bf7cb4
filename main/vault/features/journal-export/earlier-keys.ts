import { readStatement } from "#shared/domain/directory/statement.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { UNHURRIED, inSteps } from "#main/vault/job.ts";
import type { SignedDirectory } from "#main/vault/journal/signed-directory.ts";
import { allStated } from "#main/vault/journal/signed-past.ts";
import { idOf } from "#main/vault/journal/stated-entries.ts";

export interface SignedKeys {
  readonly sign: string;
  /** Null of a key that nothing is known to be sealed to. */
  readonly box: string | null;
}

/** The keys that each person ever signed with, by what was stated, the newest first. */
export async function earlierKeys(
  db: RawDb,
  directory: SignedDirectory,
): Promise<ReadonlyMap<string, readonly SignedKeys[]>> {
  const keys = new Map<string, SignedKeys[]>();
  const { refused } = await inSteps(UNHURRIED, directory.past(db));
  const counted = new Set(refused.map(({ entry }) => entry));
  for (const entry of await inSteps(UNHURRIED, allStated(db))) {
    if (counted.has(idOf(entry))) continue;
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
