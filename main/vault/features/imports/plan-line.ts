import type { Roster } from "#main/vault/features/people/bulk.service.ts";
import type { MatchedRow } from "#shared/domain/imports/import.ts";
import { matchPerson } from "#shared/domain/imports/match-person.ts";
import { mergePerson, type Merge } from "#shared/domain/imports/merge-person.ts";
import type {
  Doubt,
  ImportedPerson,
  Refusal,
  RowParser,
} from "#shared/domain/imports/parse-row.ts";
import { SeenLines } from "#shared/domain/imports/seen-lines.ts";
import type { TableRow } from "#shared/domain/imports/table-row.ts";
import { displayName } from "#shared/domain/people/display-name.ts";

/** What one line of the file does to the roster, and what of it is to be looked at. */
export type LinePlan =
  | { kind: "blank" }
  | { kind: "refuse"; refusal: Refusal }
  | { kind: "create"; person: ImportedPerson; doubts: readonly Doubt[] }
  | {
      kind: "merge";
      row: number;
      merge: Merge;
      matched: MatchedRow;
      doubts: readonly Doubt[];
    }
  /** An earlier line is this person already. */
  | { kind: "repeat"; person: ImportedPerson; doubts: readonly Doubt[] };

export type LinePlanner = (row: TableRow) => LinePlan;

/** Makes the function that decides for each line in turn; a dry run and an import share it. */
export function linePlanner(parse: RowParser, roster: Roster, today: string): LinePlanner {
  const seen = new SeenLines();

  function planPerson(line: number, person: ImportedPerson, doubts: readonly Doubt[]): LinePlan {
    const earlier = seen.earlier(person);
    if (earlier.kind === "same") return repeat(earlier.line, person, doubts);
    const more = [...doubts];
    if (earlier.kind === "perhaps") more.push(whole("namesake", person));
    if (!roster.isEmpty) {
      const { fields } = person;
      const match = matchPerson(person, roster.byEmails(fields), () => roster.byName(fields));
      if (match.kind === "somebody") {
        const before = seen.addKnown(match.row, line);
        if (before !== undefined) return repeat(before, person, doubts);
        return planMerge(line, person, match.row, match.by, more);
      }
      if (match.kind === "perhaps") more.push(whole(match.reason, person));
    }
    seen.addNew(person, line);
    return { kind: "create", person, doubts: more };
  }

  function planMerge(
    line: number,
    person: ImportedPerson,
    row: number,
    by: MatchedRow["by"],
    doubts: readonly Doubt[],
  ): LinePlan {
    const known = roster.known(row);
    const merge = mergePerson(known, person, today);
    const name = displayName(known.fields);
    const matched = { line, personId: known.id, name, by, changes: [...merge.changes] };
    return { kind: "merge", row, merge, matched, doubts };
  }

  return ({ line, cells }) => {
    const outcome = parse(cells);
    if (outcome.kind === "person") return planPerson(line, outcome.person, outcome.doubts);
    return outcome.kind === "blank" ? outcome : { kind: "refuse", refusal: outcome.refusal };
  };
}

function whole(reason: Doubt["reason"], { fields }: ImportedPerson): Doubt {
  return { reason, column: null, value: displayName(fields) };
}

function repeat(line: number, person: ImportedPerson, doubts: readonly Doubt[]): LinePlan {
  const again: Doubt = { reason: "same_as_earlier_line", column: null, value: String(line) };
  return { kind: "repeat", person, doubts: [...doubts, again] };
}
