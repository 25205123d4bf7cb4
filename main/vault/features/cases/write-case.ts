import type { VaultContext } from "#main/vault/context.ts";
import { UNHURRIED } from "#main/vault/job.ts";
import { signText } from "#main/vault/keys/signing.ts";
import { wipe } from "#main/vault/keys/sodium.ts";
import { epochKeys, type EpochKeys } from "#main/vault/sealed/epoch-key.ts";
import type { SealedContent } from "#main/vault/sealed/sealed-content.ts";
import { sealRecord } from "#main/vault/sealed/sealed-record.ts";
import { appendSegments } from "#main/vault/sealed/segments.repository.ts";
import type { CaseAct } from "#shared/domain/cases/act.ts";
import { entryMessage, headsOfEntries, type CaseEntry } from "#shared/domain/cases/entry.ts";
import type { EpochStatement, Recipient } from "#shared/domain/cases/epoch.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { entryIdOf, spaceOf, type CaseSpace } from "./case-space.ts";
import { ownSigner } from "./keys.service.ts";
import { drawEpoch } from "./seal-epoch.ts";
import { mustHandle, standingOf, type Standing } from "./standing.ts";

type Held = NonNullable<ReturnType<CaseSpace["case"]>>;

/** What is written depends on how the case stands when its turn comes. It may refuse. */
type ActsMaker = (
  standing: Standing,
  held: Held,
) => readonly CaseAct[] | Promise<readonly CaseAct[]>;

type Sealing = (row: number) => SealedContent;

/** One write after the other: each follows what the one before left. */
const last = new WeakMap<VaultContext, Promise<unknown>>();

function inTurn<T>(context: VaultContext, work: () => Promise<T>): Promise<T> {
  const before = last.get(context) ?? Promise.resolve();
  const result = before.catch(() => undefined).then(work);
  last.set(context, result);
  return result;
}

/** What a case is when nothing is sealed of it yet. */
export interface FirstEpoch {
  readonly caseId: string;
  readonly protocol: EpochStatement["protocol"];
  readonly recipients: readonly Recipient[];
  readonly apart: readonly string[];
}

/** Opens a case: its first key, to its handlers only, and what is said of it first. */
export function startCase(
  context: VaultContext,
  first: FirstEpoch,
  acts: readonly CaseAct[],
): Promise<void> {
  return inTurn(context, async () => {
    const drawn = drawEpoch(context, { ...first, before: [], last: [] });
    const keys = epochKeys(drawn.key);
    const { caseId } = first;
    const sealings = [
      drawn.seal,
      ...sealActs(context, { caseId, epoch: drawn.epoch, keys }, [], acts),
    ];
    await append(context, sealings);
    wipe(drawn.key, keys.content, keys.records, keys.tags, keys.files);
    await spaceOf(context).look(UNHURRIED);
  });
}

/**
 * Writes what a handler does in a case. Before anything else the key that today’s mandates ask for is sealed, where it
 * is another one. Errors: `cases.not_found`, `cases.not_handler`, `cases.no_handler`.
 */
export function writeActs(
  context: VaultContext,
  caseId: string,
  made: readonly CaseAct[] | ActsMaker,
): Promise<void> {
  return inTurn(context, async () => {
    const space = spaceOf(context);
    await space.look(UNHURRIED);
    const standing = await standingOf(context, space, caseId);
    if (standing === null) throw new ExpectedError("cases.not_found");
    mustHandle(context, standing);
    const held = space.case(caseId);
    if (held === null) throw new ExpectedError("cases.not_found");
    const acts = typeof made === "function" ? await made(standing, held) : made;
    await append(context, sealingsOf(context, space, standing, acts));
    await space.look(UNHURRIED);
    // What was just said may keep somebody away: the next key is without them at once.
    const after = await standingOf(context, space, caseId);
    if (after !== null && after.isToSeal && isAmong(context, after)) {
      await append(context, sealingsOf(context, space, after, []));
      await space.look(UNHURRIED);
    }
  });
}

/** Seals each case anew of which somebody came or left, where one may; how many were. */
export function resealAll(context: VaultContext): Promise<number> {
  return inTurn(context, async () => {
    const space = spaceOf(context);
    await space.look(UNHURRIED);
    let count = 0;
    for (const id of space.ids) {
      const standing = await standingOf(context, space, id);
      if (standing === null || !standing.isToSeal || !isAmong(context, standing)) continue;
      await append(context, sealingsOf(context, space, standing, []));
      count += 1;
    }
    if (count > 0) await space.look(UNHURRIED);
    return count;
  });
}

const isAmong = ({ userId }: VaultContext, { wanted }: Standing) =>
  wanted.some(({ member }) => member === userId);

function sealingsOf(
  context: VaultContext,
  space: CaseSpace,
  { state, heads, wanted, apart, isToSeal }: Standing,
  acts: readonly CaseAct[],
): Sealing[] {
  const held = space.case(state.id);
  if (held === null) throw new ExpectedError("cases.not_found");
  const before = heads.flatMap(({ epoch }) => held.epochs.get(epoch) ?? []);
  const lastEntries = headsOfEntries(state.entries);
  const [head] = before;
  if (!isToSeal && head !== undefined) {
    const place = { caseId: state.id, epoch: head.sealed.statement.epoch, keys: head.keys };
    return sealActs(context, place, lastEntries, acts);
  }
  const { id, number } = state.opened.protocol;
  const drawn = drawEpoch(context, {
    caseId: state.id,
    protocol: { id, number },
    before,
    last: lastEntries,
    recipients: wanted,
    apart,
  });
  const place = { caseId: state.id, epoch: drawn.epoch, keys: epochKeys(drawn.key) };
  return [drawn.seal, ...sealActs(context, place, lastEntries, acts)];
}

interface EntryPlace {
  readonly caseId: string;
  readonly epoch: string;
  readonly keys: EpochKeys;
}

/** Each act as an entry after the one before. */
function sealActs(
  context: VaultContext,
  { caseId, epoch, keys }: EntryPlace,
  heads: readonly string[],
  acts: readonly CaseAct[],
): Sealing[] {
  const { vaultId, userId } = context;
  const signer = ownSigner(context);
  let after = [...heads];
  return acts.map((act) => {
    const entry: CaseEntry = {
      vault: vaultId,
      case: caseId,
      epoch,
      after,
      by: userId,
      at: context.now().toISOString(),
      act,
    };
    const message = entryMessage(entry);
    const signature = signText(signer, message);
    after = [entryIdOf(message, signature)];
    const text = Buffer.from(JSON.stringify({ ...entry, signature }), "utf8");
    return (row) => sealRecord({ vaultId, row, caseId, epoch }, keys, text);
  });
}

async function append(context: VaultContext, sealings: readonly Sealing[]): Promise<void> {
  if (sealings.length === 0) return;
  await context.mustWriteUnjournaled((_db, raw) => {
    appendSegments(raw, sealings);
    return Promise.resolve();
  });
}
