import { mayDismiss, type ConflictReason, type HandlerConflict } from "./conflict-reasons.ts";

/** What somebody said of a reason that was found. */
export interface ConflictDecision {
  readonly handler: string;
  /** The id of the reason. */
  readonly found: string;
  readonly kind: "confirmed" | "dismissed";
  /** Never the handler whom it is about, where it is dismissed. */
  readonly by: string;
  readonly reason: string;
}

export type ReasonStanding = "certain" | "undecided" | "confirmed" | "dismissed";

/**
 * Who may have a case’s key: handlers without any reason against them, or of whom each was dismissed by somebody who
 * may have it too. `conflicts` may tell of past handlers besides, whose dismissals then still count; of a handler
 * of whom it tells nothing, nobody knows, and they get none.
 */
export function recipientsOf(
  handlers: readonly string[],
  conflicts: readonly HandlerConflict[],
  decisions: readonly ConflictDecision[],
): string[] {
  const cleared = clearedOf(conflicts, decisions);
  return [...new Set(handlers)].filter((person) => cleared.has(person));
}

/** What each reason against a handler has become. */
export function standingOf(
  { person }: Pick<HandlerConflict, "person">,
  reason: ConflictReason,
  decisions: readonly ConflictDecision[],
  mayDecide: (person: string) => boolean,
): ReasonStanding {
  if (reason.certainty === "certain") return "certain";
  const own = decisions.filter(({ handler, found }) => handler === person && found === reason.id);
  // Whoever confirms keeps a key back: that holds against a dismissal, and may be said of oneself.
  if (own.some(({ kind }) => kind === "confirmed")) return "confirmed";
  const isDismissed =
    mayDismiss(reason) &&
    own.some(({ by, reason: why }) => by !== person && why.trim() !== "" && mayDecide(by));
  return isDismissed ? "dismissed" : "undecided";
}

/**
 * Who is clear, from those against whom nothing was found on: two who only dismiss what is found against each other
 * are not.
 */
export function clearedOf(
  conflicts: readonly HandlerConflict[],
  decisions: readonly ConflictDecision[],
): Set<string> {
  const all = Map.groupBy(conflicts, ({ person }) => person);
  const cleared = new Set<string>();
  for (let before = -1; before < cleared.size;) {
    before = cleared.size;
    const mayDecide = (person: string) => cleared.has(person);
    for (const [person, list] of all) {
      const isClear = list.every((conflict) =>
        conflict.reasons.every(
          (reason) => standingOf(conflict, reason, decisions, mayDecide) === "dismissed",
        ),
      );
      if (isClear) cleared.add(person);
    }
  }
  return cleared;
}
