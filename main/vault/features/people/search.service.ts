import type { VaultContext } from "#main/vault/context.ts";
import type { Finder } from "#main/vault/finder.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { findPeople } from "./roster.service.ts";

export const finders = { person: findPerson } satisfies Record<string, Finder>;

async function findPerson(context: VaultContext, typed: string, limit: number) {
  const people = await findPeople(context, typed, limit);
  return people.map((person) => ({
    id: person.id,
    pageId: person.id,
    title: displayName(person),
    detail: person.town || (person.email ?? ""),
  }));
}
