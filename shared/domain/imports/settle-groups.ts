import { foldText } from "../kernel/text.ts";
import { mostlyDays } from "./cell-kinds.ts";
import type { ImportField } from "./import.ts";
import { phrases } from "./phrases.ts";
import { impliedStatus } from "./row-status.ts";
import type { Guess } from "./settle-columns.ts";

/** What people do, which is no status where a column says in which circle they do it. */
export const isOffice = phrases(
  "fonction, fonctions, mission, missions, delegation, delegations, role, roles",
);

/** Headers that are nothing but a beginning, or an end. */
const FROM = new Set(
  `du,depuis,depuis le,debut,des le,a partir du,nomination,date de nomination,date d election,date de designation,
   prise de fonction,date de prise de fonction,since,from,start,von,seit`.split(/,\s*/),
);
const UNTIL = new Set(
  "au,jusqu au,jusque,fin,echeance,until,till,to,end,bis,date d echeance".split(","),
);

/**
 * Beside circles, the days of a mandate are those of being in them, and make nobody an elected official; so are days
 * of nothing else. What a role is called is no status there.
 */
export function settleGroups(
  headers: readonly string[],
  columns: readonly (readonly string[])[],
  guesses: readonly Guess[],
): void {
  const group = guesses.findIndex(({ field }) => field === "group");
  if (group < 0) return;
  const of = headers[group] ?? "";
  const become = (guess: Guess, field: ImportField) => {
    guess.field = field;
    guess.because = { kind: "beside", of };
  };
  for (const [at, guess] of guesses.entries()) {
    const byValues = guess.field === "status" && guess.because.kind === "values";
    if (byValues && isOffice(foldText(headers[at] ?? ""))) become(guess, "notes");
  }
  const hasStatus = guesses.some(({ field }) => field === "status");
  const taken = new Set<ImportField>();
  for (const [at, guess] of guesses.entries()) {
    const header = headers[at] ?? "";
    const days = daysOf(guess, foldText(header), columns[at] ?? []);
    if (days === null || taken.has(days) || guess.because.kind === "recipe") continue;
    const status = impliedStatus(header);
    if (status === "adherent" || (hasStatus && status === null)) continue;
    become(guess, days);
    taken.add(days);
  }
}

function daysOf(
  { field, because }: Guess,
  folded: string,
  samples: readonly string[],
): "groupStart" | "groupEnd" | null {
  if (field === "statusStart") return "groupStart";
  if (field === "statusEnd") return "groupEnd";
  const isNothing = field === "ignore" && because.kind === "nothing";
  if (!isNothing || !mostlyDays(samples)) return null;
  if (FROM.has(folded)) return "groupStart";
  return UNTIL.has(folded) ? "groupEnd" : null;
}
