import type { Job } from "#main/vault/job.ts";
import type { Roster, RosterWriter } from "#main/vault/features/people/bulk.service.ts";
import { REPEATABLE_FIELDS } from "#shared/domain/imports/guess-columns.ts";
import { headerNames } from "#shared/domain/imports/header-lines.ts";
import type { ImportPlan, ImportReport } from "#shared/domain/imports/import.ts";
import { LineMender } from "#shared/domain/imports/line-mender.ts";
import { mergeLines } from "#shared/domain/imports/merge-person.ts";
import { rowParser } from "#shared/domain/imports/parse-row.ts";
import type { SkipReason } from "#shared/domain/imports/reading.ts";
import { eachRecipient } from "#shared/domain/imports/recipients.ts";
import { recipeOf } from "#shared/domain/imports/recipes.ts";
import { ReportBuilder } from "#shared/domain/imports/report-builder.ts";
import { isBlank, type TableRow } from "#shared/domain/imports/table-row.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { GroupImport } from "./group-import.ts";
import { isRagged, refuseTooManyColumns } from "./inspect-file.ts";
import { withTable } from "./open-table.ts";
import type { OpenedTable } from "./opened-table.ts";
import { linePlanner, type LinePlan, type LinePlanner } from "./plan-line.ts";
import { NeverClosed } from "./text-file.ts";

/**
 * What is typed meanwhile is kept beside within a second: a message waits for no more rows than these, nor
 * longer than this on a machine that is busy. To keep a text takes several turns.
 */
const ROWS_PER_BREATH = 200;
const LONGEST_HOLD_MS = 20;
/** Lines that tell how columns write names and dates. */
const LEARNT_FROM = 1000;
const SHOWN_TEXT = 120;

export interface ImportSource {
  readonly path: string;
  readonly plan: ImportPlan;
  readonly today: string;
  readonly groups: GroupImport;
}

/** Errors: `imports.no_name_column`, `imports.column_used_twice` with the field. */
export function checkPlan(plan: ImportPlan): void {
  const { columns } = plan;
  if (!columns.some((field) => field.endsWith("Name") || field === "email")) {
    throw new ExpectedError("imports.no_name_column");
  }
  const twice = columns.find(
    (field, i) => !REPEATABLE_FIELDS.has(field) && columns.indexOf(field) !== i,
  );
  if (twice !== undefined) throw new ExpectedError("imports.column_used_twice", { field: twice });
}

/** Reads the file from end to end and decides for each line; with a writer, does it too. */
export function importFile(
  source: ImportSource,
  roster: Roster,
  writer: RosterWriter | null,
  job: Job,
): Promise<ImportReport> {
  return withTable(
    source.path,
    source.plan.format.source,
    () => job.breathe(),
    (table) => new FileImport(source, roster, writer, table).run(job),
  );
}

class FileImport {
  readonly #source: ImportSource;
  readonly #roster: Roster;
  readonly #writer: RosterWriter | null;
  readonly #table: OpenedTable;
  readonly #report = new ReportBuilder();
  readonly #headerLines: ReadonlySet<number>;
  readonly #skipped: ReadonlyMap<number, SkipReason>;
  readonly #header: TableRow[] = [];
  #names: readonly string[] = [];
  #plan: LinePlanner | null = null;
  #mender: LineMender | null = null;
  /** The rows of who was added and is kept, by their lines. */
  readonly #added = new Map<number, number>();
  #isFirst = true;

  constructor(
    source: ImportSource,
    roster: Roster,
    writer: RosterWriter | null,
    table: OpenedTable,
  ) {
    this.#source = source;
    this.#roster = roster;
    this.#writer = writer;
    this.#table = table;
    const { header, skipped } = source.plan.format;
    this.#headerLines = new Set(header);
    this.#skipped = new Map(skipped.map(({ line, reason }) => [line, reason]));
  }

