import { countAttendance } from "../meetings/outcomes.ts";
import type { Attendance } from "../meetings/meeting.ts";
import { MEMBERSHIP_STATUSES } from "../people/person.ts";
import type { PublicAttendance } from "./public-document.ts";
import type { Subject } from "./subject.ts";

/** Fewer than this, a count points at people. */
const SMALLEST_COUNT = 5;

/**
 * Attendance as figures. A role is counted only when at least five present people hold it and at
 * least five, or none, do not: otherwise the few could be found by subtraction.
 */
export function publicAttendance(
  attendance: readonly Attendance[],
  subjects: readonly Subject[],
): PublicAttendance {
  const { present, excused } = countAttendance(attendance);
  const here = new Set(
    attendance.filter((one) => one.kind === "present").map((one) => one.personId),
  );
  const people = subjects.filter((one) => one.personId !== null && here.has(one.personId));
  const roles = MEMBERSHIP_STATUSES.map((status) => ({
    status,
    count: people.filter((person) => person.statuses.includes(status)).length,
  })).filter(({ count }) => {
    const others = present - count;
    return count >= SMALLEST_COUNT && (others === 0 || others >= SMALLEST_COUNT);
  });
  return { present, excused, roles };
}
