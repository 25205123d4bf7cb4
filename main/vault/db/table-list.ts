/** Every table under its name in the store, one line a file that tells some. */
export { clearFileTable as clear_file } from "../clear/clear-file.table.ts";
export { quickUnlockTable as quick_unlock } from "../directory/quick-unlock.table.ts";
export {
  recoverySetTable as recovery_set,
  recoveryShareTable as recovery_share,
} from "../directory/share-sets.table.ts";
export {
  vaultInfoTable as vault_info,
  vaultUserTable as vault_user,
} from "../directory/vault.table.ts";
export { attachmentCopyTable as attachment_copy } from "../features/attachments/attachment-copy.table.ts";
export { attachmentTable as attachment } from "../features/attachments/attachments.table.ts";
export {
  backupSettingsTable as backup_settings,
  backupTable as backup,
} from "../features/backup/backup.table.ts";
export { draftTable as draft } from "../features/drafts/drafts.table.ts";
export { journalExportTable as journal_export } from "../features/journal-export/export.table.ts";
export {
  meetingTable as meeting,
  attendanceTable as attendance,
  agendaItemTable as agenda_item,
  minuteBlockTable as minute_block,
} from "../features/meetings/meetings.table.ts";
export {
  personTable as person,
  membershipTable as membership,
  consentTable as consent,
  personEmailTable as person_email,
} from "../features/people/people.table.ts";
export {
  personPhoneTable as person_phone,
  publicationTable as publication,
} from "../features/publication/publication.table.ts";
export { storedFileTable as stored_file } from "../files/files.table.ts";
export {
  journalShapeTable as journal_shape,
  journalEntryTable as journal_entry,
  journalChangeTable as journal_change,
} from "../journal/journal.table.ts";
