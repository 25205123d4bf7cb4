import { z } from "zod";
import { GivenReceipt, ReceiptKind } from "../domain/finances/expenses/receipt.ts";
import { DonorAddress } from "../domain/finances/tax-receipts/address.ts";
import { RegimeFields } from "../domain/finances/tax-receipts/regime.ts";
import {
  DonorView,
  PartyCapTold,
  ReceiptView,
  RegimeView,
  TaxYear,
  TaxYearView,
} from "../domain/finances/tax-receipts/views.ts";
import { IncomeFields } from "../domain/finances/income/receipt.ts";
import { Cents, PositiveCents } from "../domain/finances/money.ts";
import { IsoDate } from "../domain/kernel/dates.ts";
import { Id } from "../domain/kernel/ids.ts";
import { vaultMethod } from "./define.ts";
import { chosenFor } from "./file-ref.ts";
import { RECEIPT_REFUSALS } from "./receipt-refusals.ts";

const written = z.object({ seq: z.number().int() });

export const contract = {
  /** What the collective declared to be, the latest first. */
  "taxReceipts.regimes": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({}),
    output: z.array(RegimeView),
  }),
  /** From a day on, with the paper that shows it where there is one, such as the answer of the administration. */
  "taxReceipts.declare": vaultMethod({
    needs: "finances.write",
    topics: ["taxReceipts"],
    job: true,
    input: z.object({ fields: RegimeFields, paper: GivenReceipt.nullable() }),
    output: written.extend({ id: Id }),
    errors: RECEIPT_REFUSALS,
  }),
  "taxReceipts.readPaper": vaultMethod({
    needs: "finances.read",
    reads: "waits",
    input: z.object({ id: Id }),
    output: z.object({ name: z.string(), kind: ReceiptKind, content: z.string() }),
    errors: [
      "taxReceipts.no_paper",
      "attachments.missing",
      "attachments.cut",
      "attachments.altered",
    ],
  }),
  /** What can be issued for a year, what cannot and why, what was issued, and what is declared of it. */
  "taxReceipts.year": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ year: TaxYear }),
    output: TaxYearView,
  }),
  /**
   * What a receipt of income would make of what its giver gave a party in the year, told before it is saved; null where
   * the collective was none that day, or where the receipt counts for nothing.
   */
  "taxReceipts.partyCap": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({
      fields: IncomeFields.pick({
        kind: true,
        source: true,
        giver: true,
        giverName: true,
        givers: true,
        receivedOn: true,
        cents: true,
        returned: true,
      }),
      /** The receipt itself, where it is counted already. */
      but: Id.nullable(),
    }),
    output: PartyCapTold.nullable(),
  }),
  /** The same of a claim that is given up; null, too, for one of a campaign. */
  "taxReceipts.partyCapOfClaim": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ claim: Id, cents: Cents.min(0), on: IsoDate }),
    output: PartyCapTold.nullable(),
  }),
  "taxReceipts.get": vaultMethod({
    needs: "finances.read",
    reads: "always",
    input: z.object({ id: Id }),
    output: ReceiptView,
    errors: ["taxReceipts.not_found"],
  }),
  /** One receipt to each, all or none, each with the next number of the year. */
  "taxReceipts.issue": vaultMethod({
    needs: "finances.write",
    topics: ["taxReceipts"],
    input: z.object({
      year: TaxYear,
      donors: z
        .array(
          z.object({
            key: DonorView.shape.key,
            /** As it was looked at: another amount is refused. */
            cents: PositiveCents,
            /** In the stead of what is known; null for that. */
            address: DonorAddress.nullable(),
          }),
        )
        .min(1)
        .max(50_000),
    }),
    output: written.extend({ ids: z.array(Id) }),
    errors: [
      "taxReceipts.nothing_to_issue",
      "taxReceipts.changed_meanwhile",
      "taxReceipts.name_missing",
      "taxReceipts.address_missing",
    ],
  }),
  /** Its number stays taken; the next receipt to the same person replaces it. */
  "taxReceipts.cancel": vaultMethod({
    needs: "finances.write",
    topics: ["taxReceipts"],
    input: z.object({ id: Id, reason: z.string().trim().min(1).max(500) }),
    output: written,
    errors: ["taxReceipts.not_found", "taxReceipts.cancelled_already"],
  }),
  /** As PDF, in clear: one receipt, all that stand of a year, or what is declared of it. */
  "taxReceipts.export": vaultMethod({
    needs: "finances.read",
    topics: [],
    job: true,
    input: z.object({
      what: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("one"), id: Id }),
        z.object({ kind: z.literal("all"), year: TaxYear }),
        z.object({ kind: z.literal("declaration"), year: TaxYear }),
      ]),
      language: z.enum(["fr", "en"]),
      folder: chosenFor("books"),
    }),
    output: z.object({ fileNames: z.array(z.string()) }),
    errors: [
      "taxReceipts.not_found",
      "taxReceipts.cancelled_already",
      "taxReceipts.none_to_write",
      "taxReceipts.no_printer",
      "taxReceipts.export_in_vault",
      "backup.destination_full",
      "backup.destination_not_writable",
      "backup.destination_gone",
    ],
  }),
};
