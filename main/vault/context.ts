import type { Capability } from "#shared/domain/access/permissions.ts";
import type { Role } from "#shared/domain/access/role.ts";
import type { Statement } from "#shared/domain/directory/statement.ts";
import type { KdfCost } from "#shared/domain/vault/kdf.ts";
import type { LiveCommand } from "#shared/domain/journal/retired.ts";
import type { RawDb, ReadDb, WriteDb } from "./db/handles.ts";
import type { VaultFiles } from "./files/vault-files.ts";
import type { Signer } from "./keys/signing.ts";
import type { ReadOnly } from "./folder/instance-lock.ts";
import type { SignedDirectory } from "./journal/signed-directory.ts";
import type { CaseKeyring } from "./sealed/case-keyring.ts";
import type { UnderWay } from "./under-way.ts";

/** What a command's work gets: the transaction, and the connection under it for bulk statements. */
export interface CommandScope {
  readonly db: WriteDb;
  readonly raw: RawDb;
  /**
   * What its entry states of who is in the vault, once: rows of people are only the outcome. Nothing is
   * stated in a vault from before statements, until somebody has signed how it stands.
   */
  readonly state: (statement: Statement) => void;
  /**
   * What is done once its entry is made and what it states counts, before either is in force: what is
   * no row and could not be taken back, or what is kept beside it and is no record. Throwing leaves
   * everything as it is.
   */
  readonly atLast: (work: () => Promise<void>) => void;
  /**
   * Has the entry signed with other keys of its author, which it states; `inForce` is called once it is
   * stored, before anything else is signed.
   */
  readonly signWith: (signer: Signer, inForce: () => void) => void;
}

/** What a command's work returned, and the number of the journal entry it left. */
export interface Written<T> {
  readonly value: T;
  readonly seq: number;
}

/** The same of a command that may have changed nothing: it left no entry then. */
export interface MaybeWritten<T> {
  readonly value: T;
  readonly seq: number | null;
}

/** What cases need of whoever has the vault open: the rest of their keys stays where it is. */
interface CaseAccess {
  readonly keyring: CaseKeyring;
  /** What opens their keys for cases lies under it. */
  readonly slotKey: Uint8Array;
  /** What deriving their passphrase of the vault takes: that of their cases takes no less. */
  readonly cost: KdfCost;
  /** By their key in the vault. */
  sign(message: Uint8Array): Uint8Array;
  readonly publicKey: Uint8Array;
}

/** An open vault, as services see it. */
export interface VaultContext {
  readonly vaultId: string;
  readonly userId: string;
  /** Of this person, as they stand now. */
  readonly roles: readonly Role[];
  /** Why the vault is only read here: every command then fails. */
  readonly readOnly: ReadOnly | null;
  /** Who is in it, by what people signed. */
  readonly directory: SignedDirectory;
  readonly read: ReadDb;
  /** The read connection underneath, for streaming rows in a repository. */
  readonly rawRead: RawDb;
  readonly files: VaultFiles;
  /** What writes outside the vault just now. */
  readonly underWay: UnderWay;
  readonly cases: CaseAccess;
  /** Throws `access.forbidden` where no role of theirs gives the capability. */
  mustHave(capability: Capability): void;
  /**
   * Runs `work` as one journaled transaction, after those that wait. Throwing undoes it all; it must
   * change a row. Errors: `access.forbidden`.
   */
  write<T>(command: LiveCommand, work: (scope: CommandScope) => Promise<T>): Promise<Written<T>>;
  /** The same, for what may find everything as it is to be already: no entry is left then. */
  writeIfChanged<T>(
    command: LiveCommand,
    work: (scope: CommandScope) => Promise<T>,
  ): Promise<MaybeWritten<T>>;
  /** The same, as the undo of an entry. Errors: `access.forbidden`, `journal.not_undoable`. */
  writeUndo<T>(undone: number, work: (scope: CommandScope) => Promise<T>): Promise<MaybeWritten<T>>;
  /**
   * Runs `work` as one transaction without an entry, for what is no record; false, and nothing is done,
   * where nothing may be written now.
   */
  writeUnjournaled(work: (db: WriteDb, raw: RawDb) => Promise<void>): Promise<boolean>;
  /** The same, where a person waits for it. Errors: why nothing may be written now. */
  mustWriteUnjournaled<T>(work: (db: WriteDb, raw: RawDb) => Promise<T>): Promise<T>;
  /** Leaves nothing in the store's log of what was replaced or deleted, where nothing is reading. */
  emptyLog(): Promise<void>;
  now(): Date;
  /** The path behind a reference; throws `ipc.malformed` for one that was never granted. */
  path(ref: string): string;
  /** Null where nothing on this machine can print. */
  printPdf(html: string): Promise<Uint8Array | null>;
}
