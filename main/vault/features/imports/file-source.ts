import type { FileNote, FoundSheet } from "#shared/domain/imports/inspection.ts";
import type { Misreading, TableSource } from "#shared/domain/imports/reading.ts";
import { detectForm } from "#shared/domain/imports/csv-quirks.ts";
import type { ReadingExample } from "#shared/domain/imports/text-sniffer.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { lookAtFile } from "./open-file.ts";
import { openSheet } from "./open-table.ts";
import { sheetOfPeople } from "./sheet-of-people.ts";
import { readBeginning, sniffFile } from "./text-file.ts";

const BEGINNING = 128 * 1024;

/** What a file is read as, and what is to be said of it. */
export interface FoundSource {
  readonly source: TableSource;
  readonly bytes: number;
  readonly sheets: readonly FoundSheet[];
  readonly notes: readonly FileNote[];
  readonly examples: readonly ReadingExample[];
  /** What seems to have been misread before the file was written, undone or not. */
  readonly misread: Misreading | null;
}

type Step = (done: number, total: number) => Promise<void>;

/**
 * Guesses what a file is and how it is read, or follows `given` as far as it fits the file.
 * Errors: those of each kind of file.
 */
export async function findSource(
  path: string,
  given: TableSource | null,
  step: Step,
): Promise<FoundSource> {
  const { bytes, kind } = await lookAtFile(path);
  switch (kind) {
    case "text":
    case "vcard":
      return findText(path, bytes, kind, given, step);
    case "zip":
      return findWorkbook(path, bytes, given, () => step(0, 1));
    case "ole": {
      const { refuseOldWorkbook } = await import("./workbook-kind.ts");
      return refuseOldWorkbook(path);
    }
    case "web_page":
    case "xml":
      throw new ExpectedError("imports.web_page");
    case "gzip":
      throw new ExpectedError("imports.not_a_workbook");
    case "pdf":
    case "image":
    case "json":
    case "rtf":
      throw new ExpectedError("imports.not_text");
    default:
      return assertNever(kind);
  }
}

async function findText(
  path: string,
  bytes: number,
  kind: "text" | "vcard",
  given: TableSource | null,
  step: Step,
): Promise<FoundSource> {
  const asked = given?.kind === "text" || given?.kind === "vcard" ? given : null;
  const { sniffer, found: sniffed } = await sniffFile(path, (done) => step(done, bytes));
  const encoding = asked?.encoding ?? sniffed.encoding;
  const misread = asked === null ? sniffed.misread : asked.misread;
  const examples = sniffer.examples(encoding, misread);
  const found = { bytes, sheets: [], notes: [], examples, misread: sniffed.misread };
  if (kind === "vcard") return { ...found, source: { kind, encoding, misread } };
  const form = detectForm(await readBeginning(path, { encoding, misread }, BEGINNING));
  const separator = asked?.kind === "text" ? asked.separator : form.separator;
  // Whoever chooses another separator sees a table in it.
  const quirks = separator === form.separator ? form.quirks : [];
  const unusual = quirks.length === 0 ? {} : { quirks: [...quirks] };
  return { ...found, source: { kind, separator, encoding, misread, ...unusual } };
}

async function findWorkbook(
  path: string,
  bytes: number,
  given: TableSource | null,
  breathe: () => Promise<void>,
): Promise<FoundSource> {
  const { ZipArchive } = await import("./zip-archive.ts");
  const { kindOfArchive } = await import("./workbook-kind.ts");
  const { listSheets } = await import("./workbook-sheets.ts");
  const zip = await ZipArchive.open(path);
  try {
    const kind = await kindOfArchive(zip);
    const { sheets, hasMacros } = await listSheets(zip, kind, breathe);
    const asked = given?.kind === kind ? given.sheet : null;
    const sheet =
      sheets.find(({ name }) => name === asked) ??
      (await sheetOfPeople(sheets, (name) => openSheet(zip, kind, name, breathe)));
    if (sheet === null) throw new ExpectedError("imports.file_empty");
    const notes: FileNote[] = hasMacros ? ["macros"] : [];
    return {
      source: { kind, sheet: sheet.name },
      bytes,
      sheets,
      notes,
      examples: [],
      misread: null,
    };
  } finally {
    await zip.close();
  }
}
