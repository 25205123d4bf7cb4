import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { noteDone, noteDoneIn } from "#main/vault/features/drafts/rescued.service.ts";
import { returnDraft, saveDraft } from "#main/vault/features/drafts/drafts.service.ts";
import {
  appendMinutes,
  returnMinutes,
} from "#main/vault/features/meetings/returned-minutes.service.ts";
import type { Way } from "#shared/domain/rescue/bring-back.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { RescueBook } from "./rescue-book.ts";
import type { KeptText } from "./rescue-seal.ts";
import { told } from "./told.ts";

/**
 * Puts back into the store what was kept beside it, where nothing came between. Its text is there before
 * anything is forgotten of it; what cannot be put back now waits.
 */
export async function bringBack(
  vault: OpenVault,
  book: RescueBook,
): Promise<Output<"rescue.bringBack">> {
  const { context } = vault;
  const [returned, waiting, done]: [KeptText[], KeptText[], string[]] = [[], [], []];
  for (const kept of (await book.left()).values()) {
    // A full disk, a vault that is only read, a right that is gone: for another time.
    const way = await putBack(vault, kept).catch((): Way => "ask");
    if (way === "ask") waiting.push(kept);
    else done.push(kept.id);
    if (way === "put") returned.push(kept);
  }
  if (done.length > 0) await book.finish(done);
  const inWords = (texts: KeptText[]) => Promise.all(texts.map((text) => told(context, text)));
  return { returned: await inWords(returned), waiting: await inWords(waiting) };
}

async function putBack({ context }: OpenVault, { id, text }: KeptText): Promise<Way> {
  if (text.kind === "draft") {
    return returnDraft(context, text, (db) => noteDoneIn(context, db, [id]));
  }
  const way = await returnMinutes(context, text);
  if (way !== "ask") await noteDone(context, [id]);
  return way;
}

/** Errors: `rescue.gone`; those of `saveMinutes`, or why nothing may be written now. */
export async function decide(
  vault: OpenVault,
  book: RescueBook,
  { id, way }: { id: string; way: "put" | "drop" },
): Promise<void> {
  const { context } = vault;
  const kept = (await book.left()).get(id);
  if (kept === undefined) throw new ExpectedError("rescue.gone");
  const { text } = kept;
  if (way === "put" && text.kind === "minutes") await appendMinutes(context, text);
  if (way === "put" && text.kind === "draft") await saveDraft(context, text.place, text.content);
  await noteDone(context, [id]);
  await book.finish([id]);
}
