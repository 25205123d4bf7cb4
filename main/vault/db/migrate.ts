import { ExpectedError } from "#shared/ipc/result.ts";
import type { RawDb } from "./handles.ts";
import { isWithoutRoom } from "./open.ts";
import { sql as journal } from "./migrations/0001-journal.ts";
import { sql as people } from "./migrations/0002-people.ts";
import { sql as meetings } from "./migrations/0003-meetings.ts";
import { sql as vault } from "./migrations/0004-vault.ts";
import { sql as contacts } from "./migrations/0005-contacts.ts";
import { sql as keys } from "./migrations/0006-keys.ts";
import { sql as backups } from "./migrations/0007-backups.ts";
import { sql as members } from "./migrations/0008-members.ts";
import { sql as attachments } from "./migrations/0009-attachments.ts";
import { sql as exports } from "./migrations/0010-journal-exports.ts";
import { sql as recovery } from "./migrations/0011-recovery.ts";
import { sql as quickUnlock } from "./migrations/0012-quick-unlock.ts";
import { sql as clearFiles } from "./migrations/0013-clear-files.ts";
import { sql as backupDocuments } from "./migrations/0014-backup-documents.ts";
import { sql as attachmentCopies } from "./migrations/0015-attachment-copies.ts";
import { sql as joinedNames } from "./migrations/0016-joined-names.ts";
import { sql as countByStatus } from "./migrations/0017-count-by-status.ts";
import { sql as drafts } from "./migrations/0018-drafts.ts";
import { sql as erased } from "./migrations/0019-erased.ts";

/** In order; the first has number 1. Never edited once landed, only added to. */
const MIGRATIONS: readonly string[] = [
  journal,
  people,
  meetings,
  vault,
  contacts,
  keys,
  backups,
  members,
  attachments,
  exports,
  recovery,
  quickUnlock,
  clearFiles,
  backupDocuments,
  attachmentCopies,
  joinedNames,
  countByStatus,
  drafts,
  erased,
];

export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings a store to `target`, one transaction a migration, so that a kill leaves a whole version; the one
 * that only erases is outside, as the engine wants it.
 * Errors: `vault.newer_format` for a store written by a later Greffe.
 */
export function migrate(db: RawDb, target: number = SCHEMA_VERSION): void {
  const current = Number(db.pragma("user_version", { simple: true }));
  if (current > SCHEMA_VERSION) throw new ExpectedError("vault.newer_format");
  for (let version = current + 1; version <= target; version += 1) {
    const sql = MIGRATIONS[version - 1] ?? "";
    if (sql === erased) {
      // What was made just now has nothing to erase.
      if (current > 0) eraseFreed(db);
      db.pragma(`user_version = ${version}`);
      continue;
    }
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    })();
  }
}

/** A disk without room for a second copy must not keep anybody from their vault. */
function eraseFreed(db: RawDb): void {
  try {
    db.exec(erased);
    db.pragma("wal_checkpoint(TRUNCATE)");
  } catch (error) {
    if (!isWithoutRoom(error)) throw error;
  }
}
