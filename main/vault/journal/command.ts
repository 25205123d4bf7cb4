import { nextStamp } from "#shared/domain/journal/clock.ts";
import type { CommandName } from "#shared/domain/journal/entry.ts";
import type { CommandScope, Written } from "../context.ts";
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
  readonly name: CommandName;
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
  run<T>(options: CommandOptions, work: (scope: CommandScope) => Promise<T>): Promise<Written<T>>;
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

  async function runOne<T>(
    options: CommandOptions,
    work: (scope: CommandScope) => Promise<T>,
  ): Promise<Written<T>> {
    hooks.mayRun(options);
    const raw = store.rawWrite;
    const runIn = async (db: WriteDb): Promise<Written<T>> => {
      const last = lastEntry(raw);
      const seq = (last?.seq ?? 0) + 1;
      const before = lastChangeNumber(raw);
      openGate(raw, seq);
      const value = await work({ db, raw });
      closeGate(raw);
      const after = lastChangeNumber(raw);
      if (after === before && options.always !== true) return { value, seq: null };
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
      return { value, seq };
    };
    const transaction = await store.write.startTransaction().execute();
    try {
      const written = await runIn(transaction);
      await transaction.commit().execute();
      return written;
    } catch (error) {
      // The engine has often rolled back by itself, as on a full disk: there is nothing left to do then.
      await transaction
        .rollback()
        .execute()
        .catch(() => undefined);
      throw asStoreError(error);
    }
  }

  return {
    run(options, work) {
      const result = tail.then(async () => {
        const written = await runOne(options, work);
        if (written.seq !== null) hooks.journaled();
        return written;
      });
      tail = result.catch(() => undefined);
      return result;
    },
    idle: () => tail,
  };
}

/** The hash of the changes `first` to `last`, as they are stored. */
export function hashChanges(db: RawDb, first: number, last: number): Uint8Array {
  const hash = new FieldDigest();
  for (const change of changesBetween(db, first, last)) addChange(hash, change);
  return hash.finish();
}

function seal(db: RawDb, signer: Signer, content: EntryContent): void {
  const hash = entryHash(content);
  insertEntry(db, { ...content, hash, signature: signer.sign(hash) });
}
