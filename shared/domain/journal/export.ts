import { z } from "zod";
import { Instant } from "../kernel/dates.ts";
import { hexOf } from "../kernel/hex.ts";
import { isRetired } from "./retired.ts";
import { timedName } from "../vault/dated-name.ts";

export const EXPORT_FORMAT = "greffe-journal-export";
export const EXPORT_VERSION = 2;
const EXPORT_EXTENSION = "greffe-journal.jsonl";

const count = z.int().min(0);
const Hash = hexOf(32);
const Signature = hexOf(64);
/** Ids of entries, one after the other. */
const ids = z.string().regex(/^(?:[0-9a-f]{64})*$/);

/** Somebody who signed something of the export. Keys in hexadecimal. */
const ExportPerson = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  signPublicKey: hexOf(32),
  /** Null once the vault's header names the person no more. */
  boxPublicKey: hexOf(32).nullable(),
});
export type ExportPerson = z.infer<typeof ExportPerson>;

const headerFields = {
  kind: z.literal("header"),
  format: z.literal(EXPORT_FORMAT),
  vaultId: z.uuid(),
  /** The collective, as the vault called itself then. */
  collective: z.string(),
  madeAt: Instant,
  /** The period asked for, `until` not included; null is without end. */
  from: Instant.nullable(),
  until: Instant.nullable(),
  /** Whether each entry is followed by its changes: see `tellsChanges`. */
  contents: z.boolean(),
  /** Undos of retired commands, whose changes are not told. */
  withheld: z.array(z.int().min(1)),
  exporter: z.uuid(),
  people: z.array(ExportPerson),
  /** What the vault's very first entry follows. */
  genesis: Hash,
  /** The hash that the first entry of the export follows. */
  previous: Hash,
  firstSeq: z.int().min(1),
  entries: z.int().min(1),
  first: Hash,
  last: Hash,
};

/** The first line: what the file is of, and who signed what. */
export const ExportHeader = z.discriminatedUnion("version", [
  z.strictObject({ ...headerFields, version: z.literal(1) }),
  z.strictObject({
    ...headerFields,
    version: z.literal(EXPORT_VERSION),
    /** The entry that everything after it descends from; null before there was one. */
    root: z.strictObject({ seq: z.int().min(1), id: Hash }).nullable(),
  }),
]);
export type ExportHeader = z.infer<typeof ExportHeader>;

const entryFields = {
  seq: z.int().min(1),
  /** Milliseconds since 1970 (UTC), and a count within them. */
  wall: z.int(),
  counter: count,
  actor: z.uuid(),
  command: z.string(),
  firstChange: z.int().min(1),
  lastChange: count,
  changesHash: Hash,
  prev: Hash,
  hash: Hash,
  signature: Signature,
};

/** An entry from before entries stood by themselves, with every field that its hash covers. */
const ChainedEntry = z.strictObject({
  kind: z.literal("entry"),
  ...entryFields,
  undoes: z.int().min(1).nullable(),
});

/** An entry that stands by itself, with every field that its hash covers; `prev` is what it follows. */
const StatedEntry = z.strictObject({
  kind: z.literal("stated"),
  ...entryFields,
  prev: ids,
  device: hexOf(16),
  deviceCount: z.int().min(1),
  authorPrev: Hash.nullable(),
  directory: ids,
  statement: z.string().nullable(),
  /** The id of the entry that it takes back. */
  undone: Hash.nullable(),
  /** Told with the changes only: without it nobody confirms a guess at them. */
  salt: hexOf(16).nullable(),
});

/** The same with the root of what is sealed apart, which tells nothing of it. */
const SealedEntry = StatedEntry.extend({ kind: z.literal("sealed"), sealed: Hash });

export const ExportEntry = z.discriminatedUnion("kind", [ChainedEntry, StatedEntry, SealedEntry]);
export type ExportEntry = z.infer<typeof ExportEntry>;

/** One row's change, in the journal's own words. */
export const ExportChange = z.strictObject({
  kind: z.literal("change"),
  ord: z.int().min(1),
  table: z.string(),
  columns: z.string(),
  key: z.string().regex(/^(?:[0-9a-f]{2})*$/),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type ExportChange = z.infer<typeof ExportChange>;

/** The last line. */
export const ExportClosing = z.strictObject({
  kind: z.literal("closing"),
  /** How far the vault's journal had come when the export was made. */
  headSeq: z.int().min(1),
  headHash: Hash,
  /** BLAKE2b-256 of all bytes before this line. */
  digest: Hash,
  /** The exporter's, over `closingMessage`. */
  signature: Signature,
});
export type ExportClosing = z.infer<typeof ExportClosing>;

export const ExportLine = z.discriminatedUnion("kind", [
  ExportHeader,
  ChainedEntry,
  StatedEntry,
  SealedEntry,
  ExportChange,
  ExportClosing,
]);
export type ExportLine = z.infer<typeof ExportLine>;

export function isEntry(line: ExportLine): line is ExportEntry {
  return line.kind === "entry" || line.kind === "stated" || line.kind === "sealed";
}

/** Whether an entry's changes follow it: never those of retired commands, which the vault has emptied. */
export function tellsChanges(
  { contents, withheld }: Pick<ExportHeader, "contents" | "withheld">,
  { seq, command }: Pick<ExportEntry, "seq" | "command">,
): boolean {
  return contents && !isRetired(command) && !withheld.includes(seq);
}

/** What the exporter signs, before it is written as canonical JSON. */
export function closingMessage(
  { vaultId, exporter }: Pick<ExportHeader, "vaultId" | "exporter">,
  { headSeq, headHash, digest }: Omit<ExportClosing, "signature">,
) {
  return { purpose: "greffe.journal-export.1", vaultId, exporter, headSeq, headHash, digest };
}

/** `Collectif 2026-11-22 10h05.greffe-journal.jsonl`: see `timedName`. */
export function exportFileName(name: string, at: Date, copy = 1): string {
  return `${timedName(name, at, copy)}.${EXPORT_EXTENSION}`;
}
