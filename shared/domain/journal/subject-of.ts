import { readRoles } from "../access/role.ts";
import { assertNever } from "../kernel/assert-never.ts";
import { AttendanceKind } from "../meetings/meeting.ts";
import { MembershipStatus } from "../people/person.ts";
import type { CommandName } from "./entry.ts";
import { isFieldName, type FieldName } from "./fields.ts";
import type { FindRow, FoundRow, NamedTable, RowChange, RowRef, Values } from "./records.ts";
import { attachmentName, meetingName, memberName, personName, text } from "./row-names.ts";
import type { EntrySubject, Noun } from "./subject.ts";

/** How many people an entry added and changed, whatever its size. */
export interface PeopleCounts {
  readonly added: number;
  readonly changed: number;
}

/**
 * What an entry is about, from its first changes. An undo is told by the entry it undoes: see
 * `subjectName`.
 */
export function subjectOf(
  command: CommandName,
  changes: readonly RowChange[],
  find: FindRow,
  counts: PeopleCounts,
): EntrySubject {
  switch (command) {
    case "people.create":
    case "people.update":
    case "people.remove":
    case "people.giveConsent":
    case "people.withdrawConsent":
      return {
        kind: "person",
        person: personOf(changes, find),
        fields: changedFields(changes, "person"),
      };
    case "people.addMembership":
    case "people.updateMembership":
    case "people.removeMembership":
      return {
        kind: "membership",
        person: personOf(changes, find),
        status: statusOf(changes, find),
      };
    case "people.import":
      return { kind: "import", ...counts };
    case "meetings.create":
    case "meetings.update":
    case "meetings.remove":
    case "publication.publish":
      return {
        kind: "meeting",
        meeting: meetingOf(changes, find),
        fields: changedFields(changes, "meeting"),
      };
    case "meetings.setAttendance":
    case "meetings.removeAttendance":
      return {
        kind: "attendance",
        person: personOf(changes, find),
        meeting: meetingOf(changes, find),
        attendance: attendanceOf(changes),
      };
    case "meetings.addItem":
    case "meetings.updateItem":
    case "meetings.moveItem":
    case "meetings.removeItem":
    case "meetings.saveMinutes":
      return {
        kind: "item",
        item: named(itemRow(changes, find), meetingName),
        meeting: meetingOf(changes, find),
        fields: changedFields(changes, "agenda_item"),
      };
    case "meetings.addAttachment":
    case "meetings.renameAttachment":
    case "meetings.removeAttachment":
    case "meetings.copyAttachment": {
      const row = attachmentRow(changes, find);
      return {
        kind: "attachment",
        attachment: named(row, attachmentName),
        meeting: named(follow(row?.values["meeting"], "meeting", find), meetingName),
      };
    }
    case "members.invite":
    case "members.cancelInvitation":
    case "members.renewInvitation":
    case "members.changeRoles":
    case "members.rename":
    case "members.remove":
      return memberOf(changes, find);
    case "vault.makeShares":
    case "vault.openedWithShares":
    case "recovery.drill":
      return { kind: "shares", numbers: shareNumbers(changes, find) };
    case "vault.rename": {
      const name = changes.find(({ table }) => table === "vault_info")?.after?.["name"];
      return { kind: "vault", name: text(name) };
    }
    case "journal.export":
      return exportOf(changes);
    // Said by their name alone; an undo, by the entry it undoes.
    case "vault.create":
    case "vault.changeBackups":
    case "vault.backup":
    case "vault.acceptedOlderCopy":
    case "vault.quickUnlockOn":
    case "vault.quickUnlockOff":
    case "vault.purgeFiles":
    case "vault.changePassphrase":
    case "vault.raiseCost":
    case "vault.makeRecoveryKit":
    case "vault.openedWithKit":
    case "vault.noteKeyChange":
    case "vault.joinWithShares":
    case "members.dropExpired":
    case "members.join":
    case "members.rekey":
    case "drafts.save":
    case "drafts.clear":
    case "journal.undo":
      return { kind: "none" };
    default:
      return assertNever(command);
  }
}

function exportOf(changes: readonly RowChange[]): EntrySubject {
  const row = changes.find(({ table }) => table === "journal_export")?.after ?? {};
  const entries = row["entries"];
  return {
    kind: "export",
    entries: typeof entries === "number" ? entries : 0,
    contents: row["contents"] === "with",
    reason: text(row["reason"]),
  };
}

/** The name a subject is recognised by; empty where it has none. */
export function subjectName(subject: EntrySubject): string {
  switch (subject.kind) {
    case "person":
    case "membership":
    case "attendance":
      return subject.person?.name ?? "";
    case "meeting":
      return subject.meeting?.name ?? "";
    case "item":
      return subject.item?.name ?? "";
    case "attachment":
      return subject.attachment?.name ?? "";
    case "member":
      return subject.member?.name ?? "";
    case "vault":
    case "undo":
      return subject.name;
    case "none":
    case "import":
    case "shares":
    case "export":
      return "";
    default:
      return assertNever(subject);
  }
}

