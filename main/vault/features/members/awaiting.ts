import {
  isAskedToCompare,
  isAskedToEndorse,
  isUncompared,
  successionOf,
  whoMayCompare,
} from "#shared/domain/directory/succession.ts";
import { mayDecide, suspendedIn } from "#shared/domain/directory/suspension.ts";
import type { Output } from "#shared/ipc/contract.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { findMembers } from "#main/vault/directory/members.repository.ts";

type Awaiting = Output<"members.awaiting">;

const NOTHING: Awaiting = {
  toEndorse: [],
  toCompare: [],
  suspended: [],
  mayDecide: false,
  ownWords: null,
};

/** What waits for a word of whoever has the vault open, or for one about them. */
export async function awaiting({ context, directory }: OpenVault): Promise<Awaiting> {
  const { current } = directory;
  const { userId, readOnly } = context;
  if (current === null || readOnly !== null) return NOTHING;
  const rows = await findMembers(context.read);
  const now = context.now().getTime();
  const those = (is: (id: string) => boolean) =>
    rows.filter(({ id }) => is(id)).map(({ id, name }) => ({ id, name }));
  const suspended = new Set(suspendedIn(current));
  const others = new Set(whoMayCompare(current, userId));
  return {
    toEndorse: those(
      (id) =>
        isAskedToEndorse(current, userId, id) && (successionOf(current, id)?.until ?? 0) > now,
    ),
    toCompare: those((id) => isAskedToCompare(current, userId, id)),
    suspended: those((id) => suspended.has(id)),
    mayDecide: suspendedIn(current).some((id) => mayDecide(current, userId, id)),
    ownWords: isUncompared(current.people.get(userId))
      ? { id: userId, others: those((id) => others.has(id)).map(({ name }) => name) }
      : null,
  };
}
