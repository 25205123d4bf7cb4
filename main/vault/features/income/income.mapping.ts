import { fromBlob } from "#main/vault/db/ids.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { Channel, IncomeFields, IncomeKind } from "#shared/domain/finances/income/receipt.ts";
import type { SourceKind } from "#shared/domain/finances/income/source.ts";
import type { IncomeView } from "#shared/domain/finances/income/views.ts";
import type { IncomeColumns, NamedIncome } from "./income.repository.ts";

export function toIncome(row: NamedIncome): IncomeView {
  const giver = row.person_id === null ? null : fromBlob(row.person_id);
  const body = row.body_id === null ? null : fromBlob(row.body_id);
  const { returned_on: on, returned_cents: cents } = row;
  return {
    id: fromBlob(row.id),
    kind: row.kind as IncomeKind,
    source: row.source as SourceKind,
    giver,
    giverName: row.giver_name,
    givers: row.givers,
    receivedOn: row.received_on,
    cents: row.cents,
    channel: row.channel as Channel,
    label: row.label,
    body,
    returned: on === null || cents === null ? null : { on, cents },
    note: row.note,
    giverNamed: giver === null ? null : { id: giver, name: nameOf(row) },
    bodyNamed: body === null ? null : { id: body, name: row.body_name ?? "" },
  };
}

const nameOf = (row: { given_name: string | null; family_name: string | null }) =>
  displayName({ givenName: row.given_name ?? "", familyName: row.family_name ?? "" });

/** What a receipt refers to, by the numbers of rows. */
export interface IncomeRefs {
  readonly giver: number | null;
  readonly body: number | null;
}

export function incomeColumns(
  fields: IncomeFields,
  { giver, body }: IncomeRefs,
): Omit<IncomeColumns, "entry"> {
  return {
    kind: fields.kind,
    source: fields.source,
    giver,
    giver_name: fields.giverName,
    givers: fields.givers,
    received_on: fields.receivedOn,
    cents: fields.cents,
    channel: fields.channel,
    label: fields.label,
    body,
    returned_on: fields.returned?.on ?? null,
    returned_cents: fields.returned?.cents ?? null,
    note: fields.note,
  };
}
