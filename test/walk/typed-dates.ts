import { localDateIn } from "#shared/domain/kernel/local-date.ts";

/** The day so many days from today, as a French hand types it: day, month, year. */
export function typedDate(inDays: number): string[] {
  return localDateIn(new Date(), inDays).split("-").toReversed();
}

/** When something is due, as people type it. */
export function typedDue(inDays: number): string {
  return inDays === 1 ? "demain" : typedDate(inDays).join("/");
}
