import { newId, toBlob } from "#main/vault/db/ids.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { entryHash, genesis, type ChainedContent } from "#main/vault/journal/chain.ts";
import { hashChanges } from "#main/vault/journal/hash-changes.ts";
import { entriesAfter, lastChangeNumber } from "#main/vault/journal/journal.repository.ts";
import type { Signer } from "#main/vault/keys/signing.ts";
import { takeBackTo } from "./earlier-version.ts";
import { FAST_KDF, PASSPHRASE, type TestVault } from "./test-vault.ts";
import { passphraseSlotOf } from "#main/vault/keys/header-slots.ts";
import { openSlot, withVaultKey } from "#main/vault/keys/unlock.ts";
import { wrapUserKey } from "#main/vault/keys/user-key.ts";
import { giveVaultKey } from "#main/vault/keys/vault-key.ts";
import type { UnlockedVault } from "#main/vault/opening/unlocked-vault.ts";

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
export async function withJournaledDrafts(vault: TestVault) {
  await withEarlierHeader(vault.session.vault.unlocked);
  const { store } = vault.session.vault;
  const { vaultId, signer } = vault.session.vault.unlocked;
  const db = store.rawWrite;
  const chained = chainedEntries(db, vaultId, signer);
  takeBackTo(db, 17);
  db.pragma("foreign_keys = OFF");
  db.exec("DELETE FROM journal_entry");
  for (const entry of chained) insertChained(db, entry);
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
    const last = lastChained(db);
    const seq = (last?.seq ?? 0) + 1;
    const first = lastChangeNumber(db) + 1;
    for (const { table = "draft", key, before, after } of changes) {
      db.prepare(
        "INSERT INTO journal_change (seq, shape, key, before, after) VALUES (?, ?, ?, ?, ?)",
      ).run(seq, shapeOf(table), key, before, after);
    }
    const content = {
      seq,
      format: 1 as const,
      wall: last?.wall ?? 0,
      counter: (last?.counter ?? 0) + 1,
      actor: toBlob(signer.userId),
      command,
      undoes: undoes ?? null,
      firstChange: first,
      lastChange: first + changes.length - 1,
      changesHash: hashChanges(db, {
        format: 1,
        firstChange: first,
        lastChange: first + changes.length - 1,
      }),
      prev: last?.hash ?? genesis(toBlob(vaultId)),
    };
    insertChained(db, sealed(content, vaultId, signer));
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

type ChainedEntry = ChainedContent & { readonly hash: Uint8Array; readonly signature: Uint8Array };

/** The entries of an open vault, as they were made before entries stood by themselves. */
function chainedEntries(db: RawDb, vaultId: string, signer: Signer): ChainedEntry[] {
  const chained: ChainedEntry[] = [];
  for (const entry of entriesAfter(db, 0, Number.MAX_SAFE_INTEGER)) {
    const { seq, wall, counter, actor, command, undoes, firstChange, lastChange } = entry;
    const changesHash = hashChanges(db, { format: 1, firstChange, lastChange });
    const bare = {
      seq,
      wall,
      counter,
      actor,
      command,
      undoes,
      firstChange,
      lastChange,
      changesHash,
    };
    const prev = chained.at(-1)?.hash ?? genesis(toBlob(vaultId));
    chained.push(sealed({ ...bare, format: 1, prev }, vaultId, signer));
  }
  return chained;
}

function sealed(content: ChainedContent, vaultId: string, signer: Signer): ChainedEntry {
  const hash = entryHash(content, { vaultId: toBlob(vaultId), root: null, undone: null });
  return { ...content, hash, signature: signer.sign(hash) };
}

function insertChained(db: RawDb, entry: ChainedEntry): void {
  db.prepare(
    `INSERT INTO journal_entry (seq, wall, counter, actor, command, undoes, first_change,
       last_change, changes_hash, prev, hash, signature)
     VALUES (@seq, @wall, @counter, @actor, @command, @undoes, @firstChange,
       @lastChange, @changesHash, @prev, @hash, @signature)`,
  ).run(entry);
}

function lastChained(db: RawDb) {
  const sql = "SELECT seq, wall, counter, hash FROM journal_entry ORDER BY seq DESC LIMIT 1";
  type Last = Pick<ChainedEntry, "seq" | "wall" | "counter" | "hash">;
  return db.prepare<[], Last>(sql).get() ?? null;
}

/** Puts the header back to what it was before there were roots, for the one person of a test's vault. */
async function withEarlierHeader(unlocked: UnlockedVault): Promise<void> {
  const { header, userId, publicKeys } = unlocked;
  const opener = { kind: "passphrase", passphrase: PASSPHRASE } as const;
  const bare = { vaultId: header.vaultId, root: null };
  const to = { ...bare, userId, boxPublicKey: publicKeys.box };
  const vaultKey = await withVaultKey(header, opener, (key, giver) =>
    giveVaultKey(to, key, giver, null),
  );
  const { userKey } = await openSlot(header, opener);
  const place = { ...bare, id: passphraseSlotOf(header, userId).id, userId };
  const slot = await wrapUserKey(place, userKey, PASSPHRASE, FAST_KDF);
  await unlocked.changeHeader((current) => ({
    ...current,
    format: 1,
    root: null,
    users: current.users.map((user) => ({ ...user, vaultKey })),
    slots: [slot],
  }));
}
