import type { AgendaItem, Meeting } from "#shared/domain/meetings/meeting.ts";

/** A meeting as just answered, with the minutes of each item from whichever knows a later save. */
export function withNewestMinutes(answered: Meeting, known: Meeting | undefined): Meeting {
  return { ...answered, items: answered.items.map((item) => newestItem(item, known)) };
}

/** The item, or its minutes as known elsewhere when a later save made them. */
export function newestItem(item: AgendaItem, known: Meeting | undefined): AgendaItem {
  const other = known?.items.find(({ id }) => id === item.id);
  return other === undefined || other.version <= item.version
    ? item
    : { ...item, version: other.version, minutes: other.minutes };
}
