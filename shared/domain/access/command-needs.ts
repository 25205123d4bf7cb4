import type { CommandName } from "../journal/entry.ts";
import { mayDo, type Capability } from "./permissions.ts";
import type { Role } from "./role.ts";

/**
 * What a command asks of whoever runs it. Null is for everybody: their own keys and drafts, and what
 * must be noted whoever opens the vault. What an undo asks is asked by what it undoes.
 */
export const COMMAND_NEEDS: Readonly<Record<CommandName, Capability | null>> = {
  "vault.create": null,
  "vault.rename": "vault.rename",
  "vault.changeBackups": "backup.make",
  "vault.backup": "backup.make",
  "vault.acceptedOlderCopy": null,
  "vault.quickUnlockOn": null,
  "vault.quickUnlockOff": null,
  "vault.purgeFiles": "meetings.write",
  "vault.changePassphrase": null,
  "vault.raiseCost": null,
  "vault.makeRecoveryKit": null,
  "vault.openedWithKit": null,
  "vault.noteKeyChange": null,
  "members.invite": "members.manage",
  "members.cancelInvitation": "members.manage",
  "members.renewInvitation": "members.manage",
  "members.dropExpired": "members.manage",
  "members.join": null,
  "members.remove": "members.manage",
  "members.rekey": "members.manage",
  "members.changeRoles": "members.manage",
  // Oneself is everybody's to rename; others, the service asks for.
  "members.rename": null,
  "vault.makeShares": "recovery.manage",
  "vault.openedWithShares": null,
  "vault.joinWithShares": null,
  "recovery.drill": "recovery.manage",
  "people.create": "people.write",
  "people.update": "people.write",
  "people.remove": "people.write",
  "people.addMembership": "people.memberships",
  "people.updateMembership": "people.memberships",
  "people.removeMembership": "people.memberships",
  "people.giveConsent": "people.write",
  "people.withdrawConsent": "people.write",
  "people.import": "people.import",
  "meetings.create": "meetings.write",
  "meetings.update": "meetings.write",
  "meetings.remove": "meetings.write",
  "meetings.setAttendance": "meetings.write",
  "meetings.removeAttendance": "meetings.write",
  "meetings.addItem": "meetings.write",
  "meetings.updateItem": "meetings.write",
  "meetings.moveItem": "meetings.write",
  "meetings.removeItem": "meetings.write",
  "meetings.saveMinutes": "meetings.write",
  "meetings.addAttachment": "meetings.write",
  "meetings.renameAttachment": "meetings.write",
  "meetings.removeAttachment": "meetings.write",
  "meetings.copyAttachment": "meetings.read",
  "publication.publish": "publication.publish",
  "drafts.save": null,
  "drafts.clear": null,
  "journal.undo": null,
  "journal.export": "journal.export",
};

/**
 * Whoever could do it may undo it. What asks nothing, such as a draft, is its owner's: `isOwn` says
 * that they did it. `undone` is what was done at the end of a chain of undos of undos.
 */
export function mayUndo(roles: readonly Role[], undone: CommandName, isOwn: boolean): boolean {
  const needed = COMMAND_NEEDS[undone];
  return needed === null ? isOwn : mayDo(roles, needed);
}
