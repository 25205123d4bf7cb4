import type { MeetingSummary } from "#shared/domain/meetings/meeting.ts";

export interface MeetingMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly meetings: readonly MeetingSummary[];
}

/** Groups meetings, already in order of date, under their months. */
export function meetingMonths(meetings: readonly MeetingSummary[]): MeetingMonth[] {
  const months: { month: string; meetings: MeetingSummary[] }[] = [];
  for (const meeting of meetings) {
    const month = meeting.date.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.meetings.push(meeting);
    else months.push({ month, meetings: [meeting] });
  }
  return months;
}
