import type { StateAddress } from "libsodium-wrappers-sumo";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { canonicalJson } from "#shared/domain/vault/canonical-json.ts";
import {
  closingMessage,
  tellsChanges,
  type ExportChange,
  type ExportClosing,
  type ExportEntry,
  type ExportHeader,
  type ExportLine,
} from "#shared/domain/journal/export.ts";
import {
  afterChange,
  afterEntry,
  changeProblem,
  entryProblem,
  followsChain,
  isComplete,
  startPlace,
  type OrderProblem,
  type Place,
} from "#shared/domain/journal/export-order.ts";
import type { ExportFinding, ExportProblem } from "#shared/domain/journal/export-report.ts";
import { toBlob } from "#main/vault/db/ids.ts";
import { verify } from "#main/vault/keys/signing.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import {
  addChange,
  entryHash,
  entryId,
  genesis,
  sameHash,
  type EntryContent,
  type EntryPlace,
} from "#main/vault/journal/chain.ts";
import { startChanges } from "#main/vault/journal/hash-changes.ts";
import { HASH_BYTES, type FieldDigest } from "#main/vault/keys/digest.ts";
import { parseHeader, parseLine } from "./parse-line.ts";
import type { RawLine } from "./read-lines.ts";

type Outcome = ExportFinding | null;

/** A gap: the finding depends on whether what is wanted comes later. */
export interface Gap {
  readonly line: number;
  readonly wanted: { readonly seq: number; readonly ord: number | null };
}

/** Checks an export line by line; nothing of it is kept but where it stands. */
export class ExportCheck {
  /** Null until the first line is read. */
  header: ExportHeader | null = null;
  /** How many entries are proven, with their changes. */
  proven = 0;
  gap: Gap | null = null;
  /** Of each person, those that they signed with, the newest first. */
  readonly #keys = new Map<string, Uint8Array[]>();
  #place: Place | null = null;
  #isClosed = false;
  /** Of the bytes so far, as the closing line has it. */
  #hash: StateAddress = sodium.crypto_generichash_init(null, HASH_BYTES);
  /** Of the last entry's changes, and where that entry stands. */
  #changes: {
    readonly hash: FieldDigest;
    readonly of: EntryContent;
    readonly line: number;
  } | null = null;

  /** Takes the next line; a finding, or a `gap`, ends the check. */
  take(raw: RawLine): Outcome {
    const found = this.header === null ? this.#takeHeader(raw) : this.#takeLine(raw, this.header);
    return found === null ? null : { line: raw.number, seq: null, ord: null, ...found };
  }

  /** The file ended, after so many lines. */
  end(lines: number): Outcome {
    if (this.#isClosed) return null;
    const problem = this.header === null ? "not_an_export" : "cut";
    return { problem, line: lines + 1, seq: this.#place?.seq ?? null, ord: null };
  }

  #takeHeader({ bytes, ended }: RawLine): Found {
    const parsed = parseHeader(bytes, ended);
    if (parsed.kind === "problem") return { problem: parsed.problem };
    const header = parsed.line;
    this.header = header;
    const first = sodium.to_hex(genesis(toBlob(header.vaultId)));
    const isNamed = header.people.some(({ id }) => id === header.exporter);
    const isStart = header.firstSeq > 1 || header.previous === first;
    if (header.genesis !== first || !isNamed || !isStart) return { problem: "header_altered" };
    for (const { id, signPublicKey } of header.people) {
      this.#keys.set(id, [...(this.#keys.get(id) ?? []), sodium.from_hex(signPublicKey)]);
    }
    this.#place = startPlace(header);
    this.#addBytes(bytes);
    return null;
  }

  #takeLine({ number, bytes, ended }: RawLine, header: ExportHeader): Found {
    if (this.#isClosed) return { problem: "after_the_end" };
    if (!ended) return { problem: "cut_in_line", ...this.#where() };
    const parsed = parseLine(bytes);
    if (parsed.kind === "problem") return { problem: parsed.problem, ...this.#where() };
    if (parsed.line.kind !== "closing") this.#addBytes(bytes);
    return this.#takeParsed(parsed.line, number, header);
  }

  #takeParsed(line: ExportLine, number: number, header: ExportHeader): Found {
    switch (line.kind) {
      case "header":
        return { problem: "misplaced" };
      case "entry":
      case "stated":
      case "sealed":
        return this.#takeEntry(line, number, header);
      case "change":
        return this.#takeChange(line, number);
      case "closing":
        return this.#takeClosing(line, number, header);
      default:
        return assertNever(line);
    }
  }

  #takeEntry(entry: ExportEntry, number: number, header: ExportHeader): Found {
    const place = this.#placed();
    const { seq } = entry;
    const order = entryProblem(place, header, entry);
    if (order !== null) return this.#outOfOrder(order, number, { seq });
    const content = contentOf(entry);
    if (sodium.to_hex(entryHash(content, placeIn(header, entry))) !== entry.hash) {
      return { problem: "altered", seq };
    }
    if (!followsChain(place, entry)) return { problem: "out_of_chain", seq };
    const keys = this.#keys.get(entry.actor);
    if (keys === undefined) return { problem: "unknown_actor", seq };
    const sealed = {
      hash: sodium.from_hex(entry.hash),
      signature: sodium.from_hex(entry.signature),
    };
    if (!keys.some((key) => verify(key, sealed.hash, sealed.signature))) {
      return { problem: "bad_signature", seq };
    }
    if (seq === header.firstSeq && entry.hash !== header.first) {
      return { problem: "header_altered", line: 1 };
    }
    this.#place = afterEntry(header, entry, sodium.to_hex(entryId(sealed)));
    const isTold = tellsChanges(header, entry);
    // Without its salt, what a told change was hashed with is not known.
    if (isTold && entry.kind !== "entry" && entry.salt === null) return { problem: "altered", seq };
    this.#changes = isTold
      ? { hash: startChanges(content, ROOM), of: content, line: number }
      : null;
    return this.#place.owed === null ? this.#closeEntry() : null;
  }

  #takeChange(change: ExportChange, number: number): Found {
    const place = this.#placed();
    const order = changeProblem(place, change);
    if (order !== null) return this.#outOfOrder(order, number, { ord: change.ord });
    if (this.#changes !== null) {
      const { hash, of } = this.#changes;
      addChange(hash, { ...change, key: sodium.from_hex(change.key) }, of);
    }
    this.#place = afterChange(place);
    return this.#place.owed === null ? this.#closeEntry() : null;
  }

  #closeEntry(): Found {
    const changes = this.#changes;
    this.#changes = null;
    if (changes !== null && !sameHash(changes.hash.finish(), changes.of.changesHash)) {
      return { problem: "changes_altered", line: changes.line, seq: changes.of.seq };
    }
    this.proven += 1;
    return null;
  }

  #takeClosing(closing: ExportClosing, number: number, header: ExportHeader): Found {
    const place = this.#placed();
    if (!isComplete(place, header)) return this.#outOfOrder("missing_or_reordered", number, {});
    const signature = sodium.from_hex(closing.signature);
    const message = Buffer.from(canonicalJson(closingMessage(header, closing)), "utf8");
    // The key whose words are shown.
    const key = this.#keys.get(header.exporter)?.[0];
    if (key === undefined || !verify(key, message, signature)) return { problem: "bad_closing" };
    const digest = sodium.to_hex(sodium.crypto_generichash_final(this.#hash, HASH_BYTES));
    // Every entry is proven by now, and so is the closing line: only the first line is left.
    if (digest !== closing.digest || header.last !== place.prev.hash) {
      return { problem: "header_altered", line: 1 };
    }
    this.#isClosed = true;
    return null;
  }

  #outOfOrder(
    problem: OrderProblem,
    line: number,
    found: { readonly seq?: number; readonly ord?: number },
  ): Found {
    if (problem !== "missing_or_reordered") return { problem, ...found };
    const { seq, owed } = this.#placed();
    this.gap = { line, wanted: { seq: owed?.seq ?? seq, ord: owed?.next ?? null } };
    return null;
  }

  /** What would have stood here. */
  #where(): { seq: number; ord: number | null } {
    const { seq, owed } = this.#placed();
    return { seq: owed?.seq ?? seq, ord: owed?.next ?? null };
  }

  #placed(): Place {
    if (this.#place === null) throw new Error("no header was read");
    return this.#place;
  }

  #addBytes(bytes: Uint8Array): void {
    sodium.crypto_generichash_update(this.#hash, bytes);
    sodium.crypto_generichash_update(this.#hash, LINE_FEED);
  }
}

