import * as attachments from "./attachments/attachments.journal.ts";
import * as backup from "./backup/backup.journal.ts";
import * as drafts from "./drafts/drafts.journal.ts";
import * as files from "./files/files.journal.ts";
import * as imports from "./imports/imports.journal.ts";
import * as journal from "./journal/journal.journal.ts";
import * as keys from "./keys/keys.journal.ts";
import * as meetings from "./meetings/meetings.journal.ts";
import * as members from "./members/members.journal.ts";
import * as people from "./people/people.journal.ts";
import * as publication from "./publication/publication.journal.ts";
import * as quick from "./quick/quick.journal.ts";
import * as recovery from "./recovery/recovery.journal.ts";
import * as vault from "./vault/vault.journal.ts";
import * as witness from "./witness/witness.journal.ts";

/** What writes in a vault, in the order in which its rights and its journal are shown. */
export const FEATURES = {
  people,
  imports,
  meetings,
  attachments,
  publication,
  journal,
  vault,
  files,
  backup,
  keys,
  quick,
  members,
  recovery,
  witness,
  drafts,
};
