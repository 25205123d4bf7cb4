import type { FoundSheet } from "#shared/domain/imports/inspection.ts";
import { listOdsSheets } from "./ods-file.ts";
import { readWorkbook } from "./xlsx-parts.ts";
import { readXml } from "./xml-stream.ts";
import type { ZipArchive } from "./zip-archive.ts";

/** Whether no cell of a sheet holds anything. */
async function isEmptySheet(
  zip: ZipArchive,
  part: string,
  breathe: () => Promise<void>,
): Promise<boolean> {
  let isEmpty = true;
  const handlers = {
    open(name: string) {
      if (name === "v" || name === "t") isEmpty = false;
    },
  };
  for await (const _ of readXml(zip.read(part), handlers)) {
    if (!isEmpty) break;
    await breathe();
  }
  return isEmpty;
}

export interface FoundSheets {
  readonly sheets: readonly FoundSheet[];
  /** Kept out: nothing of it is ever run. */
  readonly hasMacros: boolean;
}

/** The sheets of a workbook, in its order. Errors: those of a zip and of its XML, `imports.too_many_sheets`. */
export async function listSheets(
  zip: ZipArchive,
  kind: "xlsx" | "ods",
  breathe: () => Promise<void>,
): Promise<FoundSheets> {
  if (kind === "ods") {
    const hasMacros = zip.names.some((name) => /^(?:Basic|Scripts)\/./.test(name));
    return { sheets: await listOdsSheets(zip, breathe), hasMacros };
  }
  const book = await readWorkbook(zip);
  const sheets: FoundSheet[] = [];
  for (const { name, part, isHidden } of book.sheets) {
    sheets.push({ name, isHidden, isEmpty: await isEmptySheet(zip, part, breathe) });
  }
  return { sheets, hasMacros: book.hasMacros };
}
