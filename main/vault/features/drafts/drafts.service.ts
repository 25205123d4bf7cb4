import type { VaultContext } from "#main/vault/context.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { isFounder } from "#main/vault/features/vault/vault.service.ts";
import { deleteDraft, findDraft, insertDraft, updateDraft } from "./drafts.repository.ts";

/** Null when this person left nothing unfinished at this place. */
export async function loadDraft(context: VaultContext, place: string): Promise<string | null> {
  const own = await findDraft(context.read, ownPlace(context, place));
  return (
    own ?? (mayBeOlder(context, context.rawRead, place) ? findDraft(context.read, place) : null)
  );
}

/** The same text again writes nothing. */
export async function saveDraft(
  context: VaultContext,
  place: string,
  content: string,
): Promise<void> {
  const own = ownPlace(context, place);
  await context.writeIfChanged("drafts.save", async ({ db, raw }) => {
    const known = await findDraft(db, own);
    if (known === null) await insertDraft(db, own, content);
    else if (known !== content) await updateDraft(db, own, content);
    if (mayBeOlder(context, raw, place)) await deleteDraft(db, place);
  });
}

export async function clearDraft(context: VaultContext, place: string): Promise<void> {
  await context.writeIfChanged("drafts.clear", async ({ db, raw }) => {
    await deleteDraft(db, ownPlace(context, place));
    if (mayBeOlder(context, raw, place)) await deleteDraft(db, place);
  });
}

/** A draft is its owner's alone. */
function ownPlace({ userId }: VaultContext, place: string): string {
  return `${userId} ${place}`;
}

/**
 * Drafts under a bare place are from when a vault had one person, and are that person's. A place
 * that is written as one with an owner would reach somebody else's.
 */
function mayBeOlder(context: VaultContext, db: RawDb, place: string): boolean {
  return !/^[0-9a-f-]{36} /i.test(place) && isFounder(context, db);
}
