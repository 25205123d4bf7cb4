import type { VaultContext } from "#main/vault/context.ts";
import { PARTS_APART } from "#shared/domain/cases/act.ts";
import type { CaseState } from "#shared/domain/cases/case-state.ts";
import { conflictsOf } from "#shared/domain/cases/conflicts.ts";
import type { HandlerConflict, NamedPerson } from "#shared/domain/cases/conflict-reasons.ts";
import type { Protocol } from "#shared/domain/cases/protocol.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { knownPeople, sizeOfBody } from "./conflicts.repository.ts";

/** What a case says of who is in it, and who withdrew or was kept away. */
export type CaseFacts = Pick<CaseState, "people" | "recusals">;

/** What keeps some people of the roster from the key of a case, as roster and mandates are today. */
export async function conflictsIn(
  context: VaultContext,
  protocol: Pick<Protocol, "team" | "recusal">,
  { people, recusals }: CaseFacts,
  handlers: readonly string[],
): Promise<HandlerConflict[]> {
  const named = [...people].flatMap(([record, one]) => namedIn(record, one));
  const ids = [...handlers, ...named.flatMap(({ person }) => person ?? [])];
  const known = await knownPeople(context.read, [...new Set(ids)]);
  return conflictsOf({
    handlers: handlers.flatMap((person) => known.get(person) ?? []),
    named,
    known,
    households: [],
    declared: recusals.map(({ person, why }) => ({ person, why })),
    settings: {
      day: localDate(context.now()),
      ...protocol.recusal,
      team: protocol.team,
      sizeOf: (body, day) => sizeOfBody(context.rawRead, body, day),
    },
  });
}

type Said = CaseState["people"] extends ReadonlyMap<string, infer One> ? One : never;

function namedIn(record: string, { part, person, name, email, phone }: Said): NamedPerson[] {
  // Who only helps may help as a handler, too.
  if (!isApart(part)) return [];
  return [{ record, part, person, name, email, phone, isEmailProven: false }];
}

function isApart(part: Said["part"]): part is NamedPerson["part"] {
  return PARTS_APART.includes(part);
}
