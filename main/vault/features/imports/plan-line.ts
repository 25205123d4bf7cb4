import type { Roster } from "#main/vault/features/people/bulk.service.ts";
import type { MatchedRow } from "#shared/domain/imports/import.ts";
import { matchPerson } from "#shared/domain/imports/match-person.ts";
import { mergePerson, type Merge } from "#shared/domain/imports/merge-person.ts";
import type { ImportedPerson, Refusal, RowParser } from "#shared/domain/imports/parse-row.ts";
import { SeenLines } from "#shared/domain/imports/seen-lines.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { CsvRow } from "./csv-file.ts";

/** What one line of the file does to the roster. */
export type LinePlan =
  | { kind: "blank" }
  | { kind: "refuse"; refusal: Refusal }
  | { kind: "create"; person: ImportedPerson }
  | { kind: "merge"; row: number; merge: Merge; matched: MatchedRow };

export type LinePlanner = (row: CsvRow) => LinePlan;

/** Makes the function that decides for each line in turn; a dry run and an import share it. */
export function linePlanner(parse: RowParser, roster: Roster, today: string): LinePlanner {
  const seen = new SeenLines();

  function planPerson(line: number, person: ImportedPerson): LinePlan {
    if (seen.hasNew(person)) return refuse("same_as_earlier_line", person);
    if (!roster.isEmpty) {
      const { fields } = person;
      const match = matchPerson(person, roster.byEmails(fields), () =>
        roster.byNameAndPostcode(fields),
      );
      if (match.kind === "refused") {
        return {
          kind: "refuse",
          refusal: { reason: match.reason, value: match.value, column: null },
        };
      }
      if (match.kind === "somebody") {
        if (!seen.addKnown(match.row)) return refuse("same_as_earlier_line", person);
        return planMerge(line, person, match.row, match.by);
      }
    }
    seen.addNew(person);
    return { kind: "create", person };
  }

  function planMerge(
    line: number,
    person: ImportedPerson,
    row: number,
    by: MatchedRow["by"],
  ): LinePlan {
    const known = roster.known(row);
    const merge = mergePerson(known, person, today);
    const name = displayName(known.fields);
    const matched = { line, personId: known.id, name, by, changes: [...merge.changes] };
    return { kind: "merge", row, merge, matched };
  }

  return ({ line, cells }) => {
    const outcome = parse(cells);
    if (outcome.kind === "person") return planPerson(line, outcome.person);
    return outcome.kind === "blank" ? outcome : { kind: "refuse", refusal: outcome.refusal };
  };
}

function refuse(reason: Refusal["reason"], { fields }: ImportedPerson): LinePlan {
  return { kind: "refuse", refusal: { reason, column: null, value: displayName(fields) } };
}
