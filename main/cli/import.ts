import type { ImportReport } from "#shared/domain/imports/import.ts";
import type { Inspection } from "#shared/domain/imports/inspection.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault, type CliVault } from "./vault-link.ts";

interface Options {
  readonly vault?: string | undefined;
  readonly sheet?: string | undefined;
  readonly sure?: string | undefined;
}

interface Imported {
  readonly read: Pick<Inspection, "format" | "sheets" | "notes" | "examples"> & {
    readonly columns: readonly { readonly header: string; readonly becomes: string }[];
  };
  readonly report: ImportReport;
  /** Null for a dry run, and where nothing changed. */
  readonly seq: number | null;
}

/** How the file is read; of a workbook, the sheet that was asked for. */
async function inspect(
  open: CliVault,
  file: string,
  sheet: string | undefined,
): Promise<Inspection> {
  const found = await open.call("imports.inspect", { file });
  const { source } = found.format;
  if (sheet === undefined) return found;
  const isThere = found.sheets.some(({ name }) => name === sheet);
  if (!isThere || (source.kind !== "xlsx" && source.kind !== "ods")) {
    throw new CliError("imports.sheet_missing", { sheet });
  }
  return open.call("imports.inspect", { file, format: { source: { ...source, sheet } } });
}

/** Says what an import with the guesses would do, and does it where `--sure yes` says so. */
export function importFromCli(file: string | undefined, options: Options): Promise<Imported> {
  if (file === undefined) throw new CliError("cli.import_incomplete");
  return withOpenVault(options.vault, readPassphrase, async (open) => {
    const found = await inspect(open, file, options.sheet);
    const { format, sheets, notes, examples, columns } = found;
    const plan = { format, columns: columns.map(({ guess }) => guess) };
    const done =
      options.sure === "yes"
        ? await open.call("imports.run", { file, plan })
        : { report: await open.call("imports.preview", { file, plan }), seq: null };
    const becomes = columns.map(({ header, guess }) => ({ header, becomes: guess }));
    return { read: { format, sheets, notes, examples, columns: becomes }, ...done };
  });
}
