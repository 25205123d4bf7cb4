import type { LiveCommand } from "#shared/domain/journal/retired.ts";
import type { Statement } from "#shared/domain/directory/statement.ts";
import type { CommandScope, MaybeWritten, Written } from "../context.ts";
import { asStoreError } from "../db/open.ts";
import { toBlob } from "../db/ids.ts";
import type { RawDb, WriteDb } from "../db/handles.ts";
import type { Store } from "../db/store.ts";
import { closeGate, openGate } from "./capture.repository.ts";
import {
  insertEntry,
  lastChangeNumber,
  lastEntry,
  rootOf,
  type StatedEntry,
} from "./journal.repository.ts";
import { makeEntry, type Author } from "./make-entry.ts";

export interface CommandOptions {
  readonly name: LiveCommand;
  readonly undoes?: number;
  /** An act worth an entry though it changes no row. */
  readonly always?: boolean;
}

export interface CommandHooks {
  /** Throws when nothing may be written now, or not this by this person. */
  mayRun(command: CommandOptions): void;
  /**
   * What is to be done once an entry with a statement is on the disk. Throws for a statement that would
   * count for nothing.
   */
  admit(entry: StatedEntry): () => void;
  /** An entry is on the disk. */
  journaled(): void;
  /** Throws where the vault's files are not those that it was opened on. */
  stillHere(): Promise<void>;
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
  runUnjournaled<T>(work: (db: WriteDb, raw: RawDb) => Promise<T>): Promise<T>;
  /** Empties the store's log, once those that wait have run. */
  emptyLog(): Promise<void>;
  /** Resolves when no command is running or waiting. */
  idle(): Promise<unknown>;
}

/** Runs commands one after the other: each is one transaction and, if it changed rows, one entry. */
export function createCommands(
  store: Store,
  vaultId: string,
  author: Author,
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
    let statement: Statement | null = null;
    const admitted: (() => void)[] = [];
    const state = (said: Statement) => {
      if (statement !== null) throw new Error("an entry states one thing");
      if (isRoot(said) || rootOf(raw) !== null) statement = said;
    };
    const last: (() => Promise<void>)[] = [];
    const atLast = (act: () => Promise<void>) => void last.push(act);
    let signer = author.signer;
    const signWith: CommandScope["signWith"] = (other, inForce) => {
      signer = other;
      admitted.push(inForce);
    };
    const finish = async () => {
      for (const act of last) await act();
    };
    const runIn = async (db: WriteDb): Promise<W> => {
      const newest = lastEntry(raw);
      const seq = (newest?.seq ?? 0) + 1;
      const before = lastChangeNumber(raw);
      openGate(raw, seq);
      const value = await work({ db, raw, state, atLast, signWith });
      closeGate(raw);
      const after = lastChangeNumber(raw);
      const isEmpty = after === before && statement === null;
      if (isEmpty && options.always !== true) {
        const nothing = as({ value, seq: null });
        await finish();
        return nothing;
      }
      const entry = await makeEntry(raw, vault, { ...author, signer }, newest, now().getTime(), {
        seq,
        command: options.name,
        undoes: options.undoes ?? null,
        firstChange: before + 1,
        lastChange: after,
        statement,
      });
      if (statement !== null) admitted.push(hooks.admit(entry));
      insertEntry(raw, entry);
      await finish();
      return as({ value, seq });
    };
    const written = await inTransaction(runIn);
    for (const enforce of admitted) enforce();
    return written;
  }

  async function inTransaction<T>(work: (db: WriteDb) => Promise<T>): Promise<T> {
    await hooks.stillHere();
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
        // Replaced meanwhile, what was written is where nobody finds it: it is not said to be stored.
        await hooks.stillHere();
        return written;
      }),
    runChanging: (options, work) =>
      queue(async () => {
        const written = await runOne(options, work, withEntry);
        hooks.journaled();
        await hooks.stillHere();
        return written;
      }),
    runUnjournaled: (work) =>
      queue(async () => {
        const done = await inTransaction((db) => work(db, store.rawWrite));
        await hooks.stillHere();
        return done;
      }),
    emptyLog: () => queue(async () => store.emptyLog()),
    idle: () => tail,
  };
}

/** Whether a statement is one that everything descends from. */
function isRoot({ kind }: Statement): boolean {
  return kind === "found" || kind === "checkpoint";
}

function withEntry<T>({ value, seq }: MaybeWritten<T>): Written<T> {
  if (seq === null) throw new Error("a command that must change a row changed none");
  return { value, seq };
}
