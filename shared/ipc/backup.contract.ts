import { z } from "zod";
import { BackupKeep, BackupSchedule } from "../domain/vault/backup-schedule.ts";
import { sessionMethod, vaultMethod } from "./define.ts";
import { chosenFor, FileRef } from "./file-ref.ts";
import { SHARE_ERRORS, WORD_ERRORS } from "./recovery-words.ts";
import { VaultOpener, VaultOpening } from "./vault-opener.ts";
import { contract as vaultContract, OpenVault } from "./vault.contract.ts";

const nothing = z.object({});

const Counts = z.object({
  people: z.number().int(),
  meetings: z.number().int(),
  entries: z.number().int(),
  /** Those that meetings have; one that was removed may still be carried, for an undo. */
  documents: z.number().int(),
});

/** Of what is beside another before it is opened. */
const HeldCounts = Counts.extend({
  bodies: z.number().int(),
  mandates: z.number().int(),
  expenses: z.number().int(),
  bookEntries: z.number().int(),
  bankLines: z.number().int(),
  taxReceipts: z.number().int(),
});

const FileCounts = z.object({
  /** Files of documents that it carries. */
  files: z.number().int(),
  /** Documents that were missing or damaged in the vault already. */
  filesLost: z.number().int(),
});

/** A backup that was read back whole and found good. */
const VerifiedBackup = Counts.extend({
  /** Null of one made before they were counted. */
  documents: z.number().int().nullable(),
  at: z.string(),
  fileName: z.string(),
  /** Bytes. */
  size: z.number().int(),
});

const DESTINATION_ERRORS = [
  "backup.destination_full",
  "backup.destination_not_writable",
  "backup.destination_gone",
] as const;

/** Of a backup's file, as far as it is read. */
export const FILE_ERRORS = [
  "backup.file_gone",
  "backup.not_a_backup",
  "backup.newer_format",
  "backup.truncated",
  "backup.damaged_header",
  "backup.damaged_summary",
  "backup.damaged_content",
] as const;

/** Of opening with a kit or with parts. */
const OPENER_ERRORS = [
  ...WORD_ERRORS,
  "keys.kit_refused",
  "keys.kit_none",
  ...SHARE_ERRORS,
  "recovery.not_enough",
  "recovery.not_together",
] as const;

export const contract = {
  "backup.status": vaultMethod({
    needs: "backup.make",
    reads: "always",
    answeredBy: "session",
    input: nothing,
    output: z.object({
      last: VerifiedBackup.nullable(),
      /** Never, or not for thirty days. */
      isOld: z.boolean(),
      /** The schedule asks for one now. */
      isDue: z.boolean(),
      /** Where they go, as the person reads it; null when none was chosen. */
      folder: z.string().nullable(),
      schedule: BackupSchedule,
      keep: BackupKeep,
    }),
  }),
  "backup.changeSettings": vaultMethod({
    needs: "backup.make",
    topics: ["vault"],
    answeredBy: "session",
    input: z.object({
      folder: chosenFor("backups").optional(),
      schedule: BackupSchedule.optional(),
      keep: BackupKeep.optional(),
    }),
    output: z.object({ seq: z.number().nullable() }),
    errors: ["backup.in_vault", "backup.destination_not_writable", "backup.destination_gone"],
  }),
  /** Into the folder given, or else the one remembered. */
  "backup.make": vaultMethod({
    needs: "backup.make",
    topics: ["vault"],
    answeredBy: "session",
    job: true,
    input: z.object({ folder: chosenFor("backups").optional() }),
    output: VerifiedBackup.extend(FileCounts.shape).extend({ removed: z.number().int() }),
    errors: [
      "backup.no_folder",
      "backup.in_vault",
      "backup.running",
      "backup.not_verified",
      ...DESTINATION_ERRORS,
    ],
  }),
  /** Makes a vault of its own beside what is in the folder. It stays closed. */
  "backup.restore": sessionMethod({
    topics: [],
    secret: "asked",
    job: true,
    input: z.object({
      file: chosenFor("backup"),
      folder: chosenFor("restore_parent"),
      opener: VaultOpener,
    }),
    output: HeldCounts.extend(FileCounts.shape).extend({
      /** The collective's name. */
      name: z.string(),
      folderName: z.string(),
      at: z.string(),
      lastEntryAt: z.string().nullable(),
    }),
    errors: [
      "backup.wrong_passphrase",
      "backup.not_sound",
      ...FILE_ERRORS,
      ...DESTINATION_ERRORS,
      ...OPENER_ERRORS,
    ],
  }),
  /**
   * What was restored last, beside the folders that hold the same vault: counts are null where its own
   * keys, or what opened the backup, do not open one. The folders are only read.
   */
  "backup.compare": sessionMethod({
    reads: "waits",
    secret: "asked",
    input: z.object({ vaults: z.array(chosenFor("vault")).max(20), opener: VaultOpener }),
    output: z.object({
      vaults: z.array(
        z.object({
          ref: FileRef,
          folderName: z.string(),
          counts: HeldCounts.extend({ lastEntryAt: z.string().nullable() }).nullable(),
        }),
      ),
    }),
    errors: ["vault.wrong_passphrase", "vault.newer_format", ...OPENER_ERRORS],
  }),
  /** Opens the vault that was restored last. */
  "backup.openRestored": sessionMethod({
    topics: [],
    secret: "asked",
    job: true,
    input: z.object({ opening: VaultOpening }),
    output: OpenVault,
    errors: [
      ...vaultContract["vault.open"].errors,
      ...OPENER_ERRORS,
      "members.name_taken",
      "members.full",
    ],
  }),
};
