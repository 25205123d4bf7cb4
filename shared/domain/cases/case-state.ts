import { assertNever } from "../kernel/assert-never.ts";
import { PARTS_APART, type ActOf, type CasePerson, type Measure } from "./act.ts";
import type { ReadEntry } from "./entry.ts";
import { inOrder, undoneOf } from "./entry-order.ts";
import { decide, type On, type Proposal, type Written } from "./proposals.ts";

type Standing =
  | { readonly kind: "open" }
  | {
      readonly kind: "closed";
      readonly on: string;
      readonly outcome: string;
      readonly reason: string;
      readonly review: string | null;
    };

/** A case, as its entries make it. */
export interface CaseState {
  readonly id: string;
  readonly opened: On<"open">;
  readonly title: string;
  readonly standing: Standing;
  readonly reports: readonly On<"report">[];
  readonly assessment: On<"assess"> | null;
  readonly people: ReadonlyMap<string, CasePerson & Written>;
  readonly facts: readonly On<"fact">[];
  readonly contacts: readonly On<"contact">[];
  readonly hearings: readonly On<"hearing">[];
  readonly notes: readonly On<"note">[];
  readonly measures: ReadonlyMap<string, Measure & Written>;
  readonly documents: readonly On<"document">[];
  readonly links: readonly string[];
  readonly tasks: ReadonlyMap<string, string>;
  readonly steps: ReadonlyMap<string, Written>;
  readonly deadlines: ReadonlyMap<string, string>;
  readonly recusals: readonly On<"recuse">[];
  readonly dismissed: readonly On<"dismissConflict">[];
  readonly readings: readonly Written[];
  readonly proposals: ReadonlyMap<string, Proposal>;
  /** All of them in their order, those that were taken back too. */
  readonly entries: readonly ReadEntry[];
  readonly undone: ReadonlySet<string>;
}

/** Null where nothing opened it: entries of which the first was taken out. */
export function caseOf(entries: readonly ReadEntry[]): CaseState | null {
  const ordered = inOrder(entries);
  const first = ordered.find(({ act }) => act.kind === "open");
  if (first === undefined || first.act.kind !== "open") return null;
  const undone = undoneOf(ordered);
  const state = started(first, first.act, ordered, undone);
  for (const entry of ordered) if (!undone.has(entry.id)) apply(state, entry);
  return state;
}

type Draft = { -readonly [Key in keyof CaseState]: Mutable<CaseState[Key]> };
type Mutable<T> =
  T extends ReadonlyMap<infer K, infer V> ? Map<K, V> : T extends readonly (infer V)[] ? V[] : T;

function started(
  entry: ReadEntry,
  act: ActOf<"open">,
  ordered: ReadEntry[],
  undone: Set<string>,
): Draft {
  return {
    id: entry.case,
    opened: { ...act, ...writtenOf(entry) },
    title: act.title,
    standing: { kind: "open" },
    reports: [],
    assessment: null,
    people: new Map(),
    facts: [],
    contacts: [],
    hearings: [],
    notes: [],
    measures: new Map(),
    documents: [],
    links: [],
    tasks: new Map(),
    steps: new Map(),
    deadlines: new Map(),
    recusals: [],
    dismissed: [],
    readings: [],
    proposals: new Map(),
    entries: ordered,
    undone,
  };
}

const writtenOf = ({ id, by, at }: ReadEntry): Written => ({ entry: id, by, at });

function apply(state: Draft, entry: ReadEntry): void {
  const { act } = entry;
  const written = writtenOf(entry);
  switch (act.kind) {
    case "open":
    case "undo":
      return;
    case "rename":
      state.title = act.title;
      return;
    case "report":
      put(state.reports, { ...act, ...written });
      return;
    case "assess":
      state.assessment = { ...act, ...written };
      return;
    case "person":
      state.people.set(act.record, { ...act.person, ...written });
      return;
    case "removePerson":
      state.people.delete(act.record);
      return;
    case "fact":
      put(state.facts, { ...act, ...written });
      return;
    case "contact":
      put(state.contacts, { ...act, ...written });
      return;
    case "hearing":
      put(state.hearings, { ...act, ...written });
      return;
    case "note":
      put(state.notes, { ...act, ...written });
      return;
    case "measure":
      state.measures.set(act.record, { ...act.measure, ...written });
      return;
    case "document":
      put(state.documents, { ...act, ...written });
      return;
    case "remove":
      removeRecord(state, act.record);
      return;
    case "link":
      if (!state.links.includes(act.case)) state.links.push(act.case);
      return;
    case "task":
      state.tasks.set(act.member, act.text);
      return;
    case "step":
      if (act.isDone) state.steps.set(act.step, written);
      else state.steps.delete(act.step);
      return;
    case "deadline":
      if (act.doneOn === null) state.deadlines.delete(act.deadline);
      else state.deadlines.set(act.deadline, act.doneOn);
      return;
    case "recuse":
      state.recusals.push({ ...act, ...written });
      return;
    case "dismissConflict":
      state.dismissed.push({ ...act, ...written });
      return;
    case "read":
      state.readings.push(written);
      return;
    case "close": {
      const { on, outcome, reason, review } = act;
      state.standing = { kind: "closed", on, outcome, reason, review };
      return;
    }
    case "reopen":
      state.standing = { kind: "open" };
      return;
    case "propose":
    case "consult":
    case "sign":
    case "withdraw":
    case "carry":
    case "appeal":
      decide(state.proposals, act, written);
      return;
    default:
      assertNever(act);
  }
}

/** In place of what has the same record, or last; what somebody reported is never replaced. */
function put<T extends { readonly record: string; readonly kind: string }>(
  list: T[],
  one: T,
): void {
  const at = list.findIndex(({ record }) => record === one.record);
  if (at === -1) list.push(one);
  else if (one.kind !== "report") list[at] = one;
}

function removeRecord(state: Draft, record: string): void {
  state.measures.delete(record);
  for (const list of [state.facts, state.contacts, state.hearings, state.notes, state.documents]) {
    const at = list.findIndex((one) => one.record === record);
    if (at !== -1) list.splice(at, 1);
  }
}

/** The people of the roster who never get the key: those who have a part in it, and those who were kept away. */
export function peopleApart({
  people,
  recusals,
}: Pick<CaseState, "people" | "recusals">): string[] {
  const named = [...people.values()].flatMap(({ part, person }) =>
    person !== null && PARTS_APART.includes(part) ? [person] : [],
  );
  return [...new Set([...named, ...recusals.map(({ person }) => person)])];
}
