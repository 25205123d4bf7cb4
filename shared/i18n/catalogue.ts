import type { SameKeys } from "./same-shape.ts";
import { access as frAccess, accessErrors as frAccessErrors } from "./fr/access.ts";
import {
  attachments as frAttachments,
  attachmentsErrors as frAttachmentsErrors,
} from "./fr/attachments.ts";
import { app as frApp, appErrors as frAppErrors, jobs as frJobs } from "./fr/app.ts";
import { vault as frVault, vaultErrors as frVaultErrors } from "./fr/vault.ts";
import { keys as frKeys, keysErrors as frKeysErrors } from "./fr/keys.ts";
import { recovery as frRecovery, recoveryErrors as frRecoveryErrors } from "./fr/recovery.ts";
import { backup as frBackup, backupErrors as frBackupErrors } from "./fr/backup.ts";
import { members as frMembers, membersErrors as frMembersErrors } from "./fr/members.ts";
import { people as frPeople, peopleErrors as frPeopleErrors } from "./fr/people.ts";
import { imports as frImports, importsErrors as frImportsErrors } from "./fr/imports.ts";
import { meetings as frMeetings, meetingsErrors as frMeetingsErrors } from "./fr/meetings.ts";
import {
  publication as frPublication,
  publicationErrors as frPublicationErrors,
} from "./fr/publication.ts";
import { journal as frJournal, journalErrors as frJournalErrors } from "./fr/journal.ts";
import { quick as frQuick, quickErrors as frQuickErrors } from "./fr/quick.ts";
import { journalExport as frJournalExport } from "./fr/journal-export.ts";
import { cliErrors as frCliErrors } from "./fr/cli.ts";
import { search as frSearch, searchErrors as frSearchErrors } from "./fr/search.ts";
import { witness as frWitness, witnessErrors as frWitnessErrors } from "./fr/witness.ts";
import { access as enAccess, accessErrors as enAccessErrors } from "./en/access.ts";
import {
  attachments as enAttachments,
  attachmentsErrors as enAttachmentsErrors,
} from "./en/attachments.ts";
import { app as enApp, appErrors as enAppErrors, jobs as enJobs } from "./en/app.ts";
import { vault as enVault, vaultErrors as enVaultErrors } from "./en/vault.ts";
import { keys as enKeys, keysErrors as enKeysErrors } from "./en/keys.ts";
import { recovery as enRecovery, recoveryErrors as enRecoveryErrors } from "./en/recovery.ts";
import { backup as enBackup, backupErrors as enBackupErrors } from "./en/backup.ts";
import { members as enMembers, membersErrors as enMembersErrors } from "./en/members.ts";
import { people as enPeople, peopleErrors as enPeopleErrors } from "./en/people.ts";
import { imports as enImports, importsErrors as enImportsErrors } from "./en/imports.ts";
import { meetings as enMeetings, meetingsErrors as enMeetingsErrors } from "./en/meetings.ts";
import {
  publication as enPublication,
  publicationErrors as enPublicationErrors,
} from "./en/publication.ts";
import { journal as enJournal, journalErrors as enJournalErrors } from "./en/journal.ts";
import { quick as enQuick, quickErrors as enQuickErrors } from "./en/quick.ts";
import { journalExport as enJournalExport } from "./en/journal-export.ts";
import { cliErrors as enCliErrors } from "./en/cli.ts";
import { search as enSearch, searchErrors as enSearchErrors } from "./en/search.ts";
import { witness as enWitness, witnessErrors as enWitnessErrors } from "./en/witness.ts";

export const fr = {
  access: frAccess,
  app: frApp,
  vault: frVault,
  keys: frKeys,
  recovery: frRecovery,
  backup: frBackup,
  attachments: frAttachments,
  members: frMembers,
  people: frPeople,
  imports: frImports,
  meetings: frMeetings,
  publication: frPublication,
  journal: frJournal,
  journalExport: frJournalExport,
  quick: frQuick,
  search: frSearch,
  witness: frWitness,
  jobs: frJobs,
  errors: {
    ...frAccessErrors,
    ...frAppErrors,
    ...frVaultErrors,
    ...frKeysErrors,
    ...frRecoveryErrors,
    ...frBackupErrors,
    ...frAttachmentsErrors,
    ...frMembersErrors,
    ...frPeopleErrors,
    ...frImportsErrors,
    ...frMeetingsErrors,
    ...frPublicationErrors,
    ...frJournalErrors,
    ...frQuickErrors,
    ...frSearchErrors,
    ...frWitnessErrors,
    ...frCliErrors,
  },
};

const english = {
  access: enAccess,
  app: enApp,
  vault: enVault,
  keys: enKeys,
  recovery: enRecovery,
  backup: enBackup,
  attachments: enAttachments,
  members: enMembers,
  people: enPeople,
  imports: enImports,
  meetings: enMeetings,
  publication: enPublication,
  journal: enJournal,
  journalExport: enJournalExport,
  quick: enQuick,
  search: enSearch,
  witness: enWitness,
  jobs: enJobs,
  errors: {
    ...enAccessErrors,
    ...enAppErrors,
    ...enVaultErrors,
    ...enKeysErrors,
    ...enRecoveryErrors,
    ...enBackupErrors,
    ...enAttachmentsErrors,
    ...enMembersErrors,
    ...enPeopleErrors,
    ...enImportsErrors,
    ...enMeetingsErrors,
    ...enPublicationErrors,
    ...enJournalErrors,
    ...enQuickErrors,
    ...enSearchErrors,
    ...enWitnessErrors,
    ...enCliErrors,
  },
};

export type Catalogue = typeof fr;

/** A key that only one language has is a type error on this line. */
export const en: typeof english & SameKeys<Catalogue, typeof english> = english;

export const catalogues = { fr, en };
