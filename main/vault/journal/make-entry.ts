import { nextStamp } from "#shared/domain/journal/clock.ts";
import { statementText, type Statement } from "#shared/domain/directory/statement.ts";
import type { RawDb } from "../db/handles.ts";
import { toBlob } from "../db/ids.ts";
import { sodium } from "../keys/sodium.ts";
import type { Signer } from "../keys/signing.ts";
import { entryHash, entryId, genesis, type EntryPlace } from "./chain.ts";
import { hashInSteps } from "./hash-changes.ts";
import {
  countOfDevice,
  findEntry,
  lastEntryBy,
  lastStated,
  rootOf,
  type StatedEntry,
  type StoredEntry,
} from "./journal.repository.ts";
import { sealedRoot } from "../sealed/segments.repository.ts";
import { statedHeads } from "./stated-heads.ts";

const SALT_BYTES = 16;
const NONE = new Uint8Array();

/** Whoever makes entries, and on which device. */
export interface Author {
  readonly signer: Signer;
  /** Its id. See `witness/device-id.ts`. */
  device(): Promise<Uint8Array>;
}

/** What was done, of which an entry is to be made. */
export interface Done {
  readonly seq: number;
  readonly command: string;
  readonly undoes: number | null;
  readonly firstChange: number;
  readonly lastChange: number;
  readonly statement: Statement | null;
}

/** The entry of what was done, signed: what follows `last`. */
export async function makeEntry(
  db: RawDb,
  vaultId: Uint8Array,
  author: Author,
  last: StoredEntry | null,
  now: number,
  { statement, ...done }: Done,
): Promise<StatedEntry> {
  const { signer } = author;
  const actor = toBlob(signer.userId);
  const device = await author.device();
  const salt = sodium.randombytes_buf(SALT_BYTES);
  const before = lastEntryBy(db, actor);
  const [stated, beforeIt = null] = lastStated(db, done.seq);
  const content = {
    ...done,
    format: 2,
    ...nextStamp(last, now),
    actor,
    device,
    deviceCount: countOfDevice(db, device) + 1,
    authorPrev: before === null ? null : entryId(before),
    prev: last === null ? genesis(vaultId) : entryId(last),
    directory: stated === undefined ? NONE : statedHeads(stated, beforeIt),
    salt,
    statement: statement === null ? null : statementText(statement),
    sealed: sealedRoot(db),
    changesHash: await hashInSteps(db, { ...done, format: 2, salt }),
  } as const;
  const hash = entryHash(content, placeOfEntry(db, vaultId, content));
  return { ...content, hash, signature: signer.sign(hash) };
}

/** What an entry counts under besides what it says: an undo names what it takes back. */
export function placeOfEntry(
  db: RawDb,
  vaultId: Uint8Array,
  { seq, undoes }: Pick<StoredEntry, "seq" | "undoes">,
): EntryPlace {
  const root = rootOf(db);
  const undone = undoes === null ? null : findEntry(db, undoes);
  return {
    vaultId,
    root: root === null || root.seq >= seq ? null : entryId(root),
    undone: undone === null ? null : entryId(undone),
  };
}
