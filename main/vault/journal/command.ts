import { nextStamp } from "#shared/domain/journal/clock.ts";
import type { LiveCommand } from "#shared/domain/journal/retired.ts";
import type { CommandScope, MaybeWritten, Written } from "../context.ts";
import { asStoreError } from "../db/open.ts";
import { toBlob } from "../db/ids.ts";
import type { RawDb, WriteDb } from "../db/handles.ts";
import type { Store } from "../db/store.ts";
import type { Signer } from "../keys/signing.ts";
import { closeGate, openGate } from "./capture.repository.ts";
import { addChange, entryHash, genesis, type EntryContent } from "./chain.ts";
import { FieldDigest } from "./digest.ts";
import { changesBetween, insertEntry, lastChangeNumber, lastEntry } from "./journal.repository.ts";

export interface CommandOptions {
  readonly name: LiveCommand;
  readonly undoes?: number;
  /** An act worth an entry though it changes no row. */
  readonly always?: boolean;
}

export interface CommandHooks {
  /** Throws when nothing may be written now, or not this by this person. */
  mayRun(command: CommandOptions): void;
  /** An entry is on the disk. */
  journaled(): void;
}

export interface Commands {
  run<T>(
    options: CommandOptions,
    work: (scope: CommandScope) => Promise<T>,
  ): Promise<MaybeWritten<T>>;
  /** The same, for what must change a row: where it changes none it throws, and nothing is done. */
  runChanging<T>(
    options: CommandOptions,
    work: (scope: CommandScope) => Promise<T>,
  ): Promise<Written<T>>;
  /**
   * Runs `work` as one transaction, after those that wait, that leaves no entry. The engine refuses it
   * any record.
   */
  runUnjournaled<T>(work: (db: WriteDb) => Promise<T>): Promise<T>;
  /** Empties the store's log, once those that wait have run. */
  emptyLog(): Promise<void>;
  /** Resolves when no command is running or waiting. */
  idle(): Promise<unknown>;
}

/** Runs commands one after the other: each is one transaction and, if it changed rows, one entry. */
export function createCommands(
  store: Store,
  vaultId: string,
  signer: Signer,
  now: () => Date,
  hooks: CommandHooks,
): Commands {
  let tail: Promise<unknown> = Promise.resolve();
  const vault = toBlob(vaultId);

  /** `as` may refuse what was done: it is undone then. */
  async function runOne<T, W>(
    options: CommandOptions,
    work: (scope: CommandScope) => Promise<T>,
    as: (written: MaybeWritten<T>) => W,
  ): Promise<W> {
    hooks.mayRun(options);
    const raw = store.rawWrite;
    const runIn = async (db: WriteDb): Promise<W> => {
      const last = lastEntry(raw);
      const seq = (last?.seq ?? 0) + 1;
      const before = lastChangeNumber(raw);
      openGate(raw, seq);
      const value = await work({ db, raw });
      closeGate(raw);
      const after = lastChangeNumber(raw);
      if (after === before && options.always !== true) return as({ value, seq: null });
      const stamp = nextStamp(last, now().getTime());
      seal(raw, signer, {
        seq,
        ...stamp,
        actor: toBlob(signer.userId),
        command: options.name,
        undoes: options.undoes ?? null,
        firstChange: before + 1,
        lastChange: after,
        changesHash: hashChanges(raw, before + 1, after),
        prev: last?.hash ?? genesis(vault),
      });
      return as({ value, seq });
    };
    return inTransaction(runIn);
  }

  async function inTransaction<T>(work: (db: WriteDb) => Promise<T>): Promise<T> {
    const transaction = await store.write.startTransaction().execute();
    try {
      const done = await work(transaction);
      await transaction.commit().execute();
      return done;
    } catch (error) {
      // The engine has often rolled back by itself, as on a full disk: there is nothing left to do then.
      await transaction
        .rollback()
        .execute()
        .catch(() => undefined);
      throw asStoreError(error);
    }
  }

  function queue<T>(work: () => Promise<T>): Promise<T> {
    const result = tail.then(work);
    tail = result.catch(() => undefined);
    return result;
  }

  return {
    run: (options, work) =>
      queue(async () => {
        const written = await runOne(options, work, (maybe) => maybe);
        if (written.seq !== null) hooks.journaled();
        return written;
      }),
    runChanging: (options, work) =>
      queue(async () => {
        const written = await runOne(options, work, withEntry);
        hooks.journaled();
        return written;
      }),
    runUnjournaled: (work) => queue(() => inTransaction(work)),
    emptyLog: () => queue(async () => store.emptyLog()),
    idle: () => tail,
  };
}

function withEntry<T>({ value, seq }: MaybeWritten<T>): Written<T> {
  if (seq === null) throw new Error("a command that must change a row changed none");
  return { value, seq };
}

const FEW_CHANGES = 16;
const FEW_CHANGES_BYTES = 8 * 1024;

/** The hash of the changes `first` to `last`, as they are stored. */
export function hashChanges(db: RawDb, first: number, last: number): Uint8Array {
  // Most commands change a row or two: room for many would cost more than their hash.
  const hash = last - first < FEW_CHANGES ? new FieldDigest(FEW_CHANGES_BYTES) : new FieldDigest();
  for (const change of changesBetween(db, first, last)) addChange(hash, change);
  return hash.finish();
}

function seal(db: RawDb, signer: Signer, content: EntryContent): void {
  const hash = entryHash(content);
  insertEntry(db, { ...content, hash, signature: signer.sign(hash) });
}
