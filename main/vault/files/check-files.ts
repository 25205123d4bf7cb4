import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { Job } from "../job.ts";
import type { NamedFile } from "./files.repository.ts";
import { folderIn } from "../folder/own-parts.ts";
import { FILES_FOLDER, UnreadableFile, vaultFiles, type FilesOf } from "./vault-files.ts";

/** Reads every file through, and names those that do not read back whole, and those nobody knows. */
export async function checkFiles(
  parts: FilesOf,
  known: readonly NamedFile[],
  job: Job,
): Promise<{ count: number; findings: Finding[] }> {
  const findings: Finding[] = [];
  const files = vaultFiles(parts);
  const total = known.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const file of known) {
    try {
      for await (const chunk of files.read(file)) {
        done += chunk.length;
        job.report(done, total, "verify_files");
        await job.breathe();
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      findings.push({ place: "file", at: file.name ?? file.id, problem: error.problem });
    }
  }
  const ids = new Set(known.map(({ id }) => id));
  for (const name of await namesIn(parts.path)) {
    if (!ids.has(name)) findings.push({ place: "file", at: name, problem: "unknown" });
  }
  return { count: known.length, findings };
}

/** Every name in a vault's folder of files; none where there is no such folder, or a link in its place. */
export async function namesIn(vault: string): Promise<string[]> {
  if ((await folderIn(vault, FILES_FOLDER)) !== "own") return [];
  return readdir(join(vault, FILES_FOLDER)).catch(() => []);
}
