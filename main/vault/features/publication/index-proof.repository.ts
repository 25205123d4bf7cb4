import type { RawDb } from "#main/vault/db/handles.ts";
import { prepareOnce } from "#main/vault/db/statement-cache.ts";
import { nameKey } from "#shared/domain/people/name-keys.ts";

const AT_ONCE = 2000;

interface Named {
  readonly row: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly key: string;
}

/** Whether everybody is found by the name they have, some people at a time: each step gives one answer. */
export function* keptNames(db: RawDb): Generator<boolean> {
  const next = db.prepare<[number], Named>(
    `SELECT row, given_name AS givenName, family_name AS familyName, name_key AS key
     FROM person WHERE row > ? ORDER BY row LIMIT ${AT_ONCE}`,
  );
  for (let last = -Infinity, found = next.all(last); found.length > 0; found = next.all(last)) {
    yield found.every((one) => one.key === nameKey(one));
    last = found.at(-1)?.row ?? Infinity;
  }
}

/** A number that changes when any connection but this one has written to the store. */
export function writesOfOthers(db: RawDb): number {
  const found = prepareOnce<[], { data_version: number }>(
    db,
    "SELECT data_version FROM pragma_data_version",
  ).get();
  return found?.data_version ?? 0;
}
