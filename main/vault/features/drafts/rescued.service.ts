import { z } from "zod";
import type { VaultContext } from "#main/vault/context.ts";
import type { ReadDb, WriteDb } from "#main/vault/db/handles.ts";
import { findDraft, putDraft, type DraftKey } from "./drafts.repository.ts";
import { ownDraft } from "./drafts.service.ts";

/** No window can name it: see `DraftPlace`. */
const PLACE = ".rescued";
/** More texts than one person ever has kept beside a vault. */
const MOST = 1000;

/** What somebody else wrote over it with the vault’s key says nothing of any text. */
const Ids = z.preprocess(parsed, z.array(z.string()).catch([]));

/** Texts that were kept beside the vault and are in the store since: an old copy is not believed again. */
export async function doneTexts(context: VaultContext): Promise<ReadonlySet<string>> {
  return new Set(await read(context.read, ownDraft(context, PLACE)));
}

export async function noteDone(context: VaultContext, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await context.mustWriteUnjournaled((db) => noteDoneIn(context, db, ids));
}

/** The same, in a transaction of the caller's. */
export async function noteDoneIn(
  context: VaultContext,
  db: WriteDb,
  ids: readonly string[],
): Promise<void> {
  const key = ownDraft(context, PLACE);
  const known = await read(db, key);
  const fresh = ids.filter((id) => !known.includes(id));
  await putDraft(db, key, JSON.stringify([...known, ...fresh].slice(-MOST)));
}

async function read(db: ReadDb, key: DraftKey): Promise<string[]> {
  const content = await findDraft(db, key);
  return content === null ? [] : Ids.parse(content);
}

function parsed(content: unknown): unknown {
  try {
    return JSON.parse(String(content));
  } catch {
    return null;
  }
}
