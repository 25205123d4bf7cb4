import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { giftsGivenWithin } from "#main/vault/features/campaign/donors.service.ts";
import { donorKey, type Giver } from "#shared/domain/finances/campaign/gifts.ts";
import type { Income, Period } from "#shared/domain/finances/income/independence.ts";
import type { SourceKind } from "#shared/domain/finances/income/source.ts";
import type { StatementEntry } from "#shared/domain/finances/income/views.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { toIncome } from "./income.mapping.ts";
import { incomeWithin } from "./income.repository.ts";
import { sourcesOf } from "./sources.ts";
import { unexplainedWithin } from "./unexplained.service.ts";
import { waivedWithin } from "./waived.repository.ts";

/** What came in, as a statement counts it and as it is told. */
export interface Fact extends Income {
  readonly of: StatementEntry["of"];
  readonly giverName: string;
  readonly label: string;
}

/**
 * All that came in within a period: what was noted; claims that were given up, of whoever paid, as they stood on that
 * day; and what stands in the books as income without either, of a source that nobody said.
 */
export async function factsWithin(db: ReadDb, { start, end }: Period): Promise<Fact[]> {
  const received = (await incomeWithin(db, start, end)).map(toIncome).map((one): Fact => ({
    ...one,
    giver: one.giver ?? (one.giverName === "" ? null : `~${foldText(one.giverName)}`),
    of: "income",
    giverName: one.giverNamed?.name ?? one.giverName,
  }));
  return [
    ...received,
    ...(await waivedFacts(db, start, end)),
    ...(await giftFacts(db, start, end)),
    ...(await unexplained(db, start, end)),
  ];
}

async function waivedFacts(db: ReadDb, start: string, end: string): Promise<Fact[]> {
  const waived = await waivedWithin(db, start, end);
  const sourceOf = await sourcesOf(
    db,
    waived.flatMap(({ person }) => person ?? []),
  );
  return waived.map((one): Fact => ({
    id: fromBlob(one.id),
    of: "expense",
    kind: "waived",
    source: one.person === null ? "unknown" : sourceOf(one.person, one.on),
    receivedOn: one.on,
    cents: one.cents,
    giver: one.person_id === null ? null : fromBlob(one.person_id),
    givers: 1,
    returned: null,
    giverName: displayName({ givenName: one.given_name ?? "", familyName: one.family_name ?? "" }),
    label: one.purpose,
  }));
}

const SOURCE_OF_GIVER = {
  candidate: "candidate",
  party: "party",
  company: "company",
  association: "association",
  foundation: "foundation",
  public_body: "public_body",
  foreign_state: "foreign",
} as const satisfies Readonly<Record<Exclude<Giver, "person">, SourceKind>>;

/** What was given to campaigns: what the law lets a party give ends independence all the same. */
async function giftFacts(db: ReadDb, start: string, end: string): Promise<Fact[]> {
  const gifts = await giftsGivenWithin(db, start, end);
  const sourceOf = await sourcesOf(
    db,
    gifts.flatMap(({ row }) => row ?? []),
  );
  return gifts.map(({ row, gift }): Fact => {
    const { id, giver, form, person, name, personNamed, label, receivedOn, cents } = gift;
    const ofPerson = row === null ? "person" : sourceOf(row, receivedOn);
    return {
      id,
      of: "gift",
      kind: form === "waived" ? "waived" : form === "in_kind" ? "in_kind" : "gift",
      source: giver === "person" ? ofPerson : SOURCE_OF_GIVER[giver],
      receivedOn,
      cents,
      giver: donorKey({ person, name }),
      givers: 1,
      returned: null,
      giverName: personNamed?.name ?? name,
      label,
    };
  });
}

async function unexplained(db: ReadDb, start: string, end: string): Promise<Fact[]> {
  return (await unexplainedWithin(db, start, end)).map((one) => ({
    id: one.id,
    of: "books",
    kind: one.kind,
    source: "unknown",
    receivedOn: one.date,
    cents: one.cents,
    giver: null,
    givers: 1,
    returned: null,
    giverName: "",
    label: one.label,
  }));
}
