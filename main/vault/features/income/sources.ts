import type { ReadDb } from "#main/vault/db/handles.ts";
import { sourceOfStatuses, type SourceKind } from "#shared/domain/finances/income/source.ts";
import { MembershipStatus } from "#shared/domain/people/person.ts";
import { statusesAsOf } from "#shared/domain/people/standing.ts";
import { membershipsOfPeople } from "./memberships.repository.ts";

/** What people are to the collective on a day, by their rows. */
export async function sourcesOf(
  db: ReadDb,
  people: readonly number[],
): Promise<(person: number, day: string) => SourceKind> {
  const memberships = await membershipsOfPeople(db, [...new Set(people)]);
  const held = Map.groupBy(memberships, ({ person }) => person);
  return (person, day) => {
    const statuses = (held.get(person) ?? []).map((own) => ({
      status: MembershipStatus.parse(own.status),
      start: own.start_on,
      end: own.end_on,
    }));
    return sourceOfStatuses(statusesAsOf(statuses, day));
  };
}
