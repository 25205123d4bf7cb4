import type { AgendaItem, Meeting } from "./meeting.ts";

/**
 * The meeting as somebody sees it who may not read confidential items: that there is one, and where
 * in the agenda, but nothing of it, not even how often it was written in.
 */
export function withholdConfidential(meeting: Meeting): Meeting {
  return { ...meeting, items: meeting.items.map(withhold) };
}

function withhold(item: AgendaItem): AgendaItem {
  return item.confidentiality === "confidential"
    ? { ...item, title: "", version: 0, minutes: [], withheld: true }
    : item;
}
