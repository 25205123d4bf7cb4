import type { MethodsAnsweredBy } from "#shared/ipc/contract.ts";
import { attachmentsHandlers } from "./features/attachments/attachments.handlers.ts";
import { draftsHandlers } from "./features/drafts/drafts.handlers.ts";
import { previewHandlers } from "./features/journal-export/journal-export.handlers.ts";
import { importsHandlers } from "./features/imports/imports.handlers.ts";
import { meetingsHandlers } from "./features/meetings/meetings.handlers.ts";
import { peopleHandlers } from "./features/people/people.handlers.ts";
import { publicationHandlers } from "./features/publication/publication.handlers.ts";
import { searchHandlers } from "./features/search/search.handlers.ts";
import { trialHandlers } from "./features/trial/trial.handlers.ts";
import { vaultHandlers } from "./features/vault/vault.handlers.ts";
import type { Handlers } from "./handlers.ts";
import { journalHandlers } from "./journal/journal.handlers.ts";

/** Every method that works on an open vault; a missing handler is a type error here. */
export const registry: Handlers<MethodsAnsweredBy<"vault">> = {
  ...vaultHandlers,
  ...draftsHandlers,
  ...peopleHandlers,
  ...importsHandlers,
  ...searchHandlers,
  ...meetingsHandlers,
  ...attachmentsHandlers,
  ...publicationHandlers,
  ...trialHandlers,
  ...journalHandlers,
  ...previewHandlers,
};
