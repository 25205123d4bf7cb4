import { backupSettingsTable, backupTable } from "../features/backup/backup.table.ts";
import { clearFileTable } from "../clear/clear-file.table.ts";
import { draftTable } from "../features/drafts/drafts.table.ts";
import {
  agendaItemTable,
  attendanceTable,
  meetingTable,
  minuteBlockTable,
} from "../features/meetings/meetings.table.ts";
import { attachmentCopyTable } from "../features/attachments/attachment-copy.table.ts";
import { attachmentTable } from "../features/attachments/attachments.table.ts";
import {
  consentTable,
  membershipTable,
  personEmailTable,
  personTable,
} from "../features/people/people.table.ts";
import { personPhoneTable, publicationTable } from "../features/publication/publication.table.ts";
import { vaultInfoTable, vaultUserTable } from "../directory/vault.table.ts";
import { storedFileTable } from "../files/files.table.ts";
import { journalExportTable } from "../features/journal-export/export.table.ts";
import { quickUnlockTable } from "../directory/quick-unlock.table.ts";
import {
  journalChangeTable,
  journalEntryTable,
  journalShapeTable,
} from "../journal/journal.table.ts";
import { recoverySetTable, recoveryShareTable } from "../directory/share-sets.table.ts";
import type { TableOf } from "./define-table.ts";
import type { UnjournaledTable } from "./unjournaled.ts";

/** Every table, one line each. */
export const TABLES = {
  journal_shape: journalShapeTable,
  journal_entry: journalEntryTable,
  journal_change: journalChangeTable,
  vault_info: vaultInfoTable,
  vault_user: vaultUserTable,
  draft: draftTable,
  person: personTable,
  membership: membershipTable,
  consent: consentTable,
  person_email: personEmailTable,
  person_phone: personPhoneTable,
  meeting: meetingTable,
  attendance: attendanceTable,
  agenda_item: agendaItemTable,
  minute_block: minuteBlockTable,
  publication: publicationTable,
  backup_settings: backupSettingsTable,
  backup: backupTable,
  stored_file: storedFileTable,
  attachment: attachmentTable,
  attachment_copy: attachmentCopyTable,
  journal_export: journalExportTable,
  recovery_set: recoverySetTable,
  recovery_share: recoveryShareTable,
  quick_unlock: quickUnlockTable,
  clear_file: clearFileTable,
} as const;

export type Tables = { [Name in keyof typeof TABLES]: TableOf<(typeof TABLES)[Name]> };

/** The tables of records: see `UNJOURNALED`. Each is declared to the journal by its feature. */
export type JournaledTable = Exclude<keyof Tables, UnjournaledTable>;
