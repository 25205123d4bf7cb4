import { decimalOf } from "#shared/domain/finances/money.ts";
import { LAW_OF_REFUSAL, type GiftRefusal } from "#shared/domain/finances/tax-receipts/gifts.ts";
import { LAW } from "#shared/domain/finances/tax-receipts/law.ts";
import type { TaxYearView } from "#shared/domain/finances/tax-receipts/views.ts";
import { dayOf } from "./find-named.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault } from "./vault-link.ts";

interface Options {
  readonly vault?: string | undefined;
  readonly on?: string | undefined;
  readonly sure?: string | undefined;
}

/**
 * Says what tax receipts the year of a day has or may have, and issues those that lack nothing where `--sure yes`
 * says so. Amounts are decimal texts.
 */
export function taxReceiptsFromCli({ vault: path, on, sure }: Options): Promise<unknown> {
  const year = Number(dayOf(on).slice(0, 4));
  return withOpenVault(path, readPassphrase, async (vault) => {
    const view = await vault.call("taxReceipts.year", { year });
    const donors = view.donors
      .filter(({ missing }) => missing.length === 0)
      .map(({ key, cents }) => ({ key, cents, address: null }));
    if (sure !== "yes" || donors.length === 0) return toTold(view);
    await vault.call("taxReceipts.issue", { year, donors });
    return toTold(await vault.call("taxReceipts.year", { year }));
  });
}

function toTold(view: TaxYearView) {
  const { regime, refusal, donors, partyCap, refused, receipts, declaration } = view;
  return {
    regime: regime?.fields.regime.kind ?? null,
    refused: refusal === null ? null : why(refusal),
    toIssue: donors.map(({ name, cents, missing }) => ({ name, euros: decimalOf(cents), missing })),
    partyCap:
      partyCap === null
        ? null
        : {
            euros: decimalOf(partyCap.cap),
            source: LAW.partyCap.text,
            standing: LAW.partyCap.standing,
            over: partyCap.over.map(({ name, total, over, overWithoutDues }) => ({
              name,
              euros: decimalOf(total),
              over: decimalOf(over),
              overWithoutDues: decimalOf(overWithoutDues),
            })),
          },
    receipts: receipts.map(({ number, name, issuedOn, cents, cancelled, replaces, differs }) => ({
      number,
      name,
      on: issuedOn,
      euros: decimalOf(cents),
      cancelled: cancelled?.reason ?? null,
      replaces,
      differs,
    })),
    without: refused.map(({ name, on, cents, reason }) => ({
      name,
      on,
      euros: decimalOf(cents),
      ...why(reason),
    })),
    declaration: { ...declaration, cents: undefined, euros: decimalOf(declaration.cents) },
  };
}

/** A reason with what it rests on, and whether that was read or is remembered. */
function why(reason: GiftRefusal) {
  const { text, standing } = LAW[LAW_OF_REFUSAL[reason]];
  return { reason, source: text, standing };
}