  async run(job: Job): Promise<ImportReport> {
    const label = this.#writer === null ? "import_preview" : "import_run";
    let sinceBreath = 0;
    let breathed = performance.now();
    const breathe = async () => {
      await job.breathe();
      sinceBreath = 0;
      breathed = performance.now();
    };
    try {
      for await (const { rows, done } of this.#table.chunks) {
        for (const [at, row] of rows.entries()) {
          this.#take(row, () => rows.slice(at, at + LEARNT_FROM));
          const isDue = ++sinceBreath >= ROWS_PER_BREATH;
          if (isDue || performance.now() - breathed > LONGEST_HOLD_MS) await breathe();
        }
        job.report(done, this.#table.total, label);
        await breathe();
      }
    } catch (error) {
      if (!(error instanceof NeverClosed)) throw error;
      const { line, reason } = error;
      this.#report.refused({ line, reason, column: "", value: "" });
    }
    this.#report.joined(this.#source.groups.report());
    return this.#report.build();
  }

  #take(row: TableRow, next: () => readonly TableRow[]): void {
    if (isBlank(row)) return;
    if (this.#isFirst) refuseTooManyColumns(row.cells.length);
    this.#isFirst = false;
    const reason = this.#skipped.get(row.line);
    if (this.#headerLines.has(row.line)) this.#header.push(row);
    else if (reason === undefined) this.#decide(row, next);
    else this.#report.skipped({ line: row.line, reason, text: shortText(row) });
  }

  #decide(row: TableRow, next: () => readonly TableRow[]): void {
    this.#plan ??= this.#start(next());
    const { cells, mended } = this.#mender?.mend(row.cells) ?? { cells: row.cells, mended: [] };
    for (const { column, before, after } of mended) {
      this.#report.mended({ line: row.line, column: this.#nameOf(column), before, after });
    }
    for (const one of eachRecipient(cells, this.#source.plan.columns)) {
      const decided = this.#plan({ line: row.line, cells: one });
      const applied = this.#apply(row.line, decided);
      this.#record(row.line, this.#joined(row.line, decided, applied), applied?.id ?? null);
    }
  }

  #start(next: readonly TableRow[]): LinePlanner {
    const { columns, format, meanings } = this.#source.plan;
    const headers = this.#table.columns?.map(({ name }) => name) ?? headerNames(this.#header);
    const { defaultStatus = recipeOf(headers)?.recipe.everyone } = this.#source.plan;
    const { today } = this.#source;
    this.#names = headers;
    const fill = isRagged(format.source);
    const mender = new LineMender({ columns, headers, zeros: format.zeros, fill });
    this.#mender = mender;
    const people = next.filter(({ line }) => !this.#skipped.has(line));
    const samples = people.map(({ cells }) => mender.mend(cells).cells);
    const said = meanings === undefined ? {} : { meanings };
    const readGroups = this.#source.groups.reader.read;
    const parse = rowParser({
      columns,
      headers,
      defaultStatus,
      today,
      samples,
      readGroups,
      ...said,
    });
    const { answers = [] } = this.#source.plan;
    return linePlanner({ parse, roster: this.#roster, today, answers });
  }

  /** Writes what was decided; gives who was added, or completed once more. Nothing in a dry run. */
  #apply(line: number, plan: LinePlan): { row: number; id: string } | null {
    const writer = this.#writer;
    const { today } = this.#source;
    if (writer === null) return null;
    if (plan.kind === "create") {
      const added = writer.create(plan.person, today);
      if (plan.isKept) this.#added.set(line, added.row);
      return added;
    }
    if (plan.kind === "merge") writer.merge(plan.row, plan.merge);
    if (plan.kind !== "again") return null;
    const row = plan.row ?? this.#added.get(plan.first);
    if (row === undefined) return null;
    const { id, ...known } = this.#roster.known(row);
    writer.merge(row, mergeLines(known, plan.person, today).merge);
    return { row, id };
  }

  /** Makes members of the person of a line, and says of somebody known what that changes. */
  #joined(line: number, plan: LinePlan, applied: { row: number } | null): LinePlan {
    if (plan.kind !== "create" && plan.kind !== "merge" && plan.kind !== "again") return plan;
    const row = applied?.row ?? (plan.kind === "create" ? null : plan.row);
    // Somebody of whom an earlier line was not kept stays as that one left them.
    if (row === null && this.#writer !== null) return plan;
    const first = plan.kind === "again" ? plan.first : line;
    const names = this.#source.groups.join(plan.person, { row, line: first });
    if (names.length === 0 || plan.kind === "create") return plan;
    const change = { field: "group", before: "", after: names.join(", ") };
    return { ...plan, matched: { ...plan.matched, changes: [...plan.matched.changes, change] } };
  }

  /** `id` is that of who was added by this line, or completed by it once more. */
  #record(line: number, done: LinePlan, id: string | null): void {
    if (done.kind === "refuse") this.#report.refused(this.#rowOf(line, done.refusal));
    else if (done.kind === "create") this.#report.created(line, done.person);
    else if (done.kind === "merge") this.#report.matched(done.matched);
    else if (done.kind === "again") this.#report.repeated({ ...done.matched, personId: id });
    else if (done.kind === "repeat") this.#report.repeated(null);
    if (!("doubts" in done)) return;
    if (done.question !== null) this.#report.asked(done.question);
    if (done.doubts.length === 0) return;
    const name = done.kind === "merge" ? done.matched.name : displayName(done.person.fields);
    const personId = done.kind === "merge" ? done.matched.personId : id;
    this.#report.doubtful(
      done.doubts.map((doubt) => ({ ...this.#rowOf(line, doubt), name, personId })),
    );
  }

  #rowOf<Reason>(
    line: number,
    { reason, column, value }: { reason: Reason; column: number | null; value: string },
  ) {
    return { line, reason, column: column === null ? "" : this.#nameOf(column), value };
  }

  #nameOf(column: number): string {
    return this.#names[column]?.trim() || String(column + 1);
  }
}

function shortText({ cells }: TableRow): string {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.join(" · ").slice(0, SHOWN_TEXT);
}
