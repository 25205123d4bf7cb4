import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { giftsGivenWithin } from "#main/vault/features/campaign/donors.service.ts";
import { receivedWithin, sourcesOf } from "#main/vault/features/income/income.service.ts";
import { donorKey } from "#shared/domain/finances/campaign/gifts.ts";
import type { Given } from "#shared/domain/finances/tax-receipts/gifts.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { waiversWithin } from "./given.repository.ts";

/** What was given, with the name of whoever gave. */
export interface NamedGift extends Given {
  readonly name: string;
}

/** All that came in within a calendar year, was given up, or was given to a campaign, by day. */
export async function givenIn(db: ReadDb, year: number): Promise<NamedGift[]> {
  const [start, end] = [`${year}-01-01`, `${year}-12-31`];
  const all = [
    ...(await received(db, start, end)),
    ...(await waived(db, start, end)),
    ...(await toCampaigns(db, start, end)),
  ];
  return all.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export const keyOf = (person: string | null, name: string) =>
  person === null && name === "" ? null : donorKey({ person, name });

async function received(db: ReadDb, start: string, end: string): Promise<NamedGift[]> {
  return (await receivedWithin(db, start, end)).map((one) => ({
    of: "income",
    id: one.id,
    kind: one.kind,
    source: one.source,
    donor: keyOf(one.giver, one.giverName),
    name: one.giverNamed?.name ?? one.giverName,
    givers: one.givers,
    on: one.receivedOn,
    cents: one.cents,
    returned: one.returned?.cents ?? 0,
    channel: one.channel,
    label: one.label,
    isRenounced: false,
    isForCampaign: false,
  }));
}

async function waived(db: ReadDb, start: string, end: string): Promise<NamedGift[]> {
  const rows = await waiversWithin(db, start, end);
  const sourceOf = await sourcesOf(
    db,
    rows.flatMap(({ person }) => person ?? []),
  );
  return rows.map((one) => ({
    of: "waiver",
    id: fromBlob(one.id),
    kind: "waived",
    source: one.person === null ? "unknown" : sourceOf(one.person, one.on),
    donor: one.person_id === null ? null : fromBlob(one.person_id),
    name: displayName({ givenName: one.given_name ?? "", familyName: one.family_name ?? "" }),
    givers: 1,
    on: one.on,
    cents: one.cents,
    returned: 0,
    channel: null,
    label: one.purpose,
    isRenounced: one.role === "waiver",
    isForCampaign: one.campaign !== null,
  }));
}

async function toCampaigns(db: ReadDb, start: string, end: string): Promise<NamedGift[]> {
  return (await giftsGivenWithin(db, start, end)).map(({ gift }) => ({
    of: "campaign",
    id: gift.id,
    kind: "gift",
    source: "person",
    donor: keyOf(gift.person, gift.name),
    name: gift.personNamed?.name ?? gift.name,
    givers: 1,
    on: gift.receivedOn,
    cents: gift.cents,
    returned: 0,
    channel: null,
    label: gift.label,
    isRenounced: false,
    isForCampaign: true,
  }));
}
