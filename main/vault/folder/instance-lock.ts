import { randomUUID } from "node:crypto";
import { lstat, open, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { ExpectedError } from "#shared/ipc/result.ts";
import { readSmallFile } from "./durable-file.ts";
import { systemCode, withFolderErrors } from "./fs-errors.ts";
import { isRunning, thisProcess } from "./process-identity.ts";
import { thisMachine } from "./this-machine.ts";

export const LOCK_FILE = "lock";
const MAX_LOCK_BYTES = 4096;
/** A lock without content this old was left by a kill between its creation and its writing. */
const UNWRITTEN_MS = 10_000;

const Lock = z.object({
  token: z.uuid(),
  /** What a person calls the machine: shown, and never compared. */
  host: z.string(),
  /** Which machine it is; locks of earlier versions do not say. */
  machine: z.string().max(100).optional(),
  pid: z.int().min(1),
  start: z.string().nullable(),
  at: z.iso.datetime(),
});
type Lock = z.infer<typeof Lock>;

export interface InstanceLock {
  /** The vault's folder was renamed. */
  moved(folder: string): void;
  release(): Promise<void>;
}

/** Who is in a vault: a machine's name and since when, null for a lock that does not tell. */
export interface LockHolder {
  readonly holder: string;
  readonly since: string | null;
  /** On another machine, of which nobody here can tell whether it is still in it. */
  readonly isElsewhere: boolean;
}

/** Why nothing is written to a vault that is open: somebody else has it, or its medium takes no writing. */
export type ReadOnly = ({ readonly why: "held" } & LockHolder) | { readonly why: "medium" };

/** Locks of this very process, which no question to the system could tell from an older one's. */
const held = new Set<string>();

/**
 * Makes this process the only one in a vault, over a lock that a dead process of this machine left.
 * Errors: `vault.in_use` with `holder`, the machine's name; `vault.not_writable`; `vault.disk_full`.
 */
export async function acquireLock(folder: string): Promise<InstanceLock> {
  return withFolderErrors(async () => {
    const token = randomUUID();
    const machine = thisMachine.id;
    const mine: Lock = { token, host: hostname(), machine, ...(await thisProcess()) };
    if (!(await create(folder, mine))) {
      await removeStale(folder);
      if (!(await create(folder, mine))) throw inUse(await read(join(folder, LOCK_FILE)));
    }
    held.add(token);
    return lockOf(folder, token);
  });
}

/** Who holds a vault now; null when nobody does, or only a process that is dead. Writes nothing. */
export async function lockHolder(folder: string): Promise<LockHolder | null> {
  return withFolderErrors(async () => {
    const path = join(folder, LOCK_FILE);
    const found = await read(path);
    return (await isStale(path, found)) ? null : holderOf(found);
  });
}

/**
 * Takes away a lock that another machine left, which a person has said is no longer in the vault. The one
 * that was shown to them, and no other.
 * Errors: `vault.in_use` where it is held on this machine, or since by somebody else.
 */
export async function removeLockOfOther(folder: string, shown: LockHolder): Promise<void> {
  await withFolderErrors(async () => {
    const path = join(folder, LOCK_FILE);
    const found = await read(path);
    if (await isStale(path, found)) return;
    const now = holderOf(found);
    if (!now.isElsewhere || now.holder !== shown.holder || now.since !== shown.since) {
      throw inUse(found);
    }
    await moveAway(path, found);
  });
}

function holderOf(lock: Lock | null): LockHolder {
  return {
    holder: lock?.host ?? "?",
    since: lock?.at ?? null,
    isElsewhere: lock !== null && !isOfThisMachine(lock),
  };
}

function isOfThisMachine({ machine }: Lock): boolean {
  return machine === thisMachine.id;
}

function lockOf(initial: string, token: string): InstanceLock {
  let folder = initial;
  return {
    moved(to) {
      folder = to;
    },
    async release() {
      if (!held.delete(token)) return;
      const path = join(folder, LOCK_FILE);
      const found = await read(path).catch(() => null);
      if (found?.token === token) await rm(path, { force: true });
    },
  };
}

/** False when there is a lock already. */
async function create(folder: string, lock: Lock): Promise<boolean> {
  const path = join(folder, LOCK_FILE);
  const file = await open(path, "wx", 0o600).catch((error: unknown) => {
    if (systemCode(error) === "EEXIST") return null;
    throw error;
  });
  if (file === null) return false;
  try {
    await file.writeFile(JSON.stringify(lock));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return true;
}

/** Null for a lock that is gone, unwritten or not readable as one. */
async function read(path: string): Promise<Lock | null> {
  const file = await readSmallFile(path, MAX_LOCK_BYTES);
  if (file.kind !== "file") return null;
  try {
    const text = Buffer.from(file.bytes).toString("utf8");
    return Lock.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Moves a dead process's lock away. Throws `vault.in_use` when it is not one. */
async function removeStale(folder: string): Promise<void> {
  const path = join(folder, LOCK_FILE);
  const found = await read(path);
  if (!(await isStale(path, found))) throw inUse(found);
  await moveAway(path, found);
}

async function moveAway(path: string, found: Lock | null): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch((error: unknown) => {
    if (systemCode(error) !== "ENOENT") throw error;
  });
  // Another process may have taken over since: what was moved is then its live lock.
  const moved = await read(aside);
  if (moved !== null && moved.token !== found?.token) {
    await rename(aside, path);
    throw inUse(moved);
  }
  await rm(aside, { force: true });
}

async function isStale(path: string, lock: Lock | null): Promise<boolean> {
  if (lock === null) {
    const found = await lstat(path).catch(() => null);
    return found === null || Date.now() - found.mtimeMs > UNWRITTEN_MS;
  }
  if (!isOfThisMachine(lock)) return false;
  if (lock.pid === process.pid) return !held.has(lock.token);
  return !(await isRunning(lock));
}

function inUse(lock: Lock | null): ExpectedError {
  return new ExpectedError("vault.in_use", { holder: holderOf(lock).holder });
}
