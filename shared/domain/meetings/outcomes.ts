import { blockLines, inlineText } from "./block-text.ts";
import type { AgendaItem, Attendance, AttendanceKind } from "./meeting.ts";
import type { RichBlock } from "./rich-text.ts";

interface MeetingDecision {
  readonly itemId: string;
  readonly itemTitle: string;
  readonly text: string;
}

export interface MeetingAction extends MeetingDecision {
  readonly ownerId: string | null;
  readonly ownerLabel: string;
  readonly due: string | null;
  readonly done: boolean;
}

export interface Outcomes {
  readonly decisions: readonly MeetingDecision[];
  readonly actions: readonly MeetingAction[];
}

/** What a meeting decided and what is to be done, in the order of the agenda. */
export function outcomesOf(items: readonly AgendaItem[]): Outcomes {
  const decisions: MeetingDecision[] = [];
  const actions: MeetingAction[] = [];
  for (const item of items) {
    const place = { itemId: item.id, itemTitle: item.title };
    for (const block of item.minutes) {
      if (block.type === "decision") {
        decisions.push({ ...place, text: inlineText(block.content) });
      } else if (block.type === "action") {
        actions.push({ ...place, text: inlineText(block.content), ...block.attrs });
      }
    }
  }
  return { decisions, actions };
}

/** Whether a block says anything: an empty paragraph of the editor does not. */
export function hasWords(block: RichBlock): boolean {
  return blockLines(block).some((line) => line.trim() !== "");
}

/** How many people of each kind; a kind that nobody has counts 0. */
export function countAttendance(attendance: readonly Attendance[]): Record<AttendanceKind, number> {
  const counts = { present: 0, excused: 0, absent: 0, invited: 0 };
  for (const { kind } of attendance) counts[kind] += 1;
  return counts;
}
