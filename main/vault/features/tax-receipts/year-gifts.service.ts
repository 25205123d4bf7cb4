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
import { linesOf, standingReceipts, type LineRow } from "./receipts.repository.ts";
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
      const { of, id, on, channel, kind, cents, returned, donor, label: what } = gift;
      const nature = natureOf(kind);
      const line = { of, id, on, channel, nature, cents: cents - returned, what };
      receiptable.push({ gift: { ...gift, donor }, line, regime });
    }
  }
  const isAgain = await notedAgain(db, receiptable);
  for (const { gift, line } of receiptable) {
    if (isAgain(gift.donor, line)) refused.push({ gift, reason: "noted_again" });
  }
  const left = receiptable.filter(({ gift, line }) => !isAgain(gift.donor, line));
  return { regimes, receiptable: left, refused };
}

/**
 * Of what was noted, what a receipt that stands says of the same person already, for a gift that is no more or that is
 * another now: it would be receipted twice.
 */
async function notedAgain(db: ReadDb, receiptable: readonly Receiptable[]) {
  const noted = notedAs(receiptable);
  const lines = await linesByReceipt(db, "all");
  const [said, gone] = [new Set<string>(), new Set<string>()];
  for (const { row, donor_key: donor } of await standingReceipts(db)) {
    for (const line of lines.get(row) ?? []) {
      said.add(lineKey(line));
      if (hasChanged(donor, [line], noted)) gone.add(sameKey(donor, line));
    }
  }
  return (donor: string, line: GiftLine) =>
    !said.has(lineKey(line)) && gone.has(sameKey(donor, line));
}

const sameKey = (donor: string, { on, cents, nature }: GiftLine) =>
  [donor, on, cents, nature].join(" ");

export const lineKey = ({ of, id }: Pick<GiftLine, "of" | "id">) => `${of}:${id}`;

const toLine = (row: LineRow): GiftLine => ({
  of: row.given_as as GiftLine["of"],
  id: fromBlob(row.given_id),
  on: row.given_on,
  nature: row.nature as GiftLine["nature"],
  channel: row.channel as GiftLine["channel"],
  cents: row.cents,
  what: row.what,
});

/** The lines of receipts, by the row of each. */
export async function linesByReceipt(
  db: ReadDb,
  of: Parameters<typeof linesOf>[1],
): Promise<ReadonlyMap<number, GiftLine[]>> {
  const byReceipt = Map.groupBy(await linesOf(db, of), ({ receipt }) => receipt);
  return new Map([...byReceipt].map(([row, lines]) => [row, lines.map(toLine)]));
}

/** What a receipt says of a gift: the words of it where it is not money. */
const saidOf = ({ on, cents, nature, what }: GiftLine) =>
  [on, cents, nature, nature === "money" ? "" : what].join(" ");

export type Noted = ReadonlyMap<string, Receiptable>;

/** What is noted today, by what a line of a receipt calls it. */
export const notedAs = (receiptable: readonly Receiptable[]): Noted =>
  new Map(receiptable.map((one) => [lineKey(one.line), one]));

/** Whether what a receipt to somebody says was given is no longer what is noted. */
export function hasChanged(donor: string, lines: ReceiptView["lines"], noted: Noted): boolean {
  return lines.some((line) => {
    const found = noted.get(lineKey(line));
    return found?.gift.donor !== donor || saidOf(found.line) !== saidOf(line);
  });
}
