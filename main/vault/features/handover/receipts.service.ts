import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { UnreadableFile, type FileProblem } from "#main/vault/files/vault-files.ts";
import type { Job } from "#main/vault/job.ts";
import { receiptName, type NamedReceipt } from "#shared/domain/finances/handover/names.ts";
import type { ReceiptLine } from "#shared/domain/finances/handover/tables.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { HashedFolder } from "./hashed-folder.ts";
import { receiptsOfYear, type ReceiptRow } from "./receipts.repository.ts";

interface Year {
  readonly row: number;
  readonly start: string;
  readonly end: string;
}

/** Writes each file once, and says which entry it belongs to; what does not read back is named. */
export async function writeReceipts(
  context: VaultContext,
  year: Year,
  open: () => Promise<HashedFolder>,
  job: Job,
): Promise<ReceiptLine[]> {
  const rows = await receiptsOfYear(context.read, year);
  if (rows.length === 0) return [];
  const folder = await open();
  const written = new Map<number, { file: string; problem: FileProblem | null }>();
  const lines: ReceiptLine[] = [];
  for (const [index, row] of rows.entries()) {
    job.report(index, rows.length, "handover_receipts");
    await job.breathe();
    const named = namedOf(row);
    const known = written.get(row.row) ?? (await writeOne(context, folder, row, named, job));
    written.set(row.row, known);
    const { entry, number, date, label } = row;
    lines.push({
      ...named,
      ...known,
      entry: entry === null ? null : { number, date: date ?? "", label: label ?? "" },
    });
  }
  await folder.flush();
  return lines;
}

function namedOf(row: ReceiptRow): NamedReceipt {
  const who = displayName({ givenName: row.given_name ?? "", familyName: row.family_name ?? "" });
  const { spent_on: on, cents, purpose, kind } = row;
  return { on, cents, who, purpose, kind: kind === "jpeg" || kind === "png" ? kind : "pdf" };
}

async function writeOne(
  { files }: VaultContext,
  folder: HashedFolder,
  { file_id, size, digest, wrapped_key, content }: ReceiptRow,
  named: NamedReceipt,
  job: Job,
): Promise<{ file: string; problem: FileProblem | null }> {
  const stored = { id: fromBlob(file_id), size, digest, wrappedKey: wrapped_key };
  const file = folder.nameFor(receiptName(named));
  try {
    const chunks = breathing(files.read(stored), job);
    const hash = await folder.write(file, chunks, Buffer.from(content).toString("hex"));
    return { file, problem: hash === null ? "altered" : null };
  } catch (error) {
    if (error instanceof UnreadableFile) return { file, problem: error.problem };
    throw error;
  }
}

async function* breathing(chunks: AsyncIterable<Uint8Array>, job: Job): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    yield chunk;
    await job.breathe();
  }
}
