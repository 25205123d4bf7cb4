import type { VaultContext } from "#main/vault/context.ts";
import { digest } from "#main/vault/keys/digest.ts";
import { isTextSigned } from "#main/vault/keys/signing.ts";
import { sodium, wipe } from "#main/vault/keys/sodium.ts";
import type { Job } from "#main/vault/job.ts";
import { epochKeys, type EpochKeys } from "#main/vault/sealed/epoch-key.ts";
import { isKeyOf, openContent, takeFrom } from "#main/vault/sealed/sealed-content.ts";
import { isRecordOf, openRecord } from "#main/vault/sealed/sealed-record.ts";
import {
  recordsAfter,
  sealByTag,
  sealsAfter,
  type Segment,
} from "#main/vault/sealed/segments.repository.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { entryMessage, SignedCaseEntry, type ReadEntry } from "#shared/domain/cases/entry.ts";
import {
  epochProblem,
  SealedEpoch,
  type EpochProblem,
  type EpochStatement,
} from "#shared/domain/cases/epoch.ts";

const BATCH = 200;

/** An epoch of a case that one has the key of. */
export interface HeldEpoch {
  readonly row: number;
  readonly key: Uint8Array;
  readonly keys: EpochKeys;
  readonly sealed: SealedEpoch;
  readonly problem: EpochProblem | null;
}

/** Something of a case that does not hold: it is shown as such, and counts for nothing. */
export interface CaseProblem {
  readonly row: number;
  readonly what: "bad_entry" | "unknown_author" | EpochProblem;
}

interface HeldCase {
  readonly epochs: Map<string, HeldEpoch>;
  readonly entries: Map<string, ReadEntry>;
  readonly problems: CaseProblem[];
}

/**
 * What one reads of the sealed rows with one’s own keys: every case that one was given, as far as it was
 * looked at. It is in memory alone, and goes with the keys.
 */
export class CaseSpace {
  readonly #context: VaultContext;
  readonly #cases = new Map<string, HeldCase>();
  /** Of every epoch, which case it is of. */
  readonly #caseOf = new Map<string, string>();
  #seals = 0;
  #records = 0;
  #looking: Promise<void> = Promise.resolve();

  constructor(context: VaultContext) {
    this.#context = context;
  }

  get ids(): string[] {
    return [...this.#cases.keys()];
  }

  case(id: string): HeldCase | null {
    return this.#cases.get(id) ?? null;
  }

  /** Reads what was sealed since. One at a time. */
  look(job: Job): Promise<void> {
    this.#looking = this.#looking.catch(() => undefined).then(() => this.#lookOnce(job));
    return this.#looking;
  }

  wipe(): void {
    for (const { epochs } of this.#cases.values()) {
      for (const { key, keys } of epochs.values()) {
        wipe(key, keys.content, keys.records, keys.tags, keys.files);
      }
    }
    this.#cases.clear();
    this.#caseOf.clear();
  }

  async #lookOnce(job: Job): Promise<void> {
    const { rawRead, vaultId, cases } = this.#context;
    const found: HeldEpoch[] = [];
    for (;;) {
      const seals = sealsAfter(rawRead, this.#seals, BATCH);
      for (const seal of seals) {
        const { key, parts } = takeFrom(vaultId, seal, cases.keyring.own.pairs.box);
        wipe(...parts);
        if (key !== null) found.push(...this.#take(seal, key));
        this.#seals = seal.row;
      }
      await job.breathe();
      if (seals.length < BATCH) break;
    }
    // Of a key that came later, entries were passed by before it was known.
    const from = Math.min(this.#records, ...found.map(({ row }) => row));
    await this.#readRecords(from, found, job);
  }

  /** An epoch whose key is one’s own, and those before it that it leads to. */
  #take(seal: Segment, first: Uint8Array): HeldEpoch[] {
    const { rawRead, vaultId } = this.#context;
    const found: HeldEpoch[] = [];
    const waiting: { seal: Segment; key: Uint8Array }[] = [{ seal, key: first }];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const epoch = sodium.to_hex(next.seal.tag);
      const sealed = this.#caseOf.has(epoch) ? null : openEpoch(vaultId, next.seal, next.key);
      if (sealed === null) {
        wipe(next.key);
        continue;
      }
      const id = sealed.statement.case;
      const held = {
        row: next.seal.row,
        key: next.key,
        keys: epochKeys(next.key),
        sealed,
        problem: null,
      };
      this.#caseOf.set(epoch, id);
      this.#hold(id).epochs.set(epoch, held);
      found.push(held);
      for (const { epoch: before, key } of sealed.earlier) {
        const lies = sealByTag(rawRead, sodium.from_hex(before));
        const bytes = sodium.from_hex(key);
        if (lies !== null && isKeyOf(vaultId, lies, bytes)) {
          waiting.push({ seal: lies, key: bytes });
        } else wipe(bytes);
      }
    }
    for (const id of new Set(found.map(({ sealed }) => sealed.statement.case))) this.#prove(id);
    return found;
  }

  #hold(id: string): HeldCase {
    const held = this.#cases.get(id) ?? { epochs: new Map(), entries: new Map(), problems: [] };
    this.#cases.set(id, held);
    return held;
  }

