import { foldText } from "../kernel/text.ts";
import type { MembershipStatus } from "../people/person.ts";
import { phrases } from "./phrases.ts";
import { isNoDate, parseDate, type DateOrder } from "./cell-dates.ts";
import { statusOfWord, statusWords, yesOrNo } from "./cell-words.ts";
import { saysNone } from "./contacts.ts";
import type { ImportField, Meaning } from "./import.ts";
import { cleanCell } from "./row-cells.ts";
import type { RowNotes } from "./row-notes.ts";

export interface ImportedStatus {
  readonly status: MembershipStatus;
  /** The day of the import when the file does not tell. */
  readonly start: string;
  readonly end: string | null;
}

/** What a word of a column means, where somebody has said so. */
export type MeaningOf = (column: number, word: string) => Meaning["means"] | undefined;

export function meaningsOf(meanings: readonly Meaning[] = []): MeaningOf {
  if (meanings.length === 0) return () => undefined;
  const known = new Map(
    meanings.map(({ column, word, means }) => [`${column} ${foldText(word)}`, means]),
  );
  return (column, word) => known.get(`${column} ${foldText(word)}`);
}

/** Words by which a membership, or an order, is in order. */
const IN_ORDER = new Set(
  `valide validee validated paye payee paid regle reglee ok actif active current actuel actuelle new nouveau nouvelle grace a jour complete completed
   confirme confirmee confirmed processed traite traitee authorized succeeded en cours enregistre registered termine
   encaisse oui yes 1 accepte acceptee`
    .split(/\s+/)
    .concat("a jour", "en cours"),
);

export function isInOrder(cell: string): boolean {
  const folded = foldText(cell.slice(0, 80));
  return folded === "" || IN_ORDER.has(folded);
}

/** The statuses that a cell names, and the words of it that name none. */
export function statusesIn(cell: string): { held: MembershipStatus[]; unknown: string[] } {
  const whole = statusOfWord(cell);
  if (whole !== null) return { held: [whole], unknown: [] };
  const held: MembershipStatus[] = [];
  const unknown: string[] = [];
  for (const word of statusWords(cell)) {
    // `adhérent (à jour)`: what is in brackets beside a status says more of it.
    const status = statusOfWord(word) ?? statusOfWord(word.split("(", 1)[0] ?? "");
    if (status === null) unknown.push(word);
    else held.push(status);
  }
  return { held, unknown };
}

export interface StatusPlan {
  readonly columns: readonly ImportField[];
  readonly headers: readonly string[];
  /** Undefined where nobody has said: a column may tell by its name. */
  readonly defaultStatus: MembershipStatus | null | undefined;
  readonly today: string;
  readonly meaningOf: MeaningOf;
  readonly orderOf: (column: number) => DateOrder;
}

const ofMembers = phrases("adhesion*, adherent*, membre*, membership*, member");
const ofMandate = phrases("mandat, mandats");

/** The status whose days a column tells, where its header says so: `Date d’adhésion`, `Début du mandat`. */
export function impliedStatus(header: string): MembershipStatus | null {
  const folded = foldText(header);
  if (ofMembers(folded)) return "adherent";
  return ofMandate(folded) ? "elected" : null;
}

/** Makes the function that tells the statuses of a line, and from when to when they are held. */
export function statusReader(plan: StatusPlan) {
  const columns = plan.columns.flatMap((field, at) => (field === "status" ? [at] : []));
  const standings = plan.columns.flatMap((field, at) => (field === "standing" ? [at] : []));
  const headerOf = (index: number) => (index < 0 ? "" : (plan.headers[index] ?? ""));
  const [startAt, endAt] = [plan.columns.indexOf("statusStart"), plan.columns.indexOf("statusEnd")];
  const everyone = plan.defaultStatus ?? null;
  const implied =
    plan.defaultStatus === null
      ? null
      : (impliedStatus(headerOf(startAt)) ?? impliedStatus(headerOf(endAt)));
  /** Columns that are a status by their header, and hold yes or no. */
  const named = new Map(columns.map((index) => [index, statusOfWord(plan.headers[index] ?? "")]));

  function inCell(cells: readonly string[], index: number, notes: RowNotes): MembershipStatus[] {
    const cell = cleanCell(cells[index] ?? "");
    if (cell === "") return [];
    const said = plan.meaningOf(index, cell);
    if (said !== undefined) return meant(said, index, cell, notes);
    const answer = yesOrNo(cell);
    if (answer === "no") return [];
    const byHeader = named.get(index) ?? null;
    if (answer === "yes" && byHeader !== null) return [byHeader];
    const { held, unknown } = statusesIn(cell);
    for (const word of unknown) {
      held.push(...meant(plan.meaningOf(index, word) ?? "keep", index, word, notes));
    }
    return held;
  }

  function meant(
    means: Meaning["means"],
    index: number,
    word: string,
    notes: RowNotes,
  ): MembershipStatus[] {
    if (means === "keep") notes.doubtAndKeep("bad_status", index, word);
    if (means === "yes") return [named.get(index) ?? null].filter((status) => status !== null);
    return means === "keep" || means === "none" || means === "no" ? [] : [means];
  }

  function dateIn(cells: readonly string[], index: number, notes: RowNotes): string | null {
    const text = index < 0 ? "" : cleanCell(cells[index] ?? "");
    if (isNoDate(text) || saysNone(text)) return null;
    const date = parseDate(text, plan.orderOf(index));
    if (date === null) notes.doubtAndKeep("bad_date", index, text);
    return date;
  }

  return (cells: readonly string[], notes: RowNotes): ImportedStatus[] => {
    const started = dateIn(cells, startAt, notes);
    const until = dateIn(cells, endAt, notes);
    const held = new Set<MembershipStatus>();
    for (const index of columns) {
      for (const status of inCell(cells, index, notes)) held.add(status);
    }
    let inOrder = true;
    for (const index of standings) {
      const cell = cleanCell(cells[index] ?? "");
      const said = plan.meaningOf(index, cell);
      if (said === "yes" || (said === undefined && isInOrder(cell))) continue;
      inOrder = false;
      notes.doubtAndKeep("not_in_order", index, cell);
    }
    if (columns.length === 0 && everyone !== null) {
      if (inOrder) held.add(everyone);
    } else if (columns.length === 0 && implied !== null) {
      if (inOrder && (started !== null || until !== null)) held.add(implied);
    } else if (held.size === 0) {
      // No status has these days yet: they stay beside the word that somebody is to explain.
      if (started !== null) notes.keep(startAt, cleanCell(cells[startAt] ?? ""));
      if (until !== null) notes.keep(endAt, cleanCell(cells[endAt] ?? ""));
    }
    const start = started ?? plan.today;
    if (until !== null && until < start && held.size > 0) {
      const written = cleanCell(cells[endAt] ?? "");
      // Without a start, all that is known is that it was so on its last day.
      if (started === null) {
        notes.doubtAndKeep("start_unknown", endAt, written);
        return Array.from(held, (status) => ({ status, start: until, end: until }));
      }
      notes.doubtAndKeep("end_before_start", endAt, written);
      return Array.from(held, (status) => ({ status, start, end: null }));
    }
    return Array.from(held, (status) => ({ status, start, end: until }));
  };
}
