/** What answers on an open vault, one line a feature. */
export { attachmentsHandlers } from "./features/attachments/attachments.handlers.ts";
export { draftsHandlers } from "./features/drafts/drafts.handlers.ts";
export { importsHandlers } from "./features/imports/imports.handlers.ts";
export { previewHandlers } from "./features/journal-export/journal-export.handlers.ts";
export { meetingsHandlers } from "./features/meetings/meetings.handlers.ts";
export { peopleHandlers } from "./features/people/people.handlers.ts";
export { publicationHandlers } from "./features/publication/publication.handlers.ts";
export { searchHandlers } from "./features/search/search.handlers.ts";
export { trialHandlers } from "./features/trial/trial.handlers.ts";
export { vaultHandlers } from "./features/vault/vault.handlers.ts";
export { journalHandlers } from "./journal/journal.handlers.ts";
