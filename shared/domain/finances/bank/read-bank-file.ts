import type { DateOrder } from "#shared/domain/imports/cell-dates.ts";
import { kindOfFile } from "#shared/domain/imports/file-kind.ts";
import type { BankFile, ReadBankFile, Warning } from "./bank-file.ts";
import { MAX_BANK_BYTES, refused } from "./bank-file.ts";
import { readCamt } from "./camt.ts";
import { readCsv, type CsvHints } from "./csv.ts";
import { decodeBank } from "./decode.ts";
import { readOfx } from "./ofx.ts";
import { readQif } from "./qif.ts";

/** What is known of a file beside its bytes. */
export interface BankHints extends CsvHints {
  readonly dateOrder: DateOrder | null;
}

/** Enough of a text to tell its format. */
const BEGINNING = 8_192;

/** Reads the lines of bank accounts from a file of any format that is known, or says why none is read. */
export function readBankFile(bytes: Uint8Array, hints: BankHints): ReadBankFile {
  if (bytes.length > MAX_BANK_BYTES) return { ...refused("too_big", null, null), encoding: null };
  const kind = kindOfFile(bytes);
  if (kind !== "text" && kind !== "xml") {
    return { ...refused("unknown_format", 1, kind), encoding: null };
  }
  const decoded = decodeBank(bytes);
  if (decoded === null) return { ...refused("not_text", null, null), encoding: null };
  const { text, encoding, warnings } = decoded;
  return { ...withWarnings(readText(text, hints), warnings), encoding };
}

function withWarnings(file: BankFile, warnings: readonly Warning[]): BankFile {
  const isRead = file.kind === "statements" || file.kind === "payments";
  return isRead ? { ...file, warnings: [...warnings, ...file.warnings] } : file;
}

function readText(text: string, hints: BankHints): BankFile {
  const beginning = text.slice(0, BEGINNING).trimStart();
  if (/^OFXHEADER|<OFX[\s>]|<\?OFX\b/iu.test(beginning)) return readOfx(text);
  if (beginning.startsWith("<")) return readCamt(text);
  if (/^\{\s{0,20}["}]|^\[\s{0,20}[{["\]]/u.test(beginning))
    return refused("unknown_format", 1, "json");
  // The columns that the tax administration wants of books (livre des procédures fiscales, art. A47 A-1).
  if (/^\W?JournalCode\b.{0,200}\bEcritureNum\b/iu.test(beginning))
    return refused("books_file", 1, null);
  if (/^!(?:type|account|option|clear)\b/iu.test(beginning)) return readQif(text, hints.dateOrder);
  return readCsv(text, hints);
}
