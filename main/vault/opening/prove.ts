import { existsSync } from "node:fs";
import { ExpectedError } from "#shared/ipc/result.ts";
import { isDangerous } from "#shared/domain/directory/compare.ts";
import { findHeaderGeneration } from "../directory/key-facts.repository.ts";
import type { Store } from "../db/store.ts";
import { inSteps, type Job } from "../job.ts";
import { countStated } from "../journal/journal.repository.ts";
import { SignedDirectory } from "../journal/signed-directory.ts";
import { usersWith } from "../keys/header-slots.ts";
import { differencesOf, differencesOfHeader } from "./compare-directory.ts";
import type { Environment } from "./environment.ts";
import { findKnownLine } from "./known-line.ts";
import { isKeyOutdated } from "./key-mark.ts";
import { openStoreOf, openVault, storePathOf, type OpenVault } from "./open-vault.ts";
import type { UnlockedVault } from "./unlocked-vault.ts";

/*
 * What is proven of a vault before anybody works in it. Its header was when the keys were found behind
 * a slot (`keysBehind`: what the slot leads to, the giver's signature, the MAC). Here are its store and
 * its directory; then the witness says whether it is the newest copy.
 */

/**
 * Opens the store once it is proven to be there, under this key, with a schema that this version knows,
 * then proves who is in the vault: what this person proved before is held against it only.
 * Errors: `vault.store_damaged`, `vault.keys_changed`, those of `openStoreOf`; `job.cancelled`.
 */
export async function openProven(
  unlocked: UnlockedVault,
  environment: Environment,
  job: Job,
): Promise<OpenVault> {
  const store = await storeOf(unlocked);
  try {
    const db = store.rawRead;
    const { vaultId, header } = unlocked;
    const known = findKnownLine(db, unlocked);
    const told = toldOnceSlow(job, () => countStated(db));
    const steps = SignedDirectory.read(db, vaultId, header.root, known, told);
    const directory = await inSteps(job, steps);
    return openVault(unlocked, environment, { store, directory });
  } catch (error) {
    store.close();
    throw error;
  }
}

const SLOW_MS = 1000;

/** Most vaults are proven at once, of which nothing is to be told. */
function toldOnceSlow(job: Job, countAll: () => number): (count: number) => void {
  const start = performance.now();
  let total: number | null = null;
  return (count) => {
    if (performance.now() - start <= SLOW_MS) return;
    total ??= countAll();
    job.report(count, total, "prove_people");
  };
}

async function storeOf(unlocked: UnlockedVault): Promise<Store> {
  // Opening a store that is gone would make an empty one in its place.
  if (!existsSync(storePathOf(unlocked))) throw new ExpectedError("vault.store_damaged");
  try {
    return openStoreOf(unlocked);
  } catch (error) {
    // A store that a key does not open is not damaged when keys were changed since.
    const isClosed = error instanceof ExpectedError && error.code === "vault.store_damaged";
    if (!isClosed || !(await isKeyOutdated(unlocked.path, unlocked.databaseKey))) throw error;
    throw new ExpectedError("vault.keys_changed");
  }
}

/** How the header stands against the journal. */
export interface DirectoryGap {
  /** The header went on further than the journal knows. */
  readonly isHeaderAhead: boolean;
  /** Invitations of the header that nobody signed, and that can go: their code was never told. */
  readonly strays: ReadonlySet<string>;
}

/** Holds the header against the journal, when it went on further than that knows. */
export async function compareDirectory(open: OpenVault): Promise<DirectoryGap> {
  const { context, unlocked } = open;
  const isHeaderAhead = (await findHeaderGeneration(context.read)) < unlocked.headerGeneration;
  return { isHeaderAhead, strays: isHeaderAhead ? unsignedInvitations(open) : new Set() };
}

/** What is done to a vault that is held before somebody has signed how it stands, or decided. */
const SPARED = {
  "vault.uncheckpointed": [
    "directory.checkpoint",
    "vault.backup",
    "vault.changeBackups",
    // Whoever lost their passphrase comes in first, to sign it then.
    "vault.openedWithKit",
    "vault.changePassphrase",
    "vault.openedWithShares",
    "vault.joinWithShares",
  ],
  "vault.unsigned": ["directory.restore"],
} as const;

/**
 * Keeps anything from being written to a vault whose header or rows say of people what nobody signed,
 * and to one that was made before anything was signed. What a kill left of an invitation is no reason.
 */
export async function holdUnsigned(open: OpenVault): Promise<void> {
  if (open.unlocked.readOnly !== null) return;
  if (open.directory.root === null) hold(open, "vault.uncheckpointed");
  else if (await isUnsigned(open)) hold(open, "vault.unsigned");
  else open.hold(null);
}

function hold(open: OpenVault, code: keyof typeof SPARED): void {
  open.hold(code, SPARED[code]);
}

async function isUnsigned(open: OpenVault): Promise<boolean> {
  const dangers = (await differencesOf(open)).filter(isDangerous);
  if (dangers.length === 0) return false;
  const { strays } = await compareDirectory(open);
  return dangers.some(
    (danger) =>
      !(danger.kind === "unsigned_key" || danger.kind === "other_key") || !strays.has(danger.user),
  );
}

/** Invitations of the header that nobody signed: the entry of one was not stored, and its code never told. */
function unsignedInvitations(open: OpenVault): ReadonlySet<string> {
  const invited = usersWith(open.unlocked.header, "invitation");
  const unsigned = differencesOfHeader(open)
    .filter(({ kind }) => kind === "unsigned_key" || kind === "other_key")
    .flatMap((difference) => ("user" in difference ? [difference.user] : []));
  return new Set(unsigned.filter((id) => invited.has(id)));
}
