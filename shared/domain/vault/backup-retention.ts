const MONTHS_KEPT = 12;

/** A backup, by the instant it holds, in milliseconds. */
export interface DatedBackup {
  readonly at: number;
}

/**
 * Those that may go. Kept are the `latest` newest, the newest of each of the twelve months that end
 * with the newest one's, and the newest of each year. Months and years are those of UTC. The rule looks
 * at the backups alone, never at the clock: a clock set wrong removes nothing.
 */
export function backupsToRemove<B extends DatedBackup>(backups: readonly B[], latest: number): B[] {
  const newestFirst = backups.toSorted((one, other) => other.at - one.at);
  const newest = newestFirst[0];
  if (newest === undefined) return [];
  const firstMonth = monthOf(newest.at) - MONTHS_KEPT + 1;
  const kept = new Set<B>(newestFirst.slice(0, Math.max(1, latest)));
  const seen = new Set<string>();
  for (const backup of newestFirst) {
    const month = monthOf(backup.at);
    const marks = [`year ${Math.floor(month / 12)}`];
    if (month >= firstMonth) marks.push(`month ${month}`);
    if (marks.some((mark) => !seen.has(mark))) kept.add(backup);
    for (const mark of marks) seen.add(mark);
  }
  return newestFirst.filter((backup) => !kept.has(backup));
}

/** Months since the year 0. */
function monthOf(at: number): number {
  const date = new Date(at);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
