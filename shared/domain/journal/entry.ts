import { z } from "zod";

/** Commands on the keys of people: what they change is in the header as well. */
export const KEY_COMMANDS = [
  "vault.changePassphrase",
  "vault.raiseCost",
  "vault.makeRecoveryKit",
  "vault.openedWithKit",
  "vault.noteKeyChange",
  "members.invite",
  "members.cancelInvitation",
  "members.renewInvitation",
  "members.dropExpired",
  "members.join",
  "members.remove",
  "members.rekey",
  "vault.makeShares",
  "vault.openedWithShares",
  "vault.joinWithShares",
] as const;

/** Every command that may change the vault: what the journal calls it. */
export const COMMANDS = [
  "vault.create",
  "vault.rename",
  "vault.changeBackups",
  "vault.backup",
  "vault.acceptedOlderCopy",
  "vault.quickUnlockOn",
  "vault.quickUnlockOff",
  "vault.purgeFiles",
  ...KEY_COMMANDS,
  "members.changeRoles",
  "members.rename",
  "recovery.drill",
  "people.create",
  "people.update",
  "people.remove",
  "people.addMembership",
  "people.updateMembership",
  "people.removeMembership",
  "people.giveConsent",
  "people.withdrawConsent",
  "people.import",
  "meetings.create",
  "meetings.update",
  "meetings.remove",
  "meetings.setAttendance",
  "meetings.removeAttendance",
  "meetings.addItem",
  "meetings.updateItem",
  "meetings.moveItem",
  "meetings.removeItem",
  "meetings.saveMinutes",
  "meetings.addAttachment",
  "meetings.renameAttachment",
  "meetings.removeAttachment",
  "meetings.copyAttachment",
  "publication.publish",
  "drafts.save",
  "drafts.clear",
  "journal.undo",
  "journal.export",
] as const;
export const CommandName = z.enum(COMMANDS);
export type CommandName = z.infer<typeof CommandName>;

/** What an entry is of: "unknown" for a later version's command, or one that nobody's Greffe wrote. */
export const EntryCommand = z.enum([...COMMANDS, "unknown"]).catch("unknown");
export type EntryCommand = z.infer<typeof EntryCommand>;
