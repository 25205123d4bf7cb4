import type { RawDb } from "#main/vault/db/handles.ts";
import type { Cursor } from "#shared/domain/kernel/paging.ts";

const STANDINGS = `
  (SELECT group_concat(status) FROM membership WHERE person = p.row
    AND start_on <= @day AND (end_on IS NULL OR end_on > @day)) AS statuses,
  EXISTS (SELECT 1 FROM consent WHERE person = p.row
    AND given_on <= @day AND (withdrawn_on IS NULL OR withdrawn_on > @day)) AS consents`;

/** The page of a condition on `q`, in an order, with what each person of it is on the day. */
function page(where: string, order: string, limit = 101): string {
  const outside = order.replaceAll("q.", "p.");
  return `SELECT p.row, p.id, p.given_name, p.family_name, p.emails ->> 0 AS email, p.postcode,
      p.town, p.name_key, p.town_key, ${STANDINGS}
    FROM (SELECT * FROM person q WHERE ${where} ORDER BY ${order} LIMIT ${limit}) p
    ORDER BY ${outside}`;
}

const MATCHING = "q.row IN (SELECT rowid FROM person_search WHERE person_search MATCH @match)";
const BY_NAME = "q.name_key, q.row";
const day = new Date().toISOString().slice(0, 10);

/** The statements somebody would write by hand to answer what the service answers, compiled once. */
export function plainRoster(db: RawDb) {
  const person = db.prepare("SELECT * FROM person WHERE id = ?");
  const memberships = db.prepare(
    "SELECT * FROM membership WHERE person = ? ORDER BY start_on DESC, row",
  );
  const consents = db.prepare(
    "SELECT * FROM consent WHERE person = ? ORDER BY given_on DESC, row DESC",
  );
  const byName = db.prepare(page("(q.name_key, q.row) > (@value, @row)", BY_NAME));
  const byTown = db.prepare(
    page(
      "(q.town_key, q.name_key, q.row) > (@town, @value, @row)",
      "q.town_key, q.name_key, q.row",
    ),
  );
  const newest = db.prepare(page("q.row < @row", "q.row DESC"));
  const search = db.prepare(page(MATCHING, BY_NAME));
  const suggest = db.prepare(page(MATCHING, BY_NAME, 20));
  const segment = db.prepare(
    page(
      `q.town_key = @town AND EXISTS (SELECT 1 FROM membership WHERE person = q.row
        AND status IN (@one, @other) AND start_on <= @day AND (end_on IS NULL OR end_on > @day))`,
      BY_NAME,
    ),
  );
  return {
    person(id: Uint8Array) {
      const found = person.get(id) as { row: number };
      return [found, memberships.all(found.row), consents.all(found.row)];
    },
    byName: ({ value, row }: Cursor) => byName.all({ value, row, day }),
    byTown(town: string, { value, row }: Cursor) {
      return byTown.all({ town, value, row, day });
    },
    newest: ({ row }: Cursor) => newest.all({ row, day }),
    search: (match: string) => search.all({ match, day }),
    suggest: (match: string) => suggest.all({ match, day }),
    segment: (town: string, one: string, other: string) => segment.all({ town, one, other, day }),
  };
}

/** The first page of who holds a role of a body. */
export function plainMembers(db: RawDb) {
  const members = db.prepare(
    page(
      `q.row IN (SELECT m.person FROM body b JOIN body_role r ON r.body = b.row
        JOIN mandate m ON m.role = r.row WHERE b.id = @body AND r.title = @title
        AND m.start_on <= @day AND m.capacity <> 'deputy'
        AND (coalesce(m.end_on, m.planned_end) IS NULL OR coalesce(m.end_on, m.planned_end) >= @day))`,
      BY_NAME,
    ),
  );
  return (body: Uint8Array, title: string) => members.all({ body, title, day });
}

/** The first page alone, compiled when it is asked for, as a store that was just opened must. */
export function firstPlainPage(db: RawDb): unknown[] {
  return db.prepare(page("true", BY_NAME)).all({ day });
}

export function plainFigures(db: RawDb) {
  const towns = db.prepare(
    `SELECT (SELECT town FROM person WHERE town_key = g.town_key LIMIT 1) AS town, g.count
     FROM (SELECT town_key, count(*) AS count FROM person WHERE town_key > '' GROUP BY town_key) g
     ORDER BY g.town_key`,
  );
  const count = db.prepare("SELECT count(*) AS count FROM person");
  const places = db.prepare(
    `SELECT row, name_key FROM (SELECT row, name_key,
       row_number() OVER (ORDER BY name_key, row) AS nth FROM person) WHERE nth % 100 = 0`,
  );
  const held = `SELECT person FROM membership WHERE status = @status
    AND start_on <= @day AND (end_on IS NULL OR end_on > @day)`;
  const countHeld = db.prepare(`SELECT count(DISTINCT person) AS count FROM (${held})`);
  const placesHeld = db.prepare(
    `SELECT row, name_key FROM (SELECT row, name_key,
       row_number() OVER (ORDER BY name_key, row) AS nth FROM person
       WHERE row IN (${held})) WHERE nth % 100 = 0`,
  );
  const name = db.prepare("SELECT name FROM vault_info");
  const users = db.prepare("SELECT id, name FROM vault_user");
  const counts = db.prepare(
    `SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM meeting) AS meetings,
       (SELECT count(*) FROM journal_entry) AS entries`,
  );
  return {
    towns: () => towns.all(),
    outline: () => [count.get(), places.all()],
    holders: (status: string) => [countHeld.get({ status, day }), placesHeld.all({ status, day })],
    status: () => [name.get(), users.all(), counts.get()],
  };
}
