import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb } from "#main/vault/db/handles.ts";
import { fromBlob, toBlob } from "#main/vault/db/ids.ts";
import { yearSpans } from "#main/vault/features/books/years.service.ts";
import { missingOf, type DonorAddress } from "#shared/domain/finances/tax-receipts/address.ts";
import {
  deadlineOf,
  declarationOf,
  periodFor,
} from "#shared/domain/finances/tax-receipts/declaration.ts";
import { numberText } from "#shared/domain/finances/tax-receipts/number.ts";
import { mayIssue, regimeOn, regimeRefusal } from "#shared/domain/finances/tax-receipts/regime.ts";
import type {
  DonorView,
  ReceiptView,
  RefusedGift,
  TaxYearView,
} from "#shared/domain/finances/tax-receipts/views.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { partyCapOfYear } from "./party-cap.service.ts";
import { rosterAddresses, yearsOfGifts } from "./given.repository.ts";
import {
  allReceipts,
  findReceipt,
  lastAddresses,
  receiptsOfYear,
  yearsOfReceipts,
  type ReceiptRow,
} from "./receipts.repository.ts";
import { toView } from "./regimes.service.ts";
import {
  giftsOf,
  hasChanged,
  lineKey,
  linesByReceipt,
  notedAs,
  type Noted,
  type Receiptable,
  type YearGifts,
} from "./year-gifts.service.ts";

/** All that a page says of a year. */
export async function viewYear(context: VaultContext, year: number): Promise<TaxYearView> {
  const { read } = context;
  const today = localDate(context.now());
  const gifts = await giftsOf(read, year);
  const { regimes, receiptable } = gifts;
  const last = `${year}-12-31` < today ? `${year}-12-31` : today;
  const regime = regimeOn(regimes, last);
  const inForce = [regimeOn(regimes, `${year}-01-01`), ...regimes.filter((one) => isOf(one, year))];
  const mayAny = inForce.some((one) => mayIssue(one?.fields.regime ?? null));
  const years = [...(await yearsOfGifts(read)), ...(await yearsOfReceipts(read))];
  return {
    years: [...new Set([...years, Number(today.slice(0, 4)), year])].toSorted((a, b) => b - a),
    regime: regime === null ? null : toView(regime),
    refusal: mayAny ? null : (regimeRefusal(regime?.fields.regime ?? null) ?? "undeclared"),
    donors: await donorsOf(read, year, receiptable),
    partyCap: await partyCapOfYear(read, year, regimes),
    refused: gifts.refused.map(toRefused),
    receipts: await receiptsIn(read, year, receiptable),
    declaration: await declared(read, year),
  };
}

const isOf = ({ fields }: YearGifts["regimes"][number], year: number) =>
  fields.since.startsWith(`${year}-`);

const toRefused = ({ gift, reason }: YearGifts["refused"][number]): RefusedGift => ({
  of: gift.of,
  id: gift.id,
  name: gift.name,
  on: gift.on,
  cents: gift.cents,
  reason,
});

