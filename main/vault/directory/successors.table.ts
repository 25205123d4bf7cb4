import { HeaderUser, InvitationSlot } from "#shared/domain/vault/header.ts";
import { blob, defineTable, jsonText, rowNumber } from "#main/vault/db/define-table.ts";

/** Keys in place of lost ones, as the header is to have them. No record: see `UNJOURNALED`. */
export const successorTable = defineTable({
  row: rowNumber,
  user_id: blob,
  header_user: jsonText(HeaderUser),
  header_slot: jsonText(InvitationSlot),
});
