import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type {
  FoundColumn,
  ImportField,
  ImportPlan,
  ImportReport,
} from "#shared/domain/imports/import.ts";
import type { FileFormat } from "#shared/domain/imports/reading.ts";
import type { MembershipStatus } from "#shared/domain/people/person.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";

/** A file as it was read, and how its columns are to be understood. */
export interface Source {
  readonly file: ChosenFile;
  readonly bytes: number;
  readonly format: FileFormat;
  readonly columns: readonly FoundColumn[];
  readonly fields: readonly ImportField[];
  /** What everyone of the file is, when no column says; null for nothing. */
  readonly defaultStatus: MembershipStatus | null;
}

/** How far the import is. Each state holds what going back from it needs. */
export type ImportState =
  | { kind: "choosing" }
  | { kind: "mapping"; source: Source }
  | { kind: "checked"; source: Source; report: ImportReport }
  /** `seq` is null when no line changed anything. */
  | { kind: "done"; file: ChosenFile; report: ImportReport; seq: number | null }
  | { kind: "undone"; file: ChosenFile };

export const STEPS = ["file", "columns", "check", "done"] as const;
export type Step = (typeof STEPS)[number];

export function stepOf(state: ImportState): Step {
  switch (state.kind) {
    case "choosing":
      return "file";
    case "mapping":
      return "columns";
    case "checked":
      return "check";
    case "done":
    case "undone":
      return "done";
    default:
      return assertNever(state);
  }
}

/** Whether any column says who has which status: if not, one can be given to everyone. */
export function saysStatus(source: Source): boolean {
  return source.fields.includes("status");
}

/** Whether a date of a status would be lost for want of knowing which status. */
export function lacksStatus(source: Source): boolean {
  const hasDates = source.fields.includes("statusStart") || source.fields.includes("statusEnd");
  return hasDates && !saysStatus(source) && source.defaultStatus === null;
}

export function planOf(source: Source): ImportPlan {
  const { format, fields, defaultStatus } = source;
  return {
    format,
    columns: [...fields],
    ...(defaultStatus === null || saysStatus(source) ? {} : { defaultStatus }),
  };
}
