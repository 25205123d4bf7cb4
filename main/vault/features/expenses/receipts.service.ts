import { hash } from "node:crypto";
import type { VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { fromBlob, newId } from "#main/vault/db/ids.ts";
import { sourceOfBytes } from "#main/vault/files/bytes-source.ts";
import { insertFile } from "#main/vault/files/files.repository.ts";
import { UnreadableFile, type StoredFile } from "#main/vault/files/vault-files.ts";
import type { Job } from "#main/vault/job.ts";
import { kindOfBytes, type UnreadableKind } from "#shared/domain/finances/expenses/receipt-kind.ts";
import {
  MAX_RECEIPT_BYTES,
  MOST_RECEIPTS,
  type GivenReceipt,
  type Receipt,
  type ReceiptKind,
  type ReceiptRole,
} from "#shared/domain/finances/expenses/receipt.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError, type ErrorCode } from "#shared/ipc/result.ts";
import { changeClaim, refuseWhere } from "./change-claim.ts";
import { actsOn, loadClaim } from "./claim.ts";
import {
  deleteReceipt,
  findReceipt,
  insertReceipt,
  receiptsOf,
  type ReceiptRow,
} from "./expense.repository.ts";
import { addDraft } from "./expenses.service.ts";
import { toReceipt } from "./expenses.mapping.ts";
import { mustFindVisible, viewerOf } from "./visible.ts";

/** Why a file of each other kind is none: its sentence says what to do. */
const NO_RECEIPT = {
  empty: "expenses.receipt_empty",
  heic: "expenses.receipt_heic",
  avif: "expenses.receipt_avif",
  webp: "expenses.receipt_webp",
  gif: "expenses.receipt_gif",
  tiff: "expenses.receipt_tiff",
  bmp: "expenses.receipt_bmp",
  svg: "expenses.receipt_svg",
  html: "expenses.receipt_html",
  zip: "expenses.receipt_zip",
  cut: "expenses.receipt_cut",
  unknown: "expenses.receipt_unknown",
} as const satisfies Record<UnreadableKind, ErrorCode>;

/** The bytes of a receipt, read and known for what they are. */
interface KnownReceipt {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kind: ReceiptKind;
  readonly original: Uint8Array | null;
}

/**
 * Reads what the window gave, whatever it said of it. Errors: `expenses.receipt_too_large`, and
 * `expenses.receipt_…` for each kind of file that is none.
 */
export function readGiven({ name, content, original }: GivenReceipt): KnownReceipt {
  const bytes = Buffer.from(content, "base64");
  // What is no base64 is skipped in reading it: it would be another file than was given.
  if (bytes.toString("base64") !== content) throw new ExpectedError("expenses.receipt_unknown");
  if (bytes.length > MAX_RECEIPT_BYTES) {
    const megabytes = MAX_RECEIPT_BYTES / 1024 ** 2;
    throw new ExpectedError("expenses.receipt_too_large", { megabytes });
  }
  const found = kindOfBytes(bytes);
  if ("problem" in found) throw new ExpectedError(NO_RECEIPT[found.problem]);
  return {
    name,
    bytes,
    kind: found.kind,
    original: original === null ? null : Buffer.from(original, "hex"),
  };
}

/** Its bytes lie encrypted on the disk before its row does; where the row is not made, they go. */
export async function storing<T>(
  context: VaultContext,
  { bytes }: KnownReceipt,
  job: Job,
  work: (file: StoredFile) => Promise<T>,
): Promise<T> {
  const file = await context.files.store(sourceOfBytes(bytes), job, "receipt_add");
  try {
    return await work(file);
  } catch (error) {
    await context.files.remove([file.id]);
    throw error;
  }
}

/** The row of a receipt whose bytes are stored. Errors: `expenses.receipts_full`. */
export async function addRow(
  context: VaultContext,
  db: WriteDb,
  expense: number,
  file: StoredFile,
  { name, bytes, kind, original }: KnownReceipt,
  role: ReceiptRole,
): Promise<ReceiptRow> {
  if ((await receiptsOf(db, expense)).length >= MOST_RECEIPTS) {
    throw new ExpectedError("expenses.receipts_full", { most: MOST_RECEIPTS });
  }
  const addedAt = context.now().getTime();
  const id = newId();
  await insertReceipt(db, {
    id,
    expense,
    file: await insertFile(db, file, addedAt),
    name,
    kind,
    role,
    content: hash("sha256", bytes, "buffer"),
    original,
    added_at: addedAt,
  });
  return receiptRow(db, id);
}

/** Errors: those of `readGiven`, of `columnsOf`. */
export async function startDraft(
  context: VaultContext,
  { fields, ...given }: ParsedInput<"expenses.startDraft">,
  job: Job,
): Promise<Output<"expenses.startDraft">> {
  const known = readGiven(given);
  const { value, seq } = await storing(context, known, job, (file) =>
    context.write("expenses.create", async ({ db }) => {
      const { id, row } = await addDraft(context, db, fields);
      return { id, receipt: toReceipt(await addRow(context, db, row, file, known, "receipt")) };
    }),
  );
  return { ...value, seq };
}

/** Errors: those of `changeClaim` and `readGiven`, `expenses.receipts_full`. */
export async function addReceipt(
  context: VaultContext,
  { expense, ...given }: ParsedInput<"expenses.addReceipt">,
  job: Job,
): Promise<Output<"expenses.addReceipt">> {
  await mayChange(context, expense);
  const known = readGiven(given);
  return storing(context, known, job, async (file) => {
    const added: Receipt[] = [];
    const { seq, voided } = await changeClaim(
      context,
      expense,
      "expenses.addReceipt",
      async ({ db, claim: { row } }) => {
        added.push(toReceipt(await addRow(context, db, row.row, file, known, "receipt")));
        return true;
      },
    );
    const [receipt] = added;
    if (receipt === undefined || seq === null) throw new Error("a receipt was not added");
    return { receipt, seq, voided };
  });
}

/**
 * What shows an approval or a waiver stays. Errors: those of `changeClaim`, `expenses.receipt_not_found`,
 * `expenses.receipt_kept`.
 */
export async function removeReceipt(
  context: VaultContext,
  id: string,
): Promise<Output<"expenses.removeReceipt">> {
  const receipt = await receiptRow(context.read, id);
  const { seq, voided } = await changeClaim(
    context,
    fromBlob(receipt.expense_id),
    "expenses.removeReceipt",
    async ({ db }) => {
      await takeAway(db, id);
      return true;
    },
  ).catch(asReceiptNotFound);
  if (seq === null) throw new Error("a receipt was not removed");
  return { seq, voided };
}

/** Errors: those of `removeReceipt` and `readGiven`. */
export async function replaceReceipt(
  context: VaultContext,
  { id, ...given }: ParsedInput<"expenses.replaceReceipt">,
  job: Job,
): Promise<Output<"expenses.replaceReceipt">> {
  const { expense_id } = await receiptRow(context.read, id);
  const expense = fromBlob(expense_id);
  await mayChange(context, expense).catch(asReceiptNotFound);
  const known = readGiven(given);
  return storing(context, known, job, async (file) => {
    const added: Receipt[] = [];
    const { seq, voided } = await changeClaim(
      context,
      expense,
      "expenses.replaceReceipt",
      async ({ db, claim: { row } }) => {
        await takeAway(db, id);
        added.push(toReceipt(await addRow(context, db, row.row, file, known, "receipt")));
        return true;
      },
    );
    const [receipt] = added;
    if (receipt === undefined || seq === null) throw new Error("a receipt was not replaced");
    return { receipt, seq, voided };
  });
}

/** Nothing is stored for a claim that is not to be changed. */
async function mayChange(context: VaultContext, expense: string): Promise<void> {
  const viewer = await viewerOf(context, context.read);
  const row = await mustFindVisible(context.read, viewer, expense);
  refuseWhere(actsOn(context, viewer, await loadClaim(context, context.read, row)).addReceipt);
}

async function takeAway(db: WriteDb, id: string): Promise<void> {
  const { row, role } = await receiptRow(db, id);
  if (role !== "receipt") throw new ExpectedError("expenses.receipt_kept");
  await deleteReceipt(db, row);
}

/** Errors: `expenses.receipt_not_found`, `attachments.missing`, `attachments.cut`, `attachments.altered`. */
export async function readReceipt(
  context: VaultContext,
  id: string,
): Promise<Output<"expenses.readReceipt">> {
  const { read, files } = context;
  const receipt = await receiptRow(read, id);
  const viewer = await viewerOf(context, read);
  await mustFindVisible(read, viewer, fromBlob(receipt.expense_id)).catch(asReceiptNotFound);
  const { file_id, size, digest, wrapped_key, name } = receipt;
  const chunks: Uint8Array[] = [];
  try {
    const stored = { id: fromBlob(file_id), size, digest, wrappedKey: wrapped_key };
    for await (const chunk of files.read(stored)) chunks.push(chunk);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new ExpectedError(`attachments.${error.problem}`, { name });
  }
  const bytes = Buffer.concat(chunks);
  // What was approved is what is shown, whatever file its row leads to since.
  if (Buffer.compare(hash("sha256", bytes, "buffer"), receipt.content) !== 0) {
    throw new ExpectedError("attachments.altered", { name });
  }
  const { kind } = toReceipt(receipt);
  return { name, kind, content: bytes.toString("base64") };
}

/** A receipt of a claim that one may not see is not there. */
function asReceiptNotFound(error: unknown): never {
  const isUnseen = error instanceof ExpectedError && error.code === "expenses.not_found";
  throw isUnseen ? new ExpectedError("expenses.receipt_not_found") : error;
}

async function receiptRow(db: Parameters<typeof findReceipt>[0], id: string): Promise<ReceiptRow> {
  const found = await findReceipt(db, id);
  if (found === undefined) throw new ExpectedError("expenses.receipt_not_found");
  return found;
}
