import { Name } from "../kernel/name.ts";
import { foldText } from "../kernel/text.ts";
import { isNoDate, parseDate, type DateOrder } from "./cell-dates.ts";
import { yesOrNo } from "./cell-words.ts";
import { saysNone } from "./contacts.ts";
import type { ImportField } from "./import.ts";
import { KNOWN_HEADERS } from "./known-headers.ts";
import { phrases } from "./phrases.ts";
import { cleanCell } from "./row-cells.ts";
import type { RowNotes } from "./row-notes.ts";

/** Since when, and until when, somebody is in the groups of a line, as far as it tells. */
export interface GroupDays {
  readonly start: string | null;
  /** The last day. */
  readonly end: string | null;
}

/** What a cell says: the names of groups in it, and whether it says more of somebody than that. */
interface SaidOfGroups {
  readonly names: readonly string[];
  readonly saysMore: boolean;
}

export type GroupCellReader = (cell: string, column: number) => SaidOfGroups;

const isAnyGroup = new Set(KNOWN_HEADERS.group);
/** More than that of a column answers, where it is of the group that its header names. */
const HALF = 0.5;

/** What somebody is in a group, said in brackets behind its name. */
const OFFICE_BEHIND = /[([]([^()[\]]{1,60})[)\]]$/u;
const isOffice = phrases(
  `referent*, coreferent*, suppleant*, titulaire*, membre*, animat*, coanimat*, facilitat*, secretaire*, tresorier*,
   president*, vice president*, coordinat*, responsable*, pilote*, copilote*, delegue*, rapporteu*, observat*, invite*,
   lead*, chair*, member*, secretary, treasurer, deputy, facilitator*, coordinator*`,
);

/** A name of a group without what somebody is in it: « GT Logement (référente) » is of « GT Logement ». */
export function withoutOffice(name: string, isKnown: (folded: string) => boolean): string {
  const behind = OFFICE_BEHIND.exec(name);
  if (behind === null || !isOffice(foldText(behind[1] ?? ""))) return name;
  const before = name.slice(0, behind.index).trim();
  return before === "" || isKnown(foldText(name)) ? name : before;
}

/**
 * Makes the function that reads cells under columns of groups. Under a header that is itself a group’s name, with crosses
 * or answers below it, yes is to be in that group, and a word is to be something in it.
 */
export function groupCells(
  columns: readonly ImportField[],
  headers: readonly string[],
  samples: readonly (readonly string[])[],
  read: (cell: string) => readonly string[],
): GroupCellReader {
  const named = new Map<number, string>();
  for (const [index, field] of columns.entries()) {
    if (field !== "group") continue;
    const name = answeredName(
      headers[index] ?? "",
      samples.map((cells) => cells[index] ?? ""),
    );
    if (name !== null) named.set(index, name);
  }
  return (cell, column) => {
    const name = named.get(column);
    if (name === undefined) {
      return { names: read(cell), saysMore: hasOffice(cell) };
    }
    const text = cleanCell(cell);
    const answer = yesOrNo(text);
    if (answer === "no" || (answer === null && saysNone(text)))
      return { names: [], saysMore: false };
    return { names: name === "" ? [] : [name], saysMore: answer === null };
  };
}

const hasOffice = (cell: string) =>
  cell
    .split(/[,;/\r\n|]+/u)
    .some((part) => isOffice(foldText(OFFICE_BEHIND.exec(part.trim())?.[1] ?? "")));

/** The group that a column with answers is of; empty where its header is of any group; null where its cells name groups. */
function answeredName(header: string, cells: readonly string[]): string | null {
  const filled = cells.map(cleanCell).filter((cell) => cell !== "");
  const answers = filled.map(yesOrNo).filter((answer) => answer !== null);
  if (!answers.includes("yes") || answers.length <= filled.length * HALF) return null;
  const name = Name.safeParse(header).data;
  return name === undefined || isAnyGroup.has(foldText(name)) ? "" : name;
}

/** Makes the function that reads since when and until when somebody is in the groups of a line. */
export function groupDaysReader(
  columns: readonly ImportField[],
  orderOf: (column: number) => DateOrder,
  today: string,
): (cells: readonly string[], isInGroups: boolean, notes: RowNotes) => GroupDays {
  const [startAt, endAt] = [columns.indexOf("groupStart"), columns.indexOf("groupEnd")];
  const none: GroupDays = { start: null, end: null };

  function dayIn(cells: readonly string[], index: number, notes: RowNotes): string | null {
    const text = cleanCell(cells[index] ?? "");
    if (index < 0 || isNoDate(text) || saysNone(text)) return null;
    const day = parseDate(text, orderOf(index));
    if (day === null) notes.doubtAndKeep("bad_date", index, text);
    return day;
  }

  return (cells, isInGroups, notes) => {
    if (startAt < 0 && endAt < 0) return none;
    if (!isInGroups) {
      for (const index of [startAt, endAt]) {
        const text = cleanCell(cells[index] ?? "");
        if (index >= 0 && !isNoDate(text) && !saysNone(text)) notes.keep(index, text);
      }
      return none;
    }
    const [start, end] = [dayIn(cells, startAt, notes), dayIn(cells, endAt, notes)];
    if (end === null || end >= (start ?? today)) return { start, end };
    const written = cleanCell(cells[endAt] ?? "");
    // Without a start, all that is known is that it was so on its last day.
    notes.doubtAndKeep(start === null ? "start_unknown" : "end_before_start", endAt, written);
    return start === null ? { start: end, end } : { start, end: null };
  };
}
