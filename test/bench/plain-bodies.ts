import type { RawDb } from "#main/vault/db/handles.ts";

const LAST = (m: string) => `coalesce(${m}.end_on, ${m}.planned_end)`;

const HELD = (m: string) => `${m}.start_on <= @day AND ${m}.capacity <> 'deputy'
  AND (${LAST(m)} IS NULL OR ${LAST(m)} >= @day)`;

/** Bodies of a kind open on a day, with what they are then. */
const OPEN = (kind: string) => `SELECT b.row, s.name, s.parent FROM body b
  JOIN body_state s ON s.body = b.row AND s.start_on = (SELECT max(start_on) FROM body_state
    WHERE body = b.row AND start_on <= @day)
  WHERE (b.closed_on IS NULL OR b.closed_on >= @day) AND s.kind = '${kind}'`;

/** Roles with a title in those bodies. */
const ROLES = (kind: string, title: string) => `SELECT r.row, b.name, b.parent, r.body
  FROM (${OPEN(kind)}) b JOIN body_role r ON r.body = b.row
  WHERE r.title = '${title}' AND (r.ended_on IS NULL OR r.ended_on >= @day)`;

const REFERENTS = ROLES("circle", "referent");

const OF = (roles: string) => `SELECT m.id, p.id AS person, p.given_name, p.family_name, f.name
  FROM (${roles}) f CROSS JOIN mandate m ON m.role = f.row JOIN person p ON p.row = m.person
  WHERE ${HELD("m")}`;

/** Nine rules, then empty seats and mandates that go on where their body does not. */
const ANSWERS = [
  `SELECT f.row, f.name, (SELECT count(*) FROM mandate m
     WHERE m.role = f.row AND ${HELD("m")}) AS held FROM (${REFERENTS}) f WHERE held < 2`,
  `${OF(REFERENTS)} AND NOT EXISTS (SELECT 1 FROM membership s
     WHERE s.person = m.person AND s.status = 'adherent' AND s.start_on <= @day
       AND (s.end_on IS NULL OR s.end_on > @day))`,
  `${OF(REFERENTS)} AND (${LAST("m")} IS NULL OR ${LAST("m")} >= date(m.start_on, '+12 months'))`,
  `SELECT t.id, p.id AS person, p.given_name, p.family_name, t.name, t.nth
   FROM (SELECT *, count(*) FILTER (WHERE before IS NULL OR start_on > before)
       OVER (PARTITION BY person ORDER BY start_on, row) AS nth
     FROM (SELECT m.*, s.name, max(coalesce(${LAST("m")}, '9999-12-31')) OVER (PARTITION BY m.person
         ORDER BY m.start_on, m.row ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
       FROM body_role r JOIN body_state s ON s.body = r.body AND s.kind = 'circle'
         CROSS JOIN mandate m ON m.role = r.row
       WHERE r.title = 'referent' AND m.capacity = 'holder')) t JOIN person p ON p.row = t.person
   WHERE nth > 2 AND ${HELD("t")}`,
  `SELECT CASE WHEN (m.start_on, m.id) < (o.start_on, o.id) THEN o.id ELSE m.id END AS late,
     p.id AS person, p.given_name, p.family_name, f.name
   FROM body_role r CROSS JOIN mandate m ON m.role = r.row CROSS JOIN mandate o ON o.person = m.person
     JOIN (${REFERENTS}) f ON f.row = o.role JOIN person p ON p.row = m.person
   WHERE r.title = 'secretary' AND ${HELD("m")} AND ${HELD("o")} GROUP BY late`,
  `SELECT m.id, p.id AS person, p.given_name, p.family_name, f.name, a.given_name, a.family_name
   FROM (${ROLES("sub_circle", "delegate")}) f CROSS JOIN mandate m ON m.role = f.row
     JOIN person p ON p.row = m.person LEFT JOIN person a ON a.row = m.appointer
   WHERE ${HELD("m")} AND NOT EXISTS (SELECT 1 FROM mandate o JOIN body_role r ON r.row = o.role
     WHERE o.person = m.appointer AND r.body = f.parent AND r.title = 'referent'
       AND o.capacity <> 'deputy' AND o.start_on <= coalesce(m.said_on, m.start_on)
       AND (${LAST("o")} IS NULL OR ${LAST("o")} >= coalesce(m.said_on, m.start_on)))`,
  `SELECT c.row, c.name, (SELECT max(date) FROM meeting WHERE body = c.row AND date <= @day) AS last
   FROM (${OPEN("circle")}) c WHERE julianday(@day) - julianday(coalesce(last,
     (SELECT min(start_on) FROM body_state WHERE body = c.row))) >= 35`,
  `${OPEN("commission")} AND @day > '2026-05-01'`,
  `SELECT s.id, p.id AS person, p.given_name, p.family_name, s.start_on
   FROM membership s JOIN person p ON p.row = s.person
   WHERE s.status = 'adherent' AND s.start_on BETWEEN '2026-03-01' AND '2026-04-30'
     AND (s.end_on IS NULL OR s.end_on > s.start_on)
     AND NOT EXISTS (SELECT 1 FROM membership b WHERE b.person = s.person AND b.status = s.status
       AND b.start_on < s.start_on AND b.end_on = s.start_on)`,
  `SELECT r.row, s.name, r.seats_at_least, (SELECT count(*) FROM mandate m
      WHERE m.role = r.row AND m.paired_with IS NULL AND ${HELD("m")}) AS held
    FROM body b JOIN body_state s ON s.body = b.row JOIN body_role r ON r.body = b.row
    WHERE r.seats_at_least > 0 AND held < r.seats_at_least
      AND (b.closed_on IS NULL OR b.closed_on >= @day)`,
  `SELECT m.id, p.id AS person, p.given_name, p.family_name, x.name FROM (
     SELECT m.row, b.name FROM (SELECT body, name, min(start_on) AS opens FROM body_state
         GROUP BY body) b CROSS JOIN body_role r ON r.body = b.body
       CROSS JOIN mandate m ON m.role = r.row AND m.start_on < b.opens
     UNION SELECT m.row, b.name FROM body b CROSS JOIN body_role r ON r.body = b.row
       CROSS JOIN mandate m ON m.role = r.row
     WHERE (b.closed_on IS NOT NULL OR r.ended_on IS NOT NULL)
       AND ${LAST("m")} > min(coalesce(b.closed_on, r.ended_on), coalesce(r.ended_on, b.closed_on))) x
   CROSS JOIN mandate m ON m.row = x.row JOIN person p ON p.row = m.person WHERE ${HELD("m")}`,
];

const COMMITTEE = `${REFERENTS} UNION SELECT r.row, b.name, b.parent, r.body FROM (${OPEN("bureau")}) b
  JOIN body_role r ON r.body = b.row`;

/** What Greffe answers of bodies, as somebody would write it by hand over the same tables. */
export function plainBodies(db: RawDb) {
  const committee = db.prepare(`SELECT p.id, p.given_name, p.family_name,
      json_group_array(f.name) AS reasons
    FROM (${COMMITTEE}) f CROSS JOIN mandate m ON m.role = f.row JOIN person p ON p.row = m.person
    WHERE ${HELD("m")} GROUP BY p.row ORDER BY p.name_key, p.row LIMIT 100`);
  const answers = ANSWERS.map((sql) => db.prepare(sql));
  return {
    committee: (day: string) => committee.all({ day }),
    answers: (day: string) => answers.map((statement) => statement.all({ day })),
  };
}
