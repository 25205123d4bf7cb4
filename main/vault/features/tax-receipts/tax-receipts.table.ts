import { z } from "zod";
import {
  blob,
  defineTable,
  idOf,
  integer,
  jsonText,
  nullable,
  parsedInteger,
  parsedText,
  rowNumber,
  textAsParsed,
  textOf,
  type TableOf,
} from "#main/vault/db/define-table.ts";
import { AttachmentName } from "#shared/domain/attachments/attachment.ts";
import { ReceiptKind } from "#shared/domain/finances/expenses/receipt.ts";
import { Channel } from "#shared/domain/finances/income/receipt.ts";
import { PositiveCents } from "#shared/domain/finances/money.ts";
import { DonorAddress } from "#shared/domain/finances/tax-receipts/address.ts";
import { NATURES } from "#shared/domain/finances/tax-receipts/gifts.ts";
import {
  RegimeFields,
  RegimeKind,
  TaxRegime,
} from "#shared/domain/finances/tax-receipts/regime.ts";
import { TaxYear } from "#shared/domain/finances/tax-receipts/views.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";

const day = parsedText(IsoDate);
const cents = parsedInteger(PositiveCents);
const words = parsedText(z.string().max(500), 500);

/** What the collective declared to be. `name`, `number` and `object` are empty where it issues nothing. */
export const taxRegimeTable = defineTable({
  row: rowNumber,
  id: blob,
  kind: parsedText(RegimeKind),
  since: day,
  decided_by: parsedText(RegimeFields.shape.decidedBy),
  name: words,
  number: words,
  object: words,
  /** All of it, as it was declared. */
  declared: jsonText(TaxRegime, 20_000),
  paper: nullable(integer),
  paper_name: nullable(textAsParsed(AttachmentName)),
  paper_kind: nullable(parsedText(ReceiptKind)),
});

/** As it was issued: what it says of who gave is theirs of that day. */
export const taxReceiptTable = defineTable({
  row: rowNumber,
  id: blob,
  year: parsedInteger(TaxYear),
  number: parsedInteger(z.number().int().min(1)),
  regime: integer,
  person: nullable(integer),
  donor_key: parsedText(z.string().min(1).max(300), 300),
  donor: parsedText(z.string().min(1).max(500)),
  street: parsedText(DonorAddress.shape.street),
  postcode: parsedText(DonorAddress.shape.postcode),
  town: parsedText(DonorAddress.shape.town),
  cents,
  issued_on: day,
  replaces: nullable(integer),
  cancelled_on: nullable(day),
  reason: words,
});

export const taxReceiptLineTable = defineTable({
  row: rowNumber,
  id: blob,
  receipt: integer,
  given_as: parsedText(z.enum(["income", "waiver"])),
  /** The income, or the event by which a claim was given up: by its id, since an income may be removed. */
  given_id: idOf,
  given_on: day,
  nature: parsedText(z.enum(NATURES)),
  channel: nullable(parsedText(Channel)),
  cents,
  /** What it was, in words; empty where nobody said. */
  what: parsedText(z.string().max(200), 200),
});

/** What went out in clear. */
export const taxReceiptExportTable = defineTable({
  row: rowNumber,
  id: blob,
  year: parsedInteger(TaxYear),
  kind: textOf<"one" | "all" | "declaration">(),
  made_at: integer,
  names: textOf<string>(),
});

export type TaxRegimeTable = TableOf<typeof taxRegimeTable>;
export type TaxReceiptTable = TableOf<typeof taxReceiptTable>;
export type TaxReceiptLineTable = TableOf<typeof taxReceiptLineTable>;
