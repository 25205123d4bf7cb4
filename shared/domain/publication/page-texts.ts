import { MEMBERSHIP_STATUSES } from "../people/person.ts";
import type { PublicPageLabels } from "./labels.ts";
import type { PublicAction, PublicDocument } from "./public-document.ts";
import { spokenDate, spokenHours } from "./spoken-dates.ts";

/** « Samedi 12 septembre 2026, de 20 h 30 à 22 h 45 ». */
export function whenText(document: PublicDocument, labels: PublicPageLabels): string {
  const hours = spokenHours(document.startsAt, document.endsAt, labels);
  const spoken = spokenDate(document.date, labels.language);
  const date = spoken.charAt(0).toLocaleUpperCase(labels.language) + spoken.slice(1);
  return hours === "" ? date : `${date}, ${hours}`;
}

/** « 23 personnes présentes, dont 12 adhérent·es · 2 excusées »; empty when nobody was noted. */
export function attendanceText(document: PublicDocument, labels: PublicPageLabels): string {
  const { present, excused, roles } = document.attendance;
  if (present === 0 && excused === 0) return "";
  const counts = roles.map(({ status, count }) => labels.roleCount[status](count));
  const including = counts.length === 0 ? "" : `, ${labels.including} ${counts.join(", ")}`;
  const away = excused === 0 ? "" : ` · ${labels.excused(excused)}`;
  return `${labels.present(present)}${including}${away}`;
}

/** Who does it and by when, as the small print of an action. */
export function actionDetails(action: PublicAction, labels: PublicPageLabels): string[] {
  return [
    ...(action.owner === "" ? [] : [`${labels.owner} ${action.owner}`]),
    ...(action.due === null ? [] : [`${labels.due} ${spokenDate(action.due, labels.language)}`]),
    ...(action.done ? [labels.done] : []),
  ];
}

/** Everything on a page that is ours and not the collective's: the guard does not take it for names. */
export function ownTexts(document: PublicDocument, labels: PublicPageLabels): string[] {
  const { present, excused } = document.attendance;
  return [
    labels.decisions,
    labels.actions,
    labels.items,
    labels.decision,
    labels.action,
    labels.owner,
    labels.due,
    labels.done,
    labels.place,
    labels.noDecision,
    labels.footer,
    labels.present(present),
    labels.excused(excused),
    ...MEMBERSHIP_STATUSES.map((status) => labels.role[status]),
    labels.someone,
    ...Object.values(labels.removed),
    whenText(document, labels),
    ...document.actions.flatMap(({ due }) =>
      due === null ? [] : [spokenDate(due, labels.language)],
    ),
  ];
}
