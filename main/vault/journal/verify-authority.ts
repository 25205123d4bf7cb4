import {
  authorityProblem,
  type Act,
  type AuthorityProblem,
  type Standing,
} from "#shared/domain/access/authority.ts";
import type { Capability } from "#shared/domain/access/permissions.ts";
import { readRoles } from "#shared/domain/access/role.ts";
import { NOBODY } from "#shared/domain/journal/define.ts";
import { CommandName } from "#shared/domain/journal/entry.ts";
import type { Finding } from "#shared/ipc/vault.contract.ts";
import type { Job } from "../job.ts";
import type { RawDb } from "../db/handles.ts";
import { fromBlob, ID_BYTES } from "../db/ids.ts";
import { changesOfTable, touchedTables } from "./authority.repository.ts";
import type { ChangeContent } from "./chain.ts";
import { dependsOnColumns, isNoting, needsOfColumns, needsOfTable } from "./change-needs.ts";
import { entriesAfter, type StoredEntry } from "./journal.repository.ts";
import { followSets, joinedWithShares, type KnownSets } from "./verify-endorsement.ts";
import { isStated, type SignedPast } from "./signed-past.ts";
import { rootEntry } from "./root-entry.ts";
import { readSide, readSides, type RowValues, type SqlValue } from "./row-values.ts";

const BATCH = 200;

/**
 * Follows who had which roles, from what people stated and before that from the rows that the journal
 * changed, and names the first entry whose actor had
 * not the right to it when they wrote it. Only of entries that the chain holds: `count` of them.
 */
export async function verifyAuthority(
  db: RawDb,
  past: SignedPast,
  count: number,
  job: Job,
): Promise<Finding[]> {
  const believed = new BelievedPeople(db);
  for (let done = 0; done < count; done += BATCH) {
    for (const entry of entriesAfter(db, done, Math.min(BATCH, count - done))) {
      const stated = isStated(entry) && !beginsLater(entry) ? past.standingIn(entry) : undefined;
      const problem = believed.problemOf(entry, stated);
      if (problem !== null) return [{ place: "journal", at: String(entry.seq), problem }];
    }
    job.report(done, count, "verify_rights");
    await job.breathe();
  }
  return [];
}

/** Who had which roles, by the rows that entries changed: before anything was stated, there is nothing else. */
export class BelievedPeople {
  readonly #db: RawDb;
  readonly #people = new Map<string, Standing>();
  readonly #sets: KnownSets = new Map();

  constructor(db: RawDb) {
    this.#db = db;
  }

  /**
   * Why its author had not the right to an entry, which then counts for nothing; otherwise what it changed is taken
   * in. `stated` is what they were by what people signed, of an entry that is about that.
   */
  problemOf(entry: StoredEntry, stated?: Standing | null): AuthorityProblem | null {
    const read = readEntry(this.#db, entry);
    // What nobody can read, or no command writes, nobody had the right to.
    if (read === null) return "not_allowed";
    const { needs, users, made } = read;
    const believed = () =>
      this.#people.get(fromBlob(entry.actor)) ?? joinedWithShares(entry, users, this.#sets);
    const actor = stated === undefined ? believed() : stated;
    const problem = authorityProblem(actor, actOf(this.#db, entry), needs);
    if (problem !== null) return problem;
    for (const change of users) follow(this.#people, change);
    followSets(this.#sets, made);
    return null;
  }

  standingOf(userId: string): Standing | null {
    return this.#people.get(userId) ?? null;
  }
}

/** Whoever signs how a vault from before stands had the right to it before, not by what they sign. */
function beginsLater(entry: StoredEntry): boolean {
  return entry.format === 2 && entry.directory.length === 0 && entry.seq > 1;
}

function actOf(db: RawDb, entry: StoredEntry): Act {
  if (entry.seq === 1 && entry.command === "vault.create") return { kind: "first" };
  const command = CommandName.safeParse(entry.command).data;
  if (command === undefined) return { kind: "unknown" };
  if (command !== "journal.undo") {
    // Only an undo says of another entry that it takes it back.
    return entry.undoes === null ? { kind: "done", command } : { kind: "unknown" };
  }
  const root = entry.undoes === null ? null : rootEntry(db, entry.undoes);
  const undone = CommandName.safeParse(root?.command).data;
  if (root === null || undone === undefined) return { kind: "unknown" };
  return { kind: "undone", command: undone, isOwn: fromBlob(root.actor) === fromBlob(entry.actor) };
}

/** What the rows of an entry ask for; those of people of the vault, and of sets of parts. */
function readEntry(
  db: RawDb,
  { actor, command, firstChange, lastChange }: StoredEntry,
): { needs: Capability[]; users: ChangeContent[]; made: ChangeContent[] } | null {
  const tables = touchedTables(db, firstChange, lastChange);
  const changesOf = (table: string) =>
    tables.includes(table) ? changesOfTable(db, table, firstChange, lastChange) : [];
  const users = changesOf("vault_user");
  const made = changesOf("recovery_set");
  const told = tables.filter(dependsOnColumns).flatMap(changesOf);
  if (![...users, ...made, ...told].every(isReadable)) return null;
  const needs = tables.flatMap(needsOfTable);
  for (const change of told) {
    const values = valuesOf(change);
    const asked = needsOfColumns(change.table, {
      kind: kindOf(change),
      isOwn: isActor(change.key),
      isNoting: isNoting(command),
      isUndo: command === "journal.undo",
      isBy: (column) => isActor(values.get(column)),
      was: readGone(change),
      values,
    });
    if (asked === NOBODY) return null;
    needs.push(...asked);
  }
  return { needs, users, made };

  function isActor(value: SqlValue | undefined): boolean {
    return value instanceof Uint8Array && Buffer.compare(value, actor) === 0;
  }
}

function kindOf({ before, after }: ChangeContent): "added" | "changed" | "removed" {
  if (before === null) return "added";
  return after === null ? "removed" : "changed";
}

/** What a change wrote: of a new row all of it, otherwise the columns that are different. */
function valuesOf({ columns, after }: ChangeContent): RowValues {
  return (after === null ? null : readSide(columns, after)) ?? new Map();
}

function readGone({ columns, before, after }: ChangeContent): RowValues {
  return (after !== null || before === null ? null : readSide(columns, before)) ?? new Map();
}

function isReadable(change: ChangeContent): boolean {
  return change.key.length === ID_BYTES && readSides(change) !== null;
}

function follow(people: Map<string, Standing>, change: ChangeContent): void {
  const id = fromBlob(change.key);
  if (change.after === null) {
    people.delete(id);
    return;
  }
  const values = valuesOf(change);
  const known = people.get(id);
  const roles = values.get("roles");
  const isSaid = values.has("roles") || known === undefined;
  people.set(id, {
    roles: isSaid ? readRoles(typeof roles === "string" ? roles : null) : known.roles,
    isRemoved: values.has("removed_at")
      ? values.get("removed_at") !== null
      : (known?.isRemoved ?? false),
  });
}
