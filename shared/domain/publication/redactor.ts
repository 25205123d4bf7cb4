import { Places, type Span } from "../kernel/spans.ts";
import type { PublicPageLabels } from "./labels.ts";
import type { ContactKind, HeldBack, NameStyle } from "./publication.ts";
import { indexContacts, matchContacts, type ContactIndex } from "./redact-contacts.ts";
import { glue, indexNames, matchNames, type NameIndex } from "./redact-matches.ts";
import { phraseFor, type Phrase } from "./replacement-phrase.ts";
import { replacementFor } from "./roles.ts";
import { displayName, type Subject } from "./subject.ts";
import { withheldNames } from "./withheld-names.ts";

/** A place whose person is known without reading: a mention. */
export interface Forced {
  readonly start: number;
  readonly end: number;
  readonly subject: Subject | undefined;
}

interface Choice {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly subject: Subject | undefined;
  readonly contact: ContactKind | null;
}

/**
 * Finds what a public text must not say and what to say instead, and counts it. Where a name alone
 * may mean several people, or one who may be named, it becomes « une personne »: a role or initials
 * would be those of the wrong one.
 */
export class Redactor {
  readonly #names: NameIndex;
  readonly #allowed: NameIndex;
  readonly #contacts: ContactIndex;
  readonly #style: NameStyle;
  readonly #labels: PublicPageLabels;
  readonly #held = new Map<string, HeldBack & { kind: "name" | "contact" }>();

  constructor(subjects: readonly Subject[], style: NameStyle, labels: PublicPageLabels) {
    this.#names = indexNames(subjects.filter((subject) => !subject.mayPublishName));
    this.#allowed = indexNames(subjects.filter((subject) => subject.mayPublishName));
    this.#contacts = indexContacts(subjects);
    this.#style = style;
    this.#labels = labels;
  }

  /** What was held back so far, the most frequent first. */
  heldBack(): HeldBack[] {
    return [...this.#held.values()].toSorted((a, b) => b.count - a.count);
  }

  /** The places of `text` to replace, in order, none overlapping; each is counted. */
  replacements(text: string, forced: readonly Forced[] = []): Phrase[] {
    const choices = [
      ...forced.map((one) => this.#forcedChoice(one)),
      ...this.#contactChoices(text),
      ...this.#nameChoices(text),
    ];
    const places = new Places(text.length);
    const kept = choices.filter((choice) => places.take(choice));
    const phrases: Phrase[] = [];
    for (const choice of joined(text, kept)) {
      this.#count(choice);
      const span = { start: beforeInitial(text, choice), end: choice.end };
      const phrase = phraseFor(text, span, choice.replacement, this.#labels.language);
      const start = Math.max(phrase.start, phrases.at(-1)?.end ?? 0);
      phrases.push({ ...phrase, start });
    }
    return phrases;
  }

  /** A plain text as the public may read it. */
  text(text: string): string {
    let result = "";
    let at = 0;
    for (const phrase of this.replacements(text)) {
      result += text.slice(at, phrase.start) + phrase.text;
      at = phrase.end;
    }
    return result + text.slice(at);
  }

  /** Whether a text says nothing that has to stay in. Counts what it says. */
  isClean(text: string): boolean {
    return this.replacements(text).length === 0;
  }

  replacementOf(subject: Subject | undefined): string {
    return subject === undefined
      ? this.#labels.someone
      : replacementFor(subject, this.#style, this.#labels);
  }

  /** For a person whose name stands in a field of its own, such as the owner of an action. */
  countName(subject: Subject): void {
    this.#count({
      start: 0,
      end: 0,
      replacement: this.replacementOf(subject),
      subject,
      contact: null,
    });
  }

  #forcedChoice({ start, end, subject }: Forced): Choice {
    return { start, end, replacement: this.replacementOf(subject), subject, contact: null };
  }

  #contactChoices(text: string): Choice[] {
    return longestFirst(matchContacts(text, this.#contacts)).map((match) => ({
      start: match.start,
      end: match.end,
      replacement: this.#labels.removed[match.contact],
      subject: match.subject,
      contact: match.contact,
    }));
  }

  #nameChoices(text: string): Choice[] {
    const mayBeNamed = (match: Span) =>
      this.#allowed.lone.has(glue(text.slice(match.start, match.end)));
    const withheld = withheldNames(
      matchNames(text, this.#names),
      matchNames(text, this.#allowed).full,
      mayBeNamed,
    );
    return longestFirst(withheld).map((match) => ({
      start: match.start,
      end: match.end,
      replacement: this.#common(match.subjects, match.doubtful),
      subject: match.subjects[0],
      contact: null,
    }));
  }

  #common(subjects: readonly Subject[], doubtful: boolean): string {
    const involved = subjects.filter((subject) => subject.involved);
    const meant = involved.length > 0 ? involved : subjects;
    const words = new Set(meant.map((subject) => this.replacementOf(subject)));
    const [only] = words;
    return doubtful || words.size !== 1 || only === undefined ? this.#labels.someone : only;
  }

  #count({ replacement, subject, contact }: Choice): void {
    if (subject === undefined) return;
    const key = `${subject.personId} ${contact ?? replacement}`;
    const count = (this.#held.get(key)?.count ?? 0) + 1;
    const who = {
      personId: subject.personId,
      name: displayName(subject) || subject.aliases[0] || "",
    };
    this.#held.set(
      key,
      contact === null
        ? { kind: "name", ...who, replacement, count }
        : { kind: "contact", ...who, contact, count },
    );
  }
}

/** In order of place; two names of one person side by side, in an order nobody foresaw, are one. */
function joined(text: string, choices: readonly Choice[]): Choice[] {
  const result: Choice[] = [];
  for (const choice of choices.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    const sameOne =
      last !== undefined &&
      choice.subject !== undefined &&
      last.subject === choice.subject &&
      last.contact === choice.contact &&
      last.replacement === choice.replacement &&
      /^\s*$/.test(text.slice(last.end, choice.start));
    if (sameOne) result[result.length - 1] = { ...last, end: choice.end };
    else result.push(choice);
  }
  return result;
}

/** « Y. Moreau » is one name: where it begins. */
function beforeInitial(text: string, { start, subject }: Choice): number {
  const initial = /(?<![\p{L}\p{N}])\p{Lu}\.(?:-?\p{Lu}\.)?[\s\u00A0\u202F]*$/u.exec(
    text.slice(Math.max(0, start - 8), start),
  );
  if (initial === null || subject === undefined) return start;
  const same = glue(initial[0]).charAt(0) === glue(subject.givenName).charAt(0);
  return same ? start - initial[0].length : start;
}

function size(match: { start: number; end: number }): number {
  return match.end - match.start;
}

function longestFirst<T extends { start: number; end: number }>(matches: readonly T[]): T[] {
  return matches.toSorted((a, b) => size(b) - size(a) || a.start - b.start);
}
