import { numberKind, type NumberKind } from "#shared/domain/imports/number-format.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { MOST_LETTERS_IN_A_CELL } from "./opened-table.ts";
import { attribute, readWholeXml, readXml } from "./xml-stream.ts";
import { refuseTooManySheets, type ZipArchive } from "./zip-archive.ts";

const MOST_STRINGS = 4_000_000;
/** Letters of all texts of a workbook, which are in memory while a sheet is read. */
const MOST_LETTERS = 100 * 1024 ** 2;
/** A workbook has some tens of relations; Excel knows 65,490 styles of cells, and formats of 255 signs. */
const MOST_RELATIONS = 10_000;
const MOST_STYLES = 65_536;
const LONGEST_FORMAT = 255;
/** What a cell of Excel can hold is 32,767 letters. */
const LONGEST_CELL = 100_000;

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly from1904: boolean;
  readonly strings: string | null;
  readonly styles: string | null;
  readonly hasMacros: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

const folderOf = (part: string) => part.slice(0, part.lastIndexOf("/") + 1);

function resolve(from: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : folderOf(from) + target;
  const parts: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== "." && step !== "") parts.push(step);
  }
  return parts.join("/");
}

/** Errors: `imports.damaged_workbook`. */
async function relationsOf(zip: ZipArchive, part: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const name = `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
  if (!zip.has(name)) return relations;
  await readWholeXml(zip.read(name), {
    open(element, { Id = "", Type = "", Target = "", TargetMode }) {
      if (element !== "Relationship" || TargetMode === "External") return;
      if (relations.size >= MOST_RELATIONS) throw new ExpectedError("imports.damaged_workbook");
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      relations.set(Id, { type, target: resolve(part, Target) });
    },
  });
  return relations;
}

/**
 * What a workbook holds, by its own list. Errors: `imports.damaged_workbook`, `…binary_workbook`,
 * `…too_many_sheets`.
 */
export async function readWorkbook(zip: ZipArchive): Promise<Workbook> {
  const root = [...(await relationsOf(zip, "")).values()];
  const main = root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (main.endsWith(".bin")) throw new ExpectedError("imports.binary_workbook");
  if (!zip.has(main)) throw new ExpectedError("imports.damaged_workbook");
  const relations = await relationsOf(zip, main);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readWholeXml(zip.read(main), {
    open(element, attributes) {
      if (element === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      if (element !== "sheet") return;
      const relation = relations.get(attribute(attributes, "id") ?? "");
      // A sheet may be a chart: it has no cells.
      if (relation?.type !== "worksheet" || !zip.has(relation.target)) return;
      refuseTooManySheets(sheets.length + 1);
      const name = (attributes["name"] ?? "").slice(0, 255);
      const isHidden = (attributes["state"] ?? "visible") !== "visible";
      sheets.push({ name, part: relation.target, isHidden });
    },
  });
  const partOf = (type: string) => {
    const part = [...relations.values()].find((relation) => relation.type === type)?.target;
    return part !== undefined && zip.has(part) ? part : null;
  };
  const hasMacros = zip.names.some((name) => /vbaProject\.bin$|^xl\/macrosheets\//.test(name));
  return {
    sheets,
    from1904,
    strings: partOf("sharedStrings"),
    styles: partOf("styles"),
    hasMacros,
  };
}

/** How the numbers of each style of cells are shown. Errors: `imports.damaged_workbook`. */
export async function readStyles(zip: ZipArchive, part: string | null): Promise<NumberKind[]> {
  const kinds: NumberKind[] = [];
  if (part === null) return kinds;
  const codes = new Map<number, string>();
  let inCells = false;
  await readWholeXml(zip.read(part), {
    open(element, attributes) {
      if (element === "cellXfs") inCells = true;
      const id = Number(attributes["numFmtId"] ?? 0);
      const code = attributes["formatCode"] ?? "";
      if (element === "numFmt" && code.length <= LONGEST_FORMAT) codes.set(id, code);
      if (element === "xf" && inCells) kinds.push(numberKind(id, codes.get(id)));
      if (kinds.length > MOST_STYLES || codes.size > MOST_STYLES) {
        throw new ExpectedError("imports.damaged_workbook");
      }
    },
    close(element) {
      if (element === "cellXfs") inCells = false;
    },
  });
  return kinds;
}

/** `_x000D_` is how a workbook writes what XML cannot (ECMA-376 part 1, 22.9.2.19). */
export function withoutEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => {
    const sign = String.fromCharCode(Number.parseInt(hex, 16));
    return sign === "\r" ? "" : sign;
  });
}

/**
 * The texts that cells refer to, copied: a part of a chunk would keep all of the chunk.
 * Errors: `imports.workbook_too_large`.
 */
export async function readStrings(
  zip: ZipArchive,
  part: string | null,
  breathe: () => Promise<void>,
): Promise<string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  let letters = 0;
  let text = "";
  let length = 0;
  let isText = false;
  let phonetic = 0;
  const steps = readXml(zip.read(part), {
    open(element) {
      if (element === "si") {
        text = "";
        length = 0;
      } else if (element === "rPh") phonetic++;
      else if (element === "t") isText = phonetic === 0;
    },
    text(piece) {
      if (!isText) return;
      length += piece.length;
      if (length > MOST_LETTERS_IN_A_CELL) throw new ExpectedError("imports.workbook_too_large");
      if (text.length < LONGEST_CELL) text += piece;
    },
    close(element) {
      if (element === "t") isText = false;
      else if (element === "rPh") phonetic--;
      else if (element === "si") {
        letters += text.length;
        if (strings.length >= MOST_STRINGS || letters > MOST_LETTERS) {
          throw new ExpectedError("imports.workbook_too_large");
        }
        strings.push(Buffer.from(withoutEscapes(text)).toString());
      }
    },
  });
  for await (const _ of steps) await breathe();
  return strings;
}
