import type { FileHandle } from "node:fs/promises";
import { isEntry, type ExportHeader, type ExportPerson } from "#shared/domain/journal/export.ts";
import type {
  ExportFinding,
  ExportReport,
  ExportSigner,
} from "#shared/domain/journal/export-report.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { Job } from "#main/vault/job.ts";
import { userFingerprint } from "#main/vault/keys/fingerprint.ts";
import { openPlain } from "#main/vault/folder/plain-file.ts";
import { systemCode } from "#main/vault/folder/fs-errors.ts";
import { ExportCheck, type Gap } from "./check-export.ts";
import { parseLine } from "./parse-line.ts";
import { LineTooLong, readLines, type RawLine } from "./read-lines.ts";

/** The longest text the vault takes is a tenth of it; a file may hold anything. */
const LONGEST_LINE = 64 * 1024 * 1024;
const BATCH = 200;

/**
 * Checks an exported journal without any vault and without any secret, and names the first line that
 * is not as it was signed. Errors: `journal.export_unreadable`, `job.cancelled`.
 */
export async function verifyExport(path: string, job: Job): Promise<ExportReport> {
  const file = await openFile(path);
  try {
    const check = new ExportCheck();
    const finding = await run(check, file, job);
    const { header, proven } = check;
    return {
      entries: proven,
      about: header === null ? null : describe(header),
      findings: finding === null ? [] : [finding],
    };
  } finally {
    await file.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    const file = await openPlain(path, "followed");
    if (file !== null) return file;
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
  throw new ExpectedError("journal.export_unreadable");
}

async function run(check: ExportCheck, file: FileHandle, job: Job): Promise<ExportFinding | null> {
  const { size } = await file.stat();
  const lines = readLines(file, LONGEST_LINE);
  let last = 0;
  try {
    for await (const line of lines) {
      last = line.number;
      const finding = check.take(line);
      if (finding !== null) return finding;
      if (check.gap !== null) return await explainGap(check.gap, line, lines, job);
      if (last % BATCH === 0) {
        job.report(line.offset, size, "export_check");
        await job.breathe();
      }
    }
    job.report(size, size, "export_check");
    await job.breathe();
    return check.end(last);
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
    const problem = check.header === null ? "not_an_export" : "line_too_long";
    return { problem, line: error.number, seq: null, ord: null };
  }
}

/** What is not where it should be is missing, unless it comes later. */
async function explainGap(
  { line, wanted }: Gap,
  from: RawLine,
  lines: AsyncGenerator<RawLine>,
  job: Job,
): Promise<ExportFinding> {
  const missing: ExportFinding = { problem: "missing", line, ...wanted };
  for (let next: RawLine | undefined = from; next !== undefined;) {
    const parsed = parseLine(next.bytes);
    if (parsed.kind === "line") {
      const { line: found } = parsed;
      const isIt =
        wanted.ord === null
          ? isEntry(found) && found.seq === wanted.seq
          : found.kind === "change" && found.ord === wanted.ord;
      if (isIt) return { ...missing, problem: "reordered" };
    }
    if (next.number % BATCH === 0) await job.breathe();
    const read = await lines.next().catch(() => null);
    next = read === null || read.done === true ? undefined : read.value;
  }
  return missing;
}

function describe(header: ExportHeader): NonNullable<ExportReport["about"]> {
  const { vaultId, collective, madeAt, from, until, contents, firstSeq, exporter } = header;
  const people = header.people.map((person) => asSigner(vaultId, person));
  const signer = people.find(({ id }) => id === exporter);
  return {
    vaultId,
    collective,
    madeAt,
    from,
    until,
    contents,
    firstSeq,
    fromTheStart: firstSeq === 1,
    exporter: signer ?? { id: exporter, name: "", signPublicKey: "", fingerprint: null },
    people,
  };
}

function asSigner(
  vaultId: string,
  { id, name, signPublicKey, boxPublicKey }: ExportPerson,
): ExportSigner {
  const fingerprint =
    boxPublicKey === null ? null : userFingerprint(vaultId, { id, signPublicKey, boxPublicKey });
  return { id, name, signPublicKey, fingerprint };
}
