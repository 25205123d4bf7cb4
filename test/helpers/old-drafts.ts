import { newId, toBlob } from "#main/vault/db/ids.ts";
import { entryHash, genesis } from "#main/vault/journal/chain.ts";
import { hashChanges } from "#main/vault/journal/command.ts";
import {
  insertEntry,
  lastChangeNumber,
  lastEntry,
} from "#main/vault/journal/journal.repository.ts";
import { takeBackTo } from "./earlier-version.ts";
import type { TestVault } from "./test-vault.ts";

const COLUMNS = JSON.stringify([
  ["row", "INTEGER"],
  ["id", "BLOB"],
  ["place", "TEXT"],
  ["content", "TEXT"],
]);

/** One change as version 17 captured it: the sides are JSON, and null where there is none. */
interface OldChange {
  readonly table?: string;
  readonly key: Uint8Array;
  readonly before: string | null;
  readonly after: string | null;
}

/** A side of a change to the content alone. */
const updated = (content: string) => JSON.stringify([false, false, false, content]);

/** An open vault taken back to version 17, in which drafts were records. It migrates when opened again. */
export function withJournaledDrafts(vault: TestVault) {
  const { store } = vault.session.vault;
  const { vaultId, signer } = vault.session.vault.unlocked;
  const db = store.rawWrite;
  takeBackTo(db, 17);
  db.pragma("secure_delete = OFF");
  const shapeOf = (table: string) => {
    db.prepare("INSERT OR IGNORE INTO journal_shape (table_name, columns) VALUES (?, ?)").run(
      table,
      COLUMNS,
    );
    return db
      .prepare<[string, string], { shape: number }>(
        "SELECT shape FROM journal_shape WHERE table_name = ? AND columns = ?",
      )
      .get(table, COLUMNS)?.shape;
  };

  /** Appends an entry, chained, hashed and signed as it should be; its number. */
  function append(command: string, changes: readonly OldChange[], undoes?: number): number {
    const last = lastEntry(db);
    const seq = (last?.seq ?? 0) + 1;
    const first = lastChangeNumber(db) + 1;
    for (const { table = "draft", key, before, after } of changes) {
      db.prepare(
        "INSERT INTO journal_change (seq, shape, key, before, after) VALUES (?, ?, ?, ?, ?)",
      ).run(seq, shapeOf(table), key, before, after);
    }
    const content = {
      seq,
      wall: last?.wall ?? 0,
      counter: (last?.counter ?? 0) + 1,
      actor: toBlob(signer.userId),
      command,
      undoes: undoes ?? null,
      firstChange: first,
      lastChange: first + changes.length - 1,
      changesHash: hashChanges(db, first, first + changes.length - 1),
      prev: last?.hash ?? genesis(toBlob(vaultId)),
    };
    const hash = entryHash(content);
    insertEntry(db, { ...content, hash, signature: signer.sign(hash) });
    return seq;
  }

  /** Types at a place for the first time; the change that did it. */
  function insert(place: string, content: string): OldChange {
    const key = toBlob(newId());
    const row = Number(
      db.prepare("INSERT INTO draft (id, place, content) VALUES (?, ?, ?)").run(key, place, content)
        .lastInsertRowid,
    );
    const id = Buffer.from(key).toString("hex").toUpperCase();
    return { key, before: null, after: JSON.stringify([row, id, place, content]) };
  }

  function update({ key }: OldChange, from: string, to: string): OldChange {
    db.prepare("UPDATE draft SET content = ? WHERE id = ?").run(to, key);
    return { key, before: updated(from), after: updated(to) };
  }

  return { db, append, insert, update };
}
