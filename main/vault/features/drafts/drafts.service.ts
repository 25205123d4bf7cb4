import type { VaultContext } from "#main/vault/context.ts";
import { deleteDraft, findDraft, insertDraft, updateDraft } from "./drafts.repository.ts";

/** Null when nothing unfinished was left at this place. */
export async function loadDraft(context: VaultContext, place: string): Promise<string | null> {
  return findDraft(context.read, place);
}

/** The same text again writes nothing. */
export async function saveDraft(
  context: VaultContext,
  place: string,
  content: string,
): Promise<void> {
  await context.command("drafts.save", [], async ({ db }) => {
    const known = await findDraft(db, place);
    if (known === null) await insertDraft(db, place, content);
    else if (known !== content) await updateDraft(db, place, content);
  });
}

export async function clearDraft(context: VaultContext, place: string): Promise<void> {
  await context.command("drafts.clear", [], async ({ db }) => deleteDraft(db, place));
}
