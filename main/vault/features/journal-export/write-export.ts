import { open, type FileHandle } from "node:fs/promises";
import type { StateAddress } from "libsodium-wrappers-sumo";
import { canonicalJson, type Json } from "#shared/domain/vault/canonical-json.ts";
import {
  closingMessage,
  tellsChanges,
  type ExportChange,
  type ExportEntry,
  type ExportHeader,
} from "#shared/domain/journal/export.ts";
import type { Job } from "#main/vault/job.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { Signer } from "#main/vault/keys/signing.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { entryId, type ChangeContent } from "#main/vault/journal/chain.ts";
import { HASH_BYTES } from "#main/vault/keys/digest.ts";
import {
  changesBetween,
  entriesAfter,
  findEntry,
  type StoredEntry,
} from "#main/vault/journal/journal.repository.ts";

const BATCH = 200;
/** Lines are gathered up to this many characters before they are written. */
const GATHERED = 256 * 1024;

export interface ExportWork {
  readonly header: ExportHeader;
  /** Where the journal stands now. */
  readonly head: Pick<StoredEntry, "seq" | "hash">;
  readonly signer: Signer;
  /** How many lines there are between the first and the last, for the progress. */
  readonly lines: number;
}

/**
 * Writes an export to a new file and flushes it; the journal is read some entries at a time. Returns
 * the digest of all but the closing line. Throws system errors, and `job.cancelled`; what was
 * written so far is the caller's to remove.
 */
export async function writeExport(
  path: string,
  db: RawDb,
  work: ExportWork,
  job: Job,
): Promise<Uint8Array> {
  const file = await open(path, "wx", 0o600);
  try {
    const lines = new LineWriter(file);
    await lines.write(work.header);
    await writeEntries(lines, db, work, job);
    const digest = await lines.digest();
    const closing = {
      kind: "closing" as const,
      headSeq: work.head.seq,
      headHash: sodium.to_hex(work.head.hash),
      digest: sodium.to_hex(digest),
    };
    const message = Buffer.from(canonicalJson(closingMessage(work.header, closing)), "utf8");
    const signature = sodium.to_hex(work.signer.sign(message));
    await lines.write({ ...closing, signature });
    await lines.flush();
    await file.sync();
    return digest;
  } finally {
    await file.close();
  }
}

async function writeEntries(
  lines: LineWriter,
  db: RawDb,
  { header, lines: total }: ExportWork,
  job: Job,
): Promise<void> {
  const end = header.firstSeq + header.entries;
  const pause = async () => {
    job.report(lines.written - 1, total, "export_write");
    await job.breathe();
  };
  let seq = header.firstSeq;
  while (seq < end) {
    const entries = entriesAfter(db, seq - 1, Math.min(BATCH, end - seq));
    if (entries.length === 0) break;
    for (const entry of entries) {
      await lines.write(entryLine(db, header, entry));
      if (tellsChanges(header, entry)) await writeChanges(lines, db, entry, pause);
      seq = entry.seq + 1;
    }
    await pause();
  }
}

/** By the batch: an import's changes are as many as its people. */
async function writeChanges(
  lines: LineWriter,
  db: RawDb,
  { firstChange, lastChange }: StoredEntry,
  pause: () => Promise<void>,
): Promise<void> {
  for (let ord = firstChange; ord <= lastChange; ord += BATCH) {
    const last = Math.min(lastChange, ord + BATCH - 1);
    // Read out before anything else runs: an open cursor would stand in a command's way.
    const changes = [...changesBetween(db, ord, last)];
    for (const change of changes) await lines.write(changeLine(change));
    if (last < lastChange) await pause();
  }
}

function entryLine(db: RawDb, header: ExportHeader, entry: StoredEntry): ExportEntry {
  const { seq, wall, counter, command, undoes, firstChange, lastChange } = entry;
  const line = {
    seq,
    wall,
    counter,
    command,
    firstChange,
    lastChange,
    actor: fromBlob(entry.actor),
    changesHash: sodium.to_hex(entry.changesHash),
    prev: sodium.to_hex(entry.prev),
    hash: sodium.to_hex(entry.hash),
    signature: sodium.to_hex(entry.signature),
  };
  if (entry.format === 1) return { kind: "entry", ...line, undoes };
  const undone = undoes === null ? null : findEntry(db, undoes);
  const stated = {
    ...line,
    device: sodium.to_hex(entry.device),
    deviceCount: entry.deviceCount,
    authorPrev: entry.authorPrev === null ? null : sodium.to_hex(entry.authorPrev),
    directory: sodium.to_hex(entry.directory),
    statement: entry.statement,
    undone: undone === null ? null : sodium.to_hex(entryId(undone)),
    salt: tellsChanges(header, entry) ? sodium.to_hex(entry.salt) : null,
  };
  return entry.sealed === null
    ? { kind: "stated", ...stated }
    : { kind: "sealed", ...stated, sealed: sodium.to_hex(entry.sealed) };
}

function changeLine(change: ChangeContent): ExportChange {
  const { ord, table, columns, before, after } = change;
  return { kind: "change", ord, table, columns, key: sodium.to_hex(change.key), before, after };
}

/** Canonical JSON, one value a line; hashed as it is written. */
class LineWriter {
  written = 0;
  readonly #file: FileHandle;
  #hash: StateAddress | null = sodium.crypto_generichash_init(null, HASH_BYTES);
  #gathered: string[] = [];
  #length = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async write(value: Json): Promise<void> {
    const line = `${canonicalJson(value)}\n`;
    this.#gathered.push(line);
    this.#length += line.length;
    this.written += 1;
    if (this.#length >= GATHERED) await this.flush();
  }

  async flush(): Promise<void> {
    const bytes = Buffer.from(this.#gathered.join(""), "utf8");
    this.#gathered = [];
    this.#length = 0;
    if (this.#hash !== null) sodium.crypto_generichash_update(this.#hash, bytes);
    await this.#file.writeFile(bytes);
  }

  /** Of everything written so far; what follows is not hashed. */
  async digest(): Promise<Uint8Array> {
    if (this.#hash === null) throw new Error("the digest was taken");
    await this.flush();
    const digest = sodium.crypto_generichash_final(this.#hash, HASH_BYTES);
    this.#hash = null;
    return digest;
  }
}
