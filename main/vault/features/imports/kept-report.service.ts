import { basename } from "node:path";
import type { CommandScope, VaultContext } from "#main/vault/context.ts";
import { openRoster } from "#main/vault/features/people/bulk.service.ts";
import { findEntry, isUndone, lastEntry } from "#main/vault/journal/journal.repository.ts";
import { ImportReport } from "#shared/domain/imports/import.ts";
import type { KeptReport, PersonToCheck } from "#shared/domain/imports/kept-report.ts";
import { instantOf } from "#shared/domain/kernel/dates.ts";
import { findReport, insertReport } from "./import-reports.repository.ts";

/** Keeps, with the entry that the command leaves, what it says of its file; nothing where it leaves none. */
export async function keepReport(
  { db, raw, atLast }: CommandScope,
  path: string,
  work: () => Promise<ImportReport>,
): Promise<ImportReport> {
  const before = lastEntry(raw)?.seq ?? 0;
  const report = await work();
  atLast(async () => {
    const seq = lastEntry(raw)?.seq ?? 0;
    if (seq === before) return;
    await insertReport(db, { seq, file: basename(path), content: JSON.stringify(report) });
  });
  return report;
}

/** What the import of an entry said, or the last one for null; null where nothing is kept of it. */
export async function keptReport(
  context: VaultContext,
  asked: number | null,
): Promise<KeptReport | null> {
  const stored = await findReport(context.read, asked);
  if (stored === null) return null;
  const { seq, file, content } = stored;
  const entry = findEntry(context.rawRead, seq);
  const report = reportIn(content);
  if (entry === null || report === null) return null;
  return {
    seq,
    file,
    at: instantOf(entry.wall),
    undone: isUndone(context.rawRead, seq),
    report,
    left: peopleLeft(context, report),
  };
}

function reportIn(content: string): ImportReport | null {
  try {
    return ImportReport.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}

function peopleLeft({ rawRead }: VaultContext, { doubtfulRows }: ImportReport): PersonToCheck[] {
  const roster = openRoster(rawRead);
  const ids = new Set(doubtfulRows.flatMap(({ personId }) => personId ?? []));
  return [...ids].flatMap((personId) => {
    const row = roster.rowOf(personId);
    if (row === null) return [];
    const { fields, toCheck } = roster.known(row);
    return toCheck.length === 0 ? [] : [{ personId, fields, toCheck: [...toCheck] }];
  });
}
