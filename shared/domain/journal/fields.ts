import { z } from "zod";

/** The columns that people know by a name, and how their values are said. */
export const FIELD_KINDS = {
  "person.given_name": "text",
  "person.family_name": "text",
  "person.pronoun": "text",
  "person.emails": "list",
  "person.phones": "list",
  "person.street": "text",
  "person.postcode": "text",
  "person.town": "text",
  "person.notes": "text",
  "membership.status": "status",
  "membership.start_on": "date",
  "membership.end_on": "date",
  "consent.given_on": "date",
  "consent.withdrawn_on": "date",
  "meeting.title": "text",
  "meeting.date": "date",
  "meeting.starts_at": "text",
  "meeting.ends_at": "text",
  "meeting.zone": "text",
  "meeting.place": "text",
  "meeting.remote": "text",
  "attendance.kind": "attendance",
  "agenda_item.title": "text",
  "agenda_item.confidentiality": "confidentiality",
  "minute_block.words": "text",
  "attachment.name": "text",
  "attachment_copy.file_name": "text",
  "publication.published_at": "instant",
  "journal_export.reason": "text",
  "journal_export.file_name": "text",
  "journal_export.from_at": "instant",
  "journal_export.until_at": "instant",
  "vault_info.name": "text",
  "vault_user.name": "text",
  "recovery_share.holder": "text",
  "recovery_share.proven_at": "instant",
  "recovery_share.used_at": "instant",
} as const satisfies Record<string, FieldKind>;

type FieldKind = "text" | "list" | "date" | "instant" | "status" | "attendance" | "confidentiality";

export type FieldName = keyof typeof FIELD_KINDS;
export const FieldName = z.enum(Object.keys(FIELD_KINDS) as [FieldName, ...FieldName[]]);

/** Whether `table.column` is one that people know by a name. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELD_KINDS, name);
}
