import { withClearFile } from "#main/vault/clear/with-clear-file.ts";
import type { VaultContext } from "#main/vault/context.ts";
import { findVaultName } from "#main/vault/directory/vault.repository.ts";
import { answerRules } from "#main/vault/features/rules/answers.service.ts";
import { atDestination, checkFolder } from "#main/vault/folder/destination.ts";
import { flushFolder, writeNew } from "#main/vault/folder/durable-file.ts";
import { freeName } from "#main/vault/folder/free-name.ts";
import { isWithin } from "#main/vault/folder/is-within.ts";
import { pathIn } from "#main/vault/folder/path-in.ts";
import { rename } from "#main/vault/folder/rename.ts";
import type { Job } from "#main/vault/job.ts";
import { drawPage } from "#shared/domain/bodies/picture/paper-page.ts";
import { printable } from "#shared/domain/bodies/picture/printable.ts";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { brokenByBody } from "#shared/domain/rules/broken-by-body.ts";
import { picturePage as en } from "#shared/i18n/en/picture-page.ts";
import { picturePage as fr } from "#shared/i18n/fr/picture-page.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { insertPicture } from "./picture.repository.ts";
import { viewOrganisation } from "./view.service.ts";

type PictureInput = ParsedInput<"bodies.exportPicture">;
type PictureOutput = Output<"bodies.exportPicture">;

/**
 * Draws the organisation of a day on one page, in a file of the folder, in clear. The file takes its name
 * once the journal says who took it out; in a vault that may not be written to, no entry is. Errors:
 * `bodies.none_to_draw`, `bodies.picture_in_vault`, `bodies.no_printer`, `backup.destination_full`,
 * `backup.destination_not_writable`, `backup.destination_gone`, `vault.disk_full` of the vault's own disk,
 * `job.cancelled`.
 */
export async function exportPicture(
  context: VaultContext,
  input: PictureInput,
  job: Job,
): Promise<PictureOutput> {
  return context.underWay.run("copy", () => exportOnce(context, input, job));
}

async function exportOnce(
  context: VaultContext,
  input: PictureInput,
  job: Job,
): Promise<PictureOutput> {
  const folder = context.path(input.folder);
  await checkFolder(folder);
  if (await isWithin(context.files.vault, folder)) {
    throw new ExpectedError("bodies.picture_in_vault");
  }
  const view = await viewOrganisation(context, input.asOf);
  if (view.bodies.length === 0) throw new ExpectedError("bodies.none_to_draw");
  job.report(0, 2, "picture_draw");
  const content = await draw(context, input, view);
  await job.breathe();
  job.report(1, 2, "picture_write");
  return withClearFile(context, folder, async (partial, isNoted) => {
    await atDestination(() => writeNew(partial, content));
    await job.breathe();
    const fileName = await freeName(folder, (copy) => nameOf(input, copy));
    if (isNoted) await record(context, input, view, fileName);
    await atDestination(async () => {
      await rename(partial, pathIn(folder, fileName));
      await flushFolder(folder);
    });
    return { fileName };
  });
}

async function draw(
  context: VaultContext,
  { asOf, paper, names, language, format }: PictureInput,
  { bodies, kinds }: OrganisationView,
): Promise<Uint8Array> {
  const svg = drawPage({
    bodies,
    kinds,
    broken: brokenByBody(await answerRules(context, { asOf })),
    labels: labelsIn(language),
    names,
    paper,
    title: await findVaultName(context.read),
    asOf,
    madeOn: localDate(context.now()),
  });
  if (format === "svg") return Buffer.from(svg, "utf8");
  const pdf = await context.printPdf(printable(svg, paper, language));
  if (pdf === null) throw new ExpectedError("bodies.no_printer");
  return pdf;
}

const labelsIn = (language: PictureInput["language"]) => (language === "fr" ? fr : en);

function nameOf({ asOf, format, language }: PictureInput, copy: number): string {
  const { fileName } = labelsIn(language).page;
  return `${asOf}-${fileName}${copy === 1 ? "" : `-${copy}`}.${format}`;
}

async function record(
  context: VaultContext,
  { asOf, names }: PictureInput,
  { bodies }: OrganisationView,
  fileName: string,
): Promise<void> {
  const made = { made_at: context.now().getTime(), as_of: asOf, bodies: bodies.length };
  await context.write("bodies.exportPicture", ({ db }) =>
    insertPicture(db, { ...made, names: names ? "with" : "without", file_name: fileName }),
  );
}
