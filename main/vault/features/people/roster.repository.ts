import { sql, type RawBuilder } from "kysely";
import { compileOnce } from "#main/vault/db/compile-once.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { chooseDrive, conditions, source, type Drive } from "./roster-drive.repository.ts";
import { beyond, order, where } from "./roster-order.repository.ts";
import type { RosterPlace, RosterQuery, RosterRow } from "./roster-query.ts";

/** One page: the first `limit` rows, or those from after a place. */
export async function fetchPage(
  db: ReadDb,
  query: RosterQuery,
  after: RosterPlace | null,
  limit: number,
): Promise<readonly RosterRow[]> {
  const page = async (drive: Drive) => (await pageSql(query, drive, after, limit).execute(db)).rows;
  const { search, asOf, toCheck, among, sort } = query;
  const isAlone =
    after === null &&
    query.statuses.length === 0 &&
    query.townKey === null &&
    !toCheck &&
    among === null;
  const isFirstByName = isAlone && sort === "name";
  if (search.kind === "everyone" && isFirstByName) {
    return firstOfAll(limit)(db, asOf, asOf, asOf, asOf);
  }
  if (search.kind !== "words") {
    // A circle mostly has few: the same holds of its page as of words.
    const rows = among === null ? [] : await page("among");
    return rows.length > 0 ? rows : page(await chooseDrive(db, query));
  }
  // Words typed mostly match few: their page then takes one statement, and only an empty one leaves
  // to find out whether nobody matched or too many did.
  const rows = isFirstByName
    ? await firstByWords(limit)(db, asOf, asOf, asOf, asOf, search.match)
    : await page("search");
  if (rows.length > 0) return rows;
  const drive = await chooseDrive(db, query);
  return drive === "search" ? rows : page(drive);
}

const EVERYONE = {
  statuses: [],
  townKey: null,
  toCheck: false,
  among: null,
  sort: "name",
} as const;

/** What each letter of a name asks again: composing the statement takes as long as running it. */
const firstByWords = ofEachLimit((limit) =>
  // The day stands four times in the statement, before the words.
  compileOnce((db: ReadDb, asOf: string, _2: string, _3: string, _4: string, match: string) => {
    const query = { ...EVERYONE, search: { kind: "words", match }, asOf } as const;
    return { compile: () => pageSql(query, "search", null, limit).compile(db) };
  }),
);

/** What every opening shows first. */
const firstOfAll = ofEachLimit((limit) =>
  compileOnce((db: ReadDb, asOf: string, _2: string, _3: string, _4: string) => {
    const query = { ...EVERYONE, search: { kind: "everyone" }, asOf } as const;
    return { compile: () => pageSql(query, "walk", null, limit).compile(db) };
  }),
);

/** One of each, made when it is first asked for. */
function ofEachLimit<T>(make: (limit: number) => T): (limit: number) => T {
  const made = new Map<number, T>();
  return (limit) => {
    const known = made.get(limit) ?? make(limit);
    made.set(limit, known);
    return known;
  };
}

/**
 * Standings are looked up for the rows of the page only, hence outside of its LIMIT, whose number
 * stands in the text: the engine plans again, at each execution, a statement that binds it.
 */
function pageSql(
  query: RosterQuery,
  drive: Drive,
  after: RosterPlace | null,
  limit: number,
): RawBuilder<RosterRow> {
  const kept = conditions(query, drive);
  if (after !== null) kept.push(beyond(query, after));
  const { asOf } = query;
  return sql<RosterRow>`
    SELECT p.row, p.id, p.given_name AS givenName, p.family_name AS familyName,
      p.emails ->> 0 AS email, p.postcode, p.town, p.name_key AS nameKey, p.town_key AS townKey,
      (SELECT group_concat(m.status) FROM membership m WHERE m.person = p.row
        AND m.start_on <= ${asOf} AND (m.end_on IS NULL OR m.end_on > ${asOf})) AS statuses,
      EXISTS (SELECT 1 FROM consent c WHERE c.person = p.row
        AND c.given_on <= ${asOf} AND (c.withdrawn_on IS NULL OR c.withdrawn_on > ${asOf}))
        AS consents
    FROM (SELECT * FROM ${source(query, drive)} ${where(kept)} ORDER BY ${order(query)}
      LIMIT ${sql.lit(limit)}) p
    ORDER BY ${order(query)}`;
}

/** Of how many people something is to be checked: from the index of theirs alone. */
export const toCheckCount: (db: ReadDb) => Promise<{ count: number }[]> = compileOnce((db) =>
  db
    .selectFrom("person")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("to_check", "<>", sql.lit("[]")),
);

/**
 * Every town with its people, in order; the town as it was first written. In slices of a few towns,
 * between which other calls are answered.
 */
export async function townCounts(
  db: ReadDb,
  breathe: () => Promise<void>,
): Promise<{ town: string; count: number }[]> {
  const towns: { town: string; count: number }[] = [];
  for (let last = ""; ;) {
    const { rows } = await nextTowns(last).execute(db);
    towns.push(...rows.map(({ town, count }) => ({ town, count })));
    last = rows.at(-1)?.key ?? "";
    if (rows.length < TOWNS) return towns;
    await breathe();
  }
}

/** Of towns, that one statement takes: the largest have some ten thousand people. */
const TOWNS = 16;

function nextTowns(after: string): RawBuilder<{ key: string; town: string; count: number }> {
  return sql`
    SELECT g.key, (SELECT p.town FROM person p WHERE p.town_key = g.key LIMIT 1) AS town, g.count
    FROM (SELECT town_key AS key, count(*) AS count FROM person WHERE town_key > ${after}
      GROUP BY town_key ORDER BY town_key LIMIT ${sql.lit(TOWNS)}) g
    ORDER BY g.key`;
}
