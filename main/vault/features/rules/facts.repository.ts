import type { RawDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { prepareCheckedOnce } from "#main/vault/db/statement-cache.ts";
import type { Capacity } from "#shared/domain/bodies/mandate.ts";
import type { Organisation } from "#shared/domain/bodies/organisation.ts";
import type { HeldMandate, HeldPair, Holding, RuleFacts } from "#shared/domain/rules/facts.ts";
import { datesOf } from "./dates.repository.ts";

/** An organisation with the numbers of its rows: of bodies and roles by id, and of roles back to it. */
interface Rows extends Organisation {
  readonly rowOf: Readonly<Record<"body" | "role", ReadonlyMap<string, number>>>;
  readonly roleAt: ReadonlyMap<number, string>;
}

interface MandateRow {
  readonly id: Uint8Array;
  readonly person_id: Uint8Array;
  readonly role: number;
  readonly capacity: string;
  readonly start_on: string;
  readonly planned_end: string | null;
  readonly end_on: string | null;
  readonly appointer_id: Uint8Array | null;
  readonly said_on: string | null;
}

type PairRow = MandateRow & {
  readonly [Name in keyof MandateRow as `other_${Name}`]: MandateRow[Name];
};

const lastDay = (m: string) => `coalesce(${m}.end_on, ${m}.planned_end)`;

/** Whether a mandate is held on `@day`; deputies stand ready and hold nothing. */
const held = (m: string) => `${m}.start_on <= @day AND ${m}.capacity <> 'deputy'
  AND (${lastDay(m)} IS NULL OR ${lastDay(m)} >= @day)`;

const columns = (m: string, prefix = "") =>
  ["id", "role", "capacity", "start_on", "planned_end", "end_on", "said_on"]
    .map((name) => `${m}.${name} AS ${prefix}${name}`)
    .join(", ");

/**
 * What rules ask, of the rows of a store: each question is one statement over the indexes of mandates and
 * statuses. With `only`, of some people alone, by the numbers of their rows.
 */
export function factsOf(
  db: RawDb,
  organisation: Rows,
  only: readonly number[] | null = null,
): RuleFacts {
  const { rowOf, roleAt } = organisation;
  const rowsOf = (ids: readonly string[]) =>
    JSON.stringify(ids.flatMap((id) => rowOf.role.get(id) ?? []));
  const people = JSON.stringify(only ?? []);

  /** The mandates in the roles of `@roles`, by the index of roles or by that of people. */
  const mandates =
    only === null
      ? `json_each(@roles) r CROSS JOIN mandate m ON m.role = r.value`
      : `json_each(@people) who CROSS JOIN mandate m ON m.person = who.value
           AND m.role IN (SELECT value FROM json_each(@roles))`;

  const toMandate = (row: MandateRow): HeldMandate => ({
    id: fromBlob(row.id),
    person: fromBlob(row.person_id),
    role: roleAt.get(row.role) ?? "",
    capacity: row.capacity as Capacity,
    start: row.start_on,
    plannedEnd: row.planned_end,
    end: row.end_on,
    appointer: row.appointer_id === null ? null : fromBlob(row.appointer_id),
    decidedOn: row.said_on,
  });

  /** Those held on a day in some roles, of which a condition holds besides. */
  function heldWhere(
    condition: string,
    roles: readonly string[],
    given: Readonly<Record<string, string>>,
    from = mandates,
  ): HeldMandate[] {
    const sql = `SELECT ${columns("m")}, p.id AS person_id, a.id AS appointer_id
      FROM ${from} CROSS JOIN person p ON p.row = m.person
        LEFT JOIN person a ON a.row = m.appointer
      WHERE ${held("m")} AND ${condition}`;
    return prepareCheckedOnce<[object], MandateRow>(db, sql)
      .all({ ...given, roles: rowsOf(roles), people })
      .map(toMandate);
  }

  return {
    organisation,
    ...datesOf(db, rowOf.body, only),

    holdings(roles, day) {
      const sql = `SELECT m.role, count(*) AS people,
          count(*) FILTER (WHERE m.paired_with IS NULL) AS seats
        FROM ${mandates} WHERE ${held("m")} GROUP BY m.role`;
      const rows = prepareCheckedOnce<[object], Holding & { role: number }>(db, sql).all({
        day,
        roles: rowsOf(roles),
        people,
      });
      return new Map(rows.map(({ role, ...holding }) => [roleAt.get(role) ?? "", holding]));
    },

    heldOn: (roles, day) => heldWhere("true", roles, { day }),

    heldBeyond: (roles, day, months) =>
      heldWhere(
        `(${lastDay("m")} IS NULL OR ${lastDay("m")} >= date(m.start_on, @months, 'floor'))`,
        roles,
        { day, months: `+${months} months` },
      ),

    heldOften: (roles, day, ever, count) =>
      heldWhere(
        only === null
          ? `m.person IN (SELECT h.person FROM json_each(@ever) e CROSS JOIN mandate h ON h.role = e.value
               WHERE h.capacity <> 'deputy' GROUP BY h.person HAVING count(*) > ${count})`
          : `(SELECT count(*) FROM mandate h WHERE h.person = m.person AND h.capacity <> 'deputy'
               AND h.role IN (SELECT value FROM json_each(@ever))) > ${count}`,
        roles,
        { day, ever: rowsOf(ever) },
      ),

    heldTogether(roles, others, day) {
      const isTurned = only === null && others.length < roles.length;
      const [few, many] = isTurned ? [others, roles] : [roles, others];
      const sql = `SELECT ${columns("m")}, ${columns("o", "other_")}, p.id AS person_id,
          a.id AS appointer_id, p.id AS other_person_id, b.id AS other_appointer_id
        FROM ${mandates} CROSS JOIN mandate o ON o.person = m.person AND o.row <> m.row
          CROSS JOIN person p ON p.row = m.person
          LEFT JOIN person a ON a.row = m.appointer LEFT JOIN person b ON b.row = o.appointer
        WHERE ${held("m")} AND ${held("o")} AND o.role IN (SELECT value FROM json_each(@others))`;
      const given = { day, roles: rowsOf(few), others: rowsOf(many), people };
      return prepareCheckedOnce<[object], PairRow>(db, sql)
        .all(given)
        .map((row) => toPair(row, isTurned));
    },

    heldWithout: (roles, day, status, on) =>
      heldWhere(
        `NOT EXISTS (SELECT 1 FROM membership s WHERE s.person = m.person AND s.status = @status
           AND s.start_on <= @on AND (s.end_on IS NULL OR s.end_on > @on))`,
        roles,
        { day, status, on },
      ),

    heldWithoutFor: (roles, day, status, months) =>
      heldWhere(
        `NOT EXISTS (SELECT 1 FROM membership s WHERE s.person = m.person AND s.status = @status
           AND s.start_on <= date(m.start_on, @months, 'floor')
           AND (s.end_on IS NULL OR s.end_on > m.start_on))`,
        roles,
        { day, status, months: `-${months} months` },
      ),

    historyOf(ids, roles) {
      const sql = `SELECT ${columns("m")}, p.id AS person_id, a.id AS appointer_id
        FROM json_each(@ids) j CROSS JOIN person p ON p.id = unhex(j.value, '-')
          CROSS JOIN mandate m ON m.person = p.row LEFT JOIN person a ON a.row = m.appointer
        WHERE m.capacity <> 'deputy' AND m.role IN (SELECT value FROM json_each(@roles))
        ORDER BY m.start_on, m.row`;
      return prepareCheckedOnce<[object], MandateRow>(db, sql)
        .all({ ids: JSON.stringify(ids), roles: rowsOf(roles) })
        .map(toMandate);
    },

    heldOutside(lives, day) {
      const rows = lives.flatMap(({ role, life }) => {
        const row = rowOf.role.get(role);
        return row === undefined ? [] : [[row, life.start, life.end]];
      });
      // One half finds in the index those that began before; the other asks only of roles that end.
      const ofRole = "CROSS JOIN mandate m ON m.role = r.value ->> 0";
      const outside = `SELECT m.row FROM json_each(@lives) r ${ofRole} AND m.start_on < r.value ->> 1
        UNION SELECT m.row FROM json_each(@ending) r ${ofRole} WHERE ${lastDay("m")} > r.value ->> 2`;
      const ending = rows.filter(([, , end]) => end !== null);
      const given = { day, lives: JSON.stringify(rows), ending: JSON.stringify(ending) };
      const roles = lives.map(({ role }) => role);
      if (only !== null) return heldWhere(`m.row IN (${outside})`, roles, given);
      return heldWhere(
        "true",
        roles,
        given,
        `(${outside}) x CROSS JOIN mandate m ON m.row = x.row`,
      );
    },
  };

  function toPair(row: PairRow, isTurned: boolean): HeldPair {
    const first = toMandate(row);
    const second = toMandate({
      id: row.other_id,
      person_id: row.other_person_id,
      role: row.other_role,
      capacity: row.other_capacity,
      start_on: row.other_start_on,
      planned_end: row.other_planned_end,
      end_on: row.other_end_on,
      appointer_id: row.other_appointer_id,
      said_on: row.other_said_on,
    });
    return isTurned ? { mandate: second, other: first } : { mandate: first, other: second };
  }
}
