import type { VaultContext } from "#main/vault/context.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import type { Job } from "#main/vault/job.ts";
import type { Concern } from "#main/vault/features/rules/broken.service.ts";
import {
  keepingRules,
  refusingRules,
  wouldBreak,
} from "#main/vault/features/rules/keep.service.ts";
import type { BrokenRule } from "#shared/domain/rules/broken-rule.ts";
import { isOfStatus } from "#shared/domain/rules/scope.ts";
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

type FileAndPlan = ParsedInput<"imports.preview">;

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
  const report = await importFile(source, openRoster(context.rawRead), null, job);
  return { ...report, broken: [...(await brokenBy(context, input, job))] };
}

/** The rules that an import would break of those that refuse: it is tried to know, and only where one may. */
async function brokenBy(
  context: VaultContext,
  input: FileAndPlan,
  job: Job,
): Promise<readonly BrokenRule[]> {
  const hasGroups = input.plan.columns.includes("group");
  const mayBreak = (await refusingRules(context.read)).some(
    ({ rule }) => hasGroups || isOfStatus(rule.terms),
  );
  if (!mayBreak || context.readOnly !== null) return [];
  const quiet: Job = { ...job, report: () => undefined };
  return wouldBreak(context, "people.import", concernOf(context, input), ({ raw }) =>
    write(context, input, raw, quiet),
  );
}

function concernOf(context: VaultContext, { plan }: FileAndPlan): Concern {
  const from = plan.groupsFrom ?? localDate(context.now());
  return { of: "anything", days: [from], roles: [] };
}

async function write(
  context: VaultContext,
  input: FileAndPlan,
  raw: RawDb,
  job: Job,
): Promise<ImportReport> {
  const source = await sourceOf(context, input, raw);
  return importFile(source, openRoster(raw), openRosterWriter(raw, context.now()), job);
}

/** Imports a file as one command: every line that is not refused, or none. Errors: `rules.refused`. */
export async function runImport(
  context: VaultContext,
  { overrides, ...input }: ParsedInput<"imports.run">,
  job: Job,
): Promise<{ report: ImportReport; seq: number | null }> {
  const { value, seq } = await context.writeIfChanged("people.import", async (scope) => {
    const concern = concernOf(context, input);
    return keepReport(scope, context.path(input.file), () =>
      keepingRules(context, scope, concern, overrides, () => write(context, input, scope.raw, job)),
    );
  });
  return { report: value, seq };
}
