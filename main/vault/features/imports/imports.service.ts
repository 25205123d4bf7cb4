import type { VaultContext } from "#main/vault/context.ts";
import type { Job } from "#main/vault/job.ts";
import { openRoster, openRosterWriter } from "#main/vault/features/people/bulk.service.ts";
import type { ImportPlan, ImportReport } from "#shared/domain/imports/import.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { Inspection } from "#shared/domain/imports/inspection.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { checkPlan, importFile, type ImportSource } from "./import-file.ts";
import { inspectFile } from "./inspect-file.ts";
import { keepReport } from "./kept-report.service.ts";
import { sampleFile, type FileSample } from "./sample-file.ts";

type FileAndPlan = ParsedInput<"imports.run">;

/** How a chosen file seems to be read. Errors: those of `inspectFile`. */
export function inspectImport(
  context: VaultContext,
  { file, format }: ParsedInput<"imports.inspect">,
  job: Job,
): Promise<Inspection> {
  return inspectFile(context.path(file), format, job);
}

function sourceOf(context: VaultContext, file: string, plan: ImportPlan): ImportSource {
  checkPlan(plan);
  return { path: context.path(file), plan, today: localDate(context.now()) };
}

/** What a plan makes of the beginning of a file. Errors: those of the plan and of reading it. */
export function sampleImport(
  context: VaultContext,
  { file, plan }: FileAndPlan,
  job: Job,
): Promise<FileSample> {
  return sampleFile(sourceOf(context, file, plan), job);
}

/** What an import would do, without doing it. Errors: those of the plan and of reading the file. */
export async function previewImport(
  context: VaultContext,
  { file, plan }: FileAndPlan,
  job: Job,
): Promise<ImportReport> {
  const source = sourceOf(context, file, plan);
  return importFile(source, openRoster(context.rawRead), null, job);
}

/** Imports a file as one command: every line that is not refused, or none. */
export async function runImport(
  context: VaultContext,
  { file, plan }: FileAndPlan,
  job: Job,
): Promise<{ report: ImportReport; seq: number | null }> {
  const source = sourceOf(context, file, plan);
  const { value, seq } = await context.writeIfChanged("people.import", (scope) => {
    const { raw } = scope;
    return keepReport(scope, source.path, () =>
      importFile(source, openRoster(raw), openRosterWriter(raw, context.now()), job),
    );
  });
  return { report: value, seq };
}
