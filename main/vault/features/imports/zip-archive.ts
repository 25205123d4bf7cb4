import type { FileHandle } from "node:fs/promises";
import type { Readable } from "node:stream";
import { fromFd, type Entry, type ZipFile } from "yauzl";
import { ExpectedError } from "#shared/ipc/result.ts";
import { openToRead } from "./open-file.ts";

/** A workbook has some dozens of parts, one with pictures some hundreds. */
const MOST_PARTS = 10_000;
/** More sheets than a person chooses from. */
const MOST_SHEETS = 200;
const SHEET = /^xl\/worksheets\/[^/]{1,100}\.xml$/;
/** No part is inflated that says it is longer: a million lines of twenty cells are under it. */
const LONGEST_PART = 1024 ** 3;
/** XML shrinks to a tenth, the same line again and again to a fiftieth; a bomb to a thousandth. */
const MOST_INFLATED = 200;
const SMALL_PART = 1024 ** 2;

/** The parts of a zip on a disk. Each is inflated as it is read: nothing of it is written anywhere. */
export class ZipArchive {
  readonly #file: FileHandle;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(file: FileHandle, zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#file = file;
    this.#zip = zip;
    this.#entries = entries;
  }

  /**
   * The caller closes it. Errors: those of `openToRead`, `imports.damaged_workbook`, `…encrypted_workbook`,
   * `…too_many_sheets`.
   */
  static async open(path: string): Promise<ZipArchive> {
    const file = await openToRead(path);
    try {
      const zip = await openZip(file.fd);
      return new ZipArchive(file, zip, await readEntries(zip));
    } catch (error) {
      await file.close();
      throw asDamage(error);
    }
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The bytes of a part, as it says itself: no more are ever given. */
  sizeOf(name: string): number {
    return this.#entries.get(name)?.uncompressedSize ?? 0;
  }

  /**
   * A part as it is inflated. Errors: `imports.damaged_workbook`, `…encrypted_workbook`,
   * `…inflates_too_much` with its name.
   */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new ExpectedError("imports.damaged_workbook");
    if (entry.isEncrypted()) throw new ExpectedError("imports.encrypted_workbook");
    refuseBomb(entry);
    let stream: Readable | null = null;
    try {
      stream = await openPart(this.#zip, entry);
      for await (const chunk of stream) yield chunk as Uint8Array;
    } catch (error) {
      throw asDamage(error);
    } finally {
      stream?.destroy();
    }
  }

  /** A small part whole, as text. */
  async text(name: string, most: number): Promise<string> {
    if (this.sizeOf(name) > most) throw tooMuch(name);
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of this.read(name)) text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

function tooMuch(part: string): ExpectedError {
  return new ExpectedError("imports.inflates_too_much", { part: part.slice(0, 100) });
}

function refuseBomb({ fileName, compressedSize, uncompressedSize }: Entry): void {
  const isTooDense =
    uncompressedSize > SMALL_PART && uncompressedSize > compressedSize * MOST_INFLATED;
  if (uncompressedSize > LONGEST_PART || isTooDense) throw tooMuch(fileName);
}

function openZip(fd: number): Promise<ZipFile> {
  // It checks that a part gives as many bytes as it says, and no more.
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  return new Promise((resolve, reject) => {
    fromFd(fd, options, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(error);
    });
  });
}

function openPart(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });
}

/** Errors: `imports.too_many_sheets`. */
export function refuseTooManySheets(count: number): void {
  if (count <= MOST_SHEETS) return;
  throw new ExpectedError("imports.too_many_sheets", { most: MOST_SHEETS });
}

function readEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let sheets = 0;
  const take = (entry: Entry) => {
    if (!entries.has(entry.fileName)) entries.set(entry.fileName, entry);
    if (entries.size > MOST_PARTS) throw new ExpectedError("imports.damaged_workbook");
    // Each entry is read from the disk: too many of them are not all waited for.
    if (SHEET.test(entry.fileName)) refuseTooManySheets(++sheets);
  };
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      try {
        take(entry);
        zip.readEntry();
      } catch (error) {
        reject(error);
      }
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", reject);
    zip.readEntry();
  });
}

/** Whatever is wrong inside a file is its damage; what the disk says stays what it is. */
function asDamage(error: unknown): unknown {
  if (error instanceof ExpectedError || !(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return /^E[A-Z]+$/.test(code) ? error : new ExpectedError("imports.damaged_workbook");
}