/** The known fields that updates of `table` changed, each once. */
function changedFields(changes: readonly RowChange[], table: string): FieldName[] {
  const updates = changes.filter(
    (change) => change.table === table && change.before !== null && change.after !== null,
  );
  const names = updates.flatMap(({ after }) =>
    Object.keys(after ?? {}).map((column) => `${table}.${column}`),
  );
  return [...new Set(names)].filter(isFieldName);
}

function named(row: FoundRow | null, name: (values: Values) => string): Noun | null {
  return row === null ? null : { name: name(row.values), id: row.id, isThere: row.isThere };
}

function personOf(changes: readonly RowChange[], find: FindRow): Noun | null {
  const own = changes.find(({ table }) => table === "person");
  const row =
    own === undefined
      ? parent(changes, ["membership", "consent", "attendance"], "person", find)
      : rowOf(own, "person", find);
  return named(row, personName);
}

function memberOf(changes: readonly RowChange[], find: FindRow): EntrySubject {
  const own = changes.find(({ table }) => table === "vault_user");
  const row = own === undefined ? null : rowOf(own, "vault_user", find);
  const roles = text(own?.after?.["roles"]);
  return {
    kind: "member",
    member: named(row, memberName),
    roles: roles === "" ? [] : [...readRoles(roles)],
  };
}

/** Each once, in their order. */
function shareNumbers(changes: readonly RowChange[], find: FindRow): number[] {
  const numbers = changes
    .filter(({ table }) => table === "recovery_share")
    .map((change) => rowOf(change, "recovery_share", find)?.values["number"])
    .filter((number) => typeof number === "number");
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}

function meetingOf(changes: readonly RowChange[], find: FindRow): Noun | null {
  const own = changes.find(({ table }) => table === "meeting");
  if (own !== undefined) return named(rowOf(own, "meeting", find), meetingName);
  const published = changes.find(({ table }) => table === "publication")?.after?.["meeting"];
  const item = itemRow(changes, find);
  const row =
    typeof published === "number"
      ? find("meeting", { row: published })
      : item === null
        ? parent(changes, ["attendance"], "meeting", find)
        : follow(item.values["meeting"], "meeting", find);
  return named(row, meetingName);
}

function itemRow(changes: readonly RowChange[], find: FindRow): FoundRow | null {
  const own = changes.find(({ table }) => table === "agenda_item");
  if (own !== undefined) return rowOf(own, "agenda_item", find);
  return parent(changes, ["minute_block"], "item", find, "agenda_item");
}

function attachmentRow(changes: readonly RowChange[], find: FindRow): FoundRow | null {
  const own = changes.find(({ table }) => table === "attachment");
  if (own !== undefined) return rowOf(own, "attachment", find);
  const copy = changes.find(({ table }) => table === "attachment_copy");
  return follow(copy?.after?.["attachment"], "attachment", find);
}

/** The row that the first change of one of `tables` refers to in `column`. */
function parent(
  changes: readonly RowChange[],
  tables: readonly NamedTable[],
  column: string,
  find: FindRow,
  target: NamedTable = column === "meeting" ? "meeting" : "person",
): FoundRow | null {
  const change = changes.find(({ table }) => tables.some((known) => known === table));
  const table = tables.find((known) => known === change?.table);
  if (change === undefined || table === undefined) return null;
  const written = (change.after ?? change.before)?.[column] ?? change.before?.[column];
  const ref = written ?? find(table, { id: change.key })?.values[column];
  return follow(ref, target, find);
}

function follow(
  ref: string | number | null | undefined,
  table: NamedTable,
  find: FindRow,
): FoundRow | null {
  return typeof ref === "number" ? find(table, { row: ref }) : null;
}

/** The row a change is of: as it is found, or else as the change itself holds it whole. */
export function rowOf(change: RowChange, table: NamedTable, find: FindRow): FoundRow | null {
  const ref: RowRef = { id: change.key };
  const found = find(table, ref);
  if (found !== null) return found;
  const whole = change.after === null || change.before === null;
  const values = change.before ?? change.after;
  return whole && values !== null ? { id: change.key, isThere: false, values } : null;
}

function statusOf(changes: readonly RowChange[], find: FindRow): MembershipStatus | null {
  const change = changes.find(({ table }) => table === "membership");
  if (change === undefined) return null;
  const status =
    change.after?.["status"] ??
    change.before?.["status"] ??
    find("membership", { id: change.key })?.values["status"];
  return MembershipStatus.safeParse(status).data ?? null;
}

function attendanceOf(changes: readonly RowChange[]): AttendanceKind | null {
  const change = changes.find(({ table }) => table === "attendance");
  return AttendanceKind.safeParse(change?.after?.["kind"]).data ?? null;
}
