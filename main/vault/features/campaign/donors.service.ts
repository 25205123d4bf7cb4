import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { ElectionFields } from "#shared/domain/finances/campaign/election.ts";
import { donorKey, donorSum, type Gift } from "#shared/domain/finances/campaign/gifts.ts";
import type { DonorView, GiftView } from "#shared/domain/finances/campaign/views.ts";
import { giftsToSame, giftsWithin, waivedToSame } from "./account.repository.ts";
import { nameOf, toGiftView } from "./campaign.mapping.ts";

interface Given extends Gift {
  readonly key: string;
  readonly name: string;
  readonly isToAsk: boolean;
  /** The gift, where it is one and not a claim that was given up. */
  readonly id: string | null;
}

/** What people gave to all candidates of elections of one kind on one day: gifts, and claims that they gave up. */
export async function givenToSame(
  db: ReadDb,
  { kind, votesOn }: Pick<ElectionFields, "kind" | "votesOn">,
): Promise<Given[]> {
  const gifts = (await giftsToSame(db, kind, votesOn))
    .map(toGiftView)
    .filter(({ giver }) => giver === "person")
    .map(({ id, form, cents, person, name, personNamed, residence }) => ({
      id,
      form,
      cents,
      key: donorKey({ person, name }),
      name: personNamed?.name ?? name,
      isToAsk: residence === null,
    }));
  const waived = (await waivedToSame(db, kind, votesOn)).map((row): Given => ({
    id: null,
    form: "waived",
    cents: row.cents,
    key: fromBlob(row.person_id),
    name: nameOf(row.given_name, row.family_name),
    isToAsk: false,
  }));
  return [...gifts, ...waived];
}

/** Each donor with what they gave in all: who gave the most first. */
export async function donorsOf(
  db: ReadDb,
  election: Pick<ElectionFields, "kind" | "votesOn">,
): Promise<DonorView[]> {
  const byDonor = Map.groupBy(await givenToSame(db, election), ({ key }) => key);
  return [...byDonor]
    .map(([key, gifts]) => ({
      key,
      name: gifts[0]?.name ?? "",
      ...donorSum(gifts),
      isToAsk: gifts.some(({ isToAsk }) => isToAsk),
    }))
    .toSorted((a, b) => b.total - a.total);
}

/** What was given within a period to whatever election, with the row of who gave. */
export async function giftsGivenWithin(
  db: ReadDb,
  start: string,
  end: string,
): Promise<{ row: number | null; gift: GiftView }[]> {
  const gifts = await giftsWithin(db, start, end);
  return gifts.map((gift) => ({ row: gift.person, gift: toGiftView(gift) }));
}
