import { z } from "zod";

export const BACKUP_SCHEDULES = ["off", "daily", "weekly"] as const;
export const BackupSchedule = z.enum(BACKUP_SCHEDULES);
export type BackupSchedule = z.infer<typeof BackupSchedule>;

/** How many of the latest backups may be kept, besides those of months and years. */
export const BackupKeep = z.number().int().min(1).max(100);

export const DEFAULT_BACKUP_KEEP = 10;

const DAY_MS = 24 * 60 * 60 * 1000;
const WARN_AFTER_DAYS = 30;
const PERIOD_DAYS: Readonly<Record<Exclude<BackupSchedule, "off">, number>> = {
  daily: 1,
  weekly: 7,
};

/** Whether the schedule asks for a backup; `last` is the newest verified one, in milliseconds. */
export function isBackupDue(schedule: BackupSchedule, last: number | null, now: number): boolean {
  if (schedule === "off") return false;
  // One dated after now says nothing of its age: the clock was wrong then, or is now.
  if (last === null || last > now) return true;
  return now - last >= PERIOD_DAYS[schedule] * DAY_MS;
}

/** Whether a person has to be warned: never saved, or not for thirty days. */
export function isBackupOld(last: number | null, now: number): boolean {
  return last === null || now - last >= WARN_AFTER_DAYS * DAY_MS;
}