/** Whoever gave what no receipt says yet, by name, with what is missing of them. */
export async function donorsOf(
  db: ReadDb,
  year: number,
  receiptable: readonly Receiptable[],
): Promise<DonorView[]> {
  const receipts = await receiptsOfYear(db, year);
  const lines = await linesByReceipt(db, "all");
  // Of other years too: the day of a gift may be another since.
  const said = new Set(
    (await allReceipts(db))
      .filter(({ cancelled_on }) => cancelled_on === null)
      .flatMap(({ row }) => lines.get(row) ?? [])
      .map(lineKey),
  );
  const left = receiptable.filter(({ line }) => !said.has(lineKey(line)));
  const byDonor = Map.groupBy(left, ({ gift }) => gift.donor);
  const addressOf = await addresses(db, [...byDonor.keys()]);
  return [...byDonor]
    .map(([key, own]): DonorView => {
      const address = addressOf(key);
      const replaced = cancelledOf(receipts, key);
      return {
        key,
        person: isPerson(key) ? key : null,
        name: own[0]?.gift.name ?? "",
        address,
        missing: missingOf(address),
        gifts: own.map(({ line }) => line),
        cents: own.reduce((sum, { line }) => sum + line.cents, 0),
        replaces: replaced === undefined ? null : numberText(replaced),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
}

export const isPerson = (key: string) => !key.startsWith("~");

/** The last receipt to somebody that was cancelled and that no other replaces. */
export function cancelledOf(receipts: readonly ReceiptRow[], key: string): ReceiptRow | undefined {
  return receipts.findLast(
    ({ donor_key, cancelled_on, replaced_number }) =>
      donor_key === key && cancelled_on !== null && replaced_number === null,
  );
}

/** Where each lives: by the roster where it says all of it, else by their last receipt. */
async function addresses(
  db: ReadDb,
  keys: readonly string[],
): Promise<(key: string) => DonorAddress> {
  const rows = await rosterAddresses(db, keys.filter(isPerson).map(toBlob));
  const roster = new Map(
    rows.map(({ id, street, postcode, town }) => [fromBlob(id), { street, postcode, town }]),
  );
  const last = await lastAddresses(db);
  const none = { street: "", postcode: "", town: "" };
  return (key) => {
    const own = roster.get(key) ?? none;
    return missingOf(own).length === 0 ? own : (last.get(key) ?? own);
  };
}

async function receiptsIn(
  db: ReadDb,
  year: number,
  receiptable: readonly Receiptable[],
): Promise<ReceiptView[]> {
  const lines = await linesByReceipt(db, { year });
  const noted = notedAs(receiptable);
  return (await receiptsOfYear(db, year)).map((row) =>
    toReceipt(row, lines.get(row.row) ?? [], noted),
  );
}

const numbered = (year: number | null, number: number | null) =>
  year === null || number === null ? null : numberText({ year, number });

function toReceipt(row: ReceiptRow, lines: ReceiptView["lines"], noted: Noted): ReceiptView {
  const { cancelled_on: on, reason } = row;
  return {
    id: fromBlob(row.id),
    year: row.year,
    number: numberText(row),
    issuedOn: row.issued_on,
    person: row.person_id === null ? null : fromBlob(row.person_id),
    name: row.donor,
    address: { street: row.street, postcode: row.postcode, town: row.town },
    cents: row.cents,
    lines,
    cancelled: on === null ? null : { on, reason },
    replaces: numbered(row.replaces_year, row.replaces_number),
    replacedBy: numbered(row.replaced_year, row.replaced_number),
    differs: on === null && hasChanged(row.donor_key, lines, noted),
  };
}

/** Errors: `taxReceipts.not_found`. */
export async function mustFindReceipt(
  db: ReadDb,
  id: string,
): Promise<{ readonly row: ReceiptRow; readonly view: ReceiptView }> {
  const row = await findReceipt(db, id);
  if (row === undefined) throw new ExpectedError("taxReceipts.not_found");
  const lines = await linesByReceipt(db, { receipt: row.row });
  const { receiptable } = await giftsOf(db, row.year);
  return { row, view: toReceipt(row, lines.get(row.row) ?? [], notedAs(receiptable)) };
}

/** What is declared for a year, of all receipts that there are. */
export async function declared(db: ReadDb, year: number): Promise<TaxYearView["declaration"]> {
  const period = periodFor(year, await yearSpans(db));
  const lines = await linesByReceipt(db, "all");
  const receipts = (await allReceipts(db)).map((row) => ({
    issuedOn: row.issued_on,
    isCancelled: row.cancelled_on !== null,
    lines: lines.get(row.row) ?? [],
  }));
  return {
    from: period.start,
    until: period.end,
    deadline: deadlineOf(period),
    ...declarationOf(receipts, period),
  };
}
