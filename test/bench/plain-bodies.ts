import type { RawDb } from "#main/vault/db/handles.ts";

const HELD = (m: string) => `${m}.start_on <= @day AND ${m}.capacity <> 'deputy'
  AND (coalesce(${m}.end_on, ${m}.planned_end) IS NULL
    OR coalesce(${m}.end_on, ${m}.planned_end) >= @day)`;

/** Roles with a title in the circles open on a day. */
const REFERENTS = `SELECT r.row, b.name FROM body b
  JOIN body_state s ON s.body = b.row AND s.start_on = (SELECT max(start_on) FROM body_state
    WHERE body = b.row AND start_on <= @day)
  JOIN body_role r ON r.body = b.row
  WHERE (b.closed_on IS NULL OR b.closed_on >= @day) AND s.kind = 'circle'
    AND r.title = 'referent' AND (r.ended_on IS NULL OR r.ended_on >= @day)`;

const OF_REFERENTS = `SELECT m.id, p.id AS person, p.given_name, p.family_name, f.name
  FROM (${REFERENTS}) f CROSS JOIN mandate m ON m.role = f.row JOIN person p ON p.row = m.person
  WHERE ${HELD("m")}`;

/** What Greffe answers of bodies, as somebody would write it by hand over the same tables. */
export function plainBodies(db: RawDb) {
  const committee = db.prepare(`SELECT p.id, p.given_name, p.family_name,
      json_group_array(f.name) AS reasons
    FROM (${REFERENTS} UNION SELECT r.row, b.name FROM body b JOIN body_state s ON s.body = b.row
        JOIN body_role r ON r.body = b.row WHERE s.kind = 'bureau') f
      CROSS JOIN mandate m ON m.role = f.row JOIN person p ON p.row = m.person
    WHERE ${HELD("m")} GROUP BY p.row ORDER BY p.name_key, p.row LIMIT 100`);
  const tooFew = db.prepare(`SELECT f.row, f.name, (SELECT count(*) FROM mandate m
      WHERE m.role = f.row AND ${HELD("m")}) AS held FROM (${REFERENTS}) f WHERE held < 2`);
  const withoutStatus = db.prepare(`${OF_REFERENTS} AND NOT EXISTS (SELECT 1 FROM membership s
    WHERE s.person = m.person AND s.status = 'adherent' AND s.start_on <= @day
      AND (s.end_on IS NULL OR s.end_on > @day))`);
  const tooLong = db.prepare(`${OF_REFERENTS} AND (coalesce(m.end_on, m.planned_end) IS NULL
    OR coalesce(m.end_on, m.planned_end) >= date(m.start_on, '+12 months'))`);
  const both = db.prepare(`${OF_REFERENTS} AND EXISTS (SELECT 1 FROM mandate o
    JOIN body_role r ON r.row = o.role WHERE o.person = m.person AND r.title = 'secretary'
      AND ${HELD("o")})`);
  const vacant = db.prepare(`SELECT r.row, r.seats_at_least, (SELECT count(*) FROM mandate m
      WHERE m.role = r.row AND m.paired_with IS NULL AND ${HELD("m")}) AS held
    FROM body_role r WHERE r.seats_at_least > 0 AND held < r.seats_at_least`);
  const beyond = db.prepare(`SELECT m.id FROM body b JOIN body_role r ON r.body = b.row
      CROSS JOIN mandate m ON m.role = r.row
    WHERE (m.start_on < (SELECT min(start_on) FROM body_state WHERE body = b.row)
      OR coalesce(m.end_on, m.planned_end) > min(coalesce(b.closed_on, '9999-12-31'),
        coalesce(r.ended_on, '9999-12-31'))) AND ${HELD("m")}`);
  const every = [tooFew, withoutStatus, tooLong, both, vacant, beyond];
  return {
    committee: (day: string) => committee.all({ day }),
    answers: (day: string) => every.map((statement) => statement.all({ day })),
  };
}
