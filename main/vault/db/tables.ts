import type { BackupSettingsTable, BackupTable } from "../features/backup/backup.table.ts";
import type { ClearFileTable } from "../clear/clear-file.table.ts";
import type { DraftTable } from "../features/drafts/drafts.table.ts";
import type {
  AgendaItemTable,
  AttendanceTable,
  MeetingTable,
  MinuteBlockTable,
} from "../features/meetings/meetings.table.ts";
import type { AttachmentCopyTable } from "../features/attachments/attachment-copy.table.ts";
import type { AttachmentTable } from "../features/attachments/attachments.table.ts";
import type {
  ConsentTable,
  MembershipTable,
  PersonEmailTable,
  PersonTable,
} from "../features/people/people.table.ts";
import type {
  PersonPhoneTable,
  PublicationTable,
} from "../features/publication/publication.table.ts";
import type { VaultInfoTable, VaultUserTable } from "../directory/vault.table.ts";
import type { StoredFileTable } from "../files/files.table.ts";
import type { JournalExportTable } from "../features/journal-export/export.table.ts";
import type { QuickUnlockTable } from "../directory/quick-unlock.table.ts";
import type {
  JournalChangeTable,
  JournalEntryTable,
  JournalShapeTable,
} from "../journal/journal.table.ts";
import type { RecoverySetTable, RecoveryShareTable } from "../directory/share-sets.table.ts";
import type { UnjournaledTable } from "./unjournaled.ts";

/** Every table, one line each. */
export interface Tables {
  journal_shape: JournalShapeTable;
  journal_entry: JournalEntryTable;
  journal_change: JournalChangeTable;
  vault_info: VaultInfoTable;
  vault_user: VaultUserTable;
  draft: DraftTable;
  person: PersonTable;
  membership: MembershipTable;
  consent: ConsentTable;
  person_email: PersonEmailTable;
  person_phone: PersonPhoneTable;
  meeting: MeetingTable;
  attendance: AttendanceTable;
  agenda_item: AgendaItemTable;
  minute_block: MinuteBlockTable;
  publication: PublicationTable;
  backup_settings: BackupSettingsTable;
  backup: BackupTable;
  stored_file: StoredFileTable;
  attachment: AttachmentTable;
  attachment_copy: AttachmentCopyTable;
  journal_export: JournalExportTable;
  recovery_set: RecoverySetTable;
  recovery_share: RecoveryShareTable;
  quick_unlock: QuickUnlockTable;
  clear_file: ClearFileTable;
}

/** The tables of records: see `UNJOURNALED`. */
export type JournaledTable = Exclude<keyof Tables, UnjournaledTable>;

/** What the journal keeps every change of; a test holds it against the schema. */
export const JOURNALED_TABLES = [
  "vault_info",
  "vault_user",
  "draft",
  "person",
  "membership",
  "consent",
  "meeting",
  "attendance",
  "agenda_item",
  "minute_block",
  "publication",
  "backup_settings",
  "backup",
  "stored_file",
  "attachment",
  "attachment_copy",
  "journal_export",
  "recovery_set",
  "recovery_share",
  "quick_unlock",
] as const satisfies readonly JournaledTable[];
