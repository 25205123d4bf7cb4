import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import {
  natureOf,
  refusalOf,
  type GiftRefusal,
} from "#shared/domain/finances/tax-receipts/gifts.ts";
import { regimeOn } from "#shared/domain/finances/tax-receipts/regime.ts";
import type { GiftLine, ReceiptView } from "#shared/domain/finances/tax-receipts/views.ts";
import { givenIn, type NamedGift } from "./given.service.ts";
import { linesOf, type LineRow } from "./receipts.repository.ts";
import { declaredRegimes, type DeclaredRegime } from "./regimes.service.ts";

/** A gift with the regime that its receipt rests on. */
export interface Receiptable {
  readonly gift: NamedGift & { readonly donor: string };
  readonly line: GiftLine;
  readonly regime: DeclaredRegime;
}

export interface YearGifts {
  readonly regimes: readonly DeclaredRegime[];
  /** Of which receipts may be issued, whether they were or not. */
  readonly receiptable: readonly Receiptable[];
  readonly refused: readonly { readonly gift: NamedGift; readonly reason: GiftRefusal }[];
}

/** What was given within a year: of what receipts may be issued, by the regime of its day, and of what not. */
export async function giftsOf(db: ReadDb, year: number): Promise<YearGifts> {
  const regimes = await declaredRegimes(db);
  const receiptable: Receiptable[] = [];
  const refused: { gift: NamedGift; reason: GiftRefusal }[] = [];
  for (const gift of await givenIn(db, year)) {
    const regime = regimeOn(regimes, gift.on);
    const reason = refusalOf(gift, regime?.fields.regime ?? null);
    if (reason !== null || regime === null || gift.donor === null || gift.of === "campaign") {
      refused.push({ gift, reason: reason ?? "undeclared" });
    } else {
      const { of, id, on, channel, kind, cents, returned, donor } = gift;
      const line = { of, id, on, channel, nature: natureOf(kind), cents: cents - returned };
      receiptable.push({ gift: { ...gift, donor }, line, regime });
    }
  }
  return { regimes, receiptable, refused };
}

export const lineKey = ({ of, id }: Pick<GiftLine, "of" | "id">) => `${of}:${id}`;

const toLine = (row: LineRow): GiftLine => ({
  of: row.given_as as GiftLine["of"],
  id: fromBlob(row.given_id),
  on: row.given_on,
  nature: row.nature as GiftLine["nature"],
  channel: row.channel as GiftLine["channel"],
  cents: row.cents,
});

/** The lines of receipts, by the row of each. */
export async function linesByReceipt(
  db: ReadDb,
  of: Parameters<typeof linesOf>[1],
): Promise<ReadonlyMap<number, GiftLine[]>> {
  const byReceipt = Map.groupBy(await linesOf(db, of), ({ receipt }) => receipt);
  return new Map([...byReceipt].map(([row, lines]) => [row, lines.map(toLine)]));
}

/** Whether what a receipt says was given is no longer what is noted. */
export function hasChanged(
  lines: ReceiptView["lines"],
  now: ReadonlyMap<string, GiftLine>,
): boolean {
  return lines.some((line) => {
    const found = now.get(lineKey(line));
    return found?.cents !== line.cents || found.on !== line.on || found.nature !== line.nature;
  });
}
