import { SpanIndex, type Span } from "../kernel/spans.ts";
import { BETWEEN, HIDDEN, foldLetter, nameLetters, wholePlaces, type Letters } from "./letters.ts";
import { PARTICLES, type Subject } from "./subject.ts";

export interface NameSpan extends Span {
  readonly personId: string;
}

/** A name as letters, and where its given and family names meet. */
interface Form {
  readonly letters: string;
  /** Null for a name in one piece. */
  readonly junction: number | null;
}

/** Without a space, a hyphen or a capital between them, two short names are an ordinary word. */
const GLUED_LENGTH = 10;
const SHORTEST_FULL_NAME = 3;
const SHORTEST_LONE_NAME = 2;

/**
 * Names that must not go out.
 *
 * The rule: given and family name side by side, in either order and any case, are a leak for anyone
 * of the roster without consent. One of them alone is a leak only for somebody of this meeting, and
 * only with a capital: « Petit » and « Rose » are words for everybody else. A name that is part of
 * a longer one that may be published (« Jean Martin » in « Jean Martin-Duval ») is not a leak; nor
 * is the name of a namesake who has nothing to do with this meeting, when the one of this meeting
 * consents. `ours` are places of the page's own words (a month, a label).
 */
export function findNames(
  letters: Letters,
  subjects: readonly Subject[],
  ours: readonly Span[],
): NameSpan[] {
  const wanted = subjects.map(namesOf);
  const places = wholePlaces(
    letters,
    wanted.flatMap(({ full, pieces, lone }) => [
      ...full.map((form) => form.letters),
      ...pieces.map((parts) => parts.join("")),
      ...lone,
    ]),
  );
  const allowed = new SpanIndex(
    wanted
      .filter(({ subject }) => subject.mayPublishName)
      .flatMap((names) =>
        fullNames(letters, names, places).map((span) => ({
          ...span,
          involved: names.subject.involved,
        })),
      ),
  );
  const own = new SpanIndex(ours);
  const found: NameSpan[] = [];
  for (const names of wanted) {
    const { personId, mayPublishName, involved } = names.subject;
    if (mayPublishName) continue;
    for (const span of fullNames(letters, names, places)) {
      const excused = allowed
        .covering(span)
        .some((other) => length(span) < length(other) || (other.involved && !involved));
      if (!excused) found.push({ ...span, personId });
    }
    for (const span of loneNames(letters, names, places)) {
      const excused =
        allowed.covering(span).some((other) => length(span) < length(other)) ||
        own.covering(span).length > 0;
      if (!excused) found.push({ ...span, personId });
    }
  }
  return found;
}

/** What somebody may be called: in full, in one piece, by one name alone. */
interface Names {
  readonly subject: Subject;
  readonly full: readonly Form[];
  readonly pieces: readonly (readonly string[])[];
  readonly lone: readonly string[];
}

type NamePlaces = ReadonlyMap<string, readonly Span[]>;

function namesOf(subject: Subject): Names {
  return {
    subject,
    full: fullForms(subject),
    pieces: onePieceNames(subject),
    lone: subject.involved && !subject.mayPublishName ? loneForms(subject) : [],
  };
}

function fullNames(letters: Letters, { full, pieces }: Names, places: NamePlaces): Span[] {
  const named = full.flatMap((form) =>
    (places.get(form.letters) ?? []).filter((span) => meets(letters, span, form)),
  );
  const inOnePiece = pieces.flatMap((parts) =>
    (places.get(parts.join("")) ?? []).filter((span) => eachWordCapital(letters, span, parts)),
  );
  return [...named, ...inOnePiece];
}

function fullForms(subject: Subject): Form[] {
  const forms = new Map<string, Form>();
  for (const given of wholeAndParts(subject.givenName)) {
    for (const family of wholeAndParts(subject.familyName)) {
      if (given.length + family.length < SHORTEST_FULL_NAME) continue;
      forms.set(`${given} ${family}`, { letters: given + family, junction: given.length });
      forms.set(`${family} ${given}`, { letters: family + given, junction: family.length });
    }
  }
  return [...forms.values()];
}

/** An organisation, or the words of a mention: matched whole, and only with its capitals. */
function onePieceNames(subject: Subject): string[][] {
  const { givenName, familyName, aliases } = subject;
  const alone = nameLetters(givenName) === "" || nameLetters(familyName) === "";
  const single = alone ? [`${givenName} ${familyName}`] : [];
  return [...single, ...aliases].map(nameWords).filter((parts) => parts.length > 1);
}

function loneForms(subject: Subject): string[] {
  const names = [subject.givenName, subject.familyName, ...subject.aliases].flatMap(wholeAndParts);
  return [...new Set(names)].filter(
    (name) => name.length >= SHORTEST_LONE_NAME && !/^\d+$/.test(name),
  );
}

function loneNames(letters: Letters, { lone }: Names, places: NamePlaces): Span[] {
  return lone.flatMap((name) =>
    (places.get(name) ?? []).filter(
      (span) => hasCapital(letters, span) && !joinedByHyphen(letters, span),
    ),
  );
}

/** A name's letters, and those of each of its words that is somebody's by itself. */
function wholeAndParts(name: string): string[] {
  const whole = nameLetters(name);
  if (whole === "") return [];
  const parts = nameWords(name);
  const own =
    parts.length < 2 ? [] : parts.filter((part) => part.length > 2 && !PARTICLES.has(part));
  return [...new Set([whole, ...own])];
}

function nameWords(name: string): string[] {
  return Array.from(name, (char) => (/\p{M}/u.test(char) ? "" : foldLetter(char) || " "))
    .join("")
    .split(" ")
    .filter((word) => word !== "");
}

/** The two names touch where a word begins, or are long enough to be recognised run together. */
function meets(letters: Letters, span: Span, form: Form): boolean {
  if (form.junction === null || form.letters.length >= GLUED_LENGTH) return true;
  return (letters.gap[span.start + form.junction] ?? 0) >= HIDDEN;
}

function eachWordCapital(letters: Letters, span: Span, parts: readonly string[]): boolean {
  let at = span.start;
  return parts.every((part) => {
    const capital = letters.capital[at] === true;
    at += part.length;
    return capital || part.length < 3 || PARTICLES.has(part) || /^\d/.test(part);
  });
}

/** « le Goff » counts: its capital is inside. */
function hasCapital(letters: Letters, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) {
    const wordStart = at === start || (letters.gap[at] ?? 0) >= HIDDEN;
    if (wordStart && letters.capital[at] === true) return true;
  }
  return false;
}

/** « Sainte-Marie » and « Marie-Paule » are other names than « Marie ». */
function joinedByHyphen(letters: Letters, { start, end }: Span): boolean {
  const before = letters.gap[start] === BETWEEN && letters.hyphen[start] === true;
  const after = letters.gap[end] === BETWEEN && letters.hyphen[end] === true;
  return before || after;
}

function length(span: Span): number {
  return span.end - span.start;
}
