import type { Roster } from "#main/vault/features/people/bulk.service.ts";
import { doubtsToCheck } from "#shared/domain/imports/doubts-to-check.ts";
import type { MatchedRow, Rival, WhoAnswer, WhoQuestion } from "#shared/domain/imports/import.ts";
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
import type { PersonFields } from "#shared/domain/people/person-fields.ts";

/** People of earlier lines who are kept to be shown beside a later one, and rivals shown of a line. */
const KEPT = 20_000;
const RIVALS = 5;

interface Planned {
  readonly doubts: readonly Doubt[];
  /** Where nobody can tell who the line is. */
  readonly question: WhoQuestion | null;
}

/** What one line of the file does to the roster, and what of it is to be looked at. */
export type LinePlan =
  | { kind: "blank" }
  | { kind: "refuse"; refusal: Refusal }
  | ({ kind: "create"; person: ImportedPerson } & Planned)
  | ({ kind: "merge"; row: number; merge: Merge; matched: MatchedRow } & Planned)
  /** An earlier line is this person already, or somebody said to leave it out. */
  | ({ kind: "repeat"; person: ImportedPerson } & Planned);

export type LinePlanner = (row: TableRow) => LinePlan;

export interface PlanOfLines {
  readonly parse: RowParser;
  readonly roster: Roster;
  readonly today: string;
  readonly answers: readonly WhoAnswer[];
}

/** Makes the function that decides for each line in turn; a dry run and an import share it. */
export function linePlanner({ parse, roster, today, answers }: PlanOfLines): LinePlanner {
  const seen = new SeenLines();
  const answered = new Map(answers.map(({ line, is }) => [line, is]));
  const added = new Map<number, PersonFields>();

  function planPerson(line: number, person: ImportedPerson, doubts: readonly Doubt[]): LinePlan {
    const answer = answered.get(line);
    if (answer === "left_out") return { kind: "repeat", person, doubts, question: null };
    if (answer !== undefined && answer !== "other") {
      const row = roster.rowOf(answer);
      if (row !== null) return planMerge(line, person, row, "answer", { doubts, question: null });
    }
    const earlier = seen.earlier(person);
    const rivals: Rival[] = earlier.kind === "nobody" ? [] : [rivalOf(earlier.line)];
    if (earlier.kind === "same" && answer !== "other") {
      return repeat(line, earlier.line, person, doubts, rivals);
    }
    const match = roster.isEmpty ? nobody : matchPerson(person, ...lookups(person));
    if (match.kind === "somebody") {
      const before = seen.addKnown(match.row, line);
      if (before === undefined) {
        return planMerge(line, person, match.row, match.by, { doubts, question: null });
      }
      if (answer !== "other") return repeat(line, before, person, doubts, [known(match.row)]);
    }
    if (match.kind === "perhaps") rivals.push(...match.rows.map(known));
    seen.addNew(person, line);
    if (added.size < KEPT) added.set(line, person.fields);
    const isAsked = rivals.length > 0 && answer === undefined;
    if (!isAsked) return { kind: "create", person, doubts, question: null };
    const reason = match.kind === "perhaps" ? match.reason : "namesake";
    const who = { reason, column: null, value: displayName(person.fields) } as const;
    return {
      kind: "create",
      person: { ...person, toCheck: [...person.toCheck, ...doubtsToCheck([who], [], [])] },
      doubts: [...doubts, who],
      question: asked(line, reason, person, rivals),
    };
  }

  const lookups = (person: ImportedPerson) =>
    [roster.byEmails(person.fields), () => roster.byName(person.fields)] as const;

  const rivalOf = (line: number): Rival => ({
    personId: null,
    line,
    fields: added.get(line) ?? null,
  });

  function known(row: number): Rival {
    const { id, fields } = roster.known(row);
    return { personId: id, line: null, fields };
  }

  function planMerge(
    line: number,
    person: ImportedPerson,
    row: number,
    by: MatchedRow["by"],
    planned: Planned,
  ): LinePlan {
    const { id, ...before } = roster.known(row);
    const merge = mergePerson(before, person, today);
    const name = displayName(before.fields);
    const matched = { line, personId: id, name, by, changes: [...merge.changes] };
    return { kind: "merge", row, merge, matched, ...planned };
  }

  return ({ line, cells }) => {
    const outcome = parse(cells);
    if (outcome.kind === "person") return planPerson(line, outcome.person, outcome.doubts);
    return outcome.kind === "blank" ? outcome : { kind: "refuse", refusal: outcome.refusal };
  };
}

const nobody = { kind: "nobody" } as const;

function asked(
  line: number,
  reason: WhoQuestion["reason"],
  { fields }: ImportedPerson,
  rivals: readonly Rival[],
): WhoQuestion {
  return { line, reason, fields, rivals: rivals.slice(0, RIVALS) };
}

function repeat(
  line: number,
  before: number,
  person: ImportedPerson,
  doubts: readonly Doubt[],
  rivals: readonly Rival[],
): LinePlan {
  const reason = "same_as_earlier_line";
  return {
    kind: "repeat",
    person,
    doubts: [...doubts, { reason, column: null, value: String(before) }],
    question: asked(line, reason, person, rivals),
  };
}
