import type { Capability } from "#shared/domain/access/permissions.ts";
import type { Role } from "#shared/domain/access/role.ts";
import type { CommandName } from "#shared/domain/journal/entry.ts";
import type { Topic } from "#shared/ipc/events.ts";
import type { RawDb, ReadDb, WriteDb } from "./db/handles.ts";
import type { VaultFiles } from "./files/vault-files.ts";
import type { LockHolder } from "./folder/instance-lock.ts";

/** What a command's work gets: the transaction, and the connection under it for bulk statements. */
export interface CommandScope {
  readonly db: WriteDb;
  readonly raw: RawDb;
}

/** What a command left: `seq` names its journal entry, null when it changed nothing. */
export interface Written<T> {
  readonly value: T;
  readonly seq: number | null;
}

/** An open vault, as services see it. */
export interface VaultContext {
  readonly vaultId: string;
  readonly userId: string;
  /** Of this person, as they stand now. */
  readonly roles: readonly Role[];
  /** Who holds the vault, when it is only read here: every command then fails. */
  readonly readOnly: LockHolder | null;
  readonly read: ReadDb;
  /** The read connection underneath, for streaming rows in a repository. */
  readonly rawRead: RawDb;
  readonly files: VaultFiles;
  /** Throws `access.forbidden` where no role of theirs gives the capability. */
  mustHave(capability: Capability): void;
  /**
   * Runs `work` as one journaled transaction, after those that wait. Throwing undoes it all.
   * `undoes` names the entry that `journal.undo` takes back. Errors: `access.forbidden`.
   */
  command<T>(
    name: CommandName,
    topics: readonly Topic[],
    work: (scope: CommandScope) => Promise<T>,
    undoes?: number,
  ): Promise<Written<T>>;
  /**
   * Runs `work` as one transaction without an entry, for what is no record; false, and nothing is done,
   * where nothing may be written now.
   */
  aside(work: (db: WriteDb) => Promise<void>): Promise<boolean>;
  now(): Date;
  /** The path behind a reference; throws `ipc.malformed` for one that was never granted. */
  path(ref: string): string;
  /** Null where nothing on this machine can print. */
  printPdf(html: string): Promise<Uint8Array | null>;
}
