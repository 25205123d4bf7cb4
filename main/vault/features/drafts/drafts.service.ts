import type { VaultContext } from "#main/vault/context.ts";
import { deleteDraft, findDraft, putDraft, type DraftKey } from "./drafts.repository.ts";

/** Null when this person left nothing unfinished at this place. */
export function loadDraft(context: VaultContext, place: string): Promise<string | null> {
  return findDraft(context.read, own(context, place));
}

/** Replaces what was there. Errors: `vault.read_only` and its like. */
export async function saveDraft(
  context: VaultContext,
  place: string,
  content: string,
): Promise<void> {
  await context.mustWriteUnjournaled((db) => putDraft(db, own(context, place), content));
}

/** Leaves nothing of what was typed, in the store's log either. Errors: as above. */
export async function clearDraft(context: VaultContext, place: string): Promise<void> {
  const wasThere = await context.mustWriteUnjournaled((db) => deleteDraft(db, own(context, place)));
  if (wasThere) await context.emptyLog();
}

/** A draft is its owner's alone. */
function own({ userId }: VaultContext, place: string): DraftKey {
  return { owner: userId, place };
}
