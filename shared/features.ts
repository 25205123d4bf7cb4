/**
 * Every feature, one line each: its contract, which says what can be asked of it and exports its journal
 * file, or that alone where nothing is asked of it. The one place where what is below names what is above.
 */
export * as app from "./ipc/app.contract.ts";
export * as attachments from "./ipc/attachments.contract.ts";
export * as backup from "./ipc/backup.contract.ts";
export * as directory from "./ipc/directory.contract.ts";
export * as drafts from "./domain/drafts/drafts.journal.ts";
export * as files from "./domain/files/files.journal.ts";
export * as imports from "./ipc/imports.contract.ts";
export * as journal from "./domain/journal/journal.journal.ts";
export * as keys from "./ipc/keys.contract.ts";
export * as meetings from "./ipc/meetings.contract.ts";
export * as members from "./ipc/members.contract.ts";
export * as people from "./ipc/people.contract.ts";
export * as publication from "./ipc/publication.contract.ts";
export * as quick from "./domain/quick/quick.journal.ts";
export * as recovery from "./ipc/recovery.contract.ts";
export * as rescue from "./ipc/rescue.contract.ts";
export * as trial from "./ipc/trial.contract.ts";
export * as vault from "./ipc/vault.contract.ts";
export * as witness from "./ipc/witness.contract.ts";
