import { hash } from "node:crypto";
import Database from "better-sqlite3";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { RawDb } from "./handles.ts";
import { migrate, SCHEMA_HASHES, SCHEMA_VERSION } from "./migrate.ts";
import { prepareOnce } from "./statement-cache.ts";

/** What a store's schema is made of, the engine's own tables of full text among it. */
type ObjectKind = "table" | "index" | "trigger" | "view";

interface SchemaObject {
  readonly kind: ObjectKind;
  readonly name: string;
}

/** A row of `sqlite_schema`: what it is, as one text, and its root page. */
type Row = readonly [text: string, rootPage: number | null];

/**
 * Its type, its name, the table it is of and its statement. The engine writes the text as `JSON.stringify`
 * does, in half the time; what is no text there is what the engine reads it as.
 */
const ROWS = `SELECT json_array(CAST(type AS TEXT), CAST(name AS TEXT), CAST(tbl_name AS TEXT),
  CAST(sql AS TEXT)), rootpage FROM main.sqlite_schema`;

/**
 * Throws unless every object of the schema is, to the letter, as Greffe makes it in the version that the
 * store says it is of. Whoever has the vault's key can write anything there with a tool of their own: a
 * trigger would write in the entries of others, under their name; a view would tell other rows.
 * Errors: `vault.schema_foreign` with the `name` of the object and the text that says `what` it is; `vault.newer_format`.
 */
export function assertKnownSchema(db: RawDb): void {
  const version = Number(db.pragma("user_version", { simple: true }));
  if (version > SCHEMA_VERSION) throw new ExpectedError("vault.newer_format");
  const foreign = foreignObject(db, version);
  if (foreign === null) {
    versions.set(db, version);
    return;
  }
  throw new ExpectedError("vault.schema_foreign", {
    what: WORDS[foreign.kind],
    name: shownName(foreign.name),
  });
}

const versions = new WeakMap<RawDb, number>();

/** Of which version a store's schema was found to be; null where it was never held against one. */
export function knownVersion(db: RawDb): number | null {
  return versions.get(db) ?? null;
}

/** The number that the engine counts each change of a store's schema by, as it was found to be good. */
const known = new WeakMap<RawDb, unknown>();

/**
 * The same, inside a transaction: the engine reads a schema again that another process changed meanwhile.
 * It costs a look-up while nobody did. Errors: those of `assertKnownSchema`.
 */
export function assertSchemaKept(db: RawDb): void {
  const now = prepareOnce(db, "SELECT schema_version FROM pragma_schema_version").get();
  const cookie = JSON.stringify(now);
  if (known.get(db) === cookie) return;
  assertKnownSchema(db);
  known.set(db, cookie);
}

/** The first object that is not as that version makes it: added, changed, or gone. */
export function foreignObject(db: RawDb, version: number): SchemaObject | null {
  const rows = rowsOf(db);
  const shared = withRootOfAnother(rows);
  if (shared !== null) return objectOf(shared);
  // Making a schema to compare it takes thirty times as long as its hash.
  if (hashOf(rows) === SCHEMA_HASHES[version]) return null;
  const made = new Database(":memory:");
  try {
    migrate(made, Math.max(0, version));
    return firstDifference(rowsOf(made), rows);
  } finally {
    made.close();
  }
}

/** What stands for a version's whole schema in `SCHEMA_HASHES`. */
export function schemaHash(db: RawDb): string {
  return hashOf(rowsOf(db));
}

function rowsOf(db: RawDb): Row[] {
  return db.prepare<[], Row>(ROWS).raw().all();
}

/** Where its pages are is each store's own, and so is the order, which the engine takes twice as long to sort. */
function hashOf(rows: readonly Row[]): string {
  return hash("sha256", rows.map(textOf).toSorted().join("\n"));
}

function textOf([text]: Row): string {
  return text;
}

/** Two objects on the same pages: a write to one would be a write to the other, which nothing captures. */
function withRootOfAnother(rows: readonly Row[]): Row | null {
  // The first page is the schema's own.
  const taken = new Set([1]);
  for (const row of rows) {
    const [, rootPage] = row;
    if (rootPage === null || rootPage === 0) continue;
    if (taken.has(rootPage)) return row;
    taken.add(rootPage);
  }
  return null;
}

function firstDifference(ours: readonly Row[], theirs: readonly Row[]): SchemaObject | null {
  const [made, found] = [new Set(ours.map(textOf)), new Set(theirs.map(textOf))];
  const odd =
    theirs.find((row) => !made.has(textOf(row))) ?? ours.find((row) => !found.has(textOf(row)));
  return odd === undefined ? null : objectOf(odd);
}

const KINDS: Readonly<Record<string, ObjectKind>> = {
  index: "index",
  trigger: "trigger",
  view: "view",
};

function objectOf([text]: Row): SchemaObject {
  const [type, name] = JSON.parse(text) as (string | null)[];
  return { kind: KINDS[type ?? ""] ?? "table", name: name ?? "" };
}

const WORDS: Readonly<Record<ObjectKind, string>> = {
  table: "vault.objects.table",
  index: "vault.objects.index",
  trigger: "vault.objects.trigger",
  view: "vault.objects.view",
};

/** Somebody else chose it: it is shown as a name, or not at all. */
function shownName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}_]/gu, "?").slice(0, 60);
}
