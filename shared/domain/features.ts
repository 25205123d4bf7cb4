/** What each feature says to the journal, of rights and to the search, one line each. */
export * as attachments from "./attachments/attachments.journal.ts";
export * as backup from "./backup/backup.journal.ts";
export * as bodies from "./bodies/bodies.journal.ts";
export * as directory from "./directory/directory.journal.ts";
export * as drafts from "./drafts/drafts.journal.ts";
export * as files from "./files/files.journal.ts";
export * as imports from "./imports/imports.journal.ts";
export * as journal from "./journal/journal.journal.ts";
export * as keys from "./keys/keys.journal.ts";
export * as meetings from "./meetings/meetings.journal.ts";
export * as members from "./members/members.journal.ts";
export * as people from "./people/people.journal.ts";
export * as publication from "./publication/publication.journal.ts";
export * as quick from "./quick/quick.journal.ts";
export * as recovery from "./recovery/recovery.journal.ts";
export * as vault from "./vault/vault.journal.ts";
export * as witness from "./witness/witness.journal.ts";
