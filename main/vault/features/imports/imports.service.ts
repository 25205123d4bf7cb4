import type { VaultContext } from "#main/vault/context.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import type { Job } from "#main/vault/job.ts";
import { openMemberLists } from "#main/vault/features/bodies/bulk.service.ts";
import { organisationNow } from "#main/vault/features/bodies/organisation.service.ts";
import { openRoster, openRosterWriter } from "#main/vault/features/people/bulk.service.ts";
import type { ImportReport } from "#shared/domain/imports/import.ts";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { Inspection } from "#shared/domain/imports/inspection.ts";
import type { ParsedInput } from "#shared/ipc/contract.ts";
import { GroupImport } from "./group-import.ts";
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

async function sourceOf(
  context: VaultContext,
  { file, plan }: FileAndPlan,
  /** Of a command; null where nothing is written. */
  raw: RawDb | null,
): Promise<ImportSource> {
  checkPlan(plan);
  const today = localDate(context.now());
  const from = plan.groupsFrom ?? today;
  const organisation = await organisationNow(context);
  const lists = openMemberLists(raw ?? context.rawRead, organisation, from);
  const groups = new GroupImport(lists, plan.groups, raw === null);
  return { path: context.path(file), plan, today, groups };
}

/** What a plan makes of the beginning of a file. Errors: those of the plan and of reading it. */
export async function sampleImport(
  context: VaultContext,
  input: FileAndPlan,
  job: Job,
): Promise<FileSample> {
  return sampleFile(await sourceOf(context, input, null), job);
}

/** What an import would do, without doing it. Errors: those of the plan and of reading the file. */
export async function previewImport(
  context: VaultContext,
  input: FileAndPlan,
  job: Job,
): Promise<ImportReport> {
  const source = await sourceOf(context, input, null);
  return importFile(source, openRoster(context.rawRead), null, job);
}

/** Imports a file as one command: every line that is not refused, or none. */
export async function runImport(
  context: VaultContext,
  input: FileAndPlan,
  job: Job,
): Promise<{ report: ImportReport; seq: number | null }> {
  const { value, seq } = await context.writeIfChanged("people.import", async (scope) => {
    const { raw } = scope;
    const source = await sourceOf(context, input, raw);
    return keepReport(scope, source.path, () =>
      importFile(source, openRoster(raw), openRosterWriter(raw, context.now()), job),
    );
  });
  return { report: value, seq };
}
