import { compileOnce } from "#main/vault/db/compile-once.ts";
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
  /** The rows of bodies, roles and kinds, by id. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The ids of roles, by row. */
  readonly roleAt: ReadonlyMap<number, string>;
}

export async function loadOrganisation(db: ReadDb): Promise<StoredOrganisation> {
  const rowOf = new Map<string, number>();
  const idAt = (rows: readonly { row: number; id: Uint8Array }[]) =>
    new Map(
      rows.map(({ row, id }) => {
        const text = fromBlob(id);
        rowOf.set(text, row);
        return [row, text];
      }),
    );
  const [kinds, bodies, roles] = [await kindRows(db), await bodyRows(db), await roleRows(db)];
  const [kindAt, bodyAt, roleAt] = [idAt(kinds), idAt(bodies), idAt(roles)];
  const references = {
    body: (row: number) => bodyAt.get(row) ?? "",
    ownKind: (row: number) => kindAt.get(row) ?? "",
  };
  const states = new Map<number, BodyState[]>();
  for (const row of await stateRows(db)) {
    const known = states.get(row.body) ?? [];
    known.push(toState(row, references));
    states.set(row.body, known);
  }
  const organisation = organisationOf(
    bodies.flatMap((row): Body[] => {
      const ofBody = states.get(row.row);
      if (ofBody === undefined) return [];
      const closed = { closedOn: row.closed_on, closedBy: toSource(row) };
      return [{ id: fromBlob(row.id), states: ofBody, ...closed }];
    }),
    roles.map((row) => toRole(row, references.body(row.body))),
  );
  return {
    ...organisation,
    kinds: kinds.map(({ id, name }) => ({ id: fromBlob(id), name })),
    rowOf,
    roleAt,
  };
}
