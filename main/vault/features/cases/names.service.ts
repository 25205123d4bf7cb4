import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { findUsers } from "#main/vault/directory/vault.repository.ts";
import { countingEpochs, type CaseSpace } from "./case-space.ts";
import { personNames } from "./names.repository.ts";
import type { Standing } from "./standing.ts";

/** What the people are called who handle a case, handled it, or are named in it by their id. */
export async function namesFor(
  context: VaultContext,
  { state, wanted, handlers }: Standing,
  held: NonNullable<ReturnType<CaseSpace["case"]>>,
): Promise<Record<string, string>> {
  const epochs = countingEpochs(held);
  const recipients = [...wanted, ...epochs.flatMap((epoch) => epoch.recipients)];
  const named = [...state.people.values()].flatMap(({ person }) => person ?? []);
  const kept = state.recusals.map(({ person }) => person);
  const team = handlers.map(({ person }) => person);
  const people = new Set([...recipients.map(({ person }) => person), ...team, ...named, ...kept]);
  const roster = await personNames(context.read, [...people]);
  const users = await findUsers(context.read);
  return Object.fromEntries([
    ...roster,
    ...users.map(({ id, name }) => [fromBlob(id), name] as const),
  ]);
}
