import type { RawDb } from "#main/vault/db/handles.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";
import { prepareOnce } from "#main/vault/db/statement-cache.ts";

/** Somebody with a mandate in a team, and who they are in the vault where two people said so. */
export interface TeamRow {
  readonly person: string;
  readonly name: string;
  readonly mandate: string;
  readonly member: string | null;
}

interface Row {
  readonly person: Uint8Array;
  readonly given_name: string;
  readonly family_name: string;
  readonly mandate: Uint8Array;
  readonly member: Uint8Array | null;
}

/**
 * Who holds a role of a body on a day, each once. Whom the vault’s word of one person alone makes somebody of
 * the roster is nobody of a team yet.
 */
export function teamRows(db: RawDb, body: string, day: string): TeamRow[] {
  const rows = prepareOnce<[Uint8Array, string, string], Row>(
    db,
    `SELECT p.id AS person, p.given_name, p.family_name, m.id AS mandate, l.id AS member
     FROM body b JOIN body_role r ON r.body = b.row JOIN mandate m ON m.role = r.row
     JOIN person p ON p.row = m.person
     LEFT JOIN member_person l ON l.person = p.row AND l.confirmed_by IS NOT NULL AND l.confirmed_by <> l.id
     WHERE b.id = ? AND m.start_on <= ? AND m.capacity <> 'deputy'
       AND (coalesce(m.end_on, m.planned_end) IS NULL OR coalesce(m.end_on, m.planned_end) >= ?)
     ORDER BY p.name_key, m.row`,
  ).all(toBlob(body), day, day);
  const team = new Map<string, TeamRow>();
  for (const row of rows) {
    const person = fromBlob(row.person);
    if (team.has(person)) continue;
    team.set(person, {
      person,
      name: `${row.given_name} ${row.family_name}`.trim(),
      mandate: fromBlob(row.mandate),
      member: row.member === null ? null : fromBlob(row.member),
    });
  }
  return [...team.values()];
}
