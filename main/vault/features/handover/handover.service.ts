import { createHash } from "node:crypto";
import { withClearFile } from "#main/vault/clear/with-clear-file.ts";
import type { VaultContext } from "#main/vault/context.ts";
import { findVaultName } from "#main/vault/directory/vault.repository.ts";
import { recordHandover } from "#main/vault/features/books/export.service.ts";
import { mustFindYear, viewYears } from "#main/vault/features/books/years.service.ts";
import { atDestination, checkFolder } from "#main/vault/folder/destination.ts";
import { flushFolder } from "#main/vault/folder/durable-file.ts";
import { freeName } from "#main/vault/folder/free-name.ts";
import { isWithin } from "#main/vault/folder/is-within.ts";
import { pathIn } from "#main/vault/folder/path-in.ts";
import { rename } from "#main/vault/folder/rename.ts";
import type { Job } from "#main/vault/job.ts";
import { nameAfter } from "#shared/domain/finances/handover/names.ts";
import { SUMS, sumsText } from "#shared/domain/finances/handover/sums.ts";
import { receiptTable } from "#shared/domain/finances/handover/tables.ts";
import { verifyPage } from "#shared/domain/finances/handover/verify-page.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { inAgeFile } from "./age-place.ts";
import { ClearPlace } from "./clear-place.ts";
import { HashedFolder } from "./hashed-folder.ts";
import type { Place } from "./place.ts";
import { readMe } from "./read-me.ts";
import { writeReceipts } from "./receipts.service.ts";
import { handoverWords } from "./words.ts";
import { writeBank, writeBooks, writeBudget, writeTable } from "./year-files.service.ts";

type Input = ParsedInput<"handover.make">;
type Made = Output<"handover.make">;
type Year = Awaited<ReturnType<typeof mustFindYear>>;

/** As many as a window shows; the folder names them all. */
const MOST_NAMED = 200;

/** A tar, encrypted by age: what opens it reads that off its name. */
const ENCRYPTED = ".tar.age";

/**
 * Writes the folder of a year, or of all, in clear or under a passphrase, beside whatever is there: it takes its name when it is whole
 * and the journal says who took it out. Errors: `books.year_not_found`, `books.no_books`,
 * `books.export_in_vault`, `backup.destination_full`, `backup.destination_not_writable`,
 * `backup.destination_gone`, `vault.disk_full` of the vault’s own disk, `job.cancelled`.
 */
export async function makeHandover(context: VaultContext, input: Input, job: Job): Promise<Made> {
  return context.underWay.run("copy", async () => {
    const parent = context.path(input.folder);
    await checkFolder(parent);
    if (await isWithin(context.files.vault, parent)) {
      throw new ExpectedError("books.export_in_vault");
    }
    const years = await yearsOf(context, input.year);
    const [first] = years;
    const last = years.at(-1);
    if (first === undefined || last === undefined) throw new ExpectedError("books.no_books");
    const words = handoverWords(input.language);
    const title = await findVaultName(context.read);
    const wanted = nameAfter(`${title} ${words.files.folder} ${last.end}`, words.files.folder);
    const { passphrase } = input;
    const end = passphrase === null ? "" : ENCRYPTED;
    const work = (place: Place) =>
      fill(context, HashedFolder.root(place), years, input, title, job);
    return withClearFile(context, parent, async (partial) => {
      const sealed = { name: wanted, at: context.now() };
      const made =
        passphrase === null
          ? await work(await ClearPlace.make(partial))
          : await inAgeFile(partial, { ...sealed, passphrase }, work);
      await job.breathe();
      const nameOf = (copy: number) => `${wanted}${copy === 1 ? "" : ` (${copy})`}${end}`;
      const name = await freeName(parent, nameOf);
      if (context.readOnly === null) {
        const { files } = made;
        await recordHandover(context, { start: first.start, end: last.end, files, name });
      }
      await atDestination(async () => {
        await rename(partial, pathIn(parent, name));
        await flushFolder(parent);
      });
      return { ...made, unread: made.unread.slice(0, MOST_NAMED), folderName: name };
    });
  });
}

const hashOf = (text: string) => createHash("sha256").update(text, "utf8").digest("base64");

async function yearsOf(context: VaultContext, id: string | null): Promise<Year[]> {
  if (id !== null) return [await mustFindYear(context.read, id)];
  const years: Year[] = [];
  for (const year of await viewYears(context))
    years.push(await mustFindYear(context.read, year.id));
  return years;
}

async function fill(
  context: VaultContext,
  root: HashedFolder,
  years: readonly Year[],
  { siren, language }: Input,
  title: string,
  job: Job,
): Promise<Omit<Made, "folderName">> {
  const words = handoverWords(language);
  const unread: Made["unread"] = [];
  const withoutFec: string[] = [];
  for (const year of years) {
    const folder = await root.folder(`${year.start}_${year.end}`);
    const { lacksFec } = await writeBooks(context, folder, year, { siren, language, title }, job);
    if (lacksFec) withoutFec.push(year.end);
    await writeBank(context, folder, year, language, job);
    await writeBudget(context, folder, year, language, job);
    const open = () => folder.folder(words.files.receipts);
    const lines = await writeReceipts(context, year, open, job);
    await writeTable(folder, words.files.receiptTable, receiptTable(lines, words), job);
    const named = new Map(lines.map((line) => [line.file, line.problem]));
    for (const [name, problem] of named) if (problem !== null) unread.push({ name, problem });
    await folder.flush();
  }
  await root.add(words.files.readMe, readMe({ title, years, unread, withoutFec, words }));
  await root.add("verifier.html", verifyPage({ hashOf }));
  const files = root.sums.length + 1;
  const fingerprint = await root.add(SUMS, sumsText(root.sums));
  await root.flush();
  return { files, fingerprint, unread, withoutFec };
}
