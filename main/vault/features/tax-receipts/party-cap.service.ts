import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { sourcesOf } from "#main/vault/features/income/income.service.ts";
import {
  countedGift,
  partyCapIn,
  partyCapOf,
  type CountedGift,
} from "#shared/domain/finances/tax-receipts/party-cap.ts";
import { regimeOn } from "#shared/domain/finances/tax-receipts/regime.ts";
import type {
  OverCap,
  PartyCapTold,
  TaxYearView,
} from "#shared/domain/finances/tax-receipts/views.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { payerOfClaim } from "./given.repository.ts";
import { givenIn, keyOf, type NamedGift } from "./given.service.ts";
import { declaredRegimes, type DeclaredRegime } from "./regimes.service.ts";

interface Counted extends CountedGift {
  readonly gift: NamedGift;
}

/** What a gift would make of what its giver gave a party in the year, but for the gift itself. */
export async function tellPartyCap(
  { read }: VaultContext,
  { fields, but }: ParsedInput<"taxReceipts.partyCap">,
): Promise<PartyCapTold | null> {
  const { giver, giverName, receivedOn, returned, ...rest } = fields;
  const gift = {
    ...rest,
    donor: keyOf(giver, giverName),
    returned: returned?.cents ?? 0,
    isForCampaign: false,
  };
  return toldWith(read, receivedOn, gift, but);
}

/** The same of a claim that is given up. */
export async function tellPartyCapOfClaim(
  { read }: VaultContext,
  { claim, cents, on }: ParsedInput<"taxReceipts.partyCapOfClaim">,
): Promise<PartyCapTold | null> {
  const payer = await payerOfClaim(read, claim);
  if (payer === undefined) return null;
  const sourceOf = await sourcesOf(read, [payer.row]);
  const gift = {
    kind: "waived" as const,
    source: sourceOf(payer.row, on),
    donor: fromBlob(payer.id),
    givers: 1,
    cents,
    returned: 0,
    isForCampaign: payer.campaign !== null,
  };
  return toldWith(read, on, gift, null);
}

async function toldWith(
  db: ReadDb,
  on: string,
  gift: Parameters<typeof countedGift>[0],
  but: string | null,
): Promise<PartyCapTold | null> {
  const year = Number(on.slice(0, 4));
  const cap = partyCapIn(year);
  const regimes = await declaredRegimes(db);
  const next = countedGift(gift, regimeOn(regimes, on)?.fields.regime ?? null);
  if (cap === null || next === null) return null;
  const before = (await countedIn(db, year, regimes)).filter(
    (one) => one.donor === next.donor && !(one.gift.of === "income" && one.gift.id === but),
  );
  return { cap, ...partyCapOf([...before, next], cap) };
}

/** Who gave a party more in a year than one person may; null for a collective that was none on any day of it. */
export async function partyCapOfYear(
  db: ReadDb,
  year: number,
  regimes: readonly DeclaredRegime[],
): Promise<TaxYearView["partyCap"]> {
  const cap = partyCapIn(year);
  const declared = regimes.filter(({ fields }) => fields.since.startsWith(`${year}-`));
  const days = [`${year}-01-01`, ...declared.map(({ fields }) => fields.since)];
  const isParty = days.some((day) => regimeOn(regimes, day)?.fields.regime.kind === "party");
  if (cap === null || !isParty) return null;
  const byDonor = Map.groupBy(await countedIn(db, year, regimes), ({ donor }) => donor);
  const over = [...byDonor]
    .map(([key, own]): OverCap => ({
      key,
      name: own[0]?.gift.name ?? "",
      ...partyCapOf(own, cap),
    }))
    .filter((one) => one.over > 0)
    .toSorted((a, b) => b.over - a.over);
  return { cap, over };
}

async function countedIn(
  db: ReadDb,
  year: number,
  regimes: readonly DeclaredRegime[],
): Promise<Counted[]> {
  return (await givenIn(db, year)).flatMap((gift) => {
    const counted = countedGift(gift, regimeOn(regimes, gift.on)?.fields.regime ?? null);
    return counted === null ? [] : [{ ...counted, gift }];
  });
}
