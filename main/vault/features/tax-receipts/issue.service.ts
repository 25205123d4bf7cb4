import type { VaultContext } from "#main/vault/context.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { findPersonRow } from "#main/vault/features/people/people.service.ts";
import { DonorAddress } from "#shared/domain/finances/tax-receipts/address.ts";
import { nextNumber } from "#shared/domain/finances/tax-receipts/number.ts";
import type { DonorView, GiftLine } from "#shared/domain/finances/tax-receipts/views.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { cancelRow, insertLine, insertReceipt, receiptsOfYear } from "./receipts.repository.ts";
import { cancelledOf, donorsOf, isPerson, mustFindReceipt } from "./year.service.ts";
import { giftsOf, lineKey } from "./year-gifts.service.ts";

/**
 * A receipt to each, of all that they gave in the year and no receipt says yet. Errors:
 * `taxReceipts.nothing_to_issue`, `.changed_meanwhile`, `.name_missing`, `.address_missing`, with whose.
 */
export async function issueReceipts(
  context: VaultContext,
  { year, donors: asked }: ParsedInput<"taxReceipts.issue">,
): Promise<Output<"taxReceipts.issue">> {
  const { value, seq } = await context.write("taxReceipts.issue", async ({ db }) => {
    const { receiptable } = await giftsOf(db, year);
    const regimeOf = new Map(receiptable.map(({ line, regime }) => [lineKey(line), regime.row]));
    const donors = new Map((await donorsOf(db, year, receiptable)).map((one) => [one.key, one]));
    const before = await receiptsOfYear(db, year);
    const numbers = before.map(({ number }) => number);
    const ids: string[] = [];
    const issuedOn = localDate(context.now());
    for (const { key, cents, address } of asked) {
      const donor = toIssue(donors.get(key), cents);
      donors.delete(key);
      const last = donor.gifts.at(-1);
      const regime = last === undefined ? undefined : regimeOf.get(lineKey(last));
      if (regime === undefined) throw new ExpectedError("taxReceipts.nothing_to_issue");
      const number = nextNumber(numbers);
      numbers.push(number);
      const id = newId();
      ids.push(id);
      const row = await insertReceipt(db, {
        id,
        year,
        number,
        regime,
        person: isPerson(key) ? ((await findPersonRow(db, key)) ?? null) : null,
        donor_key: key,
        donor: donor.name,
        ...addressOf(donor, address),
        cents,
        issued_on: issuedOn,
        replaces: cancelledOf(before, key)?.row ?? null,
        cancelled_on: null,
        reason: "",
      });
      await insertLines(db, row, donor.gifts);
    }
    return ids;
  });
  return { ids: value, seq };
}

function toIssue(donor: DonorView | undefined, cents: number): DonorView {
  if (donor === undefined) throw new ExpectedError("taxReceipts.nothing_to_issue");
  const { name } = donor;
  if (name === "") throw new ExpectedError("taxReceipts.name_missing");
  if (donor.cents !== cents) throw new ExpectedError("taxReceipts.changed_meanwhile", { name });
  return donor;
}

function addressOf({ name, address }: DonorView, typed: DonorAddress | null): DonorAddress {
  const { data } = DonorAddress.safeParse(typed ?? address);
  if (data === undefined) throw new ExpectedError("taxReceipts.address_missing", { name });
  return data;
}

async function insertLines(
  db: WriteDb,
  receipt: number,
  lines: readonly GiftLine[],
): Promise<void> {
  for (const { of, id, on, nature, channel, cents, what } of lines) {
    await insertLine(db, {
      receipt,
      given_as: of,
      given_id: toBlob(id),
      given_on: on,
      nature,
      channel,
      cents,
      what,
    });
  }
}

/** Errors: `taxReceipts.not_found`, `taxReceipts.cancelled_already`. */
export async function cancelReceipt(
  context: VaultContext,
  { id, reason }: ParsedInput<"taxReceipts.cancel">,
): Promise<Output<"taxReceipts.cancel">> {
  return context.write("taxReceipts.cancel", async ({ db }) => {
    const { row } = await mustFindReceipt(db, id);
    if (row.cancelled_on !== null) throw new ExpectedError("taxReceipts.cancelled_already");
    await cancelRow(db, row.row, { on: localDate(context.now()), reason });
  });
}
