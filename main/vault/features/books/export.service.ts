import { withClearFile } from "#main/vault/clear/with-clear-file.ts";
import type { VaultContext } from "#main/vault/context.ts";
import { findVaultName } from "#main/vault/directory/vault.repository.ts";
import { atDestination, checkFolder } from "#main/vault/folder/destination.ts";
import { flushFolder, writeNew } from "#main/vault/folder/durable-file.ts";
import { freeName } from "#main/vault/folder/free-name.ts";
import { isWithin } from "#main/vault/folder/is-within.ts";
import { pathIn } from "#main/vault/folder/path-in.ts";
import { rename } from "#main/vault/folder/rename.ts";
import type { Job } from "#main/vault/job.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { insertExport } from "./export.repository.ts";
import { fecFile, type MadeFile } from "./fec-file.service.ts";
import { reportFiles } from "./report-files.service.ts";
import { textFiles } from "./text-files.service.ts";
import { readYear } from "./year-books.service.ts";
import type { StoredYear } from "./years.repository.ts";
import { mustFindYear } from "./years.service.ts";

type ExportInput = ParsedInput<"books.export">;
type ExportOutput = Output<"books.export">;

/**
 * Writes a year of the books in clear in a folder: every file, or none. They take their names once the journal
 * says who took them out. Errors: `books.year_not_found`, `books.empty_year`, `books.export_in_vault`,
 * `books.no_printer`, those of `fecFile` and `reportFiles`, `backup.destination_full`,
 * `backup.destination_not_writable`, `backup.destination_gone`, `vault.disk_full` of the vault’s own disk,
 * `job.cancelled`.
 */
export async function exportBooks(
  context: VaultContext,
  input: ExportInput,
  job: Job,
): Promise<ExportOutput> {
  return context.underWay.run("copy", () => exportOnce(context, input, job));
}

async function exportOnce(
  context: VaultContext,
  input: ExportInput,
  job: Job,
): Promise<ExportOutput> {
  const folder = context.path(input.folder);
  await checkFolder(folder);
  if (await isWithin(context.files.vault, folder)) throw new ExpectedError("books.export_in_vault");
  const year = await mustFindYear(context.read, input.year);
  const { files, replaced } = await make(context, input, year, job);
  job.report(0, files.length, "books_write");
  const fileNames = await writeClearFiles(context, folder, files, async (names) => {
    await context.write("books.export", ({ db }) =>
      insertExport(db, {
        made_at: context.now().getTime(),
        kind: input.what.kind,
        start_on: year.start,
        end_on: year.end,
        files: files.length,
        names: names.join(", "),
      }),
    );
  });
  job.report(files.length, files.length, "books_write");
  return { fileNames, replaced: replaced.slice(0, 500) };
}

interface Made {
  readonly files: readonly MadeFile[];
  readonly replaced: readonly { readonly from: string; readonly to: string }[];
}

async function make(
  context: VaultContext,
  { what, language }: ExportInput,
  year: StoredYear,
  job: Job,
): Promise<Made> {
  const postings = await readYear(context, year, job);
  if (postings.length === 0) {
    throw new ExpectedError("books.empty_year", { from: year.start, to: year.end });
  }
  const title = await findVaultName(context.read);
  switch (what.kind) {
    case "fec":
      return fecFile(postings, year, what);
    case "text":
      return { files: await textFiles(postings, { title, year }, job), replaced: [] };
    case "reports": {
      const asked = { ...what, title, year, language };
      return { files: await reportFiles(context, postings, asked, job), replaced: [] };
    }
    default:
      return assertNever(what);
  }
}

/** A name nothing has; the name of a file of entries is prescribed. Errors: `books.file_there`. */
async function namesIn(folder: string, files: readonly MadeFile[]): Promise<string[]> {
  const names: string[] = [];
  for (const { name, extension, isFixed } of files) {
    const free = await freeName(folder, (copy) => {
      return `${name}${copy === 1 ? "" : `-${copy}`}.${extension}`;
    });
    if (isFixed === true && free !== `${name}.${extension}`) {
      throw new ExpectedError("books.file_there", { name: `${name}.${extension}` });
    }
    names.push(free);
  }
  return names;
}

/** Says in the journal that a folder of these years went out. */
export async function recordHandover(
  context: VaultContext,
  folder: { start: string; end: string; files: number; name: string },
): Promise<void> {
  await context.write("books.handover", ({ db }) =>
    insertExport(db, {
      made_at: context.now().getTime(),
      kind: "handover",
      start_on: folder.start,
      end_on: folder.end,
      files: folder.files,
      names: folder.name,
    }),
  );
}

export { zipOf } from "./zip-parts.ts";
export type { MadeFile };

/** Writes files in clear, all or none, under names that nothing has; `record` says in the journal who took them out. */
export async function writeClearFiles(
  context: VaultContext,
  folder: string,
  files: readonly MadeFile[],
  record: (names: readonly string[]) => Promise<void>,
): Promise<string[]> {
  const names = await namesIn(folder, files);
  await writeAll(context, folder, files, names, () => record(names));
  return names;
}

/** Every file is whole under a hidden name before the first takes its own. */
async function writeAll(
  context: VaultContext,
  folder: string,
  files: readonly MadeFile[],
  names: readonly string[],
  record: () => Promise<void>,
  written: readonly string[] = [],
): Promise<void> {
  const file = files[written.length];
  if (file === undefined) {
    if (context.readOnly === null) await record();
    await atDestination(async () => {
      for (const [index, partial] of written.entries()) {
        await rename(partial, pathIn(folder, names[index] ?? ""));
      }
      await flushFolder(folder);
    });
    return;
  }
  await withClearFile(context, folder, async (partial) => {
    await atDestination(() => writeNew(partial, file.content));
    await writeAll(context, folder, files, names, record, [...written, partial]);
  });
}
