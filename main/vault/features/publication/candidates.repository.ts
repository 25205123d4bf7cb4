import type { RawDb } from "#main/vault/db/handles.ts";
import type { Steps } from "#shared/domain/kernel/steps.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { namePairs, type Probes, type ProbeWord } from "#shared/domain/publication/probes.ts";

/** More people of one pair of names than this are namesakes: the first ones stand for them. */
const MOST_OF_ONE_NAME = 300;

/**
 * The people a text may name or reach, by its own words: a few thousand index look-ups, whatever
 * the size of the roster. Returns rows of `person`.
 */
export function* findingCandidates(db: RawDb, probes: Probes): Steps<Set<number>> {
  const { words, emails, phoneKeys, streets } = probes;
  return new Set([
    ...(yield* byName(db, words)),
    ...(yield* byKeys(db, "SELECT person FROM person_email WHERE email_key = ?", emails)),
    ...(yield* byKeys(db, "SELECT person FROM person_phone WHERE phone_key = ?", phoneKeys)),
    ...(yield* byStreet(db, streets)),
  ]);
}

/** A few thousand look-ups are nothing; a text may ask for more, some at a time. */
const AT_ONCE = 500;

function* some<T>(all: Iterable<T>, each: (one: T) => void): Steps<void> {
  let count = 0;
  for (const one of all) {
    each(one);
    count += 1;
    if (count % AT_ONCE === 0) yield;
  }
}

function* byName(db: RawDb, words: readonly ProbeWord[]): Steps<Set<number>> {
  const any = db
    .prepare<[string], number>(
      "SELECT rowid FROM person_search WHERE person_search MATCH ? LIMIT 1",
    )
    .pluck();
  const known = new Map<string, boolean>();
  yield* some(words, (word) => {
    if (known.has(word.raw)) return;
    const match = formsOf(word).map((form) => `"${form}"`);
    const found = match.length > 0 && any.get(`name_key : (${match.join(" OR ")})`) !== undefined;
    known.set(word.raw, found);
  });
  const both = db.prepare<{ match: string; a: string; b: string }, number>(PAIR).pluck();
  const rows = new Set<number>();
  const pairs = namePairs(words, (word) => known.get(word.raw) === true);
  yield* some(pairs, ([one, other]) => {
    for (const a of formsOf(one)) {
      for (const b of formsOf(other)) {
        const match = `name_key : ("${a}" AND "${b}")`;
        for (const row of both.all({ match, a: ` ${a} `, b: ` ${b} ` })) rows.add(row);
      }
    }
  });
  return rows;
}

/** Of those who bear both words, who bears one as given and one as family name, or has one name. */
const PAIR = `
  SELECT row FROM (
    SELECT p.row,
      ' ' || substr(p.name_key, 1, instr(p.name_key, char(31)) - 1) || ' ' AS family,
      ' ' || substr(p.name_key, instr(p.name_key, char(31)) + 1) || ' ' AS given
    FROM person_search s JOIN person p ON p.row = s.rowid
    WHERE s.person_search MATCH :match
  )
  WHERE (instr(given, :a) AND instr(family, :b)) OR (instr(given, :b) AND instr(family, :a))
    OR trim(given) = '' OR trim(family) = ''
  LIMIT ${MOST_OF_ONE_NAME}`;

/** `name_key` is folded as `foldText` does, which leaves the letters of other scripts as they are. */
function formsOf(word: ProbeWord): string[] {
  return [...new Set([word.folded, foldText(word.raw).replaceAll(" ", "")])].filter(
    (form) => form !== "",
  );
}

function* byKeys(db: RawDb, sql: string, keys: readonly string[]): Steps<number[]> {
  const look = db.prepare<[string], number>(sql).pluck();
  const rows: number[] = [];
  yield* some(keys, (key) => rows.push(...look.all(key)));
  return rows;
}

function* byStreet(db: RawDb, streets: Probes["streets"]): Steps<Set<number>> {
  const look = db
    .prepare<[string], number>(
      `SELECT rowid FROM person_street WHERE person_street MATCH ? LIMIT ${MOST_OF_ONE_NAME}`,
    )
    .pluck();
  const matches = streets.map(({ number, words }) => {
    const numbers = ["", "bis", "ter", "b", "t"].map((suffix) => `"${number}${suffix}"`);
    const names = words.map((word) => `"${word}"`);
    return `(${numbers.join(" OR ")}) AND (${names.join(" OR ")})`;
  });
  const rows = new Set<number>();
  yield* some(new Set(matches), (match) => {
    for (const row of look.all(match)) rows.add(row);
  });
  return rows;
}
