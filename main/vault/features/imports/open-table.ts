import { RECIPIENT_COLUMNS } from "#shared/domain/imports/recipients.ts";
import type { TableSource } from "#shared/domain/imports/reading.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { lookAtFile } from "./open-file.ts";
import type { OpenedTable } from "./opened-table.ts";
import { csvChunks, recipientChunks } from "./text-file.ts";
import type { ZipArchive } from "./zip-archive.ts";

/**
 * Opens a file as its format says, and closes it once `read` has ended. What reads workbooks and
 * cards is loaded by those alone. Errors: those of each kind of file.
 */
export async function withTable<T>(
  path: string,
  source: TableSource,
  breathe: () => Promise<void>,
  read: (table: OpenedTable) => Promise<T>,
): Promise<T> {
  const { bytes, kind } = await lookAtFile(path);
  if (source.kind === "text" && source.quirks?.includes("recipients") === true) {
    const chunks = recipientChunks(path, source);
    return read({ total: bytes, chunks, columns: RECIPIENT_COLUMNS });
  }
  if (source.kind === "text") return read({ total: bytes, chunks: csvChunks(path, source) });
  if (source.kind === "vcard") {
    const { openCards } = await import("./vcard-file.ts");
    return read(openCards(path, bytes, source));
  }
  // The file may be another one by now than the one that was looked at.
  if (kind !== "zip") throw new ExpectedError("imports.damaged_workbook");
  const { ZipArchive } = await import("./zip-archive.ts");
  const zip = await ZipArchive.open(path);
  try {
    return await read(await openSheet(zip, source.kind, source.sheet, breathe));
  } finally {
    await zip.close();
  }
}

/** A sheet of an open workbook, to be read before it is closed. Errors: those of its kind of file. */
export async function openSheet(
  zip: ZipArchive,
  kind: "xlsx" | "ods",
  name: string,
  breathe: () => Promise<void>,
): Promise<OpenedTable> {
  if (kind === "xlsx") {
    const { openXlsx } = await import("./xlsx-file.ts");
    return openXlsx(zip, name, breathe);
  }
  const { openOds } = await import("./ods-file.ts");
  return openOds(zip, name);
}
