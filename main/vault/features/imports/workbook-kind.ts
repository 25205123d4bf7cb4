import { ExpectedError } from "#shared/ipc/result.ts";
import { chunksOf } from "./open-file.ts";
import type { ZipArchive } from "./zip-archive.ts";

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
const SMALL = 4 * 1024 ** 2;

/**
 * Which workbook a zip is. Errors: `imports.encrypted_workbook`, `…pages_document`,
 * `…not_a_workbook`.
 */
export async function kindOfArchive(zip: ZipArchive): Promise<"xlsx" | "ods"> {
  if (zip.has("encrypted-package")) throw new ExpectedError("imports.encrypted_workbook");
  if (zip.has("mimetype") && zip.has("content.xml")) {
    const type = (await zip.text("mimetype", 1000)).trim();
    if (!type.startsWith(SPREADSHEET)) throw new ExpectedError("imports.not_a_workbook");
    const manifest = "META-INF/manifest.xml";
    const isEncrypted =
      zip.has(manifest) && (await zip.text(manifest, SMALL)).includes("encryption-data");
    if (isEncrypted) throw new ExpectedError("imports.encrypted_workbook");
    return "ods";
  }
  if (zip.names.some((name) => name.startsWith("xl/"))) return "xlsx";
  const isPages = zip.names.some((name) => name.endsWith(".iwa") || name === "Index.zip");
  throw new ExpectedError(isPages ? "imports.numbers_workbook" : "imports.not_a_workbook");
}

/** The name under which Office keeps what it has encrypted (MS-OFFCRYPTO, 2.3.4.4). */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

/** What a file of the kind before 2007 says: none is read. */
export async function refuseOldWorkbook(path: string): Promise<never> {
  let tail = Buffer.alloc(0);
  for await (const chunk of chunksOf(path)) {
    const all = Buffer.concat([tail, chunk]);
    if (all.includes(ENCRYPTED)) throw new ExpectedError("imports.encrypted_workbook");
    tail = all.subarray(Math.max(0, all.length - ENCRYPTED.length));
  }
  throw new ExpectedError("imports.old_workbook");
}
