import type { VaultContext } from "#main/vault/context.ts";
import type { WriteDb } from "#main/vault/db/handles.ts";
import { wayOfDraft, type Way } from "#shared/domain/rescue/bring-back.ts";
import type { UnstoredText } from "#shared/domain/rescue/unstored.ts";
import { deleteDraft, findDraft, putDraft, type DraftKey } from "./drafts.repository.ts";

type DraftText = Extract<UnstoredText, { kind: "draft" }>;

/** Null when this person left nothing unfinished at this place. */
export function loadDraft(context: VaultContext, place: string): Promise<string | null> {
  return findDraft(context.read, ownDraft(context, place));
}

/** Replaces what was there. Errors: `vault.read_only` and its like. */
export async function saveDraft(
  context: VaultContext,
  place: string,
  content: string,
): Promise<void> {
  await context.mustWriteUnjournaled((db) => putDraft(db, ownDraft(context, place), content));
}

/** Leaves nothing of what was typed, in the store's log either. Errors: as above. */
export async function clearDraft(context: VaultContext, place: string): Promise<void> {
  const wasThere = await context.mustWriteUnjournaled((db) =>
    deleteDraft(db, ownDraft(context, place)),
  );
  if (wasThere) await context.emptyLog();
}

/**
 * Puts back a draft that was kept beside the vault, where nothing came between; `and` is done with it, all
 * or nothing. Errors: as above.
 */
export async function returnDraft(
  context: VaultContext,
  { place, ...text }: DraftText,
  and: (db: WriteDb) => Promise<void>,
): Promise<Way> {
  return context.mustWriteUnjournaled(async (db) => {
    const key = ownDraft(context, place);
    const way = wayOfDraft(text, await findDraft(db, key));
    if (way === "put") await putDraft(db, key, text.content);
    if (way !== "ask") await and(db);
    return way;
  });
}

/** A draft is its owner's alone. */
export function ownDraft({ userId }: VaultContext, place: string): DraftKey {
  return { owner: userId, place };
}
