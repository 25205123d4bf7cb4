import type { RawDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { prepareCheckedOnce } from "#main/vault/db/statement-cache.ts";
import { toDaySpan, type DaySpan } from "#shared/domain/kernel/day-span.ts";
import type { RuleFacts } from "#shared/domain/rules/facts.ts";

type Dates = Pick<RuleFacts, "statusSpans" | "lastMeetings" | "meetings" | "begun">;

interface StatusRow {
  readonly person_id: Uint8Array;
  readonly start_on: string;
  readonly end_on: string | null;
}

interface BegunRow {
  readonly id: Uint8Array;
  readonly person_id: Uint8Array;
  readonly start_on: string;
}

/** What rules ask of statuses and meetings; with `only`, which statuses began of some people alone. */
export function datesOf(
  db: RawDb,
  bodyRow: ReadonlyMap<string, number>,
  only: readonly number[] | null,
): Dates {
  const bodyRows = (bodies: readonly string[]) => {
    const idAt = new Map(bodies.map((id) => [bodyRow.get(id) ?? 0, id]));
    return { idAt, json: JSON.stringify([...idAt.keys()]) };
  };

  return {
    statusSpans(people, status) {
      const sql = `SELECT p.id AS person_id, s.start_on, s.end_on FROM json_each(@ids) j
          CROSS JOIN person p ON p.id = unhex(j.value, '-')
          CROSS JOIN membership s ON s.person = p.row AND s.status = @status
        ORDER BY s.start_on`;
      const spans = new Map<string, DaySpan[]>();
      const given = { ids: JSON.stringify(people), status };
      for (const row of prepareCheckedOnce<[object], StatusRow>(db, sql).all(given)) {
        const id = fromBlob(row.person_id);
        const known = spans.get(id) ?? [];
        known.push(toDaySpan({ start: row.start_on, end: row.end_on }));
        spans.set(id, known);
      }
      return spans;
    },

    lastMeetings(bodies, until) {
      const { idAt, json } = bodyRows(bodies);
      const sql = `SELECT b.value AS body,
          (SELECT max(date) FROM meeting WHERE body = b.value AND date <= @until) AS last
        FROM json_each(@bodies) b`;
      const rows = prepareCheckedOnce<[object], { body: number; last: string | null }>(db, sql).all(
        {
          bodies: json,
          until,
        },
      );
      return new Map(
        rows.flatMap(({ body, last }) => (last === null ? [] : [[idAt.get(body) ?? "", last]])),
      );
    },

    meetings(bodies, { start, end }) {
      const { idAt, json } = bodyRows(bodies);
      const sql = `SELECT DISTINCT m.body, m.date FROM json_each(@bodies) b
          CROSS JOIN meeting m ON m.body = b.value AND m.date >= @start
        WHERE @end IS NULL OR m.date <= @end ORDER BY m.date`;
      const rows = prepareCheckedOnce<[object], { body: number; date: string }>(db, sql).all({
        bodies: json,
        start,
        end,
      });
      const met = Map.groupBy(rows, ({ body }) => idAt.get(body) ?? "");
      return new Map([...met].map(([body, of]) => [body, of.map(({ date }) => date)]));
    },

    begun(status, { start, end }) {
      const sql = `SELECT s.id, p.id AS person_id, s.start_on
        FROM membership s CROSS JOIN person p ON p.row = s.person
        WHERE s.status = @status AND s.start_on >= @start AND (@end IS NULL OR s.start_on <= @end)
          AND (s.end_on IS NULL OR s.end_on > s.start_on)
          ${only === null ? "" : "AND s.person IN (SELECT value FROM json_each(@people))"}
          AND NOT EXISTS (SELECT 1 FROM membership b WHERE b.person = s.person
            AND b.status = s.status AND b.start_on < s.start_on AND b.end_on = s.start_on)
        ORDER BY s.start_on, s.row`;
      const given = { status, start, end, people: JSON.stringify(only) };
      return prepareCheckedOnce<[object], BegunRow>(db, sql)
        .all(given)
        .map((row) => ({
          membership: fromBlob(row.id),
          person: fromBlob(row.person_id),
          start: row.start_on,
        }));
    },
  };
}
