import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type {
  ImportField,
  ImportPlan,
  ImportReport,
  Meaning,
  WhoAnswer,
} from "#shared/domain/imports/import.ts";
import type { GroupMeaning } from "#shared/domain/imports/group-words.ts";
import type { Inspection } from "#shared/domain/imports/inspection.ts";
import { MAX_MARKS, type LineMark, type Mark } from "#shared/domain/imports/reading.ts";
import { impliedStatus } from "#shared/domain/imports/row-status.ts";
import type { MembershipStatus } from "#shared/domain/people/person.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";

/** A file as it was read, and how its columns are to be understood. */
export interface Source extends Readonly<Inspection> {
  readonly file: ChosenFile;
  readonly fields: readonly ImportField[];
  /** What everyone of the file is, when no column says; null for nothing, undefined as long as nobody has said. */
  readonly defaultStatus: MembershipStatus | null | undefined;
  /** What words of its lists mean, as somebody said. */
  readonly meanings: readonly Meaning[];
  /** What names of groups become, as somebody said, and from when on people are members. */
  readonly groups: readonly GroupMeaning[];
  readonly groupsFrom: string | null;
  /** Who doubtful lines are, as somebody said once the file was checked. */
  readonly answers: readonly WhoAnswer[];
}

/** How far the import is. Each state holds what going back from it needs. */
export type ImportState =
  | { kind: "choosing" }
  | { kind: "reading"; source: Source }
  | { kind: "mapping"; source: Source }
  | { kind: "checked"; source: Source; report: ImportReport }
  /** No line changed anything: of any other import, the report is kept, and shown by a page of its own. */
  | { kind: "done"; file: ChosenFile; report: ImportReport };

export const STEPS = ["file", "columns", "check", "done"] as const;
export type Step = (typeof STEPS)[number];

export function stepOf(state: ImportState): Step {
  switch (state.kind) {
    case "choosing":
    case "reading":
      return "file";
    case "mapping":
      return "columns";
    case "checked":
      return "check";
    case "done":
      return "done";
    default:
      return assertNever(state);
  }
}

/** Whether something of how a file is read is to be seen before its columns. */
export function asksForALook({ format, sheets, notes, examples }: Inspection): boolean {
  const { source, header, skipped } = format;
  const chosen = sheets.filter(({ isEmpty, isHidden }) => !isEmpty && !isHidden).length;
  if (chosen > 1 || notes.length > 0 || examples.length > 0 || skipped.length > 0) return true;
  return source.kind !== "vcard" && header.length !== 1;
}

/** The marks of a file once these lines are marked; another header takes the place of the one before. */
export function markLines(marks: readonly Mark[], lines: readonly number[], as: LineMark): Mark[] {
  const others = marks.filter(
    (mark) => !lines.includes(mark.line) && !(as === "header" && mark.as === "header"),
  );
  return [...others, ...lines.map((line) => ({ line, as }))].slice(-MAX_MARKS);
}

/** Whether any column says who has which status: if not, one can be given to everyone. */
export function saysStatus(source: Source): boolean {
  return source.fields.includes("status");
}

/** Whether a date of a status would be lost for want of knowing which status. */
export function lacksStatus(source: Source): boolean {
  const hasDates = source.fields.includes("statusStart") || source.fields.includes("statusEnd");
  if (!hasDates || saysStatus(source) || (source.defaultStatus ?? null) !== null) return false;
  const isImplied = source.fields.some(
    (field, at) =>
      (field === "statusStart" || field === "statusEnd") &&
      impliedStatus(source.columns[at]?.header ?? "") !== null,
  );
  return source.defaultStatus === null || !isImplied;
}

export function planOf(source: Source): ImportPlan {
  const { format, fields, defaultStatus, meanings, answers, groups, groupsFrom } = source;
  return {
    format,
    columns: [...fields],
    ...(saysStatus(source) || defaultStatus === undefined ? {} : { defaultStatus }),
    ...(answers.length === 0 ? {} : { answers: [...answers] }),
    ...(meanings.length === 0 ? {} : { meanings: [...meanings] }),
    ...(groups.length === 0 ? {} : { groups: [...groups] }),
    ...(groupsFrom === null ? {} : { groupsFrom }),
  };
}