/** A finding as far as it is known; the line is the one that was taken unless it says another. */
type Found = ({ readonly problem: ExportProblem } & Partial<Omit<ExportFinding, "problem">>) | null;

/** Most entries change a row or two. */
const ROOM = 8 * 1024;
const LINE_FEED = Buffer.from("\n");

function contentOf(entry: ExportEntry): EntryContent {
  const bytes = {
    actor: toBlob(entry.actor),
    changesHash: sodium.from_hex(entry.changesHash),
    prev: sodium.from_hex(entry.prev),
  };
  if (entry.kind === "entry") return { ...entry, ...bytes, format: 1 };
  return {
    ...entry,
    ...bytes,
    format: 2,
    // What it takes back is named by its id, which the place has.
    undoes: null,
    device: sodium.from_hex(entry.device),
    authorPrev: entry.authorPrev === null ? null : sodium.from_hex(entry.authorPrev),
    directory: sodium.from_hex(entry.directory),
    salt: sodium.from_hex(entry.salt ?? ""),
    sealed: entry.kind === "sealed" ? sodium.from_hex(entry.sealed) : null,
  };
}

function placeIn(header: ExportHeader, entry: ExportEntry): EntryPlace {
  const root = header.version === 1 ? null : header.root;
  const undone = entry.kind === "entry" ? null : entry.undone;
  return {
    vaultId: toBlob(header.vaultId),
    root: root === null || root.seq >= entry.seq ? null : sodium.from_hex(root.id),
    undone: undone === null ? null : sodium.from_hex(undone),
  };
}
