import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { Finder } from "#main/vault/finder.ts";
import { foldedWords, matchesWords } from "#shared/domain/kernel/word-match.ts";
import { documentNames } from "./search.repository.ts";

export const finders = { document: findDocument } satisfies Record<string, Finder>;

async function findDocument(context: VaultContext, typed: string, limit: number) {
  if (foldedWords(typed).length === 0) return [];
  return (await documentNames(context.read))
    .filter(({ name }) => matchesWords(name, typed))
    .slice(0, limit)
    .map(({ id, meetingId, name, meetingTitle }) => ({
      id: fromBlob(id),
      pageId: fromBlob(meetingId),
      title: name,
      detail: meetingTitle,
    }));
}
