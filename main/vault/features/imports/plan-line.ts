import type { Roster } from "#main/vault/features/people/bulk.service.ts";
import { doubtsToCheck } from "#shared/domain/imports/doubts-to-check.ts";
import type { MatchedRow, Rival, WhoAnswer, WhoQuestion } from "#shared/domain/imports/import.ts";
import { matchPerson } from "#shared/domain/imports/match-person.ts";
import {
  mergeLines,
  mergePerson,
  type KnownPerson,
  type Merge,
} from "#shared/domain/imports/merge-person.ts";
import type {
  Doubt,
  ImportedPerson,
  Refusal,
  RowParser,
} from "#shared/domain/imports/parse-row.ts";
import { SeenLines } from "#shared/domain/imports/seen-lines.ts";
import type { TableRow } from "#shared/domain/imports/table-row.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { KeptPeople } from "./kept-people.ts";

/** Rivals shown of a line. */
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
  /** Kept is who a later line may complete. */
  | ({ kind: "create"; person: ImportedPerson; isKept: boolean } & Planned)
  | ({
      kind: "merge";
      person: ImportedPerson;
      row: number;
      merge: Merge;
      matched: MatchedRow;
    } & Planned)
  /** An earlier line is this person: what this one adds goes to them, in `row` where the roster has them. */
  | ({
      kind: "again";
      person: ImportedPerson;
      first: number;
      row: number | null;
      matched: MatchedRow;
    } & Planned)
  /** Somebody said to leave it out, or an earlier line of a large file is this person. */
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
  /** Who earlier lines added, and whom of the roster they completed, as they are by now. */
  const added = new KeptPeople();
  const completed = new KeptPeople();

  function planPerson(line: number, person: ImportedPerson, doubts: readonly Doubt[]): LinePlan {
    const answer = answered.get(line);
    if (answer !== undefined && answer !== "other" && answer !== "left_out") {
      const row = roster.rowOf(answer);
      if (row !== null) return planMerge(line, person, row, "answer", { doubts, question: null });
    }
    const earlier = seen.earlier(person);
    if (answer === "left_out" && earlier.kind !== "same") {
      return { kind: "repeat", person, doubts, question: null };
    }
    const rivals: Rival[] = earlier.kind === "nobody" ? [] : [rivalOf(earlier.line)];
    if (earlier.kind === "same" && answer !== "other") {
      return again({ line, first: earlier.line, row: null, person, doubts, rivals });
    }
    const match = roster.isEmpty ? nobody : matchPerson(person, ...lookups(person));
    if (match.kind === "somebody") {
      const before = seen.addKnown(match.row, line);
      if (before === undefined) {
        return planMerge(line, person, match.row, match.by, { doubts, question: null });
      }
      if (answer !== "other") {
        const about = [known(match.row)];
        return again({ line, first: before, row: match.row, person, doubts, rivals: about });
      }
    }
    if (match.kind === "perhaps") rivals.push(...match.rows.map(known));
    seen.addNew(person, line);
    const isKept = added.set(line, asKnown(person, today));
    const isAsked = rivals.length > 0 && answer === undefined;
    if (!isAsked) return { kind: "create", person, isKept, doubts, question: null };
    const reason = match.kind === "perhaps" ? match.reason : "namesake";
    const who = { reason, column: null, value: displayName(person.fields) } as const;
    return {
      kind: "create",
      isKept,
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
    fields: added.get(line)?.fields ?? null,
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
    completed.set(row, merged(before, merge));
    return { kind: "merge", person, row, merge, matched, ...planned };
  }

  /** What a line adds to the person of an earlier one; no more than that it is them, where that one is not kept. */
  function again({ line, first, row, person, doubts, rivals }: Again): LinePlan {
    const before = row === null ? added.get(first) : completed.get(row);
    if (before === undefined) return repeat(line, first, person, doubts, rivals);
    const { merge, differences } = mergeLines(before, person, today);
    if (row === null) added.set(first, merged(before, merge));
    else completed.set(row, merged(before, merge));
    const name = displayName(before.fields);
    const personId = row === null ? null : roster.known(row).id;
    const changes = [...merge.changes];
    const matched = { line, personId, name, by: "earlier_line" as const, changes };
    const differing = differences.map(({ value }): Doubt => ({
      reason: "differs",
      column: null,
      value,
    }));
    const question = asked(line, "same_as_earlier_line", person, rivals);
    return {
      kind: "again",
      person,
      first,
      row,
      matched,
      doubts: [...doubts, ...differing],
      question,
    };
  }

  return ({ line, cells }) => {
    const outcome = parse(cells);
    if (outcome.kind === "person") return planPerson(line, outcome.person, outcome.doubts);
    return outcome.kind === "blank" ? outcome : { kind: "refuse", refusal: outcome.refusal };
  };
}

interface Again {
  readonly line: number;
  readonly first: number;
  /** Null for somebody whom the file adds. */
  readonly row: number | null;
  readonly person: ImportedPerson;
  readonly doubts: readonly Doubt[];
  readonly rivals: readonly Rival[];
}

/** Somebody of a line, as the roster will have them; their statuses have no row there yet. */
function asKnown(
  { fields, statuses, consents, toCheck }: ImportedPerson,
  today: string,
): KnownPerson {
  return {
    fields,
    toCheck,
    statuses: statuses.map((held) => ({ row: -1, ...held })),
    consents: consents ? [{ givenOn: today, withdrawnOn: null }] : [],
  };
}

/** Somebody once a line was merged into them. */
function merged(
  known: KnownPerson,
  { fields, toCheck, added, ended, consentOn }: Merge,
): KnownPerson {
  const until = new Map(ended.map(({ row, end }) => [row, end]));
  return {
    fields,
    toCheck,
    statuses: [
      ...known.statuses.map((held) => ({ ...held, end: until.get(held.row) ?? held.end })),
      ...added.map((held) => ({ row: -1, ...held })),
    ],
    consents:
      consentOn === null
        ? known.consents
        : [...known.consents, { givenOn: consentOn, withdrawnOn: null }],
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
