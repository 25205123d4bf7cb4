import type { VaultContext } from "#main/vault/context.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { caseOf, peopleApart, type CaseState } from "#shared/domain/cases/case-state.ts";
import type { HandlerConflict } from "#shared/domain/cases/conflict-reasons.ts";
import type { Protocol } from "#shared/domain/cases/protocol.ts";
import { recipientsOf as clearHandlers } from "#shared/domain/cases/recipients.ts";
import { lateEntries } from "#shared/domain/cases/late.ts";
import {
  commonRecipients,
  headsOf,
  type EpochStatement,
  type Recipient,
} from "#shared/domain/cases/epoch.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { countingEpochs, type CaseSpace } from "./case-space.ts";
import { conflictsIn, type CaseFacts } from "./conflicts.service.ts";
import { recipientsOf, teamOn } from "./team.service.ts";

/** A case as whoever has its key reads it now, and who should have the key today. */
export interface Standing {
  readonly state: CaseState;
  readonly heads: readonly EpochStatement[];
  /** Entries that were added to an epoch once it was closed: shown, and counting for nothing. */
  readonly late: readonly string[];
  /** Who has the key of what is written now. */
  readonly holding: readonly Recipient[];
  /** Who is to have it today: everybody of the team whom nothing keeps away. */
  readonly wanted: readonly Recipient[];
  /** What was found against each of the team, whatever became of it. */
  readonly handlers: readonly HandlerConflict[];
  /** People of the roster who never get it. */
  readonly apart: readonly string[];
  /** The next thing written is sealed anew first: somebody came, left or is kept away. */
  readonly isToSeal: boolean;
}

/** Null for a case that one has no key of, or of which the beginning is not there. */
export async function standingOf(
  context: VaultContext,
  space: CaseSpace,
  id: string,
): Promise<Standing | null> {
  const held = space.case(id);
  if (held === null) return null;
  const epochs = countingEpochs(held);
  const late = lateEntries([...held.entries.values()], epochs);
  const entries = [...held.entries.values()].filter((entry) => !late.has(entry.id));
  const state = caseOf(entries);
  if (state === null) return null;
  const heads = headsOf(epochs);
  const holding = commonRecipients(heads);
  const { handlers, wanted } = await handlersOf(context, state.opened.protocol.text, state);
  // Who is kept away, and whoever the case itself names.
  const kept = handlers.flatMap(({ person, reasons }) => (reasons.length > 0 ? [person] : []));
  const clear = new Set(wanted.map(({ person }) => person));
  const apart = [...new Set([...peopleApart(state), ...kept])].filter((one) => !clear.has(one));
  return {
    state,
    heads,
    late: [...late],
    holding,
    wanted,
    handlers,
    apart,
    isToSeal: heads.length !== 1 || !isSame(holding, wanted),
  };
}

interface Handling {
  readonly handlers: readonly HandlerConflict[];
  readonly wanted: readonly Recipient[];
}

/** Who of a protocol’s team is to have the key of a case today, and what stands against each. */
export async function handlersOf(
  context: VaultContext,
  protocol: Pick<Protocol, "team" | "recusal">,
  facts: CaseFacts & Pick<CaseState, "dismissed">,
): Promise<Handling> {
  const { team } = protocol;
  const people = team === null ? [] : await teamOn(context, team, localDate(context.now()));
  const ids = people.map(({ person }) => person);
  const handlers = await conflictsIn(context, protocol, facts, ids);
  const rosterOf = new Map(
    people.flatMap(({ member, person }) => (member === null ? [] : [[member, person]])),
  );
  const decisions = facts.dismissed.map(({ person, found, reason, by }) => ({
    handler: person,
    found,
    kind: "dismissed" as const,
    by: rosterOf.get(by) ?? "",
    reason,
  }));
  const cleared = new Set(clearHandlers(ids, handlers, decisions));
  return { handlers, wanted: recipientsOf(people, cleared) };
}

/** Throws where somebody who has a key may not use it any more. Errors: `cases.not_handler`. */
export function mustHandle({ userId }: VaultContext, { wanted }: Standing): void {
  if (!wanted.some(({ member }) => member === userId)) throw new ExpectedError("cases.not_handler");
}

function isSame(holding: readonly Recipient[], wanted: readonly Recipient[]): boolean {
  return textOf(holding) === textOf(wanted);
}

function textOf(people: readonly Recipient[]): string {
  return people
    .map(({ person, key }) => `${person} ${key}`)
    .toSorted()
    .join();
}
