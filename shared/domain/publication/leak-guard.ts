import { assertNever } from "../kernel/assert-never.ts";
import { Places, type Span } from "../kernel/spans.ts";
import { atOnce, type Steps } from "../kernel/steps.ts";
import { findAddresses, findEmails, findPhones } from "./guard-contacts.ts";
import { findHeldBack, type HeldBackText } from "./guard-held-back.ts";
import { findNames } from "./guard-names.ts";
import { lettersOf, nameLetters, wholePlaces } from "./letters.ts";
import type { Leak, LeakKind, PublicFormat } from "./publication.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";
import type { Readable } from "./readable.ts";
import type { Subject } from "./subject.ts";

/** A file about to go out, exactly as it would be written. */
export interface Outgoing {
  readonly format: PublicFormat;
  readonly source: string;
}

/** What must not be in it. */
export interface Forbidden {
  readonly subjects: readonly Subject[];
  readonly heldBack: readonly HeldBackText[];
  /** Titles and paragraphs of the public items, as written: what they say is public. */
  readonly publicTexts: readonly string[];
  /** The page's own words: labels and dates. */
  readonly ownTexts: readonly string[];
}

const AROUND = 40;

/**
 * Reads the final text of a file and tells every name, e-mail, phone, address and held-back text in
 * it. Knows nothing of how the file was made. See `findNames` for what counts as a name.
 */
export function findLeaks(outgoing: Outgoing, forbidden: Forbidden): Leak[] {
  return atOnce(findingLeaks(outgoing, forbidden));
}

/** The same, step by step. */
export function* findingLeaks(outgoing: Outgoing, forbidden: Forbidden): Steps<Leak[]> {
  const readable = read(outgoing);
  yield;
  const letters = lettersOf(readable);
  yield;
  const { subjects, heldBack, publicTexts, ownTexts } = forbidden;
  const ours = [...wholePlaces(letters, ownTexts.map(nameLetters)).values()].flat();
  const names = findNames(letters, subjects, ours).map(as("name"));
  yield;
  const emails = findEmails(letters, readable.text, subjects).map(as("email"));
  yield;
  const phones = findPhones(letters, subjects).map(as("phone"));
  yield;
  const addresses = findAddresses(letters, subjects).map(as("address"));
  yield;
  const known = [...publicTexts, ...ownTexts];
  const stayIn = findHeldBack(letters, heldBack, known).map(as("held_back_text"));
  yield;
  const found: Found[] = [...names, ...emails, ...phones, ...addresses, ...stayIn];
  return longest(found, letters.text.length).map((span) => {
    const first = letters.from[span.start] ?? 0;
    const last = letters.to[span.end - 1] ?? first;
    return {
      kind: span.kind,
      format: outgoing.format,
      found: readable.text.slice(first, last),
      before: oneLine(readable.text.slice(Math.max(0, first - AROUND), first)),
      after: oneLine(readable.text.slice(last, last + AROUND)),
      start: readable.from[first] ?? 0,
      end: readable.to[last - 1] ?? 0,
      personId: span.personId,
    };
  });
}

interface Found extends Span {
  readonly kind: LeakKind;
  readonly personId: string | null;
}

function as(kind: LeakKind) {
  return (span: Span & { personId?: string | null }): Found => ({
    start: span.start,
    end: span.end,
    kind,
    personId: span.personId ?? null,
  });
}

/** One leak a place: of those that overlap, the longest of each kind. */
function longest(found: readonly Found[], length: number): Found[] {
  const taken = new Map<LeakKind, Places>();
  const bySize = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept = bySize.filter((one) => {
    const places = taken.get(one.kind) ?? new Places(length);
    taken.set(one.kind, places);
    return places.take(one);
  });
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function read(outgoing: Outgoing): Readable {
  switch (outgoing.format) {
    case "html":
      return readHtml(outgoing.source);
    case "markdown":
      return readMarkdown(outgoing.source);
    default:
      return assertNever(outgoing.format);
  }
}

function oneLine(text: string): string {
  return text.replace(/[\s\u2029]+/gu, " ");
}
