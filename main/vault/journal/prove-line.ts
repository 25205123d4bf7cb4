import type { Directory } from "#shared/domain/directory/directory.ts";
import { goesOn } from "#shared/domain/directory/beside.ts";
import {
  foldDirectory,
  type DirectoryEntry,
  type FoldStart,
} from "#shared/domain/directory/fold.ts";
import type { Steps } from "#shared/domain/kernel/steps.ts";
import type { RawDb } from "../db/handles.ts";
import { nextStated, type StatedEntry } from "./journal.repository.ts";
import { RowsLink } from "./rows-link.ts";
import { asDirectoryEntry, foldPlace, isHashed, type StatedPlace } from "./stated-entries.ts";

/**
 * Statements that follow one another, each as it was hashed and none signed by the wrong key: how far
 * they go, and what they make of the directory. It is so of these very rows, which `link` is over.
 */
export interface ProvenLine {
  readonly count: number;
  /** Of the last one. */
  readonly seq: number;
  /** In hexadecimal. */
  readonly link: string;
  /** The last one's id, in hexadecimal. */
  readonly head: string;
  readonly directory: Directory;
}

/** Told of statements as they are looked at, and how many were by then. */
export type Seen = (entries: readonly StatedEntry[], count: number) => void;

/** How far a store's statements were looked at. */
interface Reached {
  readonly count: number;
  readonly seq: number;
  readonly link: RowsLink;
  readonly from: FoldStart | null;
}

const START: Reached = { count: 0, seq: 0, link: RowsLink.none, from: null };

/**
 * Proves a store's statements one after the other, from the root on; those that `known` is of are only
 * held against it. Null where they are not one line from the root, or not those.
 */
export function* proveLine(
  db: RawDb,
  place: StatedPlace,
  known: ProvenLine | null,
  seen: Seen,
): Steps<ProvenLine | null> {
  let reached: Reached | null = START;
  if (known !== null) reached = yield* passOver(db, known, seen);
  while (reached !== null) {
    const entries = nextStated(db, reached.seq);
    if (entries.length === 0) return asLine(reached);
    reached = proveNext(reached, entries, place);
    seen(entries, reached?.count ?? 0);
    yield;
  }
  return null;
}

function* passOver(db: RawDb, known: ProvenLine, seen: Seen): Steps<Reached | null> {
  let { count, seq, link } = START;
  while (count < known.count) {
    const entries = nextStated(db, seq).slice(0, known.count - count);
    link = link.with(entries);
    count += entries.length;
    seq = entries.at(-1)?.seq ?? seq;
    if (entries.length === 0) return null;
    seen(entries, count);
    yield;
  }
  const { head, directory } = known;
  return link.text === known.link ? { count, seq, link, from: { head, directory } } : null;
}

function proveNext(
  { count, link, from }: Reached,
  entries: readonly StatedEntry[],
  place: StatedPlace,
): Reached | null {
  const stated = entries.map((entry) => asDirectoryEntry(entry, place));
  if (!areOneLine(stated, from)) return null;
  const { directory, heads, refused } = foldDirectory(stated, foldPlace(place), from);
  const [head] = heads;
  if (directory === null || head === undefined) return null;
  const problems = new Map(refused.map(({ entry, problem }) => [entry, problem]));
  const areSealed = entries.every((entry, at) => {
    const problem = problems.get(stated[at]?.id ?? "");
    // The hash of what counts was seen to with its signature.
    return problem === undefined || (problem !== "bad_signature" && isHashed(entry, place));
  });
  if (!areSealed) return null;
  const last = entries.at(-1)?.seq ?? 0;
  const reached = { count: count + entries.length, seq: last, link: link.with(entries) };
  return { ...reached, from: { head, directory } };
}

/**
 * Several laptops may fork what they state; as long as they exchange nothing, nobody but a forger does. But
 * for two who removed each other: of them somebody decides, and what follows follows both.
 */
export function follow(entries: readonly DirectoryEntry[]): boolean {
  return entries.every((next, at) =>
    goesOn(next, { last: entries[at - 1] ?? null, before: entries[at - 2] ?? null }),
  );
}

/** One after the other from here on, and none beside another. */
function areOneLine(entries: readonly DirectoryEntry[], from: FoldStart | null): boolean {
  let before = from?.head ?? "";
  for (const { id, after } of entries) {
    if (after.join() !== before) return false;
    before = id;
  }
  return true;
}

function asLine({ count, seq, link, from }: Reached): ProvenLine | null {
  return from === null ? null : { count, seq, link: link.text, ...from };
}
