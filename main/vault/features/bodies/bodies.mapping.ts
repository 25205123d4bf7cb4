import { rowDamaged } from "#main/vault/db/checked-rows.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";
import type { BodyFields, BodyState } from "#shared/domain/bodies/body.ts";
import { Cadence } from "#shared/domain/bodies/cadence.ts";
import { Composition } from "#shared/domain/bodies/composition.ts";
import type { Capacity, EndReason, Mandate, MandateFields } from "#shared/domain/bodies/mandate.ts";
import type { Designation, Role, RoleFields } from "#shared/domain/bodies/role.ts";
import type { Source } from "#shared/domain/bodies/source.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { MembershipStatus } from "#shared/domain/people/person.ts";
import type {
  BodyRoleRow,
  BodyStateRow,
  RoleColumns,
  SourceColumns,
  StateColumns,
} from "./body.repository.ts";
import type {
  FoundMandate,
  MandateColumns,
  MandateRefs,
  NamedMandate,
} from "./mandate.repository.ts";

export function toSource({ decision, said: text, said_on: date }: SourceColumns): Source {
  return { decision: decision === null ? null : fromBlob(decision), text, date };
}

export function sourceColumns({ decision, text, date }: Source): SourceColumns {
  return { decision: decision === null ? null : toBlob(decision), said: text, said_on: date };
}

/** The ids of rows that others refer to, by their numbers. */
interface IdsAt {
  readonly bodyAt: ReadonlyMap<number, string>;
  readonly kindAt: ReadonlyMap<number, string>;
}

/** Errors: `vault.row_damaged` where it refers to nothing that is there. */
export function toState(row: BodyStateRow, { bodyAt, kindAt }: IdsAt): BodyState {
  const id = fromBlob(row.id);
  const kind = row.own_kind === null ? row.kind : kindAt.get(row.own_kind);
  const parent = row.parent === null ? null : bodyAt.get(row.parent);
  if (kind === undefined || kind === "" || parent === undefined) throw rowDamaged("body_state", id);
  return {
    id,
    from: row.start_on,
    name: row.name,
    kind,
    parent,
    attachment: row.attachment as BodyFields["attachment"],
    purpose: row.purpose,
    domain: row.domain,
    meets: row.meets,
    cadence: row.cadence === null ? null : Cadence.parse(JSON.parse(row.cadence)),
    admission: row.admission as BodyFields["admission"],
    until: row.until_on,
    composition: row.composition === null ? null : Composition.parse(JSON.parse(row.composition)),
    source: toSource(row),
  };
}

export function stateColumns(
  fields: BodyFields,
  source: Source,
  rows: Pick<StateColumns, "kind" | "own_kind" | "parent">,
): StateColumns {
  const { name, attachment, purpose, domain, meets, admission } = fields;
  const { cadence, until, composition } = fields;
  return {
    ...rows,
    ...sourceColumns(source),
    name,
    attachment,
    purpose,
    domain,
    meets,
    admission,
    cadence: cadence === null ? null : JSON.stringify(cadence),
    until_on: until,
    composition: composition === null ? null : JSON.stringify(composition),
  };
}

/** Errors: `vault.row_damaged` where its body is not there. */
export function toRole(row: BodyRoleRow, bodyAt: ReadonlyMap<number, string>): Role {
  const id = fromBlob(row.id);
  const body = bodyAt.get(row.body);
  if (body === undefined) throw rowDamaged("body_role", id);
  return {
    id,
    body,
    title: row.title,
    seatsAtLeast: row.seats_at_least,
    seatsAtMost: row.seats_at_most,
    term: row.term,
    holder: row.holder as MembershipStatus | null,
    designation: row.designation as Designation | null,
    appointedBy: row.appointed_by,
    purpose: row.purpose,
    endedOn: row.ended_on,
  };
}

export function roleColumns(fields: RoleFields): RoleColumns {
  return {
    title: fields.title,
    seats_at_least: fields.seatsAtLeast,
    seats_at_most: fields.seatsAtMost,
    term: fields.term,
    holder: fields.holder,
    designation: fields.designation,
    appointed_by: fields.appointedBy,
    purpose: fields.purpose,
    ended_on: fields.endedOn,
  };
}

function toMandateFields(row: FoundMandate): MandateFields {
  return {
    person: fromBlob(row.person_id),
    role: fromBlob(row.role_id),
    capacity: row.capacity as Capacity,
    start: row.start_on,
    plannedEnd: row.planned_end,
    end: row.end_on,
    endReason: row.end_reason as EndReason | null,
    endNote: row.end_note,
    designation: row.designation as Designation | null,
    appointer: row.appointer_id === null ? null : fromBlob(row.appointer_id),
    pairedWith: row.pair_id === null ? null : fromBlob(row.pair_id),
    source: toSource(row),
  };
}

export function toMandate(row: FoundMandate): Mandate {
  return { ...toMandateFields(row), id: fromBlob(row.id) };
}

/** Those who hold some mandates, as a sentence names them. */
export function holdersNamed(rows: readonly HolderNames[]): string {
  return rows
    .map((one) => displayName({ givenName: one.given_name, familyName: one.family_name }))
    .join(", ");
}

type HolderNames = Pick<NamedMandate, "given_name" | "family_name">;

export function mandateColumns(fields: MandateFields, refs: MandateRefs): MandateColumns {
  return {
    ...refs,
    ...sourceColumns(fields.source),
    capacity: fields.capacity,
    start_on: fields.start,
    planned_end: fields.plannedEnd,
    end_on: fields.end,
    end_reason: fields.endReason,
    end_note: fields.endNote,
    designation: fields.designation,
  };
}