  /** Holds each epoch against those that it follows. */
  #prove(id: string): void {
    const held = this.#hold(id);
    for (const [epoch, one] of held.epochs) {
      const { statement } = one.sealed;
      const before = statement.after.flatMap((of) => held.epochs.get(of)?.sealed.statement ?? []);
      const place = { vault: this.#context.vaultId, epoch };
      const isWhole = before.length === statement.after.length;
      const problem = isWhole
        ? epochProblem(one.sealed, place, before, isTextSigned)
        : "unknown_maker";
      held.epochs.set(epoch, { ...one, problem });
    }
  }

  async #readRecords(from: number, found: readonly HeldEpoch[], job: Job): Promise<void> {
    const { rawRead } = this.#context;
    let row = from;
    for (;;) {
      const records = recordsAfter(rawRead, row, BATCH);
      for (const record of records) {
        // Those that were passed by are looked at with the keys that came, the others with all.
        const epochs = record.row > this.#records ? this.#allEpochs() : found;
        this.#read(record, epochs);
        row = record.row;
      }
      await job.breathe();
      if (records.length < BATCH) break;
    }
    this.#records = Math.max(this.#records, row);
  }

  #allEpochs(): HeldEpoch[] {
    // The newest first: what is written now is of these.
    return [...this.#cases.values()]
      .flatMap(({ epochs }) => [...epochs.values()])
      .toSorted((one, other) => other.row - one.row);
  }

  #read(record: Segment, epochs: readonly HeldEpoch[]): void {
    const epoch = epochs.find(({ keys }) => isRecordOf(record, keys, record.row));
    if (epoch === undefined) return;
    const { statement } = epoch.sealed;
    const held = this.#hold(statement.case);
    const read = this.#open(record, epoch);
    if ("what" in read) held.problems.push(read);
    else held.entries.set(read.id, read);
  }

  #open(record: Segment, { keys, sealed: { statement } }: HeldEpoch): ReadEntry | CaseProblem {
    const { vaultId } = this.#context;
    const { row } = record;
    const place = { vaultId, row, caseId: statement.case, epoch: statement.epoch };
    const text = openRecord(place, keys, record);
    const entry = text === null ? null : parsed(text, SignedCaseEntry);
    const isHere =
      entry !== null &&
      entry.vault === vaultId &&
      entry.case === statement.case &&
      entry.epoch === statement.epoch;
    if (!isHere) return { row, what: "bad_entry" };
    const { signature, ...said } = entry;
    const author = statement.recipients.find(({ member }) => member === entry.by);
    if (author === undefined) return { row, what: "unknown_author" };
    const message = entryMessage(said);
    if (!isTextSigned(author.sign, message, signature)) return { row, what: "bad_entry" };
    return { ...said, row, id: entryIdOf(message, signature) };
  }
}

/** What later entries name an entry by: over what it says and its signature. */
export function entryIdOf(message: string, signature: string): string {
  return sodium.to_hex(digest(Buffer.from(`${signature}${message}`, "utf8")));
}

/** The statements of a case that count. */
export function countingEpochs({ epochs }: HeldCase): EpochStatement[] {
  return [...epochs.values()].flatMap(({ problem, sealed }) =>
    problem === null ? [sealed.statement] : [],
  );
}

function openEpoch(vaultId: string, seal: Segment, key: Uint8Array): SealedEpoch | null {
  const content = openContent({ vaultId, row: seal.row }, seal, key);
  return content === null ? null : parsed(content, SealedEpoch);
}

function parsed<T>(
  bytes: Uint8Array,
  schema: { safeParse(value: unknown): { readonly data?: T } },
): T | null {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(bytes).toString("utf8"))).data ?? null;
  } catch {
    return null;
  }
}

const spaces = new WeakMap<VaultContext, CaseSpace>();

/** What whoever has their keys open reads; it goes with the keys. Errors: `cases.locked`. */
export function spaceOf(context: VaultContext): CaseSpace {
  const { keyring } = context.cases;
  if (!keyring.isOpen) throw new ExpectedError("cases.locked");
  const known = spaces.get(context);
  if (known !== undefined) return known;
  const space = new CaseSpace(context);
  spaces.set(context, space);
  keyring.onClose(() => {
    space.wipe();
    spaces.delete(context);
  });
  return space;
}
