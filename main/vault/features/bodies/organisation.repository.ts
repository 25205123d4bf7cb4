import { compileOnce } from "#main/vault/db/compile-once.ts";
import { rowDamaged } from "#main/vault/db/checked-rows.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { OwnBodyKind } from "#shared/domain/bodies/body-kinds.ts";
import type { Body, BodyState } from "#shared/domain/bodies/body.ts";
import { organisationOf, type Organisation } from "#shared/domain/bodies/organisation.ts";
import { toRole, toSource, toState } from "./bodies.mapping.ts";

const bodyRows = compileOnce((db) => db.selectFrom("body").selectAll().orderBy("row"));
const kindRows = compileOnce((db) => db.selectFrom("body_kind").selectAll().orderBy("row"));
const roleRows = compileOnce((db) => db.selectFrom("body_role").selectAll().orderBy("row"));
const stateRows = compileOnce((db) =>
  db.selectFrom("body_state").selectAll().orderBy("body").orderBy("start_on"),
);

/** Every body and role, with the numbers of their rows. */
export interface StoredOrganisation extends Organisation {
  readonly kinds: readonly OwnBodyKind[];
  /** The numbers of rows by id, of each table its own: an id of another is none of these. */
  readonly rowOf: {
    readonly body: ReadonlyMap<string, number>;
    readonly role: ReadonlyMap<string, number>;
    readonly kind: ReadonlyMap<string, number>;
  };
  /** The ids of roles, by row. */
  readonly roleAt: ReadonlyMap<number, string>;
}

export async function loadOrganisation(db: ReadDb): Promise<StoredOrganisation> {
  const [kinds, bodies, roles] = [await kindRows(db), await bodyRows(db), await roleRows(db)];
  const [kindAt, bodyAt, roleAt] = [idsAt(kinds), idsAt(bodies), idsAt(roles)];
  const states = new Map<number, BodyState[]>();
  for (const row of await stateRows(db)) {
    const known = states.get(row.body) ?? [];
    known.push(toState(row, { bodyAt, kindAt }));
    states.set(row.body, known);
  }
  const organisation = organisationOf(
    bodies.map((row): Body => {
      const ofBody = states.get(row.row);
      if (ofBody === undefined) throw rowDamaged("body", fromBlob(row.id));
      const closed = { closedOn: row.closed_on, closedBy: toSource(row) };
      return { id: fromBlob(row.id), states: ofBody, ...closed };
    }),
    roles.map((row) => toRole(row, bodyAt)),
  );
  return {
    ...organisation,
    kinds: kinds.map(({ id, name }) => ({ id: fromBlob(id), name })),
    rowOf: { body: rowsOf(bodyAt), role: rowsOf(roleAt), kind: rowsOf(kindAt) },
    roleAt,
  };
}

const idsAt = (rows: readonly { row: number; id: Uint8Array }[]) =>
  new Map(rows.map(({ row, id }) => [row, fromBlob(id)]));

const rowsOf = (idAt: ReadonlyMap<number, string>) =>
  new Map([...idAt].map(([row, id]) => [id, row]));
