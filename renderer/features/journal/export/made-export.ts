import type { Output } from "#shared/ipc/contract.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";

/** A journal that was taken out, and where to. */
export interface MadeExport {
  readonly made: Output<"journal.export">;
  readonly folder: ChosenFile;
}
