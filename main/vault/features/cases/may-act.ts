import type { VaultContext } from "#main/vault/context.ts";
import { FINAL_ACTS, type SaidAct } from "#shared/domain/cases/act.ts";
import { mayDismiss } from "#shared/domain/cases/conflict-reasons.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { Standing } from "./standing.ts";

/**
 * Throws for what a handler may not do, whoever they are: keep somebody away of whom nothing was found, dismiss what was
 * found against themself, take back what somebody else wrote or what is final. Errors: `cases.refused_act`.
 */
export function checkAct({ userId }: VaultContext, standing: Standing, act: SaidAct): void {
  if (!isAllowed(userId, standing, act)) throw new ExpectedError("cases.refused_act");
}

function isAllowed(userId: string, { state, wanted, handlers }: Standing, act: SaidAct): boolean {
  const own = wanted.find(({ member }) => member === userId)?.person;
  const found = (person: string) => handlers.find((one) => one.person === person)?.reasons ?? [];
  switch (act.kind) {
    case "recuse":
      // Oneself at any time; another only where roster and case give a reason, or one could be left alone.
      return act.why === "own" ? act.person === own : found(act.person).length > 0;
    case "dismissConflict":
      return (
        act.person !== own &&
        found(act.person).some((reason) => reason.id === act.found && mayDismiss(reason))
      );
    case "undo": {
      const entry = state.entries.find(({ id }) => id === act.entry);
      return entry?.by === userId && !FINAL_ACTS.has(entry.act.kind);
    }
    case "withdraw":
      return state.proposals.get(act.record)?.proposal.by === userId;
    default:
      return true;
  }
}
