import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ExportReport } from "#shared/domain/journal/export-report.ts";
import type { Input } from "#shared/ipc/contract.ts";
import { tempFolder } from "./temp-folder.ts";
import { TestVault } from "./vault-in-process.ts";
import { aPerson } from "#test/fixtures/people/person.ts";

export const person = (familyName: string) =>
  aPerson({
    givenName: "Nolwenn",
    familyName,
    pronoun: "elle",
    phones: ["06 00 00 00 01"],
    town: "Quimper",
  });

/** Exports a vault's journal; the file's path. */
export async function exportTo(
  vault: TestVault,
  folder: string,
  overrides: Partial<Input<"journal.export">> = {},
): Promise<string> {
  const made = await vault.call("journal.export", {
    folder: vault.grant(folder),
    from: null,
    until: null,
    contents: false,
    reason: "Contrôle annuel",
    ...overrides,
  });
  return join(folder, made.fileName);
}

/** The lines of an export, without their line feeds. */
export function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").split("\n").slice(0, -1);
}

/** What a check says of these bytes, in a process that has no vault open. */
export function checkOf(bytes: string | Uint8Array): Promise<ExportReport> {
  const path = join(tempFolder(), "reçu.greffe-journal.jsonl");
  writeFileSync(path, bytes);
  const reader = new TestVault({});
  return reader.call("journal.verifyExport", { file: reader.grant(path) });
}

/** The same of lines. */
export function checkLines(lines: readonly string[]): Promise<ExportReport> {
  return checkOf(lines.map((line) => `${line}\n`).join(""));
}
