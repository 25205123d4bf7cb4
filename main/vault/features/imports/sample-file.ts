import type { Job } from "#main/vault/job.ts";
import { askedWords } from "#shared/domain/imports/asked-words.ts";
import { headerNames } from "#shared/domain/imports/header-lines.ts";
import type { AskedGroup } from "#shared/domain/imports/group-words.ts";
import type { AskedWord, SamplePerson } from "#shared/domain/imports/import.ts";
import { LineMender } from "#shared/domain/imports/line-mender.ts";
import { rowParser } from "#shared/domain/imports/parse-row.ts";
import { eachRecipient } from "#shared/domain/imports/recipients.ts";
import { recipeOf } from "#shared/domain/imports/recipes.ts";
import { isBlank, type TableRow } from "#shared/domain/imports/table-row.ts";
import type { ImportSource } from "./import-file.ts";
import { isRagged } from "./inspect-file.ts";
import { withTable } from "./open-table.ts";
import type { OpenedTable } from "./opened-table.ts";
import { NeverClosed } from "./text-file.ts";

/** Lines whose words are asked about; of them, the first people are shown, and some of those in doubt. */
const LINES_READ = 5000;
const FIRST = 6;
const SHOWN = 10;

export interface FileSample {
  readonly people: SamplePerson[];
  readonly values: AskedWord[];
  readonly groups: AskedGroup[];
}

/** What a plan makes of the beginning of a file: some people as they would be, words to explain. */
export function sampleFile(source: ImportSource, job: Job): Promise<FileSample> {
  return withTable(
    source.path,
    source.plan.format.source,
    () => job.breathe(),
    async (table) => read(source, table, await beginning(source, table)),
  );
}

interface Beginning {
  readonly header: TableRow[];
  readonly lines: TableRow[];
}

async function beginning({ plan }: ImportSource, table: OpenedTable): Promise<Beginning> {
  const headerLines = new Set(plan.format.header);
  const skipped = new Set(plan.format.skipped.map(({ line }) => line));
  const found: Beginning = { header: [], lines: [] };
  try {
    for await (const { rows } of table.chunks) {
      for (const row of rows) {
        if (headerLines.has(row.line)) found.header.push(row);
        else if (!skipped.has(row.line) && !isBlank(row)) found.lines.push(row);
      }
      if (found.lines.length >= LINES_READ) break;
    }
  } catch (error) {
    if (!(error instanceof NeverClosed)) throw error;
  }
  return found;
}

function read(
  { plan, today, groups }: ImportSource,
  table: OpenedTable,
  found: Beginning,
): FileSample {
  const { columns, format, meanings } = plan;
  const headers = table.columns?.map(({ name }) => name) ?? headerNames(found.header);
  const { defaultStatus = recipeOf(headers)?.recipe.everyone } = plan;
  const fill = isRagged(format.source);
  const mender = new LineMender({ columns, headers, zeros: format.zeros, fill });
  const lines = found.lines.slice(0, LINES_READ);
  const samples = lines.map(({ cells }) => mender.mend(cells).cells);
  const said = meanings === undefined ? {} : { meanings };
  const parse = rowParser({ columns, headers, defaultStatus, today, samples, ...said });
  const people: SamplePerson[] = [];
  const each = samples.flatMap((cells, at) =>
    eachRecipient(cells, columns).map((one) => ({ at, cells: one })),
  );
  for (const { at, cells } of each) {
    if (people.length === SHOWN) break;
    const outcome = parse(cells);
    if (outcome.kind !== "person") continue;
    if (people.length >= FIRST && outcome.doubts.length === 0) continue;
    const { fields, statuses, consents } = outcome.person;
    const doubts = outcome.doubts.map(({ reason }) => reason);
    people.push({ line: lines[at]?.line ?? 0, fields, statuses: [...statuses], consents, doubts });
  }
  const values = askedWords({ columns, headers, ...said }, samples);
  return { people, values, groups: groups.asked(columns, headers, samples) };
}
