import { tellsChanges, type ExportChange, type ExportEntry, type ExportHeader } from "./export.ts";

/** What must come next in an export, given the lines before. */
export interface Place {
  /** The next entry's number. */
  readonly seq: number;
  /** What it follows: the entry before, as either form of entry names it. */
  readonly prev: { readonly hash: string; readonly id: string };
  /** Its first change's number; null before the first entry, whose own word is taken. */
  readonly change: number | null;
  /** The changes that still have to follow the last entry. */
  readonly owed: { readonly seq: number; readonly next: number; readonly last: number } | null;
}

export type OrderProblem = "missing_or_reordered" | "repeated" | "misplaced";

/** Where an export begins: what its header says comes first. */
export function startPlace(header: ExportHeader): Place {
  const { firstSeq, previous, genesis } = header;
  const change = firstSeq === 1 && previous === genesis ? 1 : null;
  return { seq: firstSeq, prev: { hash: previous, id: previous }, change, owed: null };
}

/** Whether an entry may stand here, by its number. */
export function entryProblem(
  place: Place,
  header: ExportHeader,
  entry: ExportEntry,
): OrderProblem | null {
  const end = header.firstSeq + header.entries;
  if (entry.seq < header.firstSeq || entry.seq >= end) return "misplaced";
  if (entry.seq < place.seq) return "repeated";
  return place.owed !== null || entry.seq > place.seq ? "missing_or_reordered" : null;
}

/** Whether an entry that is what it was signed to be follows the one before it. */
export function followsChain(place: Place, entry: ExportEntry): boolean {
  const isNext = place.change === null || entry.firstChange === place.change;
  const prev = entry.kind === "entry" ? place.prev.hash : place.prev.id;
  return isNext && entry.prev === prev && entry.lastChange >= entry.firstChange - 1;
}

/** Whether a change may stand here. */
export function changeProblem(place: Place, change: ExportChange): OrderProblem | null {
  if (place.owed === null) {
    const isPast = place.change !== null && change.ord < place.change;
    return isPast ? "repeated" : "misplaced";
  }
  if (change.ord < place.owed.next) return "repeated";
  return change.ord > place.owed.next ? "missing_or_reordered" : null;
}

/** What must come next once an entry stood in its place; `id` is what later ones name it by. */
export function afterEntry(header: ExportHeader, entry: ExportEntry, id: string): Place {
  const { seq, hash, firstChange, lastChange } = entry;
  const owes = tellsChanges(header, entry) && lastChange >= firstChange;
  const owed = owes ? { seq, next: firstChange, last: lastChange } : null;
  return { seq: seq + 1, prev: { hash, id }, change: lastChange + 1, owed };
}

/** What must come next once a change stood in its place. */
export function afterChange(place: Place): Place {
  const { owed } = place;
  if (owed === null || owed.next === owed.last) return { ...place, owed: null };
  return { ...place, owed: { ...owed, next: owed.next + 1 } };
}

/** Whether every entry and change that the header announces has come. */
export function isComplete(place: Place, header: ExportHeader): boolean {
  return place.owed === null && place.seq === header.firstSeq + header.entries;
}
